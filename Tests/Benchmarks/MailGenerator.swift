import Foundation
import InternetMessage

/// Makes up mail as consumers write it: 3 to 30 KB, plain or with HTML beside it, one in ten with attachments. The same every time.
struct MailGenerator {
  private var state: UInt64 = 1

  static func write(to directory: String, count: Int) throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    var generator = MailGenerator()
    for number in 0..<count {
      let name = String(repeating: "0", count: max(0, 5 - String(number).count)) + "\(number).eml"
      try Data(generator.mail(number)).write(to: URL(fileURLWithPath: directory + "/" + name))
    }
  }

  private mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, count)
  }

  private mutating func one<Element>(of list: [Element], else other: Element) -> Element { list.isEmpty ? other : list[below(list.count)] }

  private static let words =
    "please delete all my personal data you keep about me and tell who got it I want a copy of every record thank you for your help my account "
    + "was opened last year under another name phone number address order invoice support call José naïve café quejas días señal données"
  private static let vocabulary = words.split(separator: " ").map(String.init)
  private static let names = [
    "Ana Ruiz", "\"Smith, John\"", "=?UTF-8?B?Sm9zw6kgR2FyY8OtYQ==?=", "=?iso-8859-1?q?Zo=EB?= Miller", "Support",
  ]
  private static let subjects = [
    "Privacy Rights Request", "Re: Privacy Rights Request", "=?UTF-8?Q?Solicitud_de_eliminaci=C3=B3n?=", "Invoice 4711", "Out of office",
    "=?UTF-8?B?UHJpdmFjeSBSaWdodHMgUmVxdWVzdCDigJMgZGVsZXRl?=",
  ]

  /// Sentences of about `size` bytes in lines of at most 76.
  private mutating func prose(_ size: Int, lineEnd: String = "\r\n") -> String {
    var result = ""
    var column = 0
    while result.utf8.count < size {
      let word = one(of: Self.vocabulary, else: "")
      column += word.utf8.count + 1
      if column > 74 || below(90) == 0 {
        result += lineEnd
        column = word.utf8.count
      } else if !result.isEmpty {
        result += " "
      }
      result += word
    }
    return result
  }

  private mutating func page(_ size: Int) -> String {
    var result = "<html><head><style>p{margin:0}</style></head><body>\r\n"
    while result.utf8.count < size {
      result +=
        "<table width=\"100%\"><tr><td class=\"c\(below(9))\"><p style=\"margin:0;font-size:11pt\">\(prose(220, lineEnd: " "))</p></td></tr></table>\r\n"
    }
    return result + "</body></html>\r\n"
  }

  private static func lines(_ base64: String) -> String {
    var result = ""
    var rest = Substring(base64)
    while !rest.isEmpty {
      result += rest.prefix(76) + "\r\n"
      rest = rest.dropFirst(76)
    }
    return result
  }

  private static func quotedPrintable(_ text: String) -> String { String(decoding: QuotedPrintable.encode(text.utf8), as: UTF8.self) }

  private mutating func plain(_ size: Int) -> String {
    let text = prose(size)
    switch below(10) {
    case 0...3:
      return "Content-Type: text/plain; charset=us-ascii\r\n\r\n" + String(decoding: text.utf8.filter { $0 < 0x80 }, as: UTF8.self)
    case 4...7:
      return "Content-Type: text/plain; charset=\"UTF-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + Self.quotedPrintable(text)
    case 8:
      return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Self.lines(Base64.encode(Array(text.utf8)))
    default:
      let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      return "Content-Type: text/plain; charset=iso-8859-15\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Self.lines(Base64.encode(latin))
    }
  }

  private mutating func alternative(_ size: Int) -> String {
    let boundary = "=_alt_\(below(1 << 30))"
    let text = Self.quotedPrintable(prose(size / 4))
    let isQuoted = below(10) < 7
    let html = page(size * 2 / 5)
    let encoding = isQuoted ? "quoted-printable" : "base64"
    return """
      Content-Type: multipart/alternative;\r
       boundary="\(boundary)"\r
      \r
      --\(boundary)\r
      Content-Type: text/plain; charset="UTF-8"\r
      Content-Transfer-Encoding: quoted-printable\r
      \r
      \(text)\r
      --\(boundary)\r
      Content-Type: text/html; charset="UTF-8"\r
      Content-Transfer-Encoding: \(encoding)\r
      \r
      \(isQuoted ? Self.quotedPrintable(html) : Self.lines(Base64.encode(Array(html.utf8))))\r
      --\(boundary)--\r

      """
  }

  private mutating func withAttachments(_ body: String) -> String {
    let boundary = "=_mix_\(below(1 << 30))"
    var result = "Content-Type: multipart/mixed; boundary=\"\(boundary)\"\r\n\r\n--\(boundary)\r\n\(body)\r\n"
    for _ in 0...below(2) {
      let size = 7_000 + below(80_000)
      let content = (0..<size).map { _ in UInt8(truncatingIfNeeded: below(256)) }
      result +=
        "--\(boundary)\r\nContent-Type: application/pdf; name=\"id.pdf\"\r\nContent-Disposition: attachment; filename=\"id.pdf\"\r\n"
      result += "Content-Transfer-Encoding: base64\r\n\r\n\(Self.lines(Base64.encode(content)))\r\n"
    }
    return result + "--\(boundary)--\r\n"
  }

  private mutating func mail(_ number: Int) -> [UInt8] {
    var result = "Return-Path: <user\(number)@example.com>\r\n"
    let date = MailDate.format(Date(timeIntervalSince1970: 1_767_607_200 + Double(below(20_000_000))), offsetMinutes: 60 * (below(12) - 8))
    for hop in 0...(1 + below(4)) {
      result +=
        "Received: from mx\(hop).example.net (mx\(hop).example.net [192.0.2.\(below(250))])\r\n\tby in\(hop).contact-center1.com (Postfix)"
      result += " with ESMTPS id \(below(1 << 30))\r\n\tfor <info@contact-center1.com>; \(date)\r\n"
    }
    let signature = (0..<4).map { _ in Base64.encode((0..<48).map { _ in UInt8(truncatingIfNeeded: below(256)) }) }
    result +=
      "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1;\r\n\tb=\(signature.joined(separator: "\r\n\t"))\r\n"
    result += "Authentication-Results: mx.contact-center1.com; dkim=pass header.d=example.com;\r\n\tdmarc=pass header.from=example.com\r\n"
    result += "From: \(one(of: Self.names, else: "")) <user\(number)@example.com>\r\nTo: Info <info@contact-center1.com>\r\n"
    result +=
      "Subject: \(one(of: Self.subjects, else: ""))\r\nDate: \(date)\r\nMessage-ID: <\(number).\(below(1 << 30))@mail.example.com>\r\n"
    if below(3) == 0 { result += "In-Reply-To: <\(below(1 << 30))@contact-center1.com>\r\n" }
    result += "MIME-Version: 1.0\r\nX-Mailer: Example 1.0\r\n"
    let size = 2_500 + below(9_000) + (below(4) == 0 ? below(16_000) : 0)
    let body = below(5) < 2 ? plain(size) : alternative(size)
    return Array((result + (below(10) == 0 ? withAttachments(body) : body) + "\r\n").utf8)
  }
}
