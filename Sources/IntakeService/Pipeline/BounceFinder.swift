import CaseStore
import InternetMessage
import PrivacyRequests

/// Finds the letter of ours that an automatic mail gives back.
///
/// Our Message-IDs have 128 random bits, so only somebody who saw the letter can name one.
struct BounceFinder {
  /// The case, the letter, and what the host says.
  struct Found {
    var record: Case
    var letter: Int
    var reply: String
  }

  /// Bytes of a mail that are searched for our identifiers, and so many identifiers are looked up.
  private static let searchLimit = 262_144
  private static let lookUpLimit = 20

  let find: (IndexKey) throws -> Case?

  /// The letter that could not be delivered; nil when the mail is no bounce, or of no letter of ours.
  func find(for reading: MailReading, _ bytes: [UInt8]) throws -> Found? {
    guard case .automatic = reading.channel else { return nil }
    if let report = DeliveryReport(of: reading.message) {
      guard let failed = report.recipients.first(where: { $0.action == "failed" }) else { return nil }
      let ids = report.originalMessageID.map { [$0] } ?? Self.identifiers(in: bytes)
      return try look(up: ids, reply: "It came back: \(Self.plain(failed.status))")
    }
    guard Self.isFromHost(reading.message) else { return nil }
    return try look(up: Self.identifiers(in: bytes), reply: "It came back; see the mail for the reason.")
  }

  private func look(up ids: [String], reply: String) throws -> Found? {
    for id in ids.prefix(Self.lookUpLimit) {
      guard let record = try find(.letter(id)), let letter = record.letters.first(where: { $0.messageID == id }) else { continue }
      return Found(record: record, letter: letter.number, reply: reply)
    }
    return nil
  }

  private static func plain(_ status: String) -> String {
    let text = status.filter { $0.isASCII && ($0.isNumber || $0 == ".") }.prefix(12)
    return text.isEmpty ? "no status was given." : "status \(text)."
  }

  /// QUIRK: RFC 3464 has a form for bounces; qmail, old Exchange and others write prose. A mail by MAILER-DAEMON or postmaster that is no answer of
  /// a person's and quotes one of our identifiers is taken for a bounce (test: BounceFinderTests).
  private static func isFromHost(_ message: Message) -> Bool {
    let names: Set = ["mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon", "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e"]
    guard let from = message.from.first?.localPart.lowercased(), names.contains(from) else { return false }
    return message.header.first("Auto-Submitted")?.value.lowercased().hasPrefix("auto-replied") != true
      || message.subject?.lowercased().contains("undeliver") == true
  }

  /// What looks like one of our Message-IDs: 26 characters of base32 and `@`.
  private static func identifiers(in bytes: [UInt8]) -> [String] {
    var ids: [String] = []
    let end = min(bytes.count, searchLimit)
    var run = 0
    for i in 0..<end {
      let byte = bytes[i]
      if (0x61...0x7A).contains(byte) || (0x32...0x37).contains(byte) {
        run += 1
        continue
      }
      if byte == 0x40, run == 26 {
        let host = bytes[(i + 1)..<end].prefix(255).prefix { byte in
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E
        }
        ids.append(String(decoding: bytes[(i - 26)...i], as: UTF8.self) + String(decoding: host, as: UTF8.self))
      }
      run = 0
    }
    return ids
  }
}
