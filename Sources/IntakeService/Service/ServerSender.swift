import Foundation
import MailTransport

/// Sends letters by a mail server, many over one connection.
struct ServerSender: LetterSender {
  private let login: ServerLogin
  private let helloName: String
  private let clock: () -> Date
  private let ending: Interrupter?
  private var session: SMTPSession?
  private var lastTry: Result<Void, any Error>?

  /// - Parameter ending: Cuts waits short when the service ends.
  init(_ login: ServerLogin, helloName: String, clock: @escaping () -> Date, ending: Interrupter?) {
    self.login = login
    self.helloName = helloName
    self.clock = clock
    self.ending = ending
  }

  mutating func send(_ letter: Parcel) -> Verdict {
    do {
      let open =
        try session.flatMap { $0.isUsable ? $0 : nil }
        ?? SMTPSession(try login.server(now: clock()), helloName: helloName, interrupter: ending)
      session = open
      lastTry = .success(())
      guard let verdict = open.send(letter.bytes, from: letter.reversePath, to: [letter.to]).first?.verdict else {
        return .postponed("The server was not asked.")
      }
      switch verdict {
      case .accepted(let reply): return .accepted(reply.description)
      case .postponed(let reply): return .postponed(reply.description)
      case .refused(let reply): return .refused(reply.description)
      case .unknown(let why): return .unknown(why)
      }
    } catch let error as TransportError {
      if error.code == .login { login.forget() }
      return fail(error)
    } catch {
      return fail(error)
    }
  }

  /// Nothing was said to a server about this letter, so it may go later.
  private mutating func fail(_ why: any Error) -> Verdict {
    session = nil
    lastTry = .failure(why)
    return .unreachable("\(why)")
  }

  /// Whether a connection could be had the last time one was needed; nil when none was needed since this was asked.
  mutating func takeLastTry() -> Result<Void, any Error>? {
    defer { lastTry = nil }
    return lastTry
  }

  /// Says good-bye.
  mutating func close() {
    session?.quit()
    session = nil
  }
}
