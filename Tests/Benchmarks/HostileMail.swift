/// A kind of mail made to cost time, memory or stack: a head, something repeated until the mail is as large as wanted, and a tail.
struct HostileMail {
  /// What it is called in the table.
  let name: String
  private let before: String
  private let unit: @Sendable (Int) -> String
  private let after: String

  /// - Parameter unit: What is repeated; it is told how often it was before.
  init(_ name: String, before: String = "", unit: @escaping @Sendable (Int) -> String, after: String = "\r\n\r\nhello\r\n") {
    self.name = name
    self.before = before
    self.unit = unit
    self.after = after
  }

  /// A mail of about `size` bytes.
  func bytes(_ size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 65_536)
    bytes += before.utf8
    var count = 0
    while bytes.count + after.utf8.count < size {
      bytes += unit(count).utf8
      count += 1
    }
    bytes += after.utf8
    return bytes
  }

  /// Nothing to do: what a process of its own costs.
  static let idle = HostileMail("idle", unit: { _ in "hello\r\n" })

  /// All kinds that are measured.
  static let all = fields + headers + bodies + words

  /// The fields of an ordinary letter, without those named.
  private static func head(without left: String = "") -> String {
    let fields = [
      ("From", "pat@example.com"), ("To", "info@contact-center1.com"), ("Subject", "Privacy Rights Request"),
      ("Date", "Thu, 1 Oct 2026 09:00:00 -0500"), ("Message-ID", "<one@example.com>"), ("MIME-Version", "1.0"),
    ]
    return fields.filter { $0.0 != left }.map { "\($0.0): \($0.1)\r\n" }.joined()
  }

  /// One field whose body is repeated.
  private static func field(_ name: String, _ field: String, _ unit: String, end: String = "") -> HostileMail {
    let start = field.prefix { $0 != ":" }
    return HostileMail(
      name, before: head(without: String(start)) + (field.contains(":") ? field : field + ": "), unit: { _ in unit },
      after: end + "\r\n\r\nhello\r\n")
  }

  private static let fields = [
    field("comments opened", "From", "("), field("comments side by side", "From", "(a) ", end: "pat@example.com"),
    HostileMail("comments opened and closed", before: head(without: "From") + "From: ", unit: { $0 % 2 == 0 ? "((((" : "))))" }),
    field("quotes not closed", "From", "\"a\\\" ", end: "<pat@example.com>"), field("angle brackets", "From", "<"),
    field("domain literal", "From: a@[", "x"), field("words before the address", "From", "a ", end: "<pat@example.com>"),
    field("at signs", "From", "a@"), field("groups in groups", "To", "g:"), field("addresses", "To", "a@b.example,\r\n "),
    field("encoded words in a name", "From", "=?utf-8?q?a?=\r\n ", end: "<pat@example.com>"),
    field("encoded words", "Subject", "=?utf-8?q?a?=\r\n "), field("encoded words not closed", "Subject", "=?utf-8?q?"),
    field("subject on one line", "Subject", "word "), field("subject on many lines", "Subject", "word\r\n "),
    field("references", "References", "<abc@example.com>\r\n "),
    HostileMail("parameters", before: head() + "Content-Type: text/plain", unit: { ";\r\n p\($0)=v" }),
    HostileMail(
      "file name in pieces", before: head() + "Content-Disposition: attachment", unit: { ";\r\n filename*\($0)*=%41" }),
  ]

  private static let headers = [
    HostileMail("fields alike", before: head(), unit: { _ in "X-A: 1\r\n" }),
    HostileMail("fields each different", before: head(), unit: { "X-\($0): 1\r\n" }),
    HostileMail("many To", before: head(), unit: { _ in "To: a@example.com\r\n" }),
    HostileMail("many From", before: head(), unit: { _ in "From: a@example.com\r\n" }),
    HostileMail("line without a colon", before: head(), unit: { _ in "x" }),
  ]

  private static let bodies = [
    HostileMail(
      "multiparts inside one another", before: head(),
      unit: { "Content-Type: multipart/mixed; boundary=\"n\($0)\"\r\n\r\n--n\($0)\r\n" }),
    HostileMail(
      "multiparts with one boundary", before: head(), unit: { _ in "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" }),
    HostileMail("messages inside one another", before: head(), unit: { _ in "Content-Type: message/rfc822\r\n\r\n" }),
    multipart("empty parts", "b", "--b\r\n\r\n\r\n"), multipart("lines like a boundary", String(repeating: "-", count: 60), "-"),
    HostileMail(
      "boundaries that begin others",
      before: head()
        + (1..<65).map { String(repeating: "x", count: $0) }
        .map { "Content-Type: multipart/mixed; boundary=\"\($0)\"\r\n\r\n--\($0)\r\n" }.joined() + "\r\n",
      unit: { _ in "--" + String(repeating: "x", count: 65) + "\r\n" }),
    HostileMail("NULs", before: head() + "\r\n", unit: { _ in "\0" }),
    HostileMail("carriage returns", before: head() + "\r\n", unit: { _ in "\r" }),
    leaf("soft line breaks", "text/plain", "quoted-printable", "=\r\n"), leaf("base64 that is none", "application/pdf", "base64", "!=\r\n"),
    leaf("UTF-7", "text/plain; charset=utf-7", "7bit", "+AGE-"),
    leaf("HTML tags opened", "text/html", "7bit", "<div>"), leaf("HTML comments opened", "text/html", "7bit", "<!--"),
    leaf("HTML styles", "text/html", "7bit", "<p style='a:b'>x"),
    leaf("HTML styles that hide", "text/html", "7bit", "<p style='opacity:0;color:#fff'>"),
    HostileMail(
      "HTML style sheet", before: head() + "Content-Type: text/html\r\n\r\n<style>", unit: { ".a\($0),.b{display:none}" },
      after: "</style>\r\n"),
    HostileMail(
      "HTML classes", before: head() + "Content-Type: text/html\r\n\r\n<style>.a{display:none}.b{opacity:0}</style>",
      unit: { "<p class='a b c\($0 % 7)'>x" }, after: "\r\n"),
    leaf("HTML attributes", "text/html", "7bit", "<a b='c' "), leaf("HTML entities", "text/html", "7bit", "&am"),
    leaf("quoted lines", "text/plain", "7bit", "> > a\r\n"), leaf("one long line", "text/plain", "7bit", "delete my data "),
  ]

  /// Texts that cost where words are judged.
  private static let words = [
    leaf("lines that announce a quote", "text/plain", "7bit", "On 1 Jan a@b wrote:\r\n>\r\n"),
    leaf("announced quotes without marks", "text/plain", "7bit", "On 1 Jan a@b wrote:\r\nx\r\n"),
    leaf("marks of signatures", "text/plain", "7bit", "--\r\n\r\n"),
    leaf("mail headers in the text", "text/plain", "7bit", "From: a@b\r\n"),
    leaf("words of disclaimers", "text/plain", "7bit", "confidential "), leaf("boxes", "text/plain", "7bit", "[x]\r\n[ ]\r\n"),
    leaf("quotation marks", "text/plain", "7bit", "\" a b c d e "), leaf("addresses in the text", "text/plain", "7bit", "a@b.example "),
    leaf("case numbers", "text/plain", "7bit", "PRR-2026-00001 "), leaf("states", "text/plain", "7bit", "Reno, NV, North Dakota "),
    HostileMail("words each different", before: head() + "\r\n", unit: { "delete\($0) my\($0) data\($0). " }),
    leaf("words in two tongues", "text/plain", "7bit", "mis datos y my son "),
    leaf("letters with accents", "text/plain; charset=utf-8", "8bit", "ÉÉÉÉ ß\r\n"),
    HostileMail(
      "a relay's form", before: head(without: "From") + "From: noreply@example.com\r\n\r\nNew submission\r\nVisitor: x\r\n",
      unit: { _ in "Message:\r\n" }, after: "\r\n"),
  ]

  private static func multipart(_ name: String, _ boundary: String, _ unit: String) -> HostileMail {
    let line = unit == "-" ? boundary + "-\r\n" : unit
    return HostileMail(
      name, before: head() + "Content-Type: multipart/mixed; boundary=\"\(boundary)\"\r\n\r\n", unit: { _ in line }, after: "--b--\r\n")
  }

  private static func leaf(_ name: String, _ type: String, _ encoding: String, _ unit: String) -> HostileMail {
    HostileMail(
      name, before: head() + "Content-Type: \(type)\r\nContent-Transfer-Encoding: \(encoding)\r\n\r\n", unit: { _ in unit }, after: "\r\n")
  }
}
