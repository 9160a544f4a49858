import Foundation

/// All mails of a directory, in memory.
struct MailFolder {
  let mails: [[UInt8]]
  let byteCount: Int

  /// Reads every `.eml` file of a directory, by name.
  init(_ directory: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".eml") }.sorted()
    if names.isEmpty { throw Failure(description: "There is no .eml file in “\(directory)”.") }
    mails = try names.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(directory)/\($0)"))) }
    byteCount = mails.reduce(0) { $0 + $1.count }
  }
}
