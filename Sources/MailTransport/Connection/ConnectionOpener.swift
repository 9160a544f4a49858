import CCurl

/// Opens one connection by libcurl and tells in words why it does not open.
struct ConnectionOpener {
  private let handle: UnsafeMutableRawPointer
  private let server: MailServer
  private let said: OpeningLines

  init(_ handle: UnsafeMutableRawPointer, _ server: MailServer, interrupter: Interrupter?) {
    self.handle = handle
    self.server = server
    said = OpeningLines(interrupter: interrupter)
  }

  /// What the server said so far.
  var lines: [String] { said.lines }

  /// Opens the connection and logs in. Returns the socket.
  func open(_ kind: MailProtocol) throws(TransportError) -> Int32 {
    guard configure(kind) else { throw TransportError(.settings, server, "libcurl lacks what is needed here.") }
    let words = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    _ = privacy_intake_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, words)
    let context = Unmanaged.passUnretained(said).toOpaque()
    _ = privacy_intake_curl_set_pointer(handle, CURLOPT_HEADERDATA, context)
    _ = privacy_intake_curl_set_pointer(handle, CURLOPT_XFERINFODATA, context)
    let code = withExtendedLifetime(said) { curl_easy_perform(handle) }
    let text = String(cString: words)
    for option in [CURLOPT_ERRORBUFFER, CURLOPT_HEADERDATA, CURLOPT_XFERINFODATA] {
      _ = privacy_intake_curl_set_pointer(handle, option, nil)
    }
    _ = privacy_intake_curl_set_data(handle, CURLOPT_HEADERFUNCTION, nil)
    _ = privacy_intake_curl_set_progress(handle, nil)
    words.deallocate()
    guard code == CURLE_OK else { throw failure(code, text) }
    var socket: curl_socket_t = -1
    guard privacy_intake_curl_get_socket(handle, &socket) == CURLE_OK, socket >= 0 else {
      throw TransportError(.closed, server, "The connection broke at once.")
    }
    return socket
  }

  private func configure(_ kind: MailProtocol) -> Bool {
    let strings: [(CURLoption, String?)] = [
      (CURLOPT_URL, kind.url(of: server)), (CURLOPT_PROTOCOLS_STR, kind.allowed), (CURLOPT_USERNAME, server.user),
      (CURLOPT_LOGIN_OPTIONS, server.credential.loginOptions), (CURLOPT_CAINFO, server.caFile),
      (CURLOPT_NOPROXY, server.isLoopback ? "*" : nil),
    ]
    let milliseconds =
      server.connectTimeout.components.seconds * 1_000 + server.connectTimeout.components.attoseconds / 1_000_000_000_000_000
    let numbers: [(CURLoption, Int)] = [
      (CURLOPT_CONNECT_ONLY, 1), (CURLOPT_NOSIGNAL, 1), (CURLOPT_NOPROGRESS, 0),
      (CURLOPT_USE_SSL, Int(server.security == .startTLS ? CURLUSESSL_ALL.rawValue : CURLUSESSL_NONE.rawValue)),
      (CURLOPT_CONNECTTIMEOUT_MS, max(1, Int(clamping: milliseconds))), (CURLOPT_SASL_IR, 1),
    ]
    var secret: (CURLoption, String)?
    switch server.credential {
    case .none: break
    case .password(let password): secret = (CURLOPT_PASSWORD, password)
    case .bearer(let token): secret = (CURLOPT_XOAUTH2_BEARER, token)
    }
    let texts = strings.compactMap { option, text in text.map { (option, $0) } } + (secret.map { [$0] } ?? [])
    return texts.allSatisfy { privacy_intake_curl_set_string(handle, $0.0, $0.1) == CURLE_OK }
      && numbers.allSatisfy { privacy_intake_curl_set_long(handle, $0.0, $0.1) == CURLE_OK } && listen()
  }

  /// Has libcurl hand over what the server says, and ask whether to go on.
  private func listen() -> Bool {
    let heard = privacy_intake_curl_set_data(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      if let context, let bytes {
        Unmanaged<OpeningLines>.fromOpaque(context).takeUnretainedValue().add(UnsafeRawBufferPointer(start: bytes, count: size * count))
      }
      return size * count
    }
    let asked = privacy_intake_curl_set_progress(handle) { context, _, _, _, _ in
      guard let context else { return 0 }
      return Unmanaged<OpeningLines>.fromOpaque(context).takeUnretainedValue().interrupter?.isInterrupted == true ? 1 : 0
    }
    return heard == CURLE_OK && asked == CURLE_OK
  }

  /// libcurl's number in our words.
  private func failure(_ code: CURLcode, _ text: String) -> TransportError {
    let last = said.lines.last { !$0.isEmpty }
    let more = text.isEmpty ? "" : " (\(TransportError.line(text, without: server)))"
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT:
      return TransportError(.unreachable, server, "The server cannot be reached\(more).")
    case CURLE_OPERATION_TIMEDOUT:
      return TransportError(.timeout, server, "The connection was not open in time\(more).", said: last)
    case CURLE_PEER_FAILED_VERIFICATION:
      return TransportError(.certificate, server, "The certificate is not accepted\(more).")
    case CURLE_SSL_CACERT_BADFILE, CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT, CURLE_NOT_BUILT_IN, CURLE_UNKNOWN_OPTION:
      return TransportError(.settings, server, "The settings cannot be used\(more).")
    case CURLE_USE_SSL_FAILED:
      return TransportError(
        .encryption, server, "The server does not offer STARTTLS, so nothing was said to it.",
        advice: "Use the port that begins with TLS (993 or 465). If STARTTLS was there before, somebody may be in between.",
        isTemporary: false)
    case CURLE_SSL_CONNECT_ERROR:
      return TransportError(.encryption, server, "TLS could not be agreed on\(more).")
    case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR:
      let temporary = last.map { Self.isTemporaryRefusal($0) } ?? false
      return TransportError(.login, server, "The server does not let us in.", said: last.map(challenge), isTemporary: temporary)
    case CURLE_ABORTED_BY_CALLBACK:
      return TransportError(.interrupted, server, "We were asked to stop while the connection was opened.")
    case CURLE_WEIRD_SERVER_REPLY:
      return TransportError(.nonsense, server, "The server did not answer as it must\(more).", said: last)
    default:
      return TransportError(.closed, server, "The connection broke while it was opened\(more).", said: last)
    }
  }

  /// RFC 5530 3 (UNAVAILABLE, INUSE) for IMAP, the first digit for SMTP.
  private static func isTemporaryRefusal(_ line: String) -> Bool {
    let upper = line.uppercased()
    return upper.contains("[UNAVAILABLE]") || upper.contains("[INUSE]") || upper.hasPrefix("4")
  }

  /// What a server answers to a token that it does not take comes as base64 after “+” or 334 (RFC 7628 3.2.2).
  private func challenge(_ line: String) -> String {
    for prefix in ["+ ", "334 "] where line.hasPrefix(prefix) {
      if let decoded = Base64Text.decode(line.dropFirst(prefix.count)) { return decoded }
    }
    return line
  }
}
