import Foundation

extension Case {
  /// Moves the case by one event.
  ///
  /// Items are put into the case here; letters are returned as orders, since their text, ids and tokens are drawn by the shell.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - now: When; the domain reads no clock.
  ///   - actor: Who did it, for the history.
  ///   - rules: In which zone days are counted, and how long a link can be used.
  /// - Returns: What must be done because of it, in order.
  public mutating func apply(_ event: Event, at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    let effects = perform(event, at: now, by: actor, rules: rules)
    closeOrOpen(effects, at: now, by: actor)
    return effects
  }

  private mutating func perform(_ event: Event, at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    switch event {
    case .opened(let opening):
      return open(opening, at: now, by: actor, rules: rules)
    case .joined(let joining):
      return join(joining, at: now, by: actor, rules: rules)
    case .outsiderWrote(let mail):
      noteOutsider(mail, at: now, by: actor)
      return []
    case .remarked(let text):
      note(text, at: now, by: actor)
      if closed == nil { ask(.review, rights: requests.map(\.right), text, at: now, due: nextDue) }
      return []
    case .reported(let what, let done, let note, let worker):
      report(what: what, done: done, note: note, worker: worker, at: now, by: actor)
      return []
    case .bounced(let mail, let letter, let reply):
      bounce(mail, letter: letter, reply, at: now, by: actor)
      return []
    case .pressed(let handle, let isMe): return press(handle, isMe: isMe, at: now, by: actor, rules: rules)
    case .clock: return passTime(at: now, by: actor, rules: rules)
    case .decided(let decision): return decide(decision, at: now, by: actor, rules: rules)
    case .letter(let number, let event):
      return move(letter: number, by: event, at: now, actor: actor, rules: rules)
    }
  }

  /// A case is closed as soon as nothing is owed, nothing is to be done and no letter waits; and open again when something is.
  private mutating func closeOrOpen(_ effects: [Effect], at now: Date, by actor: String) {
    let isBusy =
      !effects.isEmpty || requests.contains(where: \.isOpen) || items.contains { $0.state == .ready || $0.state == .waiting }
      || letters.contains { [.held, .new, .sending, .unknown].contains($0.state) }
    if closed == nil, !isBusy {
      closed = now
      note("Closed: nothing is left to do.", at: now, by: actor)
    } else if closed != nil, isBusy {
      closed = nil
      note("Opened again: there is something to do.", at: now, by: actor)
    }
  }

  /// Lists a mail and gives it the next number of the case.
  mutating func list(_ mail: MailRecord) {
    var mail = mail
    mail.number = mails.count + 1
    mails.append(mail)
  }

  /// Adds a line to the history.
  mutating func note(_ what: String, at now: Date, by actor: String) {
    history.append(HistoryEntry(at: now, by: actor, what: what))
  }

  /// Adds work for a person, under a name that the case has not used: `review-1`, `review-2` …
  mutating func ask(
    _ kind: Item.Kind, rights: [Right] = [], letter: Int? = nil, _ reason: String, at now: Date, due: CalendarDay? = nil
  ) {
    let count = items.count { $0.kind == kind } + 1
    items.append(Item(what: "\(kind.rawValue)-\(count)", kind: kind, rights: rights, letter: letter, reason: reason, made: now, due: due))
  }

  private mutating func noteOutsider(_ mail: MailRecord, at now: Date, by actor: String) {
    list(mail)
    note("Mail \(mails.count) refers to this case but comes from an address that is not tied to it.", at: now, by: actor)
    ask(.review, "A mail from an address that is not tied to this case refers to it. Read it; nothing was sent to anybody.", at: now)
  }

  /// Work that is done answers nobody: a person tells the one who asked.
  private mutating func askForAnswer(_ item: Item, at now: Date) {
    let open = item.rights.filter { right in requests.contains { $0.right == right && $0.isOpen && $0.state != .decided } }
    if item.kind != .fulfil || open.isEmpty { return }
    ask(.review, rights: open, "The work on \(item.what) is done. Tell the person: “case \(number) answer”.", at: now, due: item.due)
  }

  /// After so many failures work is for a person.
  static let attemptLimit = 3

  private mutating func report(what: String, done: Bool, note text: String, worker: String, at now: Date, by actor: String) {
    guard let index = items.firstIndex(where: { $0.what == what && $0.state == .ready }) else { return }
    items[index].note = text.isEmpty ? nil : text
    if done {
      items[index].state = .done
      note("\(worker) reported the work on \(what) as done.", at: now, by: actor)
      askForAnswer(items[index], at: now)
    } else if items[index].attempt >= Self.attemptLimit {
      items[index].state = .withdrawn
      let failed = items[index]
      note(
        "\(worker) reported that the work on \(what) failed for the \(Self.attemptLimit)rd time; it is for a person now.", at: now,
        by: actor)
      ask(
        .review, rights: failed.rights, "The work on \(what) failed three times. Find out why, and do it by hand.", at: now, due: failed.due
      )
      ask(.alert, rights: failed.rights, "The work on \(what) failed three times.", at: now, due: failed.due)
    } else {
      items[index].attempt += 1
      note("\(worker) reported that the work on \(what) failed; it is back in the queue.", at: now, by: actor)
    }
  }
}
