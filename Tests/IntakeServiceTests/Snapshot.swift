import Foundation

/// Everything in a spool that must not change by itself: all files with their content, but for locks.
struct Snapshot: Equatable {
  var files: [String: Data] = [:]

  init(of spool: String) throws {
    for case let name as String in FileManager.default.enumerator(atPath: spool) ?? FileManager.DirectoryEnumerator() {
      var isDirectory: ObjCBool = false
      guard FileManager.default.fileExists(atPath: spool + "/" + name, isDirectory: &isDirectory), !isDirectory.boolValue else { continue }
      files[name] = FileManager.default.contents(atPath: spool + "/" + name)
    }
  }
}
