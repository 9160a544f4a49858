import Foundation
import Glibc

/// Tells systemd how the service is (sd_notify(3)); silent when systemd did not start it.
public struct SystemdNotifier: Sendable {
  private let path: String?
  /// How often systemd wants to hear of us, in seconds; nil when it does not.
  public let watchdogSeconds: Double?

  /// Takes the variables `NOTIFY_SOCKET` and `WATCHDOG_USEC`.
  public init(environment: [String: String]) {
    path = environment["NOTIFY_SOCKET"].flatMap { $0.hasPrefix("/") || $0.hasPrefix("@") ? $0 : nil }
    watchdogSeconds = environment["WATCHDOG_USEC"].flatMap(Double.init).map { $0 / 1_000_000 }
  }

  /// Startup is over.
  public func ready() { send("READY=1") }
  /// The configuration is read again; ``ready()`` ends it.
  public func reloading() {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    send("RELOADING=1\nMONOTONIC_USEC=\(now.tv_sec * 1_000_000 + now.tv_nsec / 1000)")
  }
  /// The end has begun.
  public func stopping() { send("STOPPING=1") }
  /// All is well; without it systemd starts the service anew.
  public func alive() { send("WATCHDOG=1") }
  /// A line for `systemctl status`.
  public func status(_ text: String) { send("STATUS=" + text.filter { !$0.isNewline }) }

  private func send(_ text: String) {
    guard let path, path.utf8.count < 108 else { return }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // A name that begins with @ is abstract: its first byte is 0.
    let name = path.utf8.map { $0 == UInt8(ascii: "@") && path.hasPrefix("@") ? 0 : $0 }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count + (path.hasPrefix("@") ? 0 : 1))
    let bytes = Array(text.utf8)
    withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, length)
      }
    }
  }
}
