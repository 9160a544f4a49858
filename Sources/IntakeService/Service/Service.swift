import CaseStore
import Foundation
import MailTransport
import PrivacyRequests

/// The service: looks at the mailbox, files, takes in reports, sends, and tells staff; round after round, until it is asked to end.
public final class Service {
  /// What the service is made of and may be replaced while it runs.
  public struct Parts {
    /// What the company decides.
    public var configuration: Configuration
    /// The way of every mail.
    public var intake: Intake

    /// Takes both.
    public init(configuration: Configuration, intake: Intake) {
      self.configuration = configuration
      self.intake = intake
    }
  }

  private var parts: Parts
  private let store: CaseStore
  private let lock: ServiceLock
  private let log: ServiceLog
  private let notifier: SystemdNotifier
  private let environment: [String: String]
  private let signals: ServiceSignals
  private let reload: () throws -> Parts
  private let clock: () -> Date
  private var status: ServiceStatus
  private var session: IMAPSession?
  private var mailbox: ServerLogin?
  private var sender: (any LetterSender)?
  private var backoff = Backoff()
  private var random = MailRandom(state: nil)
  private var clockWatch = ClockWatch()
  private var lookTimer = LookTimer()
  static let actor = "privacy-intake"
  /// The longest pause between two rounds, so that reports of workers and letters that staff let go do not wait, in seconds.
  private static let pause = 30.0

  /// Takes the right to send, or says that another service has it.
  ///
  /// - Parameters:
  ///   - reload: Reads the configuration again after SIGHUP; when it throws the old one stays.
  ///   - clock: The time now.
  public init(
    _ parts: Parts, store: CaseStore, log: ServiceLog, environment: [String: String], signals: ServiceSignals,
    reload: @escaping () throws -> Parts, clock: @escaping () -> Date = { Date() }
  ) throws {
    self.parts = parts
    self.store = store
    self.lock = try store.lockService()
    self.log = log
    self.notifier = SystemdNotifier(environment: environment)
    self.environment = environment
    self.signals = signals
    self.reload = reload
    self.clock = clock
    self.status = try ServiceStatus.read(in: store) ?? ServiceStatus(started: clock())
    self.status.begin(at: clock())
  }

  /// Runs until SIGTERM, or one round.
  ///
  /// - Returns: What is wrong after the last round; nil when all is well.
  /// - Throws: What the disk refuses; every other trouble is logged and tried again.
  public func run(once: Bool) throws -> String? {
    notifier.ready()
    log.add(.info, "started", "The service has started.", at: clock())
    while true {
      if signals.takeReload() { readAgain() }
      // systemd wants to hear of us twice within its time.
      let seconds = min(try round(clock()), (notifier.watchdogSeconds ?? .infinity) / 2)
      if once || signals.mustEnd { break }
      try wait(seconds)
      if signals.mustEnd { break }
    }
    notifier.stopping()
    session?.logout()
    log.add(.info, "ended", "The service has ended.", at: clock())
    return status.firstTrouble
  }

  private func readAgain() {
    notifier.reloading()
    do {
      parts = try reload()
      (session, mailbox, sender) = (nil, nil, nil)
      // What is still wrong with the new configuration will show at once.
      (status.trouble, status.sendTrouble, status.copyTrouble) = (nil, nil, nil)
      log.add(.info, "reloaded", "The configuration was read again.", at: clock())
    } catch {
      log.add(.error, "reload-failed", "The configuration was not taken: \(error). The old one stays.", at: clock())
    }
    notifier.ready()
  }

  /// One round; how many seconds to wait before the next.
  private func round(_ now: Date) throws -> Double {
    let settled = try Reports.settle(store, at: now, actor: Self.actor, rules: parts.configuration.rules)
    if !settled.applied.isEmpty { log.add(.info, "settled", "\(settled.applied.count) reports were taken in.", at: now) }
    watchClock(now)
    let pause = try look(now)
    try passTime(now)
    try send(now)
    copySent(now)
    try tell(now)
    status.lastRound = now
    try status.write(in: store, metricsFile: parts.configuration.service.metricsFile, now: now)
    notifier.alive()
    notifier.status("\(status.openCases) open cases, \(status.overdue) overdue. " + (status.firstTrouble ?? "All is well."))
    return pause
  }

  private func watchClock(_ now: Date) {
    guard let jump = clockWatch.look(wall: now, steady: .now, before: status.lastRound) else { return }
    let text =
      "The clock of this machine was set \(jump < 0 ? "back" : "forward") by \(Int(abs(jump) / 60)) minutes. Dates of cases hang on it: see "
      + "that it is right now (NTP), and look at the cases that came in between."
    status.clockTrouble = Trouble(text: text, since: now, needsPerson: true)
    log.add(.error, "clock-set", text, at: now)
  }

  // MARK: The mailbox

  private func look(_ now: Date) throws -> Double {
    guard let watch = parts.configuration.service.watch else { return Self.pause }
    // Between two looks the wait itself asks the server whether something came.
    if status.trouble == nil, let session, session.isUsable, !lookTimer.isDue(at: .now) { return Self.pause }
    let poll = Poll(
      intake: parts.intake, store: store, watch: watch, rule: HoldRule(holdsAll: parts.configuration.service.holdsLetters),
      actor: Self.actor)
    do {
      let outcome = try poll.run(try openSession(watch, now), now: now, stuck: &status.stuck) { note($0, now) }
      if outcome.wasRenumbered { log.add(.warning, "renumbered", "The mailbox was made anew; all of it was looked at again.", at: now) }
      for (done, count) in outcome.mails { status.mails[done, default: 0] += count }
      status.lastGoodPoll = now
      status.trouble = nil
      lookTimer.looked(at: .now, minutes: watch.pollMinutes)
      backoff.succeed()
      return Self.pause
    } catch let error as StoreError {
      throw error
    } catch {
      session = nil
      let code = (error as? TransportError)?.code
      if code == .interrupted { return Self.pause }
      if code == .login { mailbox?.forget() }
      status.errors += 1
      status.trouble = Trouble(error, before: status.trouble, now: now)
      let seconds = backoff.fail(&random)
      log.add(.warning, "poll-failed", "The mailbox could not be read: \(error) Tried again in \(Int(seconds)) seconds.", at: now)
      return seconds
    }
  }

  private func openSession(_ watch: ServiceSettings.Watch, _ now: Date) throws -> IMAPSession {
    if let session, session.isUsable { return session }
    let login = mailbox ?? ServerLogin(watch.account, environment: environment)
    mailbox = login
    let new = try IMAPSession(try login.server(now: now), interrupter: signals.interrupter)
    session = new
    return new
  }

  private func note(_ filed: [Filed], _ now: Date) {
    notifier.alive()
    for mail in filed where !mail.wasKnown {
      let number = mail.number.map { "\($0)" } ?? ""
      log.add(
        .info, "filed", "\(mail.disposition.rawValue) \(number)", ["case": number, "gate": mail.gate.rawValue, "source": mail.name], at: now
      )
    }
  }

  // MARK: Dates

  private func passTime(_ now: Date) throws {
    // While the mailbox cannot be read nobody is refused or reminded: the answer may lie there.
    if parts.configuration.service.watch != nil, status.lastGoodPoll != now { return }
    let held = parts.configuration.service.holdsLetters ? HoldRule.all : nil
    for passed in try CaseClock(intake: parts.intake, store: store, actor: Self.actor, held: held).run(at: now) {
      let what = (passed.letters.map(\.rawValue) + passed.items).joined(separator: ", ")
      log.add(.info, "clock", "\(passed.number): \(what)", ["case": "\(passed.number)"], at: now)
    }
  }

  // MARK: Sending and telling

  private func send(_ now: Date) throws {
    guard var sender = sender ?? makeSender() else { return }
    let outcome = try Dispatch(configuration: parts.configuration, store: store, actor: Self.actor).run(
      &sender, lock: lock, clock: clock,
      mustEnd: {
        self.notifier.alive()
        return self.signals.mustEnd
      })
    noteTry(of: &sender, now)
    self.sender = sender
    if parts.configuration.service.watch?.sent != nil {
      status.copies = Array(((status.copies ?? []) + outcome.sent).suffix(SentCopies.limit))
    }
    status.sent += outcome.sent.count
    if !outcome.sent.isEmpty { status.lastSent = now }
    for name in outcome.sent { log.add(.info, "sent", "Letter \(name) was sent.", ["letter": name], at: now) }
    for name in outcome.held { log.add(.warning, "held", "Letter \(name) is held: too many letters.", ["letter": name], at: now) }
    for name in outcome.failed { log.add(.error, "failed", "Letter \(name) could not be delivered.", ["letter": name], at: now) }
  }

  private func noteTry(of sender: inout any LetterSender, _ now: Date) {
    guard var server = sender as? ServerSender, let last = server.takeLastTry() else { return }
    sender = server
    guard case .failure(let trouble) = last else { return status.sendTrouble = nil }
    if (trouble as? TransportError)?.code == .interrupted { return }
    status.errors += 1
    status.sendTrouble = Trouble(trouble, before: status.sendTrouble, now: now)
    log.add(.warning, "send-failed", "Letters wait: \(trouble)", at: now)
  }

  /// Copies of what was sent, over the connection to the mailbox; without one they wait.
  private func copySent(_ now: Date) {
    guard let mailbox = parts.configuration.service.watch?.sent else { return status.copies = nil }
    guard let session, session.isUsable, var names = status.copies, !names.isEmpty else { return }
    do {
      try SentCopies(store: store, mailbox: mailbox).put(&names, session)
      status.copyTrouble = nil
    } catch {
      if !session.isUsable { self.session = nil }
      // One word of it is enough; it is tried again each half minute.
      if status.copyTrouble == nil { log.add(.error, "copy-failed", "Copies of letters wait: \(error)", at: now) }
      status.errors += 1
      status.copyTrouble = Trouble(error, before: status.copyTrouble, now: now)
    }
    status.copies = names
  }

  private func makeSender() -> (any LetterSender)? {
    switch parts.configuration.service.sending {
    case nil: nil
    case .folder(let directory): FolderSender(directory: directory)
    case .server(let account, let helloName):
      ServerSender(
        ServerLogin(account, environment: environment), helloName: helloName, clock: clock, ending: signals.ending)
    }
  }

  private func tell(_ now: Date) throws {
    let cases = try store.openCases().compactMap { try store.readSound($0) }
    let today = parts.configuration.time.day(of: now)
    status.openCases = cases.count
    status.overdue = cases.count { $0.requests.contains { $0.isOpen && $0.due.day < today } }
    status.outbox = try Dictionary(
      uniqueKeysWithValues: OutboxPlace.allCases.filter { $0 != .sent }.map { ($0.rawValue, try store.outbox($0).count) })
    let urgent = cases.flatMap { record in
      record.items.filter { $0.kind == .alert && $0.state == .ready }
        .map { Alarm(id: "\(record.number).\($0.what)", text: "\(record.number): \($0.reason)") }
    }
    let alarms = Alarm.find(in: status, now: now) + urgent
    let new = alarms.filter { !status.told.contains($0.id) }
    var told = Set(status.told).intersection(alarms.map(\.id))
    let text = new.map { $0.text + "\n" }.joined(separator: "\n")
    let staff = parts.configuration.service.staff
    if !new.isEmpty, try tell(staff.addresses, "something needs you now", text, "alert", now) { told.formUnion(new.map(\.id)) }
    status.told = told.sorted()
    guard BusinessDays.contains(today), parts.configuration.time.minuteOfDay(of: now) >= staff.digestMinute else { return }
    if status.digestDay != "\(today)" {
      var digest = Digest(cases, today: today)
      digest.add(try store.wrongLinks(since: now.addingTimeInterval(-Digest.wrongLinksAge)))
      let count = digest.sections.reduce(0) { $0 + $1.lines.count }
      if try tell(staff.addresses, "\(count) things to do", digest.text, "digest-\(today)", now) { status.digestDay = "\(today)" }
    }
    if status.deputyDay != "\(today)", try tellDeputy(cases, today, now) { status.deputyDay = "\(today)" }
  }

  private func tellDeputy(_ cases: [Case], _ today: CalendarDay, _ now: Date) throws -> Bool {
    let deputy = parts.configuration.service.staff.deputy
    let taken = try [.claimed, .reported].flatMap { try store.queue($0).map(\.name.unclaimed) }
    let lines = deputy.isEmpty ? [] : Neglect.find(cases, taken: Set(taken), today: today)
    if lines.isEmpty { return true }
    return try tell(deputy, "\(lines.count) things that nobody has taken", Neglect.text(lines), "deputy-\(today)", now)
  }

  /// By mail, and by the company's own program, for when mail is down.
  ///
  /// - Returns: Whether somebody was told, or there is nobody to tell; otherwise it is tried again in the next round.
  private func tell(_ addresses: [String], _ subject: String, _ body: String, _ name: String, _ now: Date) throws -> Bool {
    let command = name == "alert" ? parts.configuration.service.staff.alertCommand : nil
    var isTold = addresses.isEmpty && command == nil
    if let command {
      do {
        _ = try ShortCommand.run(command, input: body, seconds: 10)
        isTold = true
      } catch {
        log.add(.error, "alert-failed", "The program for alerts failed: \(error.description)", at: now)
      }
    }
    let stamp = name == "alert" ? "alert-\(Int(now.timeIntervalSince1970))" : name
    let mails = try StaffMail(configuration: parts.configuration)
      .parcels(name: stamp, subject: subject, body: body, to: addresses, now: now, random: &random)
    guard var sender = sender ?? makeSender() else { return isTold }
    for mail in mails {
      if case .accepted = sender.send(mail) {
        isTold = true
      } else {
        log.add(.error, "tell-failed", "Staff could not be told: \(subject).", at: now)
      }
    }
    noteTry(of: &sender, now)
    self.sender = sender
    return isTold
  }

  // MARK: Waiting

  private func wait(_ seconds: Double) throws {
    if let session, session.isUsable, status.trouble == nil {
      do {
        if try session.wait(for: .seconds(seconds), pollEvery: .seconds(seconds)) == .news { lookTimer.hurry() }
      } catch {
        self.session = nil
        log.add(.warning, "connection-lost", "The connection to the mailbox ended: \(error)", at: clock())
      }
      return
    }
    let end = Date().addingTimeInterval(seconds)
    while Date() < end, !signals.interrupter.isInterrupted { usleep(100_000) }
  }
}
