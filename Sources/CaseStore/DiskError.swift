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

  /// What is wrong when something other than what the spool put there stands under the name; nil when the disk itself refused.
  var damage: String? {
    switch code {
    case ELOOP: "it is a symbolic link, and none is followed"
    case EISDIR, ENOTEMPTY: "it is a directory"
    case ENOTDIR: "it, or what it should be in, is not a directory"
    case ENXIO: "it is not a plain file"
    case EACCES where call == "open": "this program may not read it"
    default: nil
    }
  }
}
