import CaseStore
import Foundation
import Notices
import PrivacyRequests

/// What a person decides about letters.
public struct OutboxDesk: Sendable {
  /// A decision.
  public enum Decision: Sendable, Equatable {
    /// Let a held letter go.
    case release
    /// Try a failed letter again.
    case retry
    /// Never send it, and why.
    case drop(why: String)
  }

  let configuration: Configuration
  let writer: LetterWriter
  let randomness: Randomness

  /// Takes what letters are written with, for one that was written on an earlier day is written anew when it is let go.
  public init(configuration: Configuration, templates: LetterLibrary, randomness: Randomness) {
    self.configuration = configuration
    self.writer = LetterWriter(company: configuration.companyTexts, templates: templates, time: configuration.time)
    self.randomness = randomness
  }

  /// Applies a decision to one letter in one commit.
  ///
  /// - Parameter name: `CASE.n`, as `outbox list` shows it.
  /// - Returns: The letter as it is now.
  /// - Throws: ``CaseStore/StoreError/noLetter(_:why:)`` when there is none or its state does not allow it.
  public func decide(_ decision: Decision, on name: String, in store: CaseStore, at now: Date, by actor: String) throws -> Letter {
    let (number, n) = try Self.parts(of: name)
    return try store.commit { transaction in
      guard var record = try transaction.read(number), let letter = record.letters.first(where: { $0.number == n }) else {
        throw StoreError.noLetter(name, why: "there is no such letter")
      }
      let (event, allowed): (LetterEvent, [Letter.State]) =
        switch decision {
        case .release: (.released, [.held])
        case .retry: (.released, [.failed])
        case .drop(let why): (.dropped(why: why), [.held, .new, .failed])
        }
      guard allowed.contains(letter.state) else { throw StoreError.noLetter(name, why: "it is \(letter.state.rawValue)") }
      var random = randomness.generator(for: "\(record.mails.first { $0.number == letter.mail }?.key ?? name) again \(n)")
      let runner = EventRunner(
        maker: LetterMaker(configuration: configuration, writer: writer, held: nil), rules: configuration.rules, now: now, actor: actor)
      let keys = try runner.apply(.letter(n, event), to: &record, mail: letter.mail, random: &random)
      transaction.save(record, keys: keys)
      return record.letters.first { $0.number == n } ?? letter
    }
  }

  private static func parts(of name: String) throws -> (CaseNumber, Int) {
    let halves = name.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count == 2, let number = CaseNumber(halves[0]), let n = Int(halves[1]), String(n) == halves[1] else {
      throw StoreError.noLetter(name, why: "that is no name of a letter, which looks like PRR-2026-00042.1")
    }
    return (number, n)
  }
}
