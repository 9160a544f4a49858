import Foundation
import TestSupport

/// A configuration with a spool of its own, and the program to use it with.
struct Office {
  let scratch: Scratch
  let configuration: String
  var spool: String { scratch.path + "/spool" }

  static let mails = Repository.root + "/Samples/mail"
  /// All samples, filed once; for tests that only look.
  static let filed = Result {
    let office = try Office()
    _ = try office.run(["replay", mails])
    return office
  }

  init(rehearsal: Bool = true) throws {
    scratch = try Scratch()
    configuration = try scratch.configuration(rehearsal: rehearsal)
  }

  /// Runs a command with the configuration and, unless it says who acts, as `tess`.
  func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.intake(arguments + ["--config", configuration] + (arguments.contains("--as") ? [] : ["--as", "tess"]))
  }

  /// The sample whose name begins with those digits.
  static func sample(_ digits: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: mails)
    return mails + "/" + (names.first { $0.hasPrefix(digits + "-") } ?? "missing")
  }

  /// Every file in the spool with its content.
  func files() -> [String: Data] {
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: spool) ?? FileManager.DirectoryEnumerator() {
      files[name] = FileManager.default.contents(atPath: spool + "/" + name)
    }
    return files
  }
}

extension Program.Outcome {
  /// Standard output as one JSON object a line.
  func objects() throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
  }

  /// Standard output, line by line.
  var lines: [Substring] { output.split(separator: "\n") }
}
