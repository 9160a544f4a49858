import Foundation

/// A program that a test needs and that may be missing on a developer's machine. In CI it may not.
public struct Tool: Sendable {
  /// Its name.
  public let name: String
  /// Where it is; nil when it is not there.
  public let path: String?

  /// Looks in the usual directories.
  public init(_ name: String) {
    self.name = name
    path = ["/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin"].map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether tests run in CI, where a missing tool is a failure and not a reason to skip.
  public static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"

  /// Whether a test that needs it is to run: when it is there, and in CI always, so that the test fails there for want of it.
  public var isWanted: Bool { path != nil || Self.isCI }
}
