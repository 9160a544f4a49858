import Foundation

extension Case {
  /// Another mail of somebody tied to the case: an answer to our question, a wish to stop, a further right, or just a word.
  mutating func join(_ joining: Joining, at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    list(joining.mail)
    if joining.isHistory {
      note("Mail \(mails.count) recorded; it was handled before. Nothing was done.", at: now, by: actor)
      return []
    }
    note("Mail \(mails.count) joined: \(joining.mail.rule).", at: now, by: actor)
    if state == nil { state = joining.state }
    settleLanguage(joining)
    let before = items
    var effects = settle(joining, at: now, by: actor, rules: rules)
    pauseIfAsked(joining, at: now, by: actor)
    effects += addRights(joining, at: now, by: actor, rules: rules)
    let settled = !effects.isEmpty || items != before || isRepeatedYes(joining)
    if !settled { ask(.review, "The person wrote again without asking for anything new. Read it and answer.", at: now, due: nextDue) }
    return effects
  }

  private func isRepeatedYes(_ joining: Joining) -> Bool {
    guard case .yes = joining.answer, let proof = joining.proof else { return false }
    return verifications.contains { $0.handle == proof.handle && $0.state == .confirmed && $0.to == joining.mail.from }
  }

  /// What an answer to a verification letter does. Only the address to which the token went can confirm.
  private mutating func settle(_ joining: Joining, at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    guard let proof = joining.proof else { return [] }
    if case .tokenWrong = proof {
      ask(.review, "A reply holds a token that does not fit. It confirmed nothing and burnt nothing. Read it.", at: now)
      return []
    }
    guard let index = verifications.firstIndex(where: { $0.handle == proof.handle && $0.state == .open }), let answer = joining.answer
    else {
      return []
    }
    guard joining.mail.from == verifications[index].to else {
      if case .yes = answer {
        ask(.review, "“Yes” came from another address than the one that was asked. It confirmed nothing. Read it.", at: now)
      }
      return []
    }
    switch answer {
    case .yes:
      guard rules.time.day(of: joining.mail.received) <= verifications[index].expires else {
        return answerLateYes(index, at: now, by: actor, rules: rules)
      }
      return confirm(index, at: now, by: actor, rules: rules)
    case .notMe:
      return deny(index, at: now, by: actor)
    }
  }

  /// A yes whose link has expired confirms nothing; a fresh link is sent, once a day.
  private mutating func answerLateYes(_ index: Int, at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    let verification = verifications[index]
    let today = rules.time.day(of: now)
    let wroteToday = letters.contains { $0.kind.carriesToken && $0.to == verification.to && rules.time.day(of: $0.written) == today }
    let link = wroteToday ? [] : freshLink(for: verification.rights, to: verification.to, onFile: verification.onFile)
    if link.isEmpty {
      ask(.review, "“Yes” came after the link had expired. Send a new link or verify the person another way.", at: now, due: nextDue)
    } else {
      note("“Yes” came after the link had expired; a fresh link was written.", at: now, by: actor)
    }
    return link
  }

  /// The safe direction: anybody tied to the case can pause what cannot be undone; the clock runs on.
  private mutating func pauseIfAsked(_ joining: Joining, at now: Date, by actor: String) {
    let saysNotMe = if case .notMe = joining.answer { true } else { false }
    guard joining.asksToStop || saysNotMe else { return }
    let paused = pause(at: now, by: actor, onlyConfirmed: !joining.asksToStop && joining.mail.from != sender)
    guard !paused.isEmpty || joining.asksToStop else { return }
    askAboutPause(paused, at: now)
  }

  /// Pauses deletion and correction; which rights that were is returned.
  ///
  /// - Parameter onlyConfirmed: What nobody has confirmed stays as it is: nothing is done about it anyway.
  mutating func pause(at now: Date, by actor: String, onlyConfirmed: Bool = false) -> [Right] {
    var paused: [Right] = []
    for i in requests.indices where [.delete, .correct].contains(requests[i].right) {
      if onlyConfirmed, requests[i].state == .awaitingVerification { continue }
      guard requests[i].isOpen, requests[i].state != .paused, requests[i].state != .decided else { continue }
      requests[i].state = .paused
      paused.append(requests[i].right)
    }
    withdrawItems(for: paused)
    if !paused.isEmpty { note("Paused, because somebody tied to the case asked to wait: \(Self.names(paused)).", at: now, by: actor) }
    return paused
  }

  mutating func askAboutPause(_ paused: [Right], at now: Date) {
    let what =
      paused.isEmpty
      ? "Nothing here can be paused; take back what the person does not want any more with “case \(number) withdraw RIGHT”."
      : "Paused: \(Self.names(paused)); the dates run on. Let it go on with “case \(number) resume”, or take it back with “withdraw”."
    ask(.alert, rights: paused, "Somebody tied to the case asks to stop or to wait. \(what)", at: now, due: nextDue)
  }

  /// Further rights start their own clocks. What is already asked for becomes a reminder to staff.
  private mutating func addRights(_ joining: Joining, at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    guard let from = joining.mail.from else { return [] }
    let known = Set(requests.filter(\.isOpen).map(\.right))
    var asks = joining.asks.filter { !known.contains($0.right) }
    if kind == .refusal && asks.isEmpty { asks = refused }
    if asks.isEmpty {
      if !joining.asks.isEmpty {
        ask(.review, rights: joining.asks.map(\.right), "The person asks again for what is under way.", at: now, due: nextDue)
      }
      return unreadAgain()
    }
    let isFirst = requests.isEmpty
    for i in items.indices where items[i].what == Self.unclear { items[i].state = .withdrawn }
    if kind == .refusal { note("The request that was refused has now been submitted properly.", at: now, by: actor) }
    if kind != .appeal { kind = asks.contains { $0.right == .appeal } && isFirst ? .appeal : .request }
    add(asks, from: from, received: joining.mail.received, heldForStaff: agent, rules: rules)
    if agent { askThePerson() }
    makeReadyItems(at: now)
    if agent { askAboutPermission(for: asks.map(\.right), at: now) }
    let rights = asks.map(\.right)
    return [.write(LetterOrder(kind: .acknowledgement, to: from, rights: rights, addedToCase: !isFirst))]
      + verificationOrders(at: now, rules: rules)
  }

  /// The question was put once; an answer that still names no right is for a person.
  private mutating func unreadAgain() -> [Effect] {
    for i in items.indices where items[i].what == Self.unclear && items[i].state == .waiting { items[i].state = .ready }
    return []
  }

  mutating func withdrawItems(for rights: [Right]) {
    for i in items.indices where items[i].kind == .fulfil && items[i].state != .done && !items[i].rights.isEmpty {
      if items[i].rights.allSatisfy(rights.contains) { items[i].state = .withdrawn }
    }
  }

  static func names(_ rights: [Right]) -> String { rights.isEmpty ? "nothing" : rights.map(\.rawValue).joined(separator: ", ") }
}
