import Foundation

/// What the owner of an address that was asked says, by reply or on the page.
extension Case {
  /// He says yes. What was refused because nobody had confirmed it starts again; the address on file counts more than that of a writer who is not.
  ///
  /// - Parameter way: How, for the history.
  mutating func confirm(_ index: Int, _ way: String = "by reply", at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    verifications[index].state = .confirmed
    let verification = verifications[index]
    var confirmed: [Right] = []
    for i in requests.indices where verification.rights.contains(requests[i].right) {
      if mayBegin(requests[i], again: verification) { begin(i, again: now, by: actor, rules: rules) }
      let proves = verification.onFile && requests[i].isProvenElsewhere && requests[i].isOpen && requests[i].state != .decided
      let waits = canBeConfirmed(requests[i])
      let isPaused = requests[i].state == .paused && requests[i].right.needsVerification && requests[i].verified == nil
      guard waits || proves || isPaused else { continue }
      if waits { requests[i].state = .ready }
      requests[i].verified = Request.Verified(at: now, by: verification.to, onFile: verification.onFile)
      confirmed.append(requests[i].right)
      if proves { endWorkNotOnFile(requests[i].right) }
    }
    note("Confirmed \(way) from the address that was asked: \(Self.names(confirmed)).", at: now, by: actor)
    endWorkOnPermission()
    makeReadyItems(at: now)
    return confirmed.isEmpty ? confirmNothing(verification, at: now) : [confirmation(confirmed, to: verification.to)]
  }

  private func confirmation(_ rights: [Right], to address: String) -> Effect {
    .write(LetterOrder(kind: .confirmed, to: address, rights: rights))
  }

  /// A yes that moves nothing. A writer who is not on file gets the letter all the same, so that he cannot tell that somebody else has confirmed.
  private mutating func confirmNothing(_ verification: Verification, at now: Date) -> [Effect] {
    let rights = requests.filter { $0.isOpen && verification.rights.contains($0.right) }.map(\.right)
    if requests.contains(where: { $0.verified?.by == verification.to && verification.rights.contains($0.right) }) { return [] }
    if !verification.onFile, !rights.isEmpty { return [confirmation(rights, to: verification.to)] }
    ask(
      .review, rights: verification.rights,
      "“Yes” came from the address that was asked and moved nothing: what it confirms is decided, stopped or taken back. Read the case.",
      at: now,
      due: nextDue)
    return []
  }

  /// Whether a yes undoes what was decided: a refusal because nobody had confirmed, or “nothing found” for an address that is not on file.
  private func mayBegin(_ request: Request, again verification: Verification) -> Bool {
    guard let outcome = request.outcome, [.decided, .answered].contains(request.state) else { return false }
    if requests.contains(where: { $0.right == request.right && $0.isOpen && $0 != request }) { return false }
    return outcome.reason == .unverified || outcome.kind == .nothingFound && request.isProvenElsewhere && verification.onFile
  }

  /// A decision of which nobody was told is as if it had not been, with the old date; one that was told begins anew today.
  private mutating func begin(_ i: Int, again now: Date, by actor: String, rules: CaseRules) {
    let wasTold = requests[i].state == .answered
    let right = requests[i].right
    if let letter = requests[i].outcome?.letter, let index = letters.firstIndex(where: { $0.number == letter }) {
      // What else that letter decides is decided again, in a letter of its own.
      _ = takeBack(letter)
      if [.held, .new, .failed].contains(letters[index].state) { drop(index, "the person has confirmed after all", at: now, by: actor) }
    }
    requests[i].outcome = nil
    requests[i].verified = nil
    requests[i].state = .awaitingVerification
    guard wasTold else { return note("\(right.rawValue) was about to be refused; it goes on.", at: now, by: actor) }
    requests[i].extended = nil
    requests[i].received = now
    requests[i].due = rules.laws.due(right, state: state, received: rules.time.day(of: now))
    note("\(right.rawValue) was refused because nobody had confirmed it; it begins again today.", at: now, by: actor)
  }

  /// He says that it was not him.
  ///
  /// When the writer is somebody else, who named this address, his own part runs on as if it were not on file, so that he cannot tell that it is.
  mutating func deny(_ index: Int, at now: Date, by actor: String) -> [Effect] {
    verifications[index].state = .denied
    let verification = verifications[index]
    let isOfAnother = verification.onFile && verification.to != sender && !agent
    var stopped: [Right] = []
    for i in requests.indices where verification.rights.contains(requests[i].right) && requests[i].isOpen {
      if isOfAnother, requests[i].verified?.by != verification.to { continue }
      stop(i, at: now, by: actor)
      stopped.append(requests[i].right)
    }
    if isOfAnother { onFile = nil }
    withdrawItems(for: stopped)
    note("The owner of the address that was asked says that it was not him. Stopped: \(Self.names(stopped)).", at: now, by: actor)
    ask(
      .alert, rights: verification.rights, "The owner of the address on file says that he did not make this request. Look into it.", at: now
    )
    return [.write(LetterOrder(kind: .stopped, to: verification.to, rights: verification.rights))]
  }

  /// A letter about the request that has not left must not leave any more.
  private mutating func stop(_ i: Int, at now: Date, by actor: String) {
    if let letter = requests[i].outcome?.letter, let index = letters.firstIndex(where: { $0.number == letter }),
      [.held, .new, .failed].contains(letters[index].state)
    {
      _ = takeBack(letter)
      drop(index, "the owner of the address says that it was not him", at: now, by: actor)
    }
    requests[i].state = .stopped
  }

  // MARK: Work that a yes ends

  /// The person's own yes is permission enough for whoever wrote for him (11 CCR 7063).
  private mutating func endWorkOnPermission() {
    for i in items.indices where items[i].what.hasPrefix(Self.permission) && items[i].state == .ready {
      let isGiven = items[i].rights.allSatisfy { right in requests.contains { $0.right == right && $0.verified?.onFile == true } }
      if isGiven { items[i].state = .withdrawn }
    }
  }

  /// What the address on file has confirmed is not looked into any more for want of it.
  mutating func endWorkNotOnFile(_ right: Right) {
    for i in items.indices where items[i].what.hasPrefix(Self.notOnFile) && items[i].rights.contains(right) {
      items[i].rights.removeAll { $0 == right }
      if items[i].rights.isEmpty { items[i].state = .withdrawn }
    }
  }
}
