import Foundation

/// Where things are while tests run.
public enum Repository {
  /// The directory of Package.swift.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// The program that was built together with the tests.
  public static let program: String = {
    let tests = CommandLine.arguments[0]
    let directory = tests.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let beside = directory + "/privacy-intake"
    return FileManager.default.isExecutableFile(atPath: beside) ? beside : root + "/.build/debug/privacy-intake"
  }()

  /// The text of a file, by its path from the root.
  public static func text(_ path: String) throws -> String { try String(contentsOfFile: root + "/" + path, encoding: .utf8) }

  /// The bytes of a file, by its path from the root.
  public static func data(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)) }
}
