import CaseStore
import Foundation
import PrivacyRequests

/// A spool made comparable: a number that a killed commit had taken leaves a gap, which is allowed; a letter may be handed over twice, and each
/// try is a revision of its case; where the letters lie is different in each office.
struct SpoolImage: Equatable {
  /// Cases, mails, letters and items: name and content, byte for byte.
  var files: [String: Data] = [:]
  /// The lines of the log of decisions, sorted.
  var decisions: [String] = []

  init(of path: String) throws {
    let store = try CaseStore.open(path: path)
    var renamed: [(String, String)] = []
    for (index, number) in try store.openCases().enumerated() {
      renamed.append(("\(number)", "CASE-\(String(1000 + index))-xxxxx".prefix("\(number)".count).description))
    }
    // A long line of a letter is broken by quoted-printable, perhaps within a number.
    func comparable(_ text: String) -> String {
      let joined = text.replacingOccurrences(of: "=\\r\\n", with: "").replacing(/"in [^"]*"/, with: "\"in PLACE\"")
      let plain = joined.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { line in !["\"revision\" : ", "\"attempts\" : ", "\"check\" : "].contains { line.drop { $0 == " " }.hasPrefix($0) } }
        .joined(
          separator: "\n")
      return renamed.reduce(plain) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
    for directory in ["cases", "messages", "outbox", "queue"] {
      for case let name as String in FileManager.default.enumerator(atPath: "\(path)/\(directory)") ?? .init() {
        var isDirectory: ObjCBool = false
        let file = "\(path)/\(directory)/\(name)"
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isDirectory), !isDirectory.boolValue else { continue }
        let content = FileManager.default.contents(atPath: file) ?? Data()
        // A mail is a stranger's text, which may hold a number of its own; it is compared as it is.
        files[comparable("\(directory)/\(name)")] =
          directory == "messages" ? content : Data(comparable(String(decoding: content, as: UTF8.self)).utf8)
      }
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: path + "/decisions").sorted() {
      let text = String(decoding: FileManager.default.contents(atPath: "\(path)/decisions/\(name)") ?? Data(), as: UTF8.self)
      decisions += text.split(separator: "\n").map { comparable(String($0)) }
    }
    decisions.sort()
  }

  /// What differs, in words, for a failing test.
  func differences(from other: SpoolImage) -> [String] {
    let names = Set(files.keys).union(other.files.keys).sorted().filter { files[$0] != other.files[$0] }
    let lines = Set(decisions).symmetricDifference(other.decisions).sorted()
    return names + lines + (decisions.count == other.decisions.count ? [] : ["\(decisions.count) decisions, not \(other.decisions.count)"])
  }
}
