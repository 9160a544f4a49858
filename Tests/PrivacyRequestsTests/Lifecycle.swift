import Foundation
import PrivacyRequests

/// A case in time: letters are sent as soon as they are written (unless told otherwise), and every day at nine the clock strikes.
/// Day 0 is Monday 2 November 2026, 10:00 in Chicago; what happens is written down as `d7 reminder`.
struct Lifecycle {
  static let pat = "pat@example.com"
  static let rules = CaseRules(time: CompanyTime(zone: TimeZone(identifier: "America/Chicago") ?? .gmt))
  static let start = CalendarDay(year: 2026, month: 11, day: 2)

  var record = Case(number: CaseNumber(year: 2026, ordinal: 1), noticeVersion: "July 23, 2024")
  var log: [String] = []
  /// Whether letters leave at once.
  var sends = true
  var actor = "kim"

  /// Ten in the morning of a day.
  static func moment(_ day: Int, minute: Int = 600) -> Date { rules.time.moment(start.adding(days: day), minute: minute) }

  init(
    _ rights: [Right], state: String? = "VA", onFile: String? = Lifecycle.pat, agent: Bool = false,
    sends: Bool = true
  ) {
    self.sends = sends
    let opening = Opening(
      mail: mail(from: Self.pat, day: 0), asks: rights.map { Ask(right: $0, words: "words") }, urgent: [], agent: agent, state: state,
      language: "en", onFile: onFile, senderProblem: nil)
    apply(.opened(opening), at: Self.moment(0))
  }

  private func mail(from: String, day: Int) -> MailRecord {
    MailRecord(
      key: "k\(record.mails.count + 1)", messageID: nil, from: from, received: Self.moment(day), source: "1.eml", gate: .accept,
      disposition: record.mails.isEmpty ? .accepted : .joins, rule: "accept.designated")
  }

  mutating func apply(_ event: Event, at now: Date) {
    let before = record
    for effect in record.apply(event, at: now, by: actor, rules: Self.rules) {
      guard case .write(let order) = effect else { continue }
      add(order, at: now)
    }
    let day = Self.rules.time.day(of: now).daysSince1970 - Self.start.daysSince1970
    for item in record.items where item.state == .ready && !before.items.contains(where: { $0.what == item.what && $0.state == .ready }) {
      log.append("d\(day) work \(item.what)")
    }
    if before.closed == nil, record.closed != nil { log.append("d\(day) closed") }
    guard sends else { return }
    for letter in record.letters where letter.state == .new { send(letter.number, at: now) }
  }

  private mutating func add(_ order: LetterOrder, at now: Date) {
    let number = record.letters.count + 1
    let today = Self.rules.time.day(of: now)
    log.append("d\(today.daysSince1970 - Self.start.daysSince1970) \(order.kind.rawValue)")
    let letter = Letter(
      number: number, kind: order.kind, to: order.to, state: .new, heldBecause: nil, written: now, mail: 1, rights: order.rights,
      messageID: "\(number)@x.test", handle: order.kind.carriesToken ? "h\(number)" : nil, addedToCase: order.addedToCase, message: "")
    let verification = Verification(
      handle: "h\(number)", tokenHash: "", to: order.to, onFile: order.onFile, rights: order.rights, letter: number,
      expires: today.adding(days: 14))
    record.add(letter, verification: order.kind.carriesToken ? verification : nil)
  }

  mutating func send(_ number: Int, at now: Date) {
    apply(.letter(number, .sending), at: now)
    apply(.letter(number, .accepted(reply: "250")), at: now)
  }

  /// The clock strikes at nine on every day up to and with that one.
  mutating func passDays(_ days: ClosedRange<Int>) { for day in days { apply(.clock, at: Self.moment(day, minute: 540)) } }

  /// A yes to the last link.
  mutating func confirm(day: Int, link: String? = nil, from: String = Lifecycle.pat, readOn: Int? = nil) {
    let handle = link ?? record.verifications.last?.handle ?? ""
    let joining = Joining(
      mail: mail(from: from, day: day), asks: [], state: nil, proof: .tokenFits(handle: handle), answer: .yes("yes"),
      asksToStop: false)
    apply(.joined(joining), at: Self.moment(readOn ?? day))
  }

  /// Another mail of somebody tied to the case.
  mutating func ask(_ rights: [Right], from: String, day: Int) {
    let joining = Joining(
      mail: mail(from: from, day: day), asks: rights.map { Ask(right: $0, words: "again") }, state: nil, proof: nil, answer: nil,
      asksToStop: false)
    apply(.joined(joining), at: Self.moment(day))
  }

  /// A letter comes back.
  mutating func bounce(_ letter: Int, day: Int) {
    let mail = MailRecord(
      key: "b\(record.mails.count)", messageID: nil, from: nil, received: Self.moment(day), source: "b.eml", gate: .drop,
      disposition: .joins,
      rule: "bounce")
    apply(.bounced(mail, letter: letter, reply: "550"), at: Self.moment(day))
  }

  /// “It was not me” on the page.
  mutating func denyOnPage(_ handle: String, day: Int) { apply(.pressed(handle: handle, isMe: false), at: Self.moment(day)) }

  /// A decision of staff; why it cannot be taken, if it cannot.
  mutating func decide(
    _ kind: StaffDecision.Kind, _ rights: [Right], day: Int, words: String? = nil, matched: Set<StaffDecision.DataPoint> = [],
    isDone: Bool = true
  ) -> String? {
    let decision = StaffDecision(kind: kind, rights: rights, why: "because", words: words, matched: matched, isDone: isDone)
    let now = Self.moment(day)
    if let objection = record.objection(to: decision, at: now, by: actor, rules: Self.rules) { return objection }
    apply(.decided(decision), at: now)
    return nil
  }

  /// What happened from a day on, in one line.
  func story(from day: Int = 0) -> String {
    log.filter { (Int($0.dropFirst().prefix { $0.isNumber }) ?? 0) >= day }.joined(separator: ", ")
  }
}
