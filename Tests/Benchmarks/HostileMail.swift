/// Mail made to cost time, memory or stack; each class is a shape that some parser died of.
struct HostileMail {
  let name: String
  /// The mail, of about that many bytes.
  let make: @Sendable (Int) -> [UInt8]

  private static let sender = "From: a@example.com\r\n"
  private static let rest = "To: info@contact-center1.com\r\nSubject: Privacy Rights Request\r\nMIME-Version: 1.0\r\n"

  /// One unit again and again.
  private init(_ name: String, _ before: String, _ unit: String, _ after: String = "\r\n\r\nhi\r\n") {
    self.name = name
    make = { size in
      Array(before.utf8) + Array(repeatElement(Array(unit.utf8), count: max(1, size / unit.utf8.count)).joined()) + Array(after.utf8)
    }
  }

  /// Units that differ by their number.
  private init(_ name: String, _ before: String, width: Int, _ after: String = "\r\n\r\nhi\r\n", unit: @escaping @Sendable (Int) -> String)
  {
    self.name = name
    make = { size in Array((before + (0..<max(1, size / width)).map(unit).joined() + after).utf8) }
  }

  static let all: [HostileMail] = header + fields + parts + bodies + pages

  private static let header: [HostileMail] = [
    HostileMail("many-fields", sender + rest, "X-A: 1\r\n", "\r\nhi"),
    HostileMail("many-names", sender + rest, width: 14, "\r\nhi") { "X-\(1_000_000 + $0): 1\r\n" },
    HostileMail("many-to-fields", sender + rest, "To: a@example.com\r\n", "\r\nhi"),
    HostileMail("many-from-fields", rest, "From: a@example.com\r\n", "\r\nhi"),
    HostileMail("no-colon", sender + rest, "x"), HostileMail("colons", sender + rest, ":\r\n", "\r\nhi"),
    HostileMail("folds-only", sender + rest + "X: a\r\n", " \r\n", " z\r\n\r\nhi"),
    HostileMail("long-subject", sender + "Subject: ", "word "),
    HostileMail("folded-subject", sender + "Subject: a\r\n", " word\r\n", " z\r\n\r\nhi"),
    HostileMail("encoded-words", sender + "Subject:", "\r\n =?utf-8?q?a?="),
    HostileMail("encoded-word-unclosed", sender + "Subject: ", "=?utf-8?q?"),
    HostileMail("encoded-words-two-charsets", sender + "Subject: ", "=?koi8-r?q?=C1?= =?big5?q?=A7=41?= "),
    HostileMail("references", sender + "References:", "\r\n <a@example.com>"),
    HostileMail("parameters", sender + "Content-Type: text/plain", width: 14) { ";\r\n p\($0)=v" },
    HostileMail("rfc2231-pieces", sender + "Content-Disposition: attachment", width: 26) { ";\r\n filename*\($0)*=%41" },
  ]

  private static let fields: [HostileMail] = [
    HostileMail("address-list", sender + "To: ", "a@b.example,\r\n "), HostileMail("groups", "To: ", "g:"),
    HostileMail("comments-nested", "From: ", "(", " a@example.com\r\n\r\nhi"),
    HostileMail("comments", "From: ", "(a) ", "a@example.com\r\n\r\nhi"),
    HostileMail("quotes-unclosed", "From: ", "\"a\\\" ", "<a@example.com>\r\n\r\nhi"),
    HostileMail("angles", "From: ", "<", "a@example.com>\r\n\r\nhi"),
    HostileMail("domain-literal", "From: a@[", "x"), HostileMail("phrase", "From: ", "a ", "<a@example.com>\r\n\r\nhi"),
    HostileMail("at-signs", "From: ", "a@"), HostileMail("encoded-phrase", "From: ", "=?utf-8?q?a?=\r\n ", "<a@example.com>\r\n\r\nhi"),
  ]

  private static let parts: [HostileMail] = [
    HostileMail("multiparts-nested", sender, width: 70) { "Content-Type: multipart/mixed; boundary=\"b\($0)\"\r\n\r\n--b\($0)\r\n" },
    HostileMail("multiparts-one-boundary", sender, "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"),
    HostileMail("rfc822-nested", sender, "Content-Type: message/rfc822\r\n\r\n"),
    HostileMail("parts-empty", sender + "Content-Type: multipart/mixed; boundary=a\r\n\r\n", "--a\r\n\r\n\r\n", "--a--\r\n"),
    HostileMail(
      "boundary-near-miss", sender + "Content-Type: multipart/mixed; boundary=\"" + String(repeating: "-", count: 60) + "\"\r\n\r\n",
      String(repeating: "-", count: 61) + "\r\n", ""),
    HostileMail(
      "boundary-prefixes",
      sender
        + (1...64).map { count in
          let boundary = String(repeating: "x", count: count)
          return "Content-Type: multipart/mixed; boundary=\(boundary)\r\n\r\n--\(boundary)\r\n"
        }.joined() + "\r\n", "--" + String(repeating: "x", count: 65) + "\r\n", ""),
    HostileMail("report-blocks", sender + "Content-Type: message/delivery-status\r\n\r\n", "Action: failed\r\n\r\n", ""),
  ]

  private static func body(_ name: String, _ type: String, _ encoding: String, _ unit: String) -> HostileMail {
    HostileMail(name, sender + rest + "Content-Type: \(type)\r\nContent-Transfer-Encoding: \(encoding)\r\n\r\n", unit, "")
  }

  private static let bodies: [HostileMail] = [
    body("nul-body", "text/plain", "8bit", "\0"), body("bare-cr-body", "text/plain", "7bit", "\r"),
    body("soft-breaks", "text/plain", "quoted-printable", "=\r\n"), body("soft-break-blanks", "text/plain", "quoted-printable", " \t"),
    body("base64-garbage", "application/pdf", "base64", "!=\r\n"), body("utf-7", "text/plain; charset=utf-7", "7bit", "+AGE-"),
    body("iso-2022-jp-garbage", "text/plain; charset=iso-2022-jp", "8bit", "\u{1B}$B\u{E9}"),
    body("flowed-quotes", "text/plain; format=flowed", "7bit", ">> a \r\n> b \r\n"), body("mbox-marks", "text/plain", "7bit", ">From \r\n"),
  ]

  private static let pages: [HostileMail] = [
    "tags-open <div>", "tags-closed </div>", "tags-crossed <b></i>", "less <", "tag-unclosed <a ", "value-unclosed <a b='",
    "comment <!-- > ",
    "attributes <a b=c ", "blockquotes <blockquote>a", "styles <p style='display:none;color:#fff'>a", "references &#x1F600;",
    "hidden \u{200B}",
    "style-rules <style>.a{display:none}", "classes <p class='a b c'>x",
  ].map { line in
    let halves = line.split(separator: " ", maxSplits: 1).map(String.init)
    return body("page-" + halves[0], "text/html; charset=utf-8", "8bit", halves[1])
  }
}
