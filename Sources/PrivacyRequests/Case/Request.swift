import Foundation

/// One right asked for in a case, with its own receipt date, clock, verification and answer.
public struct Request: Codable, Sendable, Equatable {
  /// Where a request stands.
  public enum State: String, Codable, Sendable {
    /// The person has yet to confirm; the clock runs.
    case awaitingVerification = "awaiting-verification"
    /// A person must decide first (an agent, a child, an unusable sender …); the clock runs.
    case awaitingStaff = "awaiting-staff"
    /// Can be worked on.
    case ready
    /// Somebody tied to the case asked to wait; nothing is done, the clock runs.
    case paused
    /// The owner of the address on file said that it was not him.
    case stopped
    /// A decision was taken; the letter that tells it has not been accepted yet, and the clock runs until it is.
    case decided
    /// The person was told the decision.
    case answered
    /// The person took it back.
    case withdrawn
    /// Was handled before this program kept the record; nothing is done about it.
    case past
  }

  /// How it became certain who asks.
  public struct Verified: Codable, Sendable, Equatable {
    /// When.
    public var at: Date
    /// By which address.
    public var by: String
    /// Whether that address is on file. If not, only "nothing found under this address" may be answered.
    public var onFile: Bool
    /// Another way than by link or reply, as in `phone`; nil otherwise.
    public var how: String?
  }

  /// What is asked for.
  public var right: Right
  /// The words that show it.
  public var words: String
  /// When the mail that asks arrived.
  public var received: Date
  /// The address that asked, lower case; nil when it was not usable, and in cases of an older program.
  public var from: String?
  /// By when it must be answered.
  public var due: DueDate
  /// Where it stands.
  public var state: State
  /// Who confirmed it; nil until then, and for rights that need no confirmation.
  public var verified: Verified?
  /// What was decided; nil until then.
  public var outcome: Outcome?
  /// More time; nil when there is none.
  public var extended: Extension?

  /// Whether an answer is still owed.
  public var isOpen: Bool {
    switch state {
    case .awaitingVerification, .awaitingStaff, .ready, .paused, .decided: true
    case .stopped, .answered, .withdrawn, .past: false
    }
  }

  /// Whether only the owner of an address that is not on file has confirmed it.
  var isProvenElsewhere: Bool { verified.map { !$0.onFile } ?? false }

  /// The day on which the program refuses it, if nobody confirms it until then; nil where it does not.
  public var refusalDay: CalendarDay? {
    state == .awaitingVerification && right != .withdrawConsent ? due.day.adding(days: -1) : nil
  }

  /// A request that nobody has confirmed.
  public init(right: Right, words: String, received: Date, due: DueDate, state: State) {
    self.right = right
    self.words = words
    self.received = received
    self.due = due
    self.state = state
  }
}
