import Glibc

/// Wakes a session that waits for a server, from another thread or from a signal handler.
///
/// An interrupt stays until ``clear()``: every later wait ends at once, too.
public final class Interrupter: Sendable {
  /// The system gives no more descriptors.
  public struct CannotMake: Error, CustomStringConvertible {
    /// The cause, as the C library numbers it.
    public let code: Int32
    /// The cause in words.
    public var description: String { "pipe: \(String(cString: strerror(code)))" }
  }

  /// Readable from the first interrupt on.
  let descriptor: Int32
  private let end: Int32

  /// Makes one that nobody has interrupted.
  public init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw CannotMake(code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, end) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(end)
  }

  /// Ends the wait that goes on and those to come. Does nothing that a signal handler must not do, and leaves `errno` as it was.
  public func interrupt() {
    let before = errno
    var byte: UInt8 = 1
    _ = write(end, &byte, 1)
    errno = before
  }

  /// Whether somebody interrupted.
  public var isInterrupted: Bool {
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 0) > 0
  }

  /// Forgets the interrupts so far.
  public func clear() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
