import Foundation

/// A connection to an IMAP server after login (RFC 3501), with one mailbox selected. One thread at a time.
///
/// An error whose code is `refused` or `unsupported` leaves the session usable; after any other it is not, and a new one must be opened.
/// Interrupting ends opening, searching, fetching and waiting; changes on the server are not cut short.
public final class IMAPSession {
  /// What the server can do after login, in capitals, as in `IDLE`.
  public private(set) var capabilities: Set<String> = []
  /// What the server wants a person to be shown (RFC 3501 7.1, ALERT), cleaned as in an error; the last ten.
  public private(set) var alerts: [String] = []
  /// False after an error that leaves nobody knowing what the server says next.
  public var isUsable: Bool { broken == nil }

  let server: MailServer
  let interrupter: Interrupter?
  /// How long one IDLE lasts. Servers and routers forget silent connections after 10 to 30 minutes (RFC 2177 says 29).
  var idleSlice: Duration = .seconds(240)
  /// The mailbox as it was selected.
  var selected: Mailbox?
  /// Messages in the mailbox, as the server counts them now.
  private(set) var exists = 0
  /// Whether messages have come since the last search began.
  var hasNews = false
  private let connection: Connection
  private var reader = ReplyReader(literalLimit: 1 << 16)
  private var broken: TransportError?
  private var commandCount = 0

  /// Opens a connection and logs in; the server is then asked what it can do, unless it said so with its answer to the login.
  ///
  /// - Parameter interrupter: Ends waits; nil: nobody does.
  public init(_ server: MailServer, interrupter: Interrupter?) throws(TransportError) {
    self.server = server
    self.interrupter = interrupter
    connection = try Connection(.imap, server, interrupter: interrupter)
    // Those from before the login, and before TLS, do not count. Without a login there is nobody whose answer could name them.
    capabilities = server.credential.secret == nil ? [] : connection.opening.last.map(Self.capabilitiesAfterLogin) ?? []
    if capabilities.isEmpty { try run("CAPABILITY") }
    if !capabilities.contains("IMAP4REV1") && !capabilities.contains("IMAP4REV2") {
      throw fail(TransportError(.nonsense, server, "This is no IMAP4 server."))
    }
  }

  /// What the answer to the login says, as in `A003 OK [CAPABILITY IMAP4rev1 IDLE] Logged in`; empty when it says nothing.
  static func capabilitiesAfterLogin(_ line: String) -> Set<String> {
    let text = Array(line.utf8)
    guard case .tagged(_, let condition)? = try? IMAPReply(Reply(text: text, literals: [])), condition.code == "CAPABILITY" else {
      return []
    }
    return Set(condition.argument.uppercased().split(separator: " ").map(String.init))
  }

  /// Says good-bye and does not wait for an answer. Use the session no more.
  public func logout() {
    guard broken == nil else { return }
    _ = try? start("LOGOUT")
    broken = TransportError(.closed, server, "We have said good-bye.")
  }

  /// Sends a command; returns its tag.
  func start(_ command: String) throws(TransportError) -> String {
    try start(commands: [command])[0]
  }

  /// Sends commands at once; returns their tags.
  func start(commands: [String]) throws(TransportError) -> [String] {
    var text = ""
    var tags: [String] = []
    for command in commands {
      commandCount += 1
      tags.append("P\(commandCount)")
      text += "P\(commandCount) \(command)\r\n"
    }
    try send(Array(text.utf8))
    return tags
  }

  /// Sends bytes as they are.
  func send(_ bytes: [UInt8]) throws(TransportError) {
    if let broken { throw broken }
    do throws(TransportError) { try connection.send(bytes) } catch { throw fail(error) }
  }

  /// Sends a command and waits for its end; a refusal is an error.
  func run(_ command: String, interruptible: Bool = false, _ untagged: (IMAPReply) -> Void = { _ in }) throws(TransportError) {
    try check(try finish(try start(command), interruptible: interruptible, untagged), command)
  }

  /// Waits for the end of a command.
  func finish(
    _ tag: String, interruptible: Bool = false, _ untagged: (IMAPReply) -> Void = { _ in }
  ) throws(TransportError) -> IMAPReply.Condition {
    while true {
      let reply = try next(interruptible: interruptible)
      guard case .tagged(let other, let condition) = reply else {
        untagged(reply)
        continue
      }
      if other == tag { return condition }
      throw fail(ReplyError.unknownTag)
    }
  }

  /// Makes an error of a command that did not end in OK. Only the first word of the command is named.
  func check(_ condition: IMAPReply.Condition, _ command: String) throws(TransportError) {
    if condition.status == .ok { return }
    let words = command.split(separator: " ").prefix(command.hasPrefix("UID ") ? 2 : 1).joined(separator: " ")
    let temporary = ["UNAVAILABLE", "INUSE", "SERVERBUG", "LIMIT"].contains(condition.code ?? "")
    throw TransportError(.refused, server, "The server refused \(words).", said: condition.text, isTemporary: temporary)
  }

  /// The next reply, after what it says about the session was noted.
  func next(interruptible: Bool = false) throws(TransportError) -> IMAPReply {
    guard let reply = try next(until: nil, interruptible: interruptible) else {
      throw fail(TransportError(.timeout, server, "The server was silent for \(server.replyTimeout)."))
    }
    return reply
  }

  /// The next reply; nil when none is whole at the deadline, or when somebody interrupts a wait of which that is the usual end. Without a
  /// deadline every piece that comes gives the server time for another.
  func next(
    until deadline: Connection.Instant?, interruptible: Bool = false, interruptIsAnEnd: Bool = false
  ) throws(TransportError) -> IMAPReply? {
    if let broken { throw broken }
    while true {
      do throws(ReplyError) {
        if let reply = try reader.next() {
          let understood = try IMAPReply(reply)
          note(understood)
          return understood
        }
      } catch { throw fail(error) }
      let received: Connection.Received
      do throws(TransportError) {
        received = try connection.receive(
          until: deadline ?? ContinuousClock.now + server.replyTimeout, interrupter: interruptible ? interrupter : nil)
      } catch { throw fail(error) }
      switch received {
      case .bytes(let count): reader.feed(UnsafeRawBufferPointer(rebasing: connection.input[..<count]))
      case .timeUp: return nil
      case .closed: throw fail(TransportError(.closed, server, "The server closed the connection.", said: farewell))
      case .interrupted where interruptIsAnEnd: return nil
      case .interrupted: throw fail(TransportError(.interrupted, server, "We were asked to stop."))
      }
    }
  }

  private var farewell: String?

  private func note(_ reply: IMAPReply) {
    switch reply {
    case .exists(let count):
      if count > exists { hasNews = true }
      exists = count
    case .expunge: exists = max(0, exists - 1)
    case .capability(let words): capabilities = words
    case .untagged(let condition), .tagged(_, let condition):
      if condition.status == .bye { farewell = condition.text }
      if condition.code == "ALERT" { alerts = alerts.suffix(9) + [TransportError.line(condition.text, without: server)] }
    default: break
    }
  }

  /// How many bytes of literals are kept for one reply from now on.
  func keepLiterals(_ limit: Int) { reader.literalLimit = limit }

  /// Forgets the messages of the mailbox before.
  func forgetMailbox() {
    selected = nil
    exists = 0
  }

  /// Ends the session with an error. Returns it, to be thrown.
  func fail(_ error: TransportError) -> TransportError {
    if broken == nil { broken = error }
    return error
  }

  private func fail(_ error: ReplyError) -> TransportError { fail(TransportError(.nonsense, server, error.description)) }
}
