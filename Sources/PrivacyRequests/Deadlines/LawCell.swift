/// One thing that the law of a state says, or is silent on: where it stands, since when, and how sure that is.
public struct LawCell: Sendable, Equatable {
  /// What it is about. The raw values are the names in the file and of `laws confirm`.
  public enum Kind: String, CaseIterable, Sendable {
    /// Answer to access, portability, correction and deletion.
    case answer
    /// Answer to a correction, where it differs from ``answer``.
    case correct
    /// More time for an answer, an opt-out or a limit, once.
    case more = "extension"
    /// Opt-out of sale and of targeted advertising, and of profiling where that does not differ.
    case optOut = "opt-out"
    /// Opt-out of profiling, where it differs from ``optOut``.
    case profiling
    /// Limit the use of sensitive data.
    case limit
    /// Withdrawal of consent.
    case withdrawal
    /// Decision of an appeal.
    case appeal
    /// More time for the decision of an appeal, once.
    case appealExtension = "appeal-extension"
    /// To whom a person can complain.
    case regulator
    /// When a letter must name the regulator.
    case nameRegulator = "name-regulator"
    /// How many requests in twelve months are free.
    case freeRequests = "free-requests"
    /// By when the receipt must be confirmed.
    case acknowledgement

    /// Whether every state has it; one that is left out says that the law has none.
    public var isRequired: Bool {
      switch self {
      case .answer, .more, .optOut, .withdrawal, .appeal, .regulator, .nameRegulator, .freeRequests: true
      case .correct, .profiling, .limit, .appealExtension, .acknowledgement: false
      }
    }
  }

  /// What it says.
  public enum Value: Sendable, Equatable {
    /// A term; nil where the law sets none, and then the notice alone holds.
    case term(LawTerm?)
    /// Calendar days that may be added once, 0 for none, and for which reasons.
    case more(days: Int, reasons: [ExtensionReason])
    /// An authority; its contact is empty when none was found.
    case regulator(name: String, contact: [String])
    /// When it must be named.
    case duty(RegulatorDuty)
    /// A number of requests.
    case times(Int)
  }

  /// How well it was looked up.
  public enum Evidence: String, Sendable {
    /// In a text that was read; ``LawCell/source`` says which.
    case confirmed
    /// Not found in a text. Its term counts where it is earlier than the notice's; it names no authority in a letter, and gives no appeal more
    /// time.
    case memory
  }

  /// What it is about.
  public let kind: Kind
  /// What it says.
  public let value: Value
  /// The section; for something that the law does not have, where it would stand.
  public let section: String
  /// First day of receipt for which it holds; nil since the law began.
  public let from: CalendarDay?
  /// Last day of receipt for which it holds; nil while nothing replaces it.
  public let until: CalendarDay?
  /// How well it was looked up.
  public let evidence: Evidence
  /// What was read.
  public let source: String
  /// What else there is to know.
  public let note: String?
  /// Who of the company checked it; nil when nobody did.
  public var confirmation: Confirmation?

  /// Whether a text was read, or somebody of the company stands for it.
  public var isSure: Bool { evidence == .confirmed || confirmation != nil }

  /// Whether it holds for what was received that day.
  public func holds(on received: CalendarDay) -> Bool { (from.map { $0 <= received } ?? true) && (until.map { received <= $0 } ?? true) }

  /// The term; nil where there is none or where it says something else.
  public var term: LawTerm? { if case .term(let term) = value { term } else { nil } }
}
