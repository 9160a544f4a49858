import Foundation
import InternetMessage
import PrivacyRequests
import TestSupport
import Testing

@testable import Notices

/// What a letter tells people to write back is read as it is meant.
@Suite struct TaughtWordsTests {
  enum Meaning: Equatable, Sendable {
    case yes, notMe, stop
    case asks([Right])
  }

  struct Row: Sendable, CustomTestStringConvertible {
    /// The golden letter that tells it.
    var letter: String
    /// How the letter says it; a line of the letter, or a part of one.
    var told: String
    /// What the person writes.
    var written: String
    var meaning: Meaning

    var testDescription: String { "\(letter): \(written)" }
  }

  static let token = "abcdefghijklm " + String(repeating: "abcdefghijklmnopqrstuvwxyz", count: 2)
  static let optOuts: [Right] = [.optOutTargetedAdvertising, .optOutSale, .optOutProfiling]

  static let rows: [Row] = [
    Row(letter: "verification-web-deletion", told: "NOT ME", written: "NOT ME", meaning: .notMe),
    Row(letter: "verification-mailto", told: "NOT ME", written: "not me.", meaning: .notMe),
    Row(letter: "reminder-mailto", told: "yes " + token, written: "yes " + token, meaning: .yes),
    Row(letter: "reminder-mailto", told: "NOT ME", written: "NOT ME\nPat Doe", meaning: .notMe),
    Row(letter: "verification-web-es", told: "yes " + token, written: "yes " + token, meaning: .yes),
    Row(letter: "verification-web-es", told: "quiere decir sí", written: "sí " + token, meaning: .yes),
    Row(letter: "verification-web-es", told: "Fui yo", written: "Sí, fui yo", meaning: .yes),
    Row(letter: "verification-web-es", told: "Fui yo", written: "si fui yo", meaning: .yes),
    Row(letter: "verification-web-es", told: "No fui yo", written: "no fui yo", meaning: .notMe),
    Row(letter: "verification-mailto-es", told: "NO FUI YO", written: "NO FUI YO", meaning: .notMe),
    Row(letter: "reminder-mailto-es", told: "NO FUI YO", written: "No fui yo.\n\nGracias", meaning: .notMe),
    Row(letter: "reminder-web-deletion-es", told: "Fui yo", written: "Fui yo", meaning: .yes),
    Row(letter: "confirmed-with-deletion", told: "STOP", written: "STOP", meaning: .stop),
    Row(letter: "confirmed-with-deletion", told: "STOP", written: "Stop, I changed my mind", meaning: .stop),
    Row(letter: "confirmed-with-deletion-es", told: "ALTO", written: "ALTO", meaning: .stop),
    Row(letter: "confirmed-with-deletion-es", told: "ALTO", written: "Alto. Cambié de opinión.", meaning: .stop),
    Row(letter: "denial-words", told: "APPEAL", written: "APPEAL\n\nYou did not look at my papers.", meaning: .asks([.appeal])),
    Row(letter: "could-not-verify-access", told: "APPEAL", written: "Appeal: I did answer your letter.", meaning: .asks([.appeal])),
    Row(letter: "answer-some", told: "APPEAL", written: "APPEAL", meaning: .asks([.appeal])),
    Row(letter: "denial-words-es", told: "APELO", written: "APELO\n\nNo miraron mis papeles.", meaning: .asks([.appeal])),
    Row(letter: "could-not-verify-access-es", told: "APELO", written: "Apelo: sí contesté su carta.", meaning: .asks([.appeal])),
    Row(letter: "answer-some-es", told: "APELO", written: "APELO", meaning: .asks([.appeal])),
    Row(letter: "rejection-subject-opt-out", told: "\"I opt out\"", written: "I opt out", meaning: .asks(optOuts)),
    Row(letter: "rejection-address-opt-out", told: "\"I opt out\"", written: "I opt out.\n\nPat Doe", meaning: .asks(optOuts)),
    Row(letter: "rejection-subject-opt-out-es", told: "\"Pido la exclusión\"", written: "Pido la exclusión", meaning: .asks(optOuts)),
    Row(letter: "clarification", told: "\"Please\ndelete my data\"", written: "Please delete my data", meaning: .asks([.delete])),
    Row(
      letter: "clarification", told: "\"I want to know what you have about me\"", written: "I want to know what you have about me",
      meaning: .asks([.access])),
    Row(letter: "clarification-es", told: "borren", written: "Por favor borren mis datos", meaning: .asks([.delete])),
    Row(letter: "clarification-es", told: "datos tienen de mí", written: "Quiero saber qué datos tienen de mí", meaning: .asks([.access])),
  ]

  static let quotes = [
    "On Mon, Nov 2, 2026 at 9:00 AM Contact Center 1 <info@contact-center1.com> wrote:",
    "El lun, 2 nov 2026 a las 9:00, Contact Center 1 (<info@contact-center1.com>) escribió:",
  ]

  @Test(arguments: rows, quotes)
  func itIsReadAsItIsMeant(row: Row, quote: String) throws {
    let letter = try #require(GoldenLetter.all.first { $0.name == row.letter }).draft()
    try #require(letter.body.contains(row.told))
    let quoted = letter.body.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }.joined(separator: "\n")
    let reply = try OutgoingMessage(
      from: Mailbox(localPart: "pat", domain: "example.com"), to: [Mailbox(localPart: "info", domain: "contact-center1.com")],
      subject: "Re: " + letter.subject, date: Date(timeIntervalSince1970: 1_793_631_600), messageID: "a@example.com",
      body: "\(row.written)\n\n\(quote)\n\(quoted)\n"
    ).bytes()
    let message = Message(parsing: reply)
    let settings = ChannelSettings()
    let intent = IntentReader.read(message, channel: ChannelReader.read(message, settings: settings), settings: settings)
    switch row.meaning {
    case .yes:
      guard case .yes = intent.answer else { Issue.record("\(String(describing: intent.answer))"); return }
    case .notMe:
      guard case .notMe = intent.answer else { Issue.record("\(String(describing: intent.answer))"); return }
    case .stop: #expect(intent.stop != nil)
    case .asks(let rights): #expect(intent.rights.map(\.right) == rights)
    }
    if case .asks = row.meaning {
      #expect(intent.answer == nil)
      #expect(intent.stop == nil)
    } else {
      #expect(intent.rights == [])
    }
  }
}
