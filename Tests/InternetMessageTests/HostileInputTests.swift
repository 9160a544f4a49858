import Testing

@testable import InternetMessage

/// Mail made to cost time or stack. Each is 30 KB; what is not linear here takes long in a debug build, and what recurses overflows.
@Suite(.timeLimit(.minutes(1))) struct HostileInputTests {
  private static let size = 30_000
  private static let head = "From: a@example.com\r\nTo: info@contact-center1.com\r\n"

  private static func run(_ before: String, _ unit: String, _ after: String) {
    let bytes = Array((before + String(repeating: unit, count: size / unit.utf8.count) + after).utf8)
    let message = Message(parsing: bytes)
    #expect(message.parts.count <= Limits.standard.parts)
    #expect(message.depth <= Limits.standard.depth)
    #expect(message.header.fields.count <= Limits.standard.headerFields)
    #expect(message.from.count + message.to.count <= 2 * Limits.standard.mailboxes)
    #expect(message.references.count <= Limits.messageIDs)
    _ = (message.defects, message.subject, message.date, message.readableText, message.structure, message.attachments)
    _ = (MessageKey(of: message), DeliveryReport(of: message))
    for field in message.header.fields.prefix(3) { _ = (ReceivedField(field), AuthenticationResults(parsing: field.value)) }
  }

  @Test(arguments: [
    "g:", "<", "a@", "a ", "(", ")", "(a) ", "\"a\\\" ", "\"", "[", "a@b,", ",", ";", "=?utf-8?q?a?= ", "=?utf-8?q?", "=?", "?=", "<a@b>",
    "a.", ":", "\\", "\0", "\r", "\r\n ", "=", "=?utf-8?q?a =?", "(\\",
  ])
  func fields(unit: String) {
    for name in ["From", "Subject", "Date", "References", "Content-Type", "Received", "Authentication-Results", "Content-Disposition"] {
      Self.run("\(name): ", unit, "\r\n" + Self.head + "\r\nhi\r\n")
    }
  }

  @Test(arguments: ["X-A: 1\r\n", "To: a@example.com\r\n", "From: a@example.com\r\n", "x", ":\r\n", " \r\n", "\r", "Content-Type: a/b\r\n"])
  func headers(unit: String) { Self.run(Self.head, unit, "\r\n\r\nhi\r\n") }

  @Test(arguments: [
    ("boundary=b", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"), ("boundary=b", "--b\r\n\r\n\r\n"),
    ("boundary=b", "--b\r\n"),
    ("boundary=b", "--b--\r\n"), ("boundary=b", "--\r\n"),
    ("boundary=\"" + String(repeating: "-", count: 60) + "\"", String(repeating: "-", count: 61) + "\r\n"),
    ("boundary=b", "--b\r\nContent-Type: message/rfc822\r\n\r\n"),
    ("boundary=b", "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\n--c--\r\n"),
  ])
  func parts(boundary: String, unit: String) {
    Self.run(Self.head + "Content-Type: multipart/mixed; \(boundary)\r\n\r\n--b\r\n\r\n", unit, "--b--\r\n")
  }

  @Test(arguments: [
    ("quoted-printable", "text/plain", "=\r\n"), ("quoted-printable", "text/plain", "="), ("quoted-printable", "text/plain", " \t"),
    ("base64", "application/pdf", "!=\r\n"), ("base64", "text/plain", "YQ=="), ("7bit", "text/plain; charset=utf-7", "+AGE-"),
    ("7bit", "text/plain; charset=iso-2022-jp", "\u{1B}$B"), ("7bit", "text/plain; charset=shift_jis", "\u{E9}"),
    ("7bit", "text/plain; charset=utf-16", "a"), ("7bit", "text/plain; format=flowed", "> a \n>> b \n"), ("7bit", "text/plain", "\0"),
    ("7bit", "text/plain", "\r"), ("7bit", "text/plain", ">From "), ("7bit", "message/delivery-status", "a: b\r\n\r\n"),
  ])
  func bodies(encoding: String, type: String, unit: String) {
    Self.run(Self.head + "Content-Type: \(type)\r\nContent-Transfer-Encoding: \(encoding)\r\n\r\n", unit, "\r\n")
  }

  @Test(arguments: [
    "<div>", "</div>", "<b></i>", "<", "<a ", "<a b='", "<!--", "<!-- > ", "<script>", "</", "&amp", "&", "<blockquote>a", "<a b=c ",
    "<br>", "&nbsp;",
    "<div style='display:none;color:#fff'>", "<p>", "<p></div>", "<hr>", "<li>", "\u{200B}", "\u{E9}", "<x y=z>", "<a class='a b c'>", "&#",
    "&#x1F600;", "<style>.a{display:none}</style><p class='a b'>", "<style>.a{", "<style>@media a{", "<style>/*", "<style>,.a",
    "<style>{};",
  ])
  func pages(unit: String) { Self.run(Self.head + "Content-Type: text/html; charset=utf-8\r\n\r\n", unit, "</div>\r\n") }
}
