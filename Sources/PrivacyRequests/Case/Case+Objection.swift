import Foundation

extension Case {
  /// Why a decision cannot be taken, and what to do instead; nil when it can.
  ///
  /// - Parameters:
  ///   - decision: What is to be decided.
  ///   - now: When.
  ///   - actor: By whom.
  public func objection(to decision: StaffDecision, at now: Date, by actor: String, rules: CaseRules) -> String? {
    if case .void = decision.kind { return closed == nil ? nil : "The case is closed." }
    if decision.rights.isEmpty { return "No request of this case is open. “add RIGHT…” adds one; “void” ends the case without a letter." }
    if case .add = decision.kind { return objection(toAdd: decision.rights) }
    let open = requests(for: decision.rights).filter(\.isOpen)
    if decision.words != nil, Set(open.compactMap(recipient)).count > 1 {
      return "These go to different addresses, and what you write is for one of them alone. Name the rights of one address."
    }
    for right in decision.rights {
      guard let request = requests(for: [right]).first, request.isOpen else { return "There is no open request for \(right.rawValue)." }
      if let problem = objection(to: decision, about: request, at: now, by: actor, rules: rules) { return "\(right.rawValue): \(problem)" }
      if decision.kind.writesToPerson, recipient(of: request) == nil {
        return "\(right.rawValue): nobody can be written to. Reach the person another way."
      }
    }
    return nil
  }

  private func objection(toAdd rights: [Right]) -> String? {
    if sender == nil, onFile == nil {
      return "Nobody can be written to; reach the person another way. “void” ends the case without a letter."
    }
    let known = rights.filter { right in requests.contains { $0.right == right && $0.isOpen } }
    return known.isEmpty ? nil : "There is an open request already for \(Self.names(known))."
  }

  private func objection(
    to decision: StaffDecision, about request: Request, at now: Date, by actor: String, rules: CaseRules
  ) -> String? {
    if request.state == .decided {
      return "it is decided already; the letter waits. Drop the letter to decide anew."
    }
    switch decision.kind {
    case .answer(let nothingFound): return objection(toAnswer: request, nothingFound, decision, by: actor, rules: rules)
    case .deny(let reason): return objection(toDeny: request, reason, decision, by: actor, rules: rules)
    case .extend(let reason): return objection(toExtend: request, reason, at: now, rules: rules)
    case .withdraw, .add, .void: return nil
    case .link, .verify: return objection(toCheck: request, decision)
    case .resume: return request.state == .paused ? nil : "it is not paused."
    }
  }

  private func objection(
    toAnswer request: Request, _ nothingFound: Bool, _ decision: StaffDecision, by actor: String, rules: CaseRules
  ) -> String? {
    if request.state == .paused { return "somebody tied to the case asked to wait. “resume” it first, or “withdraw” it." }
    if request.right.needsVerification {
      guard let verified = request.verified else {
        return "the person has not confirmed it. “link” sends a fresh link; “verify” records another way."
      }
      if !verified.onFile, !nothingFound {
        return "only an address that is not on file was proved, so nothing but --nothing-found may be answered. Or “verify” who it is."
      }
    }
    if nothingFound, !request.right.needsVerification {
      return "it cannot be answered with “nothing found”; it is done whether or not something is held."
    }
    if agent, request.verified == nil, hasOpenWork(Self.permission, on: request.right) {
      return "nobody has decided about the permission yet: see “queue list” for \(number).\(Self.permission)."
    }
    if !nothingFound, !decision.isDone, let work = openWork(for: request.right) {
      return "nobody has reported “\(work)” as done. Report it with “queue report”, or say that it is done: --done."
    }
    if [.access, .portability].contains(request.right), !nothingFound, decision.matched.count < 2 {
      return
        "a copy of data needs a second look at who asks: match two of name, address, phone, account, and say which: --matched name,phone."
    }
    if request.right == .delete, requests.contains(where: { [.access, .portability].contains($0.right) && $0.isOpen }) {
      return "a copy is owed first; answer access and portability before the deletion."
    }
    if request.right.answerNeedsWords, !nothingFound, decision.words == nil {
      return "the letter says “we tell you below”, so write what is held, found or changed: --words FILE."
    }
    if request.right == .appeal, rules.laws.regulatorDuty(in: state) == .everyAppeal, let problem = objection(toNaming: rules) {
      return problem
    }
    return request.right == .appeal ? objection(toJudge: decision, by: actor) : nil
  }

  private func hasOpenWork(_ name: String, on right: Right) -> Bool {
    items.contains { $0.what.hasPrefix(name) && $0.state == .ready && $0.rights.contains(right) }
  }

  /// The work that must be done before a letter can say that it was; nil when it is, or when the letter itself is the work.
  private func openWork(for right: Right) -> String? {
    if [.access, .portability].contains(right) { return nil }
    return items.first { $0.kind == .fulfil && $0.rights.contains(right) && ($0.state == .ready || $0.state == .waiting) }?.what
  }

  private func objection(
    toDeny request: Request, _ reason: DenialReason, _ decision: StaffDecision, by actor: String, rules: CaseRules
  ) -> String? {
    if !reason.fits(request.right) { return "“\(reason.rawValue)” cannot be the reason." }
    if reason == .unverified, request.verified != nil { return "the person confirmed it, so “unverified” cannot be the reason." }
    if reason == .noPermission, !agent { return "nobody acts for somebody else here, so “no-permission” cannot be the reason." }
    if reason.needsWords, decision.words == nil { return "say in the letter what led to it: --words FILE." }
    let duty = rules.laws.regulatorDuty(in: state)
    if duty == .everyDenial || request.right == .appeal && duty != .never, let problem = objection(toNaming: rules) { return problem }
    return request.right == .appeal ? objection(toJudge: decision, by: actor) : nil
  }

  /// Where the law wants the regulator named, a letter that cannot name it is not written.
  private func objection(toNaming rules: CaseRules) -> String? {
    if rules.laws.regulator(of: state) != nil { return nil }
    return
      "the law of \(state ?? "the state") wants the regulator named, and no contact is confirmed. See “laws show”, then “laws confirm”."
  }

  /// An appeal is decided by somebody who took no part in what it is about.
  private func objection(toJudge decision: StaffDecision, by actor: String) -> String? {
    guard decision.counsel == nil, requests.contains(where: { $0.right != .appeal && $0.outcome?.by == actor }) else { return nil }
    return "\(actor) took the decision that is appealed. Somebody else must decide, or counsel from outside: --counsel NAME."
  }

  private func objection(toExtend request: Request, _ reason: ExtensionReason, at now: Date, rules: CaseRules) -> String? {
    if request.extended != nil { return "it was extended before; that can be done once." }
    guard let new = rules.laws.extended(request.right, state: state, received: rules.time.day(of: request.received)),
      new.day > request.due.day
    else { return "it cannot be extended." }
    if rules.time.day(of: now) > request.due.day { return "its date has passed, so it cannot be extended any more." }
    if !rules.laws.allows(reason, state: state) {
      return "“\(reason.rawValue)” is no reason that the law of the state takes; complexity and number are."
    }
    return nil
  }

  private func objection(toCheck request: Request, _ decision: StaffDecision) -> String? {
    if case .link = decision.kind {
      return canBeConfirmed(request) ? nil : "it does not wait for a confirmation."
    }
    if !request.right.needsVerification { return "it needs no confirmation." }
    if request.verified?.onFile == true { return "it is confirmed already." }
    if decision.matched.count < 2 { return "match two of name, address, phone, account, and say which: --matched name,phone." }
    if case .verify(_, nil) = decision.kind, onFile == nil, sender == nil {
      return "nobody can be written to: say where the person’s letters go: --address ADDRESS."
    }
    return nil
  }

  /// To whom a letter about a request goes: the address that confirmed it, else the one that asked, which of old cases is the first writer.
  func recipient(of request: Request) -> String? { request.verified?.by ?? request.from ?? sender }
}

extension StaffDecision.Kind {
  /// Whether the person is told of it by letter.
  var writesToPerson: Bool {
    switch self {
    case .answer, .deny, .extend, .withdraw, .link: true
    case .verify, .resume, .add, .void: false
    }
  }
}

extension DenialReason {
  /// Whether the person must be told what led to it.
  fileprivate var needsWords: Bool { self == .fraud || self == .exception || self == .upheld }
}

extension Right {
  /// Whether an answer that grants it says nothing without words of staff (`outcomes.txt` of the templates).
  fileprivate var answerNeedsWords: Bool { [.access, .portability, .appeal, .nondiscrimination].contains(self) }
}
