import CCurl
import Foundation

/// Where tokens are given out: one POST by libcurl, which follows no redirect, so that a secret goes nowhere else.
struct TokenEndpoint: Sendable {
  /// What came back.
  struct Answer: Sendable {
    var status: Int
    var body: [UInt8]
  }

  /// More than this is no answer of a token endpoint, in bytes.
  static let bodyLimit = 1 << 18

  let url: String
  let caFile: String?
  let timeout: Duration

  /// Host, and port when it is named; the whole of it when it is no URL.
  private var name: String {
    guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty else { return "token URL" }
    return parts.port.map { "\(host):\($0)" } ?? host
  }

  /// The protocol that libcurl may speak; nil when the URL cannot be used.
  private var scheme: String? {
    guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty, parts.user == nil, parts.fragment == nil,
      url.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return nil }
    switch parts.scheme?.lowercased() {
    case "https": return "https"
    case "http" where ["127.0.0.1", "[::1]", "::1", "localhost"].contains(host): return "http"
    default: return nil
    }
  }

  /// An error of this endpoint.
  func error(
    _ code: TransportError.Code, _ what: String, said: String? = nil, advice: String, isTemporary: Bool = false
  ) -> TransportError {
    TransportError(code, name: name, what, said: said, advice: advice, isTemporary: isTemporary)
  }

  /// Posts a form and returns the answer, whatever its status.
  ///
  /// - Parameter secrets: What is not to be shown in an error.
  func post(_ form: String, hiding secrets: [String]) throws(TransportError) -> Answer {
    guard let scheme else {
      throw error(
        .settings, "The token URL cannot be used: it must begin with https:// and name a host.", advice: "Mend it in the settings.")
    }
    guard CurlLibrary.isReady, let handle = curl_easy_init() else {
      throw error(.settings, "libcurl cannot be used.", advice: "Install libcurl4.")
    }
    defer { curl_easy_cleanup(handle) }
    let words = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    defer { words.deallocate() }
    let headers = curl_slist_append(nil, "Accept: application/json")
    defer { curl_slist_free_all(headers) }
    let body = Body()
    let isReady =
      configure(handle, scheme, form)
      && privacy_intake_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, words) == CURLE_OK
      && privacy_intake_curl_set_pointer(handle, CURLOPT_HTTPHEADER, headers) == CURLE_OK
      && privacy_intake_curl_set_pointer(handle, CURLOPT_WRITEDATA, Unmanaged.passUnretained(body).toOpaque()) == CURLE_OK
    guard isReady else { throw error(.settings, "libcurl lacks what is needed here.", advice: "Install libcurl4 with TLS.") }
    let code = withExtendedLifetime(body) { curl_easy_perform(handle) }
    var status = 0
    _ = privacy_intake_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
    if code == CURLE_OK { return Answer(status: status, body: body.bytes) }
    throw failure(code, TransportError.line(String(cString: words), hiding: secrets))
  }

  private func configure(_ handle: UnsafeMutableRawPointer, _ scheme: String, _ form: String) -> Bool {
    let milliseconds = timeout.components.seconds * 1_000 + timeout.components.attoseconds / 1_000_000_000_000_000
    let strings: [(CURLoption, String?)] = [
      (CURLOPT_URL, url), (CURLOPT_PROTOCOLS_STR, scheme), (CURLOPT_CAINFO, caFile), (CURLOPT_NOPROXY, scheme == "http" ? "*" : nil),
      (CURLOPT_COPYPOSTFIELDS, form),
    ]
    let numbers: [(CURLoption, Int)] = [
      (CURLOPT_NOSIGNAL, 1), (CURLOPT_TIMEOUT_MS, max(1, Int(clamping: milliseconds))), (CURLOPT_FOLLOWLOCATION, 0),
      (CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1),
    ]
    let taken = privacy_intake_curl_set_data(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      guard let bytes, let context else { return 0 }
      return Unmanaged<Body>.fromOpaque(context).takeUnretainedValue().add(UnsafeRawBufferPointer(start: bytes, count: size * count))
    }
    return taken == CURLE_OK
      && strings.allSatisfy { option, text in text.map { privacy_intake_curl_set_string(handle, option, $0) == CURLE_OK } ?? true }
      && numbers.allSatisfy { privacy_intake_curl_set_long(handle, $0.0, $0.1) == CURLE_OK }
  }

  private func failure(_ code: CURLcode, _ words: String) -> TransportError {
    let more = words.isEmpty ? "" : " (\(words))"
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT:
      return error(
        .unreachable, "The token endpoint cannot be reached\(more).", advice: "Check the token URL, the network and the firewall.",
        isTemporary: true)
    case CURLE_OPERATION_TIMEDOUT:
      return error(.timeout, "The token endpoint did not answer in time\(more).", advice: "It is tried again.", isTemporary: true)
    case CURLE_PEER_FAILED_VERIFICATION:
      return error(
        .certificate, "The certificate of the token endpoint is not accepted\(more).",
        advice: "If a firewall of your own opens TLS, name the file of its CA; else somebody may be in between.")
    case CURLE_SSL_CACERT_BADFILE, CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT:
      return error(.settings, "The settings of the token endpoint cannot be used\(more).", advice: "Mend them.")
    case CURLE_WRITE_ERROR:
      return error(.nonsense, "What answers is no token endpoint: it says too much.", advice: "Check the token URL in the settings.")
    default:
      return error(.closed, "The connection to the token endpoint broke\(more).", advice: "It is tried again.", isTemporary: true)
    }
  }

  /// Collects what comes, up to the limit.
  private final class Body {
    var bytes: [UInt8] = []

    /// Takes more; returns how much, so less than all ends the transfer.
    func add(_ more: UnsafeRawBufferPointer) -> Int {
      guard bytes.count + more.count <= TokenEndpoint.bodyLimit else { return 0 }
      bytes += more
      return more.count
    }
  }
}
