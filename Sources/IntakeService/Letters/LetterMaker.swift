import CaseStore
import Foundation
import InternetMessage
import Notices
import PrivacyRequests

/// Performs a letter order: draws what is random, renders the text, composes the mail, and puts it into the case.
struct LetterMaker {
  let configuration: Configuration
  let writer: LetterWriter
  /// Why the letters are held; nil when they may go.
  let held: String?

  /// Adds the letter to the case; the keys by which its answers find the case are returned.
  ///
  /// - Parameter mail: Number of the mail that caused it.
  /// - Throws: `OutgoingMessageError` when a text from the configuration cannot stand in a header.
  func make(
    _ order: LetterOrder, in record: inout Case, mail: Int, at now: Date, random: inout MailRandom
  ) throws -> [IndexKey] {
    let (letter, verification) = try write(order, record, number: record.letters.count + 1, mail: mail, at: now, random: &random)
    record.add(letter, verification: verification)
    return Self.keys(letter)
  }

  /// Writes a letter anew that no server has seen; its old link, if it carries one, opens nothing from then on.
  func rewrite(letter number: Int, in record: inout Case, at now: Date, random: inout MailRandom) throws -> [IndexKey] {
    guard let index = record.letters.firstIndex(where: { $0.number == number }) else { return [] }
    let old = record.letters[index]
    var (letter, verification) = try write(record.order(for: old), record, number: number, mail: old.mail, at: now, random: &random)
    letter.released = old.released
    record.letters[index] = letter
    record.verifications.removeAll { $0.letter == number }
    if let verification { record.verifications.append(verification) }
    return Self.keys(letter)
  }

  private static func keys(_ letter: Letter) -> [IndexKey] { [.letter(letter.messageID)] + (letter.handle.map { [.handle($0)] } ?? []) }

  private func write(
    _ order: LetterOrder, _ record: Case, number: Int, mail: Int, at now: Date, random: inout MailRandom
  ) throws -> (Letter, Verification?) {
    let domain = configuration.intakeAddress.split(separator: "@").last.map(String.init) ?? "localhost"
    let messageID = random.base32(bits: 128) + "@" + domain
    let cause = record.mails.first { $0.number == mail }
    var link: LetterWriter.Link?
    var verification: Verification?
    if order.kind.carriesToken {
      let secret = try LetterSecret(random: &random)
      let expires = expiry(order, record, now)
      link = linkTexts(secret, record.number, expires)
      verification = Verification(
        handle: secret.handle, tokenHash: secret.hash, to: order.to, onFile: order.onFile, rights: order.rights, letter: number,
        expires: expires)
    }
    let draft = writer.write(
      order, for: record, received: cause?.received ?? record.opened, link: link, refusal: Self.refusal(cause),
      today: configuration.time.day(of: now))
    let message = try compose(draft, order, answering: cause, messageID: messageID, now: now)
    var letter = Letter(
      number: number, kind: order.kind, to: order.to, state: held == nil ? .new : .held, heldBecause: held, written: now, mail: mail,
      rights: order.rights, messageID: messageID, handle: verification?.handle, addedToCase: order.addedToCase,
      message: String(decoding: message, as: UTF8.self))
    letter.words = order.words
    return (letter, verification)
  }

  /// Two weeks, but not beyond the day of the answer; where that day has passed, two weeks again, for a late yes is still one.
  private func expiry(_ order: LetterOrder, _ record: Case, _ now: Date) -> CalendarDay {
    let today = configuration.time.day(of: now)
    let last = today.adding(days: configuration.linkDays)
    let due = record.requests.filter { order.rights.contains($0.right) }.map(\.due.day).min()
    guard let due, due >= today else { return last }
    return min(due, last)
  }

  private func linkTexts(_ secret: LetterSecret, _ number: CaseNumber, _ expires: CalendarDay) -> LetterWriter.Link {
    let line = "yes \(secret.handle) \(secret.token)"
    let subject = "\(configuration.channel.subject) [\(number)]"
    let mailto =
      "mailto:\(configuration.intakeAddress)?subject=\(Self.percentEncoded(subject))&body=\(Self.percentEncoded(line))"
    return LetterWriter.Link(
      web: configuration.linkBase.map { "\($0)/\(secret.handle)/\(secret.token)" }, mailto: mailto, replyLine: line, expires: expires)
  }

  /// Everything but letters, digits, `-`, `.`, `_` and `~` as `%XX` (RFC 3986 section 2.3, RFC 6068 section 2).
  private static func percentEncoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || "-._~".utf8.contains(byte)
      encoded += isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return encoded
  }

  private static func refusal(_ mail: MailRecord?) -> LetterWriter.Refusal? {
    switch mail?.rule {
    case "reject.subject": .subject
    case "reject.address": .address
    default: nil
    }
  }

  private func compose(
    _ draft: Draft, _ order: LetterOrder, answering mail: MailRecord?, messageID: String, now: Date
  ) throws -> [UInt8] {
    guard let from = Mailbox(address: configuration.intakeAddress, name: configuration.companyName), let to = Mailbox(address: order.to)
    else {
      throw IntakeError.unusableAddress(order.to)
    }
    // What goes to another address than the one that wrote is no reply, and must not show that somebody wrote.
    let answers = order.to == mail?.from ? mail?.messageID : nil
    var message = OutgoingMessage(
      from: from, to: [to], subject: draft.subject, date: now, offsetMinutes: configuration.time.offsetMinutes(at: now),
      messageID: messageID,
      inReplyTo: answers, references: answers.map { [$0] } ?? [],
      extraFields: [
        ("Auto-Submitted", answers == nil ? "auto-generated" : "auto-replied"), ("X-Auto-Response-Suppress", "All"),
        ("X-Privacy-Intake", configuration.intakeAddress),
      ],
      body: draft.body)
    if let bytes = try? message.bytes() { return bytes }
    // QUIRK: RFC 5322 section 3.6.4 wants `<left@right>`; some programs write ids that cannot be written back. Such a mail is answered without a
    // reference.
    message.inReplyTo = nil
    message.references = []
    return try message.bytes()
  }
}
