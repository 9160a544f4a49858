import Testing

@testable import InternetMessage

/// Whatever the bytes are, there is a message: every reader is run on broken copies of a mail that uses all of them.
@Suite struct MutationTests {
  private static let mail = Array(
    """
    Received: from a.example.net (b) by mx.example.com for <info@contact-center1.com>; Mon, 5 Jan 2026 10:00:00 +0000
    Authentication-Results: mx.example.com; dmarc=pass (c) header.from=example.com reason="x"
    From: "Ruiz, Ana" <ana@example.com>, =?utf-8?q?Jos=C3=A9?= <j@example.com> (d), g: k@example.com;
    To: <@r.example:info@contact-center1.com>
    Subject: =?iso-2022-jp?B?GyRCJCIbKEI=?= =?utf-8?q?caf=C3=A9?=
    Date: Mon, 5 Jan 2026 10:00:00 -0500 (EST)
    Message-ID: <1@example.com>
    References: <2@example.com> <3@example.com>
    Content-Type: multipart/mixed; boundary="b"; charset*0*=utf-8''a%20; charset*1=b

    --b
    Content-Type: text/plain; charset=shift_jis; format=flowed
    Content-Transfer-Encoding: quoted-printable

    > caf=82=A0 =
    > a
    --b
    Content-Type: text/html; charset=utf-16

    <div style="display:none">x</div><blockquote type=cite>&eacute;<p>&#233;</blockquote><!-- c --><script>z</script>
    --b
    Content-Type: application/pdf; name*=iso-8859-1''%E9.pdf
    Content-Transfer-Encoding: base64

    aGVsbG8=
    --b--
    """.utf8)

  private static let alphabet = Array("\r\n \t:;,<>()[]@\"\\=?-_.*'%&#/\0\u{7F}aZ0".utf8) + [0x80, 0xC3, 0xFF]

  @Test(arguments: 0..<40) func everyReaderTakesBrokenMail(seed: UInt64) {
    var random = Seeded(state: seed)
    for _ in 0..<25 {
      var bytes = Self.mail
      for _ in 0..<Int.random(in: 1...30, using: &random) { Self.change(&bytes, &random) }
      let message = Message(parsing: bytes)
      #expect(message.parts.count >= 1)
      #expect(message.defects.allSatisfy { (0...bytes.count).contains($0.offset) }, "seed \(seed)")
      #expect(message.parts.allSatisfy { $0.content.startIndex <= $0.content.endIndex && $0.content.endIndex <= bytes.count })
      #expect(message.parts.enumerated().allSatisfy { index, part in (part.parent ?? -1) < index })
      _ = (message.from, message.subject, message.date, message.messageID, message.references, message.readableText, message.structure)
      _ = (message.text, message.html, message.attachments, MessageKey(of: message).crc)
      for field in message.header.fields {
        _ = (ReceivedField(field), AuthenticationResults(parsing: field.value), AddressField(field), HTMLText.plain(from: field.value))
      }
    }
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout Seeded) {
    guard let at = bytes.indices.randomElement(using: &random) else { return }
    let end = min(bytes.count, at + Int.random(in: 0...60, using: &random))
    switch Int.random(in: 0...3, using: &random) {
    case 0: bytes[at] = alphabet.randomElement(using: &random) ?? 0
    case 1: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: at)
    case 2: bytes.removeSubrange(at..<end)
    default: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &random))
    }
  }
}
