import Foundation

/// What becomes of decisions when their letter is accepted, comes back, or is not sent. A request is answered when a server took the letter.
extension Case {
  /// A server took the letter: the decision it tells is known to the person, and more time counts if the first date has not passed.
  mutating func tell(_ letter: Int, at now: Date, by actor: String, rules: CaseRules) {
    for i in requests.indices {
      if requests[i].outcome?.letter == letter, requests[i].state == .decided { requests[i].state = .answered }
      guard let more = requests[i].extended, more.letter == letter, !more.isInForce else { continue }
      if rules.time.day(of: now) <= more.from.day {
        requests[i].extended?.isInForce = true
        requests[i].due = more.due
        note("More time for \(requests[i].right.rawValue): due \(more.due.day) instead of \(more.from.day).", at: now, by: actor)
      } else {
        ask(
          .alert, rights: [requests[i].right], "The letter about more time left after the first date had passed, so it does not count.",
          at: now, due: requests[i].due.day)
      }
    }
    deletionWaitsForCopies()
  }

  /// The letter came back: the person does not know, and the old date holds.
  mutating func untell(_ letter: Int) {
    for i in requests.indices {
      if requests[i].outcome?.letter == letter, requests[i].state == .answered { requests[i].state = .decided }
      guard let more = requests[i].extended, more.letter == letter, more.isInForce else { continue }
      requests[i].extended?.isInForce = false
      requests[i].due = more.from
    }
    deletionWaitsForCopies()
  }

  /// The letter will not be sent: what it tells is not decided any more, and a person must decide anew.
  mutating func takeBack(_ letter: Int, at now: Date, by actor: String) {
    let rights = takeBack(letter)
    if rights.isEmpty { return }
    let why = "The letter about a decision is not sent, so it does not count. Decide anew."
    if requests.contains(where: { rights.contains($0.right) && $0.state == .awaitingVerification }) {
      askOnce(nextUnconfirmed, .review, rights, why, at: now)
    } else {
      ask(.review, rights: rights, why, at: now, due: nextDue)
    }
  }

  /// Puts requests back to where they stood before a decision of which nobody was told.
  ///
  /// - Returns: Their rights.
  mutating func takeBack(_ letter: Int) -> [Right] {
    var rights: [Right] = []
    for i in requests.indices {
      if let outcome = requests[i].outcome, outcome.letter == letter, requests[i].state == .decided {
        requests[i].state = outcome.before
        requests[i].outcome = nil
        rights.append(requests[i].right)
      }
      if requests[i].extended?.letter == letter, requests[i].extended?.isInForce == false {
        requests[i].extended = nil
        rights.append(requests[i].right)
      }
    }
    deletionWaitsForCopies()
    return rights
  }
}
