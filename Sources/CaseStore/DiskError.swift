import Glibc

/// A system call that failed.
public struct DiskError: Error, Equatable, CustomStringConvertible {
  /// The call, as in `rename`.
  public let call: String
  /// The path it was about.
  public let path: String
  /// The cause, as the C library numbers it.
  public let code: Int32

  /// The call, the path and the cause in words.
  public var description: String { "\(call) \(path): \(String(cString: strerror(code)))" }
}
