import Foundation

/// Runs programs and keeps what they say.
public enum Program {
  /// What a program said and how it ended.
  public struct Outcome: Sendable {
    /// Exit code, or 128 and the signal.
    public var code: Int32
    /// Standard output.
    public var output: String
    /// Standard error.
    public var errors: String
  }

  /// Runs a program to its end.
  public static func run(_ path: String, _ arguments: [String], directory: String? = nil) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
    let scratch = try Scratch()
    let files = ["out", "err"].map { scratch.path + "/" + $0 }
    for file in files { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    let handles = try files.map { try FileHandle(forWritingTo: URL(fileURLWithPath: $0)) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    for handle in handles { try handle.close() }
    let texts = files.map { String(decoding: FileManager.default.contents(atPath: $0) ?? Data(), as: UTF8.self) }
    let code = process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
    return Outcome(code: code, output: texts[0], errors: texts[1])
  }

  /// Runs privacy-intake.
  public static func intake(_ arguments: [String]) throws -> Outcome { try run(Repository.program, arguments) }
}
