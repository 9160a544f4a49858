import Foundation
import Glibc
import TestSupport
import Testing

/// The whole loop with real servers: mail comes by IMAP, becomes a case, is answered by SMTP, and a reply confirms.
@Suite(
  .serialized,
  .enabled(
    if: DovecotServer.isWanted && PostfixServer.isWanted,
    Comment(rawValue: [DovecotServer.obstacle, PostfixServer.obstacle].compactMap { $0 }.joined(separator: "; "))))
struct ServiceTests {
  /// An office with a mailbox and a mail server of its own.
  struct Office {
    let mailbox: any MailboxServer
    let postfix: PostfixServer
    let scratch: Scratch
    let configuration: String
    static let user = "info@contact-center1.com"

    /// - Parameters:
    ///   - mailbox: Where the mail comes; nil: a Dovecot. Only Dovecot can tell the mail server who may log in.
    ///   - more: More about the mailbox.
    ///   - staff: Whom to tell; empty for nobody.
    ///   - login: The user and password to send with; nil: the server wants none.
    ///   - domain: Of our address, instead of the notice's.
    init(
      _ mailbox: (any MailboxServer)? = nil, more: String = "", staff: String = "", login: (user: String, password: String)? = nil,
      domain: String? = nil
    ) throws {
      let mailbox = try mailbox ?? DovecotServer()
      self.mailbox = mailbox
      postfix = try PostfixServer(login: login == nil ? nil : mailbox as? DovecotServer)
      scratch = try Scratch()
      let password = try scratch.write("password", "secret\n")
      chmod(password, 0o600)
      let word = try scratch.write("sending", (login?.password ?? "") + "\n")
      chmod(word, 0o600)
      let sendLogin = login.map { ", user: \"\($0.user)\", password: { file: \"\(word)\" }" } ?? ""
      let text = try String(contentsOfFile: try scratch.configuration(rehearsal: false), encoding: .utf8)
        .replacing("contact-center1.com", with: domain ?? "contact-center1.com")
      let service = """
          imap: {
            host: "127.0.0.1", port: \(mailbox.securePort), caFile: "\(mailbox.authority.authority)", user: "\(Self.user)",
            password: { file: "\(password)" }, \(more)
            handled: { filed: { keyword: "Seen-By-Us" }, dropped: { move: "Processed" } },
          },
          send: {
            mode: "send",
            smtp: { host: "127.0.0.1", port: \(postfix.port), security: "starttls", caFile: "\(postfix.authority.authority)"\(sendLogin) },
          },
          staff: { addresses: [\(staff.isEmpty ? "" : "\"\(staff)\"")] },
        """
      configuration = try scratch.write(
        "service.json5", text.replacing("send: { folder: \"\(scratch.path)/letters\" },", with: service))
    }

    /// A mail as the server would hold it, received now.
    static func mail(
      _ id: String, from: String = "rosa.delgado@example.com", to: String = user, subject: String = "Privacy Rights Request",
      more: String = "", body: String
    ) -> [UInt8] {
      let lines = [
        "Return-Path: <\(from)>", "From: Rosa Delgado <\(from)>", "To: \(to)",
        "Subject: \(subject)", "Message-ID: <\(id)@example.com>",
      ]
      return Array((lines + (more.isEmpty ? [] : [more]) + ["", body, ""]).joined(separator: "\r\n").utf8)
    }

    func deliver(_ mails: [[UInt8]], age: Int = 0) throws {
      try mailbox.deliver(mails, to: Self.user, received: Int(Date().timeIntervalSince1970) - age)
    }

    func run(_ command: [String]) throws -> Program.Outcome { try Program.intake(command + ["--config", configuration]) }

    /// The objects that a command prints as JSON.
    func objects(_ command: [String]) throws -> [[String: Any]] {
      try run(command + ["--json"]).output.split(separator: "\n").map {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
      }
    }
  }

  @Test(.timeLimit(.minutes(6)))
  func aRequestIsAnsweredAndAReplyConfirms() throws { try Self.aRequestIsAnsweredAndAReplyConfirms(try Office()) }

  static func aRequestIsAnsweredAndAReplyConfirms(_ office: Office) throws {
    try office.deliver([
      Office.mail("ask", body: "Please delete all my data."), Office.mail("hello", subject: "My appointment", body: "See you on Monday."),
      Office.mail("robot", more: "Auto-Submitted: auto-replied", body: "I am away."),
    ])
    let first = try office.run(["run", "--once"])
    #expect(first.code == 0, "\(first.errors)")
    #expect(!first.errors.contains("rosa.delgado@"), "addresses are masked in the log")
    let letters = try office.postfix.letters(2).map { String(decoding: $0, as: UTF8.self).replacing("=\n", with: "") }
    let question = try #require(letters.first { $0.contains("\nyes ") })
    #expect(
      letters.contains { $0.contains("Auto-Submitted: auto-replied") } && letters.allSatisfy { $0.contains("To: rosa.delgado@example.com") }
    )
    // What is left is untouched; what was filed has its keyword; the robot was moved.
    #expect(try office.mailbox.marks(of: Office.user) == [["Seen-By-Us"], []], "nothing is marked as read")
    #expect(try office.mailbox.messages(of: Office.user, in: "Processed").count == 1)
    // Again: nothing new, nothing sent.
    #expect(try office.run(["run", "--once"]).code == 0)
    #expect(try office.objects(["outbox", "list", "--sent"]).count == 2)
    // The person says yes.
    let line = try #require(question.split(separator: "\n").first { $0.hasPrefix("yes ") })
    try office.deliver([Office.mail("yes", body: String(line))])
    #expect(try office.run(["run", "--once"]).code == 0)
    let record = try #require(try office.objects(["cases", "list"]).first)
    let requests = try #require(record["requests"] as? [[String: Any]])
    #expect(requests.map { $0["state"] as? String } == ["ready"])
    #expect(try office.postfix.letters(3).count == 3)
    #expect(try office.run(["check"]).code == 0)
    let status = try #require(try office.objects(["status"]).first)
    #expect(status["trouble"] == nil && status["openCases"] as? Int == 1)
  }

  @Test(.timeLimit(.minutes(6)))
  func oldMailIsFiledAndItsLettersWait() throws {
    let office = try Office()
    try office.deliver([Office.mail("old", body: "Please delete all my data.")], age: 4 * 86_400)
    try office.deliver([Office.mail("ancient", body: "Please delete all my data.")], age: 60 * 86_400)
    #expect(try office.run(["run", "--once"]).code == 0)
    #expect(try office.objects(["cases", "list"]).count == 1, "what came before the first contact, less 45 days, is not filed")
    let held = try office.objects(["outbox", "list"])
    #expect(held.count == 2 && held.allSatisfy { $0["place"] as? String == "held" })
    #expect(held.allSatisfy { $0["why"] as? String == "The mail was more than 3 days old when it was first seen." })
  }

  /// More than one commit and more than one chunk: everything is filed, in order, and everything has its keyword.
  @Test(.timeLimit(.minutes(6)))
  func manyMailsAtOnceAreAllFiledAndHandled() throws {
    let office = try Office()
    try office.deliver((0..<300).map { Office.mail("m\($0)", body: "Please delete all my data, number \($0).") })
    let outcome = try office.run(["run", "--once"])
    #expect(outcome.code == 0, "\(outcome.errors.suffix(500))")
    #expect(try office.objects(["cases", "list"]).count == 300)
    #expect(try office.mailbox.marks(of: Office.user) == Array(repeating: ["Seen-By-Us"], count: 300))
    let why = try office.objects(["outbox", "list"]).compactMap { $0["why"] as? String }
    #expect(why.count { $0 == "More than 20 new cases came at once." } == 560)
    #expect(try office.run(["run", "--once"]).code == 0 && office.objects(["cases", "list"]).count == 300)
  }

  @Test(.timeLimit(.minutes(6)))
  func aMailThatIsTooLongAndADamagedCaseStopNothing() throws {
    let office = try Office(more: "limitMiB: 1,")
    try office.deliver([Office.mail("ask", body: "Please delete all my data.")])
    #expect(try office.run(["run", "--once"]).code == 0)
    try office.scratch.write("spool/cases/open/PRR-2026-00001.json", "{")
    let line = String(repeating: "x", count: 70) + "\r\n"
    try office.deliver([
      Office.mail("long", body: String(repeating: line, count: 20_000)), Office.mail("next", body: "Please send me a copy of my data."),
    ])
    let outcome = try office.run(["run", "--once"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("doubtful") && outcome.errors.contains("accepted"))
    #expect(try office.run(["today"]).output.contains("The mail could not be read. Its record says why, and where it is."))
  }

  /// The server refuses the address of staff: it is said each time, for nobody was told.
  @Test(.timeLimit(.minutes(6)))
  func whatStaffWereNotToldIsToldAgain() throws {
    let office = try Office(staff: "bad@example.org")
    try office.deliver([Office.mail("child", body: "I am the mother of a boy who is 9 years old. Please delete all data about my son.")])
    for _ in 0..<2 { #expect(try office.run(["run", "--once"]).errors.contains("Staff could not be told: something needs you now.")) }
    let reached = try Office(staff: "kim@example.com")
    try reached.deliver([Office.mail("child", body: "I am the mother of a boy who is 9 years old. Please delete all data about my son.")])
    for _ in 0..<2 { #expect(try !reached.run(["run", "--once"]).errors.contains("could not be told")) }
    let told = try reached.postfix.letters(1).map { String(decoding: $0, as: UTF8.self) }
    #expect(told.count { $0.contains("Subject: privacy-intake: something needs you now") } == 1)
  }

  @Test(.timeLimit(.minutes(6)))
  func twoServicesDoNotRunAtOnceAndOneEndsWhenAsked() async throws {
    let office = try Office()
    try office.deliver([Office.mail("ask", body: "Please delete all my data.")])
    async let running = Self.inThread {
      try Program.run("/usr/bin/timeout", ["60", Repository.program, "run", "--config", office.configuration])
    }
    var cases = 0
    for _ in 0..<250 where cases == 0 {
      try await Task.sleep(for: .milliseconds(100))
      cases = (try? office.objects(["cases", "list"]).count) ?? 0
    }
    let second = try office.run(["run"])
    #expect(second.code == 75 && second.errors.contains("Only one may"))
    // A mail that comes while the service waits is taken in by IDLE.
    try office.deliver([Office.mail("again", body: "Please send me a copy of my data.")])
    for _ in 0..<250 where cases == 1 {
      try await Task.sleep(for: .milliseconds(100))
      cases = try office.objects(["cases", "list"]).count
    }
    #expect(cases == 2)
    let outcome = try await running
    #expect(outcome.code == 124, "timeout ended it: \(outcome.errors)")
    #expect(outcome.errors.contains("The service has ended."), "SIGTERM is a clean end")
    #expect(try office.run(["check"]).code == 0)
  }

  @Test(.timeLimit(.minutes(6)))
  func aMailboxThatCannotBeReadIsSaid() throws {
    let office = try Office()
    let text = try String(contentsOfFile: office.configuration, encoding: .utf8)
    let wrong = try office.scratch.write(
      "wrong.json5", text.replacing("port: \(office.mailbox.securePort)", with: "port: \(try FreePort.find(1)[0])"))
    let outcome = try Program.intake(["run", "--once", "--config", wrong])
    #expect(outcome.code == 75 && outcome.errors.contains("could not be read"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("secret"))
  }

  private static func inThread(_ body: @escaping @Sendable () throws -> Program.Outcome) async throws -> Program.Outcome {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
    }
  }
}
