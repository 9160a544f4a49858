import CCurl
import Glibc

/// libcurl as a whole.
enum CurlLibrary {
  /// False when libcurl cannot be started at all. The first look starts it and ignores SIGPIPE, which a server that hangs up would cause.
  static let isReady: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
  }()
}
