/// All that is known when a mail makes a case.
public struct Opening: Sendable {
  /// The mail; its disposition is the row of the table that made the case.
  public var mail: MailRecord
  /// The rights asked for, one each.
  public var asks: [Ask]
  /// What makes it urgent; empty otherwise.
  public var urgent: [UrgentSign]
  /// Whether the writer acts for somebody else.
  public var agent: Bool
  /// Where the person lives, two letters; nil when not told.
  public var state: String?
  /// Language of the writer's words, as in `en`.
  public var language: String
  /// Another language that it may be; nil when ``language`` is sure.
  public var alsoLanguage: String?
  /// The address on file of the person; nil when nobody is on file.
  public var onFile: String?
  /// Why no letter may go to the sender; nil when he is usable.
  public var senderProblem: String?
  /// Whether the mail has more words than were read, so that a person must read the rest.
  public var isCut: Bool
  /// Whether the mail was handled before this program: it is recorded and nothing is done.
  public var isHistory: Bool
  /// Rights that no link can confirm here: a person must find out another way who asks.
  public var forStaff: [Right]

  /// Takes every field.
  public init(
    mail: MailRecord, asks: [Ask], urgent: [UrgentSign], agent: Bool, state: String?, language: String, alsoLanguage: String? = nil,
    onFile: String?,
    senderProblem: String?, isCut: Bool = false, isHistory: Bool = false, forStaff: [Right] = []
  ) {
    self.mail = mail
    self.asks = asks
    self.urgent = urgent
    self.agent = agent
    self.state = state
    self.language = language
    self.alsoLanguage = alsoLanguage
    self.onFile = onFile
    self.senderProblem = senderProblem
    self.isCut = isCut
    self.isHistory = isHistory
    self.forStaff = forStaff
  }
}
