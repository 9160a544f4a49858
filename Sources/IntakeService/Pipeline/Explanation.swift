import PrivacyRequests

/// What `explain --json` prints for one mail; names and values are relied on by other programs.
public struct Explanation: Encodable, Sendable {
  /// A right with the words that show it.
  public struct RightFound: Encodable, Sendable {
    /// The right.
    public var right: String
    /// The deciding words.
    public var text: String
  }

  /// The file.
  public var file: String
  /// accept, reject, leave or drop.
  public var gate: String
  /// The rule of the gate.
  public var rule: String
  /// The row of the table of dispositions.
  public var disposition: String
  /// The rights asked for now.
  public var rights: [RightFound]
  /// Whether the writer acts for somebody else.
  public var agent: Bool
  /// For whom, if named.
  public var subjectName: String?
  /// Whether the data is of a child.
  public var children: Bool
  /// Two letters.
  public var state: String?
  /// Addresses said to be on file.
  public var accountEmails: [String]
  /// new, reply-verification or follow-up; null for mail that is left or dropped.
  public var thread: String?
  /// As in `en`.
  public var language: String

  /// What is said of a mail that is left or dropped is its gate, its rule and its language.
  public init(file: String, reading: MailReading, decision: DispositionDecision) {
    let intent = reading.intent
    let counts = reading.gate.gate == .accept || reading.gate.gate == .reject
    self.file = file
    gate = reading.gate.gate.rawValue
    rule = reading.gate.rule
    disposition = decision.disposition.rawValue
    rights = counts ? intent.rights.map { RightFound(right: $0.right.rawValue, text: $0.text) } : []
    agent = counts && intent.agent
    subjectName = counts ? intent.subjectName : nil
    children = counts && intent.children
    state = counts ? intent.state : nil
    accountEmails = counts ? intent.accountEmails : []
    thread = counts ? intent.thread.rawValue : nil
    language = intent.language
  }

  private enum Key: String, CodingKey {
    case file, gate, rule, disposition, rights, agent, subjectName, children, state, accountEmails, thread, language
  }

  /// Writes every key, null where there is nothing.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(file, forKey: .file)
    try container.encode(gate, forKey: .gate)
    try container.encode(rule, forKey: .rule)
    try container.encode(disposition, forKey: .disposition)
    try container.encode(rights, forKey: .rights)
    try container.encode(agent, forKey: .agent)
    try container.encode(subjectName, forKey: .subjectName)
    try container.encode(children, forKey: .children)
    try container.encode(state, forKey: .state)
    try container.encode(accountEmails, forKey: .accountEmails)
    try container.encode(thread, forKey: .thread)
    try container.encode(language, forKey: .language)
  }
}
