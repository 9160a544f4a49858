import Foundation

extension Case {
  /// Takes a decision of staff; one to which there is an objection changes nothing.
  mutating func decide(_ decision: StaffDecision, at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    guard objection(to: decision, at: now, by: actor, rules: rules) == nil else { return [] }
    let indices = requests.indices.filter { index in
      decision.rights.contains(requests[index].right) && requests[index].isOpen
    }
    note(Self.record(of: decision), at: now, by: actor)
    switch decision.kind {
    case .answer(let nothingFound):
      let kind: Outcome.Kind = nothingFound ? .nothingFound : .granted
      return settle(indices, Outcome(kind: kind, at: now, by: decision.counsel ?? actor, before: .ready), .answer, decision.words)
    case .deny(let reason):
      return settle(
        indices, Outcome(kind: .denied, reason: reason, at: now, by: decision.counsel ?? actor, before: .ready), .denial, decision.words)
    case .extend(let reason): return extend(indices, reason, decision.words, at: now, by: actor, rules: rules)
    case .withdraw: return withdraw(indices, at: now, by: actor)
    case .link(let address):
      if let address { onFile = address }
      return askees.flatMap { freshLink(for: decision.rights, to: $0.to, onFile: $0.onFile) }
    case .verify(let how, let address):
      if let address, sender == nil { sender = address }
      verify(indices, how: how, at: now)
      return []
    case .add: return add(decision.rights, at: now, by: actor, rules: rules)
    case .void:
      void(at: now, by: actor)
      return []
    case .resume:
      for i in indices { requests[i].state = needsCheck(requests[i]) ? .awaitingVerification : .ready }
      makeReadyItems(at: now)
      return []
    }
  }

  private func needsCheck(_ request: Request) -> Bool { request.right.needsVerification && request.verified == nil }

  /// For the record: what, about what, why, and what was matched.
  private static func record(of decision: StaffDecision) -> String {
    let what =
      switch decision.kind {
      case .answer(let nothingFound): nothingFound ? "Answered that nothing was found" : "Answered"
      case .deny(let reason): "Refused (\(reason.rawValue))"
      case .extend(let reason): "Extended (\(reason.rawValue))"
      case .withdraw: "Taken back by the person"
      case .link: "A fresh link was ordered"
      case .verify(let how, _): "Verified by \(how)"
      case .resume: "Goes on"
      case .add: "Added by staff"
      case .void: "Ended without a letter, for it is no request"
      }
    let matched = decision.matched.isEmpty ? "" : " Matched: \(decision.matched.map(\.rawValue).sorted().joined(separator: ", "))."
    let counsel = decision.counsel.map { " Decided by counsel \($0)." } ?? ""
    return "\(what): \(names(decision.rights)). Reason: \(decision.why)\(matched)\(counsel)"
  }

  /// Requests that are decided together make one letter for each address it goes to.
  mutating func settle(_ indices: [Int], _ outcome: Outcome, _ kind: LetterKind, _ words: String?) -> [Effect] {
    var orders: [LetterOrder] = []
    for i in indices {
      guard let to = kind == .couldNotVerify ? requests[i].from ?? sender : recipient(of: requests[i]) else { continue }
      if !orders.contains(where: { $0.to == to }) { orders.append(LetterOrder(kind: kind, to: to, rights: [], words: words)) }
      guard let order = orders.firstIndex(where: { $0.to == to }) else { continue }
      orders[order].rights.append(requests[i].right)
      var outcome = outcome
      outcome.before = requests[i].state
      outcome.letter = letters.count + 1 + order
      requests[i].outcome = outcome
      requests[i].state = .decided
    }
    endWork(onDecided: indices.map { requests[$0].right }, as: outcome.kind == .granted ? .done : .withdrawn)
    return orders.map { .write($0) }
  }

  /// Deciding completes the work; a refusal withdraws it; what must be known by somebody stays.
  private mutating func endWork(onDecided rights: [Right], as state: Item.State = .done) {
    let open = Set(requests.filter { $0.isOpen && $0.state != .decided }.map(\.right))
    for i in items.indices where items[i].kind != .alert && items[i].letter == nil && !items[i].rights.isEmpty {
      guard items[i].state == .ready || items[i].state == .waiting else { continue }
      if open.isDisjoint(with: items[i].rights), !Set(rights).isDisjoint(with: items[i].rights) {
        items[i].state = items[i].kind == .fulfil ? state : .done
      }
    }
    deletionWaitsForCopies()
  }

  private mutating func extend(
    _ indices: [Int], _ reason: ExtensionReason, _ words: String?, at now: Date, by actor: String, rules: CaseRules
  ) -> [Effect] {
    var orders: [LetterOrder] = []
    for i in indices {
      guard let to = recipient(of: requests[i]),
        let new = rules.laws.extended(requests[i].right, state: state, received: rules.time.day(of: requests[i].received))
      else { continue }
      if !orders.contains(where: { $0.to == to }) { orders.append(LetterOrder(kind: .moreTime, to: to, rights: [], words: words)) }
      guard let order = orders.firstIndex(where: { $0.to == to }) else { continue }
      orders[order].rights.append(requests[i].right)
      requests[i].extended = Extension(reason: reason, at: now, by: actor, from: requests[i].due, due: new)
      requests[i].extended?.letter = letters.count + 1 + order
    }
    return orders.map { .write($0) }
  }

  private mutating func withdraw(_ indices: [Int], at now: Date, by actor: String) -> [Effect] {
    let rights = indices.map { requests[$0].right }
    guard let first = indices.first, let to = recipient(of: requests[first]) else { return [] }
    for i in indices {
      requests[i].outcome = Outcome(kind: .withdrawn, at: now, by: actor, before: requests[i].state)
      requests[i].outcome?.letter = letters.count + 1
      requests[i].state = .withdrawn
    }
    withdrawItems(for: rights)
    endWork(onDecided: rights)
    return [.write(LetterOrder(kind: .withdrawn, to: to, rights: rights))]
  }

  private mutating func verify(_ indices: [Int], how: String, at now: Date) {
    for i in indices {
      guard let to = onFile ?? sender else { continue }
      endWorkNotOnFile(requests[i].right)
      requests[i].verified = Request.Verified(at: now, by: to, onFile: true, how: how)
      if [.awaitingVerification, .awaitingStaff].contains(requests[i].state) { requests[i].state = .ready }
    }
    makeReadyItems(at: now)
  }

  /// What a person reads in the mail, or heard: it dates from the first mail, and is acknowledged like any other.
  private mutating func add(_ rights: [Right], at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    for i in items.indices where items[i].what == Self.unclear { items[i].state = .withdrawn }
    if kind != .appeal { kind = rights.contains(.appeal) ? .appeal : .request }
    add(
      rights.map { Ask(right: $0, words: "added by \(actor)") }, from: sender ?? onFile, received: opened, heldForStaff: agent, rules: rules
    )
    if agent { askThePerson() }
    makeReadyItems(at: now)
    guard let to = sender ?? onFile else { return [] }
    return [.write(LetterOrder(kind: .acknowledgement, to: to, rights: rights, addedToCase: true))]
      + verificationOrders(at: now, rules: rules)
  }

  private mutating func void(at now: Date, by actor: String) {
    for i in requests.indices where requests[i].isOpen { requests[i].state = .stopped }
    for i in items.indices where items[i].state == .ready || items[i].state == .waiting { items[i].state = .withdrawn }
    for i in letters.indices where [.held, .new, .failed].contains(letters[i].state) { drop(i, "it was no request", at: now, by: actor) }
    for i in items.indices where items[i].state == .ready { items[i].state = .withdrawn }
  }

  /// A verification letter for what still waits, whatever was asked before.
  func freshLink(for rights: [Right], to: String, onFile: Bool) -> [Effect] {
    let waiting = requests.filter { canBeConfirmed($0) && rights.contains($0.right) }.map(\.right)
    return waiting.isEmpty ? [] : [.write(LetterOrder(kind: .verification, to: to, rights: waiting, onFile: onFile))]
  }
}
