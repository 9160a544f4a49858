import Foundation
import Glibc
import TestSupport

/// A long way to a server on this machine: whatever goes through arrives later by the same time, in both directions. It limits nothing else.
final class DelayProxy: Sendable {
  /// Where to connect instead of to the server.
  let port: Int
  private let listener: Int32

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - target: The server's port.
  ///   - roundTrip: Milliseconds there and back.
  init(to target: Int, roundTrip: Double) throws {
    let (port, listener) = try Self.listen()
    (self.port, self.listener) = (port, listener)
    Thread.detachNewThread {
      while true {
        let near = accept(listener, nil, nil)
        if near < 0 { break }
        guard let far = Self.connect(to: target) else {
          close(near)
          continue
        }
        Self.join(near, far, seconds: roundTrip / 2_000)
      }
      close(listener)
    }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  private static func join(_ near: Int32, _ far: Int32, seconds: Double) {
    for descriptor in [near, far] {
      var on: Int32 = 1
      setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, 4)
    }
    let ends = Ends(near, far)
    for (from, to) in [(near, far), (far, near)] {
      let queue = DelayQueue(seconds: seconds)
      Thread.detachNewThread { receive(from: from, into: queue) }
      Thread.detachNewThread {
        while let bytes = queue.next() { send(bytes, to: to) }
        shutdown(to, Int32(SHUT_WR))
        ends.finishOne()
      }
    }
  }

  private static func receive(from descriptor: Int32, into queue: DelayQueue) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count <= 0 { break }
      queue.add(Array(buffer.prefix(count)))
    }
    queue.add(nil)
  }

  private static func send(_ bytes: [UInt8], to descriptor: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count <= 0 { return }
      sent += count
    }
  }

  private static func listen() throws -> (port: Int, descriptor: Int32) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = loopback(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && Glibc.listen(descriptor, 64) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isListening else { throw CannotServe(description: "no port is free for the proxy") }
    return (Int(UInt16(bigEndian: address.sin_port)), descriptor)
  }

  private static func connect(to port: Int) -> Int32? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = loopback(port)
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
    if code == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  private static func loopback(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return address
  }

  /// Closes both ends when both directions are done.
  private final class Ends: @unchecked Sendable {
    private let lock = NSLock()
    private var open = 2
    private let descriptors: [Int32]

    init(_ near: Int32, _ far: Int32) { descriptors = [near, far] }

    func finishOne() {
      lock.withLock {
        open -= 1
        if open == 0 { for descriptor in descriptors { close(descriptor) } }
      }
    }
  }
}
