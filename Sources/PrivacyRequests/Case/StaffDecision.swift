/// What a person decides about requests of a case.
public struct StaffDecision: Sendable, Equatable {
  /// A decision.
  public enum Kind: Sendable, Equatable {
    /// What was asked is done, or nothing is held about the person.
    case answer(nothingFound: Bool)
    /// It is not done.
    case deny(DenialReason)
    /// It takes longer, once.
    case extend(ExtensionReason)
    /// The person took it back.
    case withdraw
    /// A fresh link goes to whom we ask; with an address, first to that one, which is on file and becomes that of the case.
    case link(address: String?)
    /// The person was verified another way: how, as in `phone`; with an address, his letters go there.
    case verify(how: String, address: String?)
    /// What somebody asked to pause goes on.
    case resume
    /// The person asks for these too, as a person reads his words or heard on the phone; they date from the first mail.
    case add
    /// It is no request, or a forged one: it ends without a letter.
    case void
  }

  /// What two sources agreed on about the person: a name, an address, a phone number, an account.
  public enum DataPoint: String, CaseIterable, Sendable {
    case name, address, phone, account
  }

  /// What is decided.
  public var kind: Kind
  /// About which rights.
  public var rights: [Right]
  /// Why, for the record; one sentence, never sent to anybody.
  public var why: String
  /// What staff add to the letter in their own words; nil when they add nothing.
  public var words: String?
  /// What was matched with what the company already has; only this list is kept.
  public var matched: Set<DataPoint>
  /// Whether staff say themselves that the work is done, though nobody has reported it.
  public var isDone: Bool
  /// Counsel from outside who decided an appeal, for want of a second person; nil otherwise.
  public var counsel: String?

  /// Takes every field.
  public init(
    kind: Kind, rights: [Right], why: String, words: String? = nil, matched: Set<DataPoint> = [], isDone: Bool = false,
    counsel: String? = nil
  ) {
    self.kind = kind
    self.rights = rights
    self.why = why
    self.words = words
    self.matched = matched
    self.isDone = isDone
    self.counsel = counsel
  }
}
