import Foundation
import Glibc

/// A server on this machine that does what a test tells it, and remembers what it was told. Each connection has a thread of its own.
final class ScriptedServer: Sendable {
  let port: Int
  private let descriptor: Int32
  private let log: Log

  /// Everything that came, over all connections, in the order in which they began.
  final class Log: @unchecked Sendable {
    private let lock = NSLock()
    private var heard: [[UInt8]] = []

    func begin() -> Int {
      lock.withLock {
        heard.append([])
        return heard.count - 1
      }
    }
    func add(_ bytes: some Sequence<UInt8>, to index: Int) { lock.withLock { heard[index] += bytes } }
    var all: [[UInt8]] { lock.withLock { heard } }
  }

  /// One end of a connection.
  struct Peer {
    let descriptor: Int32
    /// The number of this connection, from 0.
    let number: Int
    /// Bytes that may still be said; then the connection is cut.
    var sayable: Int
    /// Bytes that are still heard; then the connection is cut.
    var hearable: Int
    let log: Log
    private var buffer: [UInt8] = []

    init(_ descriptor: Int32, _ number: Int, sayable: Int, hearable: Int, log: Log) {
      (self.descriptor, self.number, self.sayable, self.hearable, self.log) = (descriptor, number, sayable, hearable, log)
    }

    /// The connection is over.
    struct Over: Error {}

    /// Says it, line ends `\n` made CRLF.
    mutating func say(_ text: String) throws {
      let bytes = Array(text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8.prefix(sayable))
      sayable -= bytes.count
      var sent = 0
      while sent < bytes.count {
        let count = bytes[sent...].withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        if count <= 0 { throw Over() }
        sent += count
      }
      if sayable == 0 { throw Over() }
    }

    private mutating func hear() throws {
      var bytes = [UInt8](repeating: 0, count: min(hearable, 1 << 16))
      if bytes.isEmpty { throw Over() }
      let count = recv(descriptor, &bytes, bytes.count, 0)
      if count <= 0 { throw Over() }
      hearable -= count
      log.add(bytes.prefix(count), to: number)
      buffer += bytes.prefix(count)
    }

    /// The next line without its end.
    mutating func line() throws -> String {
      while true {
        if let end = buffer.firstIndex(of: 0x0A) {
          let line = String(decoding: buffer[..<end].dropLast(), as: UTF8.self)
          buffer.removeFirst(end + 1)
          return line
        }
        try hear()
      }
    }

    /// The lines up to the one with a dot alone.
    mutating func letter() throws -> [String] {
      var lines: [String] = []
      while true {
        let line = try line()
        if line == "." { return lines }
        lines.append(line)
      }
    }

    /// So many bytes, whatever they are.
    mutating func bytes(_ count: Int) throws -> [UInt8] {
      while buffer.count < count { try hear() }
      defer { buffer.removeFirst(count) }
      return Array(buffer.prefix(count))
    }

    /// Ends the connection with a reset instead of an end.
    func reset() {
      var now = linger(l_onoff: 1, l_linger: 0)
      setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
    }
  }

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - sayable: After so many bytes said the server hangs up.
  ///   - hearable: After so many bytes heard the server hangs up.
  ///   - script: What it does with one connection; when it returns or throws, the connection is closed.
  init(sayable: Int = .max, hearable: Int = .max, _ script: @escaping @Sendable (inout Peer) throws -> Void) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && listen(listener, 64) == 0 && getsockname(listener, address, &length) == 0
      }
    }
    guard isListening else { throw POSIXError(.EADDRINUSE) }
    port = Int(UInt16(bigEndian: address.sin_port))
    descriptor = listener
    let log = Log()
    self.log = log
    Thread.detachNewThread {
      while true {
        let peer = accept(listener, nil, nil)
        if peer < 0 { break }
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(peer, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var on: Int32 = 1
        setsockopt(peer, Int32(IPPROTO_TCP), TCP_NODELAY, &on, 4)
        let number = log.begin()
        Thread.detachNewThread {
          var end = Peer(peer, number, sayable: sayable, hearable: hearable, log: log)
          try? script(&end)
          close(peer)
        }
      }
      close(listener)
    }
  }

  deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// What came on each connection.
  var heard: [String] { log.all.map { String(decoding: $0, as: UTF8.self) } }
}
