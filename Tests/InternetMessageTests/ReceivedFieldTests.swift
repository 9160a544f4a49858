import Foundation
import Testing

@testable import InternetMessage

@Suite struct ReceivedFieldTests {
  @Test(
    arguments: [
      (
        "from a.example.net (by trick) by MX.example.com (Postfix) with ESMTP id 1 for <info@contact-center1.com>; Mon, 5 Jan 2026 10:00:00 +0000",
        "mx.example.com", "info@contact-center1.com", 1_767_607_200
      ), ("by mx.example.com for a@example.com", "mx.example.com", "a@example.com", nil), ("", nil, nil, nil), ("by", nil, nil, nil),
      (";;;", nil, nil, nil),
      ("(((by x", nil, nil, nil), ("from x; Mon, 5 Jan 2026 10:00:00 +0000", nil, nil, 1_767_607_200),
    ] as [(String, String?, String?, Double?)])
  func hostRecipientAndDateAreFound(text: String, by: String?, recipient: String?, seconds: Double?) {
    let field = ReceivedField(HeaderField(name: "Received", value: text))
    #expect(field.by == by)
    #expect(field.forAddress == recipient)
    #expect(field.date?.timeIntervalSince1970 == seconds)
  }
}
