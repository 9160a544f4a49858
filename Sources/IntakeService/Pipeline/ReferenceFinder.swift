import CaseStore
import InternetMessage
import PrivacyRequests

/// Finds the case that a mail refers to: by our Message-IDs, by handles, by case numbers.
struct ReferenceFinder {
  /// The case, how the sender stands to it, and what links the mail to one of its verifications.
  struct Found {
    var record: Case
    var reference: Reference
    var proof: Joining.Proof?
  }

  /// Of a mail's references only so many are looked up, of each kind.
  static let limit = 20

  let find: (IndexKey) throws -> Case?
  let read: (CaseNumber) throws -> Case?

  /// The best case: one in which the sender has a part before one in which he has none; nil when the mail refers to nothing of ours.
  func find(for reading: MailReading) throws -> Found? {
    var candidates: [Case] = []
    for id in (reading.message.inReplyTo + reading.message.references.reversed()).prefix(Self.limit) {
      if let record = try find(.letter(id)) { candidates.append(record) }
    }
    for pair in reading.intent.handles.prefix(Self.limit) {
      if let record = try find(.handle(pair.handle)) { candidates.append(record) }
    }
    for number in reading.intent.caseNumbers.prefix(Self.limit).compactMap({ CaseNumber($0) }) {
      if let record = try read(number) { candidates.append(record) }
    }
    let isParty = { (record: Case) in reading.usableAddress.map(record.isParty) ?? false }
    guard let record = candidates.first(where: isParty) ?? candidates.first else { return nil }
    return Found(record: record, reference: isParty(record) ? .party : .outsider, proof: proof(reading, record))
  }

  /// What links a mail to a verification of the case: a token that fits before the letter that it answers before a token that does not fit.
  private func proof(_ reading: MailReading, _ record: Case) -> Joining.Proof? {
    var wrong: Joining.Proof?
    for pair in reading.intent.handles.prefix(Self.limit) {
      guard let verification = record.verifications.first(where: { $0.handle == pair.handle }) else { continue }
      if TokenHash.fits(pair.token, verification.tokenHash) { return .tokenFits(handle: pair.handle) }
      wrong = .tokenWrong(handle: pair.handle)
    }
    let ids = Set(reading.message.inReplyTo + reading.message.references)
    if let handle = record.letters.last(where: { ids.contains($0.messageID) && $0.handle != nil })?.handle {
      return .answersLetter(handle: handle)
    }
    return wrong
  }
}
