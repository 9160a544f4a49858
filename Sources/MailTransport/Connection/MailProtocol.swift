/// What is spoken on a connection.
enum MailProtocol {
  case imap
  /// With the name by which we greet (RFC 5321 4.1.1.1).
  case smtp(helloName: String)

  /// The address that libcurl opens.
  func url(of server: MailServer) -> String {
    let secure = server.security == .tls ? "s" : ""
    switch self {
    case .imap: return "imap\(secure)://\(server.name)/"
    case .smtp(let helloName): return "smtp\(secure)://\(server.name)/\(helloName)"
    }
  }

  /// The protocols that libcurl may speak.
  var allowed: String {
    switch self {
    case .imap: "imap,imaps"
    case .smtp: "smtp,smtps"
    }
  }
}

extension MailProtocol {
  /// Why it cannot be spoken like that; nil when it can.
  var fault: String? {
    guard case .smtp(let name) = self else { return nil }
    let fits = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "-"), UInt8(ascii: "."): true
      default: false
      }
    }
    return fits && !name.isEmpty && name.utf8.count <= 253 ? nil : "The name to greet with is not a host name."
  }
}
