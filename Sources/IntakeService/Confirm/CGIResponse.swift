import Notices

/// What the web server is told (RFC 3875 section 6).
public struct CGIResponse: Sendable, Equatable {
  /// Status code and its words.
  public enum Status: String, Sendable {
    /// The page is about the link.
    case ok = "200 OK"
    /// The form cannot be read.
    case badRequest = "400 Bad Request"
    /// The link cannot be used, whatever the reason.
    case notFound = "404 Not Found"
    /// Another method than GET, HEAD and POST.
    case methodNotAllowed = "405 Method Not Allowed"
    /// Its length is not told.
    case lengthRequired = "411 Length Required"
    /// Too much was sent.
    case contentTooLarge = "413 Content Too Large"
    /// Something other than a form was sent.
    case unsupportedMediaType = "415 Unsupported Media Type"
    /// The spool cannot be used just now.
    case unavailable = "503 Service Unavailable"
  }

  /// How it ended.
  public var status: Status
  /// The page.
  public var html: String
  /// The language of the page; nil when it has several.
  public var language: String?

  /// Header fields that every page has: nothing is loaded, run, framed, stored or told to anybody.
  static let security: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; style-src 'sha256-\(PageStyle.hash)'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ), ("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
    ("Strict-Transport-Security", "max-age=31536000"), ("X-Robots-Tag", "noindex"),
  ]

  /// The header fields.
  var fields: [(name: String, value: String)] {
    var fields = [("Status", status.rawValue), ("Content-Type", "text/html; charset=utf-8")]
    if let language { fields.append(("Content-Language", language)) }
    if status == .methodNotAllowed { fields.append(("Allow", "GET, HEAD, POST")) }
    if status == .unavailable { fields.append(("Retry-After", "120")) }
    return fields + Self.security
  }

  /// All of it as bytes; without the page in answer to HEAD.
  public func bytes(withPage: Bool) -> [UInt8] {
    let head = fields.map { "\($0.name): \($0.value)\n" }.joined() + "\n"
    return Array((head + (withPage ? html : "")).utf8)
  }
}
