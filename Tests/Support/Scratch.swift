import Foundation
import Glibc

/// A directory of a test's own, taken away when the test lets go of it.
public final class Scratch: Sendable {
  /// The directory.
  public let path: String

  /// In memory where the system offers it, for a spool waits for the disk at every step; TMPDIR says otherwise.
  /// What tests keep for all of a run goes when the run ends.
  private static let base: String = {
    let chosen = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
    let memory = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : "/tmp"
    atexit { try? FileManager.default.removeItem(atPath: Scratch.base) }
    return "\(chosen.isEmpty ? memory : chosen)/privacy-intake-\(getpid())"
  }()

  /// Makes one.
  public init() throws {
    path = Self.base + "/" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file into it and returns its path.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String {
    let file = path + "/" + name
    let directory = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// The configuration of the samples with another spool.
  ///
  /// - Parameter rehearsal: False for a spool of real mail, with really random tokens.
  public func configuration(rehearsal: Bool = true) throws -> String {
    var text = try Repository.text("Samples/config.json5")
      .replacingOccurrences(of: "\"../.rehearsal\"", with: "\"\(path)/spool\"")
      .replacingOccurrences(of: "\"../.rehearsal-letters\"", with: "\"\(path)/letters\"")
      .replacingOccurrences(of: "\"../Templates\"", with: "\"\(Repository.root)/Templates\"")
      .replacingOccurrences(of: "\"contacts.csv\"", with: "\"\(Repository.root)/Samples/contacts.csv\"")
    if !rehearsal { text = text.replacingOccurrences(of: "rehearsal: { seed: 1 },", with: "") }
    return try write("config.json5", text)
  }
}
