import Notices
import Testing

@testable import IntakeService

@Suite struct CGIResponseTests {
  private func head(_ status: CGIResponse.Status) -> [Substring] {
    let text = String(decoding: CGIResponse(status: status, html: "<p>page</p>", language: "en").bytes(withPage: false), as: UTF8.self)
    #expect(text.hasSuffix("\n\n") && !text.contains("<p>"))
    return text.split(separator: "\n")
  }

  @Test func everyPageIsClosedToEverythingFromOutside() {
    for status in [CGIResponse.Status.ok, .notFound, .unavailable, .badRequest, .methodNotAllowed] {
      let head = head(status)
      #expect(head.first == "Status: \(status.rawValue)")
      for field in [
        "Content-Type: text/html; charset=utf-8", "Content-Language: en", "Referrer-Policy: no-referrer", "Cache-Control: no-store",
        "X-Content-Type-Options: nosniff", "Strict-Transport-Security: max-age=31536000",
        "Content-Security-Policy: default-src 'none'; style-src 'sha256-\(PageStyle.hash)'; form-action 'self'; frame-ancestors 'none'; "
          + "base-uri 'none'",
      ] { #expect(head.filter { $0 == field }.count == 1, "\(field)") }
      #expect(head.contains("Allow: GET, HEAD, POST") == (status == .methodNotAllowed))
      #expect(head.contains("Retry-After: 120") == (status == .unavailable))
      #expect(!head.contains { $0.hasPrefix("Set-Cookie") })
    }
  }

  @Test func thePageFollowsAnEmptyLine() {
    let text = String(decoding: CGIResponse(status: .ok, html: "<p>page</p>", language: nil).bytes(withPage: true), as: UTF8.self)
    #expect(text.hasSuffix("\n\n<p>page</p>") && !text.contains("Content-Language"))
  }

  @Test func whatIsShownWhenNothingWorksIsInBothLanguages() {
    let response = ConfirmationDesk.unavailable
    #expect(response.status == .unavailable)
    for text in ["Please try again later", "Inténtelo más tarde", "<html lang=\"en\">", "<div lang=\"es\">"] {
      #expect(response.html.contains(text))
    }
  }
}
