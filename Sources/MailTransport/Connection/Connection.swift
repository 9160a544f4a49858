import CCurl
import Glibc

/// A connection that libcurl opened (name, TCP, TLS or STARTTLS, certificate, login) and on which we speak ourselves.
///
/// libcurl's own IMAP and SMTP transfers mark mail as read, can be fooled by the text of a mail, and mix up late replies; so it is used with
/// CURLOPT_CONNECT_ONLY, a new handle for each connection. One thread at a time.
final class Connection {
  typealias Instant = ContinuousClock.Instant

  /// What came of waiting for the server.
  enum Received: Equatable {
    /// So many bytes are in ``input``.
    case bytes(Int)
    /// The server closed the connection.
    case closed
    /// Nothing came until the deadline.
    case timeUp
    /// Somebody interrupted.
    case interrupted
  }

  let server: MailServer
  /// What the server said before the connection became ours.
  let opening: [String]
  /// Where ``receive(until:interrupter:)`` puts what has come; the same place always.
  let input: UnsafeMutableRawBufferPointer
  private let handle: UnsafeMutableRawPointer
  private let socket: Int32

  init(_ kind: MailProtocol, _ server: MailServer, interrupter: Interrupter?) throws(TransportError) {
    if let fault = server.fault ?? kind.fault { throw TransportError(.settings, server, fault) }
    guard CurlLibrary.isReady, let handle = curl_easy_init() else { throw TransportError(.settings, server, "libcurl cannot be used.") }
    let opener = ConnectionOpener(handle, server, interrupter: interrupter)
    do throws(TransportError) {
      socket = try opener.open(kind)
    } catch {
      curl_easy_cleanup(handle)
      throw error
    }
    self.server = server
    self.handle = handle
    opening = opener.lines
    input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  }

  deinit {
    // Says nothing to the server: libcurl sends no LOGOUT and no QUIT for a connection that became ours.
    curl_easy_cleanup(handle)
    input.deallocate()
  }

  /// Sends all of it. The server may take `replyTimeout` for each step; the whole has no other end than the server's patience.
  ///
  /// The bytes stay at one place until they are sent: OpenSSL fails when a write is tried again from another.
  func send(_ bytes: [UInt8]) throws(TransportError) {
    let result = bytes.withUnsafeBytes { buffer -> Result<Void, TransportError> in
      var sent = 0
      var deadline = ContinuousClock.now + server.replyTimeout
      while sent < buffer.count {
        var count = 0
        switch curl_easy_send(handle, buffer.baseAddress?.advanced(by: sent), buffer.count - sent, &count) {
        case CURLE_OK where count > 0:
          sent += count
          deadline = ContinuousClock.now + server.replyTimeout
        case CURLE_OK, CURLE_AGAIN:
          if ContinuousClock.now >= deadline { return .failure(TransportError(.timeout, server, "The server takes no more.")) }
          _ = wait(for: Int16(POLLOUT), until: min(deadline, ContinuousClock.now + .seconds(1)), interrupter: nil)
        default:
          return .failure(TransportError(.closed, server, "The connection broke while we sent."))
        }
      }
      return .success(())
    }
    try result.get()
  }

  /// Sends text that is ASCII.
  func send(_ text: String) throws(TransportError) { try send(Array(text.utf8)) }

  /// Waits until something has come, and puts it into ``input``.
  ///
  /// What TLS has in its own buffer is taken first; the system would say that nothing is there.
  func receive(until deadline: Instant, interrupter: Interrupter? = nil) throws(TransportError) -> Received {
    while true {
      var count = 0
      switch curl_easy_recv(handle, input.baseAddress, input.count, &count) {
      case CURLE_OK: return count > 0 ? .bytes(count) : .closed
      case CURLE_AGAIN: break
      default: throw TransportError(.closed, server, "The connection broke while we waited for an answer.")
      }
      // A server that waits for our acknowledgement before it sends the rest would wait for 40 ms.
      privacy_intake_quick_ack(socket)
      switch wait(for: Int16(POLLIN), until: deadline, interrupter: interrupter) {
      case .ready: continue
      case .timeUp: return .timeUp
      case .interrupted: return .interrupted
      }
    }
  }

  private enum Waited { case ready, timeUp, interrupted }

  private func wait(for events: Int16, until deadline: Instant, interrupter: Interrupter?) -> Waited {
    while true {
      let left = deadline - ContinuousClock.now
      let milliseconds = left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000
      var descriptors = [
        pollfd(fd: socket, events: events, revents: 0),
        pollfd(fd: interrupter?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let found = poll(&descriptors, 2, Int32(clamping: max(0, milliseconds + (left > .zero ? 1 : 0))))
      if found < 0 && errno == EINTR { continue }
      if descriptors[1].revents != 0 { return .interrupted }
      if descriptors[0].revents != 0 { return .ready }
      if ContinuousClock.now >= deadline { return .timeUp }
    }
  }
}
