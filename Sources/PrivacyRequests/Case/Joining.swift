/// All that is known when somebody tied to a case writes again.
public struct Joining: Sendable {
  /// What links the mail to a verification.
  public enum Proof: Sendable, Equatable {
    /// It answers the letter that carries this handle.
    case answersLetter(handle: String)
    /// It holds this handle and the token that fits.
    case tokenFits(handle: String)
    /// It holds this handle and a token that does not fit.
    case tokenWrong(handle: String)

    /// The handle of the verification.
    public var handle: String {
      switch self {
      case .answersLetter(let handle), .tokenFits(let handle), .tokenWrong(let handle): handle
      }
    }
  }

  /// The mail.
  public var mail: MailRecord
  /// Rights asked for in the writer's own words.
  public var asks: [Ask]
  /// Where the person lives, if told now.
  public var state: String?
  /// The language of the writer's words; nil when it is not sure.
  public var language: String?
  /// What links it to a verification; nil when nothing does.
  public var proof: Proof?
  /// "It was me" or "it was not me", in the writer's own words; nil for neither.
  public var answer: ConfirmationAnswer?
  /// Whether the own words ask to stop, wait or cancel.
  public var asksToStop: Bool
  /// Whether the mail was handled before this program: it is recorded and nothing is done.
  public var isHistory: Bool

  /// Takes every field.
  public init(
    mail: MailRecord, asks: [Ask], state: String?, language: String? = nil, proof: Proof?, answer: ConfirmationAnswer?, asksToStop: Bool,
    isHistory: Bool = false
  ) {
    self.mail = mail
    self.asks = asks
    self.state = state
    self.language = language
    self.proof = proof
    self.answer = answer
    self.asksToStop = asksToStop
    self.isHistory = isHistory
  }
}
