/// One letter's way through SMTP, without any connection: says what is to be sent and how many replies are to be read, takes the replies, and
/// has a verdict for every recipient at every moment.
///
/// Where the server offers PIPELINING (RFC 2920), commands go in groups of at most ``groupLimit``, so that neither side ever waits for the
/// other to read; the letter itself goes only after every reply to what was before.
struct SMTPTransaction {
  /// What to do next.
  enum Step: Equatable {
    /// Send these commands; their replies are awaited.
    case send([UInt8])
    /// Send the letter, dots doubled and the final dot included.
    case sendContent
    /// Read one reply.
    case read
    /// Read the reply to the letter. The server may work on it for long.
    case readVerdict
    /// All is decided.
    case finish
  }

  private enum Command: Equatable {
    case reset, sender, recipient(Int), data, content
  }

  /// Commands that are sent before their replies are read.
  static let groupLimit = 100

  private let recipients: [String]
  private let sender: String
  private let size: Int?
  private let isPipelined: Bool
  private var toSend: ArraySlice<Command>
  private var awaited: ArraySlice<Command> = []
  private var decided: [SMTPSession.Verdict?]
  /// Recipients that the server has said yes to; what becomes of the letter becomes of theirs.
  private var willing: [Int] = []
  private var isContentAsked = false
  private var isContentSent = false
  private var isStopped = false

  /// Whether the connection may be used for another letter.
  private(set) var isBroken = false
  /// Whether the server is in the middle of a letter and must be told RSET before the next one.
  private(set) var needsReset = true

  /// - Parameters:
  ///   - size: What to declare with SIZE; nil where the server does not know it.
  ///   - reset: Begin with RSET, for what the letter before left.
  init(from sender: String, to recipients: [String], size: Int?, isPipelined: Bool, reset: Bool) {
    self.sender = sender
    self.recipients = recipients
    self.size = size
    self.isPipelined = isPipelined
    decided = Array(repeating: nil, count: recipients.count)
    toSend = (reset ? [.reset] : []) + [.sender] + recipients.indices.map(Command.recipient) + [.data]
  }

  /// The verdict for each recipient, in order. Those still undecided are postponed.
  var verdicts: [SMTPSession.Verdict] { decided.map { $0 ?? .postponed(.broken("The letter was not sent.")) } }

  /// What to do next.
  mutating func next() -> Step {
    if let first = awaited.first { return first == .content ? .readVerdict : .read }
    if isBroken { return .finish }
    if isContentAsked {
      isContentAsked = false
      awaited = [.content]
      return .sendContent
    }
    if !isStopped && toSend.first == .data && willing.isEmpty { isStopped = true }
    if isStopped || toSend.isEmpty { return .finish }
    let group = toSend.prefix(isPipelined ? Self.groupLimit : 1)
    toSend = toSend.dropFirst(group.count)
    awaited = group
    return .send(group.flatMap(line))
  }

  private func line(_ command: Command) -> [UInt8] {
    let text =
      switch command {
      case .reset: "RSET"
      case .sender: "MAIL FROM:<\(sender)>" + (size.map { " SIZE=\($0)" } ?? "")
      case .recipient(let index): "RCPT TO:<\(recipients[index])>"
      case .data, .content: "DATA"
      }
    return Array((text + "\r\n").utf8)
  }

  /// The letter has been handed over whole, the final dot included. From now on the server may have it.
  mutating func contentWasSent() { isContentSent = true }

  /// Takes the reply to the oldest command that has none yet.
  mutating func take(_ reply: SMTPSession.Reply) {
    guard let command = awaited.popFirst() else { return lose("The server spoke out of turn: \(reply)") }
    if reply.isFarewell { return end(with: .postponed(reply)) }
    switch command {
    case .reset: if !reply.isPositive { end(with: .postponed(reply)) }
    case .sender: takeSender(reply)
    case .recipient(let index): takeRecipient(index, reply)
    case .data: takeData(reply)
    case .content: takeVerdict(reply)
    }
  }

  private mutating func takeSender(_ reply: SMTPSession.Reply) {
    if reply.isPositive { return }
    guard let verdict = Self.refusal(reply) else { return lose("The server answered MAIL with \(reply)") }
    isStopped = true
    decided = decided.map { $0 ?? verdict }
  }

  private mutating func takeRecipient(_ index: Int, _ reply: SMTPSession.Reply) {
    if isStopped { return }
    if reply.isPositive {
      willing.append(index)
    } else if let verdict = Self.refusal(reply) {
      decided[index] = verdict
    } else {
      lose("The server answered RCPT with \(reply)")
    }
  }

  /// The server may ask for the letter although it took no recipient, when DATA was sent in the same group (RFC 2920 section 3.1). Then the
  /// session is ended instead of sending a letter to nobody.
  private mutating func takeData(_ reply: SMTPSession.Reply) {
    if reply.code == 354 {
      if willing.isEmpty || isStopped { return isBroken = true }
      isContentAsked = true
    } else if let verdict = Self.refusal(reply) {
      isStopped = true
      decide(verdict)
    } else {
      lose("The server answered DATA with \(reply)")
    }
  }

  private mutating func takeVerdict(_ reply: SMTPSession.Reply) {
    if reply.isPositive {
      decide(.accepted(reply))
      needsReset = false
    } else if let verdict = Self.refusal(reply) {
      decide(verdict)
    } else {
      lose("The server answered the letter with \(reply)")
    }
    isStopped = true
  }

  /// The connection is of no use any more; why. Everybody who is undecided is postponed, or unknown once the server may have the letter.
  mutating func lose(_ why: String) {
    end(with: isContentSent ? .unknown(why) : .postponed(.broken(why)))
  }

  private mutating func end(with verdict: SMTPSession.Verdict) {
    awaited = []
    isBroken = true
    decided = decided.map { $0 ?? verdict }
  }

  private mutating func decide(_ verdict: SMTPSession.Verdict) {
    for index in willing where decided[index] == nil { decided[index] = verdict }
  }

  private static func refusal(_ reply: SMTPSession.Reply) -> SMTPSession.Verdict? {
    switch reply.code / 100 {
    case 4: .postponed(reply)
    case 5: .refused(reply)
    default: nil
    }
  }
}
