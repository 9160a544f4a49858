import Foundation

extension Case {
  /// Moves a letter by one event; one that does not fit its state changes nothing, so that repeating an event is harmless.
  mutating func move(letter number: Int, by event: LetterEvent, at now: Date, actor: String, rules: CaseRules) -> [Effect] {
    guard let index = letters.firstIndex(where: { $0.number == number }) else { return [] }
    let state = letters[index].state
    switch event {
    case .released where state == .held || state == .failed:
      return release(index, at: now, by: actor, rules: rules)
    case .held(let why) where [.new, .sending, .unknown].contains(state):
      letters[index].state = .held
      letters[index].heldBecause = why
      note("\(title(index)) is held: \(why)", at: now, by: actor)
      ask(
        .review, rights: letters[index].rights, letter: number, "\(title(index)) is held: \(why) Let it go or drop it.", at: now,
        due: nextDue)
    case .dropped(let why) where [.held, .new, .failed].contains(state):
      drop(index, why, at: now, by: actor)
    case .sending where state == .new || state == .unknown:
      letters[index].state = .sending
      letters[index].attempts += 1
      letters[index].notBefore = nil
    case .accepted(let reply) where state == .sending:
      letters[index].state = .sent
      letters[index].sent = now
      letters[index].reply = reply
      letters[index].message = TokenMask.masked(letters[index].message)
      note("\(title(index)) was sent to \(letters[index].to).", at: now, by: actor)
      tell(number, at: now, by: actor, rules: rules)
    case .postponed(let reply) where state == .sending:
      wait(index, as: .new, reply, at: now, by: actor)
    case .lost(let reply) where state == .sending:
      wait(index, as: .unknown, reply, at: now, by: actor)
    case .refused(let reply) where state == .sending:
      fail(index, reply, at: now, by: actor)
    case .interrupted where state == .sending:
      letters[index].state = .unknown
    default: break
    }
    return []
  }

  /// How the history names a letter: `Letter 2 (verification)`.
  private func title(_ index: Int) -> String { "Letter \(letters[index].number) (\(letters[index].kind.rawValue))" }

  private mutating func release(_ index: Int, at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    let letter = letters[index]
    // A letter that a server may have is sent as it is; one that came back is not there, and its token is blanked.
    let mayBeThere = letter.attempts > 0 && letter.sent == nil
    if letter.kind == .clarification, !requests.isEmpty, !mayBeThere {
      drop(index, "the person has said what is asked", at: now, by: actor)
      return []
    }
    if letter.kind.carriesToken, !mayBeThere {
      let waiting = letter.rights.filter { right in requests.contains { $0.right == right && canBeConfirmed($0) } }
      if waiting.isEmpty {
        drop(index, "nothing waits for a confirmation any more", at: now, by: actor)
        return []
      }
      letters[index].rights = waiting
    }
    letters[index].state = .new
    letters[index].heldBecause = nil
    letters[index].notBefore = nil
    letters[index].released = now
    note("\(title(index)) was let go.", at: now, by: actor)
    endWork(on: letter)
    let isOfToday = rules.time.day(of: letter.written) == rules.time.day(of: now)
    let isAsWritten = letter.sent == nil && isOfToday && letter.rights == letters[index].rights
    return mayBeThere || isAsWritten ? [] : [.rewrite(letter: letter.number)]
  }

  mutating func drop(_ index: Int, _ why: String, at now: Date, by actor: String) {
    letters[index].state = .dropped
    letters[index].heldBecause = nil
    letters[index].message = TokenMask.masked(letters[index].message)
    note("\(title(index)) will not be sent: \(why).", at: now, by: actor)
    endWork(on: letters[index])
    takeBack(letters[index].number, at: now, by: actor)
  }

  /// What staff were asked to decide about a letter is decided.
  private mutating func endWork(on letter: Letter) {
    for i in items.indices where items[i].letter == letter.number && items[i].state == .ready { items[i].state = .done }
  }

  /// Minutes before the next attempt: quick at first, then every four hours.
  private static let waits = [5, 15, 30, 60, 120, 240]
  /// After so many attempts, about four days (RFC 5321 section 4.5.4.1 asks for four to five), a letter has failed.
  static let sendingLimit = 28

  private mutating func wait(_ index: Int, as state: Letter.State, _ reply: String, at now: Date, by actor: String) {
    if letters[index].attempts >= Self.sendingLimit { return fail(index, reply, at: now, by: actor) }
    let minutes = Self.waits[min(max(letters[index].attempts, 1), Self.waits.count) - 1]
    letters[index].state = state
    letters[index].reply = reply
    letters[index].notBefore = now.addingTimeInterval(Double(minutes * 60))
  }

  /// A letter that a server had taken came back.
  mutating func bounce(_ mail: MailRecord, letter number: Int, _ reply: String, at now: Date, by actor: String) {
    list(mail)
    guard let index = letters.firstIndex(where: { $0.number == number }), [.sent, .sending, .unknown].contains(letters[index].state) else {
      note("Mail \(mails.count) says that letter \(number) could not be delivered, which is known.", at: now, by: actor)
      return
    }
    fail(index, reply, at: now, by: actor)
  }

  private mutating func fail(_ index: Int, _ reply: String, at now: Date, by actor: String) {
    letters[index].state = .failed
    letters[index].reply = reply
    note("\(title(index)) could not be delivered to \(letters[index].to).", at: now, by: actor)
    untell(letters[index].number)
    ask(
      .review, rights: letters[index].rights, letter: letters[index].number,
      "\(title(index)) could not be delivered. See what the server said, mend the cause and retry, or reach the person another way.",
      at: now, due: nextDue)
  }

  /// The order that writes a letter anew.
  public func order(for letter: Letter) -> LetterOrder {
    let onFile = verifications.last { $0.letter == letter.number }?.onFile ?? false
    return LetterOrder(
      kind: letter.kind, to: letter.to, rights: letter.rights, onFile: onFile, addedToCase: letter.addedToCase, words: letter.words)
  }
}
