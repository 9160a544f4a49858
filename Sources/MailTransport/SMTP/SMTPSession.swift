/// One connection to a server that takes our letters (RFC 5321): opened and logged in by libcurl, spoken by us.
///
/// One thread at a time. Any number of letters go over one session, one after the other. Every wait has an end, and after anything that is not
/// as it should be the session is over: a late reply can never be taken for the reply to something else.
public final class SMTPSession {
  private let connection: Connection
  private let keywords: SMTPKeywords
  private var reader: SMTPReplyReader
  private let interrupter: Interrupter?
  private var needsReset = false
  /// Why no more letters can go; nil while they can.
  private var end: String?

  /// Opens a connection and logs in.
  ///
  /// - Parameters:
  ///   - server: Where. `replyTimeout` is for each reply; for the reply to a whole letter it is ten times that, for a server may look into a
  ///     letter for minutes (RFC 5321 section 4.5.3.2.6: 10 minutes), and to give up early means that nobody knows what became of it.
  ///   - helloName: The host name to greet with (RFC 5321 section 4.1.1.1).
  ///   - interrupter: Ends opening at once, and every wait for a reply after ``patience``; nil: nobody does.
  /// - Throws: When the server cannot be reached, is not the one it should be, or does not let us in.
  public init(_ server: MailServer, helloName: String, interrupter: Interrupter? = nil) throws(TransportError) {
    self.interrupter = interrupter
    var server = server
    if server.credential.secret == nil { server.user = nil }
    connection = try Connection(.smtp(helloName: helloName), server, interrupter: interrupter)
    keywords = SMTPKeywords(opening: connection.opening)
    reader = SMTPReplyReader(server)
    // Where a server offers no AUTH, libcurl goes on without it.
    if server.user != nil && !connection.opening.contains(where: { $0.hasPrefix("235") }) {
      throw TransportError(
        .login, server, "The server offers no login, so the password or token was not sent.",
        advice: "Use the port for submission (465 or 587), or take user and password out when the server wants none.")
    }
  }

  /// Whether another letter can go: false after any error, and when the server has hung up or spoken unasked. Then open a new session.
  public var isUsable: Bool {
    listen()
    return end == nil
  }

  /// Sends one letter to all its recipients.
  ///
  /// Never throws: what happens to the connection is a verdict for the letter. An address or a letter that cannot be sent safely, and one
  /// larger than the server says it takes, is refused by ourselves before anything is sent; the text then begins with “Not sent”.
  ///
  /// - Parameters:
  ///   - message: The letter, ASCII, lines of at most 998 bytes, any line ends; dots are taken care of.
  ///   - reversePath: Where reports go; empty for none.
  ///   - recipients: Addresses without angle brackets.
  /// - Returns: A verdict for each recipient, in order. A broken connection is `unknown` if the end of the letter may have reached the server,
  ///   and `postponed`, with a reply 421 of our own making, if it cannot have.
  public func send(
    _ message: [UInt8], from reversePath: String, to recipients: [String]
  ) -> [(recipient: String, verdict: Verdict)] {
    let content = SMTPContent(message)
    let letterObjection = content.objection ?? sizeObjection(content) ?? SMTPAddress.objection(to: reversePath, isSender: true)
    let objections = recipients.map { letterObjection ?? SMTPAddress.objection(to: $0, isSender: false) }
    let usable = recipients.indices.filter { objections[$0] == nil }
    var verdicts = objections.map { $0.map(Verdict.refused) ?? .postponed(.broken(end ?? "Not sent.")) }
    if !usable.isEmpty {
      let sent = transact(content, from: reversePath, to: usable.map { recipients[$0] })
      for (index, verdict) in zip(usable, sent) { verdicts[index] = verdict }
    }
    return zip(recipients, verdicts).map { (recipient: $0, verdict: $1) }
  }

  /// Says good-bye and waits for the answer for a moment. The session is over.
  public func quit() {
    if isUsable && (try? connection.send("QUIT\r\n")) != nil {
      _ = try? read(within: min(connection.server.replyTimeout, .seconds(5)))
    }
    end = end ?? "The session was ended."
  }

  private func sizeObjection(_ content: SMTPContent) -> Reply? {
    guard let limit = keywords.sizeLimit, content.size > limit else { return nil }
    return Reply(code: 552, enhanced: "5.3.4", text: "Not sent: the letter has \(content.size) bytes, the server takes \(limit).")
  }

  private func transact(_ content: SMTPContent, from reversePath: String, to recipients: [String]) -> [Verdict] {
    listen()
    if let end { return recipients.map { _ in .postponed(.broken(end)) } }
    var transaction = SMTPTransaction(
      from: reversePath, to: recipients, size: keywords.size ? content.size : nil, isPipelined: keywords.pipelining, reset: needsReset)
    while perform(&transaction, content) {}
    needsReset = transaction.needsReset
    if transaction.isBroken { end = end ?? "The session ended with an earlier letter." }
    return transaction.verdicts
  }

  /// One step; false when there is none left.
  private func perform(_ transaction: inout SMTPTransaction, _ content: SMTPContent) -> Bool {
    do throws(Broken) {
      switch transaction.next() {
      case .send(let commands): try send(commands)
      case .sendContent:
        try send(content.bytes)
        transaction.contentWasSent()
      case .read: transaction.take(try read(within: connection.server.replyTimeout))
      case .readVerdict: transaction.take(try read(within: connection.server.replyTimeout * 10))
      case .finish: return false
      }
    } catch {
      end = error.why
      transaction.lose(error.why)
    }
    return true
  }

  /// What a server still gets for its reply after somebody interrupted: most need less, and a letter whose reply came is not sent twice.
  var patience: Duration = .seconds(10)

  private struct Broken: Error { let why: String }

  /// Sends when the server has nothing more to say. When it throws, the last byte has not left.
  private func send(_ bytes: [UInt8]) throws(Broken) {
    guard reader.isEmpty else { throw Broken(why: "The server spoke out of turn.") }
    do {
      try connection.send(bytes)
    } catch {
      throw Broken(why: error.what)
    }
  }

  private func read(within time: Duration) throws(Broken) -> Reply {
    var deadline = ContinuousClock.now + time
    var interrupter = interrupter
    do {
      while true {
        if let reply = try reader.next() { return reply }
        switch try connection.receive(until: deadline, interrupter: interrupter) {
        case .bytes(let count): reader.append(connection.input.prefix(count))
        case .closed: throw Broken(why: "The server hung up.")
        case .interrupted:
          interrupter = nil
          deadline = min(deadline, ContinuousClock.now + patience)
        case .timeUp:
          throw Broken(
            why: self.interrupter?.isInterrupted == true
              ? "We were asked to stop before the server answered." : "The server did not answer within \(time.components.seconds) s.")
        }
      }
    } catch let error as Broken {
      throw error
    } catch let error as TransportError {
      throw Broken(why: error.what)
    } catch {
      throw Broken(why: "\(error)")
    }
  }

  /// Looks whether the server has hung up or said something unasked, as servers do that have waited too long; what came behind the last reply
  /// is found here too, so that it is never the reply to the next letter. Waits for nothing.
  private func listen() {
    guard end == nil else { return }
    do throws(TransportError) {
      if reader.isEmpty {
        switch try connection.receive(until: .now) {
        case .timeUp, .interrupted: return
        case .closed: return end = "The server had hung up."
        case .bytes(let count): reader.append(connection.input.prefix(count))
        }
      }
      end = "The server spoke unasked" + (((try? reader.next()) ?? nil).map { ": \($0)" } ?? ".")
    } catch {
      end = error.what
    }
  }
}
