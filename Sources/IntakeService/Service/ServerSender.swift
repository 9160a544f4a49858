import Foundation
import MailTransport

/// Sends letters by a mail server, many over one connection.
struct ServerSender: LetterSender {
  private let login: ServerLogin
  private let helloName: String
  private let clock: () -> Date
  private var session: SMTPSession?
  /// Why no connection could be opened last; nil when one could.
  private(set) var trouble: String?

  init(_ login: ServerLogin, helloName: String, clock: @escaping () -> Date) {
    self.login = login
    self.helloName = helloName
    self.clock = clock
  }

  mutating func send(_ letter: Parcel) -> Verdict {
    do {
      let open = try session.flatMap { $0.isUsable ? $0 : nil } ?? SMTPSession(try login.server(now: clock()), helloName: helloName)
      session = open
      trouble = nil
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
      return fail(error.description)
    } catch {
      return fail("\(error)")
    }
  }

  /// Nothing was said to a server about this letter, so it may go later.
  private mutating func fail(_ why: String) -> Verdict {
    session = nil
    trouble = why
    return .unreachable(why)
  }

  /// Says good-bye.
  mutating func close() {
    session?.quit()
    session = nil
  }
}
