import Foundation
import MailTransport

/// Logs in where mail comes from and where letters go, and looks at what the servers can do. No mail is read and none is sent.
struct ServersDoctor {
  let service: ServiceSettings
  let environment: [String: String]
  let clock: () -> Date

  func findings() -> [DoctorFinding] { mailbox() + sending() }

  // MARK: The mailbox

  private func mailbox() -> [DoctorFinding] {
    guard let watch = service.watch else {
      return [finding("mailbox", .wrong, "Nothing says which mailbox to watch. Add “imap”; Samples/service.json5 shows it.")]
    }
    do {
      let session = try IMAPSession(try ServerLogin(watch.account, environment: environment).server(now: clock()), interrupter: nil)
      defer { session.logout() }
      let mailbox = try session.select(watch.mailbox, readOnly: false)
      let seen = "\(watch.account.host), \(watch.mailbox): we are let in, and \(mailbox.exists) mails are there."
      return [finding("mailbox", .ok, seen)] + abilities(session, mailbox, watch) + folders(session, watch)
    } catch {
      return [finding("mailbox", .wrong, "\(error)")]
    }
  }

  private func abilities(_ session: IMAPSession, _ mailbox: IMAPSession.Mailbox, _ watch: ServiceSettings.Watch) -> [DoctorFinding] {
    var findings: [DoctorFinding] = []
    let can = session.capabilities
    if !can.contains("IDLE"), !can.contains("IMAP4REV2") {
      findings.append(
        finding("mailbox", .warning, "The server does not tell when mail comes (IDLE); it is asked every half minute instead."))
    }
    let handled = [watch.filed, watch.rejected, watch.dropped]
    if let keyword = handled.compactMap(\.keyword).first, !mailbox.permitsKeywords {
      findings.append(
        finding(
          "mailbox", .warning,
          "The keyword “\(keyword)” cannot be set in \(watch.mailbox), so nobody sees there what was handled. Use “move” under “imap.handled”."
        ))
    }
    if handled.contains(where: { $0.move != nil }), !can.contains("MOVE"), !can.contains("IMAP4REV2"), !can.contains("UIDPLUS") {
      findings.append(finding("mailbox", .wrong, "The server can move no mail. Use “keyword” instead of “move” under “imap.handled”."))
    }
    return findings
  }

  /// The other mailboxes that are needed, each by its name.
  private func folders(_ session: IMAPSession, _ watch: ServiceSettings.Watch) -> [DoctorFinding] {
    let names = Set([watch.filed.move, watch.rejected.move, watch.dropped.move, watch.sent].compactMap { $0 })
    return names.sorted().compactMap { name in
      do {
        _ = try session.select(name, readOnly: true)
        return nil
      } catch { return finding("mailbox", .wrong, "\(error)") }
    }
  }

  // MARK: Letters

  private func sending() -> [DoctorFinding] {
    let mode = service.holdsLetters ? "New letters wait for a person (“send.mode”)." : "New letters go by themselves."
    switch service.sending {
    case nil:
      return [finding("sending", .wrong, "Nothing says how letters leave. Add “send.smtp”; Samples/service.json5 shows it.")]
    case .folder(let directory):
      return [finding("sending", .warning, "Letters are put into \(directory) as files; nobody gets them from here. \(mode)")]
    case .server(let account, let helloName):
      do {
        let session = try SMTPSession(try ServerLogin(account, environment: environment).server(now: clock()), helloName: helloName)
        session.quit()
        let how = account.user == nil ? "we may speak to it without a login" : "we are let in"
        return [finding("sending", .ok, "\(account.host): \(how). No mail was sent. \(mode)")]
      } catch {
        return [finding("sending", .wrong, "\(error)")]
      }
    }
  }

  private func finding(_ part: String, _ verdict: DoctorFinding.Verdict, _ text: String) -> DoctorFinding {
    DoctorFinding(part, verdict, text)
  }
}
