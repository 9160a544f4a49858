import Foundation

extension Case {
  /// The first mail: fills the case and decides what is written and who must look at it.
  mutating func open(_ opening: Opening, at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    opened = opening.mail.received
    sender = opening.mail.from
    agent = opening.agent
    state = opening.state
    language = opening.language
    alsoLanguage = opening.alsoLanguage
    onFile = opening.onFile
    list(opening.mail)
    if opening.isHistory { return record(opening, at: now, by: actor, rules: rules) }
    note("Opened by mail 1: \(opening.mail.rule).", at: now, by: actor)
    addUrgent(opening.urgent, at: now)
    switch opening.mail.disposition {
    case .rejected: return refuse(opening, at: now, by: actor)
    case .accepted, .appeal, .urgent, .senderUnusable: return takeIn(opening, at: now, by: actor, rules: rules)
    case .relay: return keepForStaff(opening, Self.relayReason, at: now)
    case .doubtful: return keepForStaff(opening, Self.doubtfulReason, at: now)
    case .joins, .notAParty, .left, .dropped: return keepForStaff(opening, Self.doubtfulReason, at: now)
    }
  }

  /// Mail that was handled before this program: a closed record, without letters and work.
  private mutating func record(_ opening: Opening, at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    let isRequest = opening.mail.disposition == .accepted || opening.mail.disposition == .senderUnusable
    kind = opening.mail.disposition == .appeal ? .appeal : opening.mail.disposition == .rejected ? .refusal : isRequest ? .request : .alert
    add(opening.asks, from: opening.mail.from, received: opening.mail.received, heldForStaff: false, rules: rules)
    for i in requests.indices { requests[i].state = .past }
    closed = now
    note("Recorded from mail that was handled before: \(opening.mail.rule). Nothing was done.", at: now, by: actor)
    return []
  }

  private static let relayReason =
    "A machine handed on what a person wrote, so no letter was sent. Read it, and write to the person if an address is given."
  private static let doubtfulReason = "This mail may be a request. Read it and decide; no letter was sent."

  /// A request that came another way: instructions go to the sender, and what was asked is kept (11 CCR 7020).
  private mutating func refuse(_ opening: Opening, at now: Date, by actor: String) -> [Effect] {
    kind = .refusal
    refused = opening.asks
    guard let sender else { return keepForStaff(opening, Self.doubtfulReason, at: now) }
    askForReader(at: now)
    return [.write(LetterOrder(kind: .rejection, to: sender, rights: opening.asks.map(\.right)))]
  }

  private mutating func keepForStaff(_ opening: Opening, _ reason: String, at now: Date) -> [Effect] {
    kind = .alert
    refused = opening.asks
    ask(.review, rights: opening.asks.map(\.right), reason, at: now)
    return []
  }

  /// A request that came the right way, or one whose way does not matter.
  private mutating func takeIn(_ opening: Opening, at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    kind = opening.mail.disposition == .appeal ? .appeal : .request
    if opening.asks.isEmpty && opening.mail.disposition == .urgent { kind = .alert }
    let hold = staffMustDecide(opening)
    add(opening.asks, from: opening.mail.from, received: opening.mail.received, heldForStaff: hold != nil, rules: rules)
    if hold == Self.agentReason { askThePerson() }
    for i in requests.indices where opening.forStaff.contains(requests[i].right) { requests[i].state = .awaitingStaff }
    makeReadyItems(at: now)
    if let hold, kind != .alert { askStaff(hold, about: opening.asks.map(\.right), at: now) }
    guard opening.senderProblem == nil, !staffFirst(opening.urgent), let sender, kind != .alert else { return [] }
    askForReader(at: now)
    if requests.isEmpty {
      waitForAnswer(at: now, rules: rules)
      return [.write(LetterOrder(kind: .clarification, to: sender, rights: []))]
    }
    return [.write(LetterOrder(kind: .acknowledgement, to: sender, rights: requests.map(\.right)))]
      + verificationOrders(at: now, rules: rules)
  }

  /// The question was put; work for a person waits, so that the case has a date even when no answer comes.
  private mutating func waitForAnswer(at now: Date, rules: CaseRules) {
    let due = rules.time.day(of: opened).adding(days: LawTable.noticeFastDays)
    items.append(
      Item(
        what: Self.unclear, kind: .review,
        reason: "We asked what the person wants, and still cannot tell. Read what was written and decide.", made: now, due: due,
        state: .waiting))
  }

  /// Name of the work on a case in which nobody can tell what is asked.
  static let unclear = "unclear"

  /// Why a person must decide before anything is done; nil when nobody need to.
  private func staffMustDecide(_ opening: Opening) -> String? {
    if let problem = opening.senderProblem { return "\(problem) No letter was sent. Find out who wrote, then go on." }
    if staffFirst(opening.urgent) { return "No letter was sent. Read the mail and decide how to answer; the dates run from its receipt." }
    if opening.agent { return Self.agentReason }
    if opening.isCut { return "The mail is too long to be read by the program. Read all of it, then go on; the dates run from receipt." }
    return nil
  }

  /// Name of the work on an agent's permission. It ends when the person confirms.
  static let permission = "permission"
  private static let agentReason =
    "The writer acts for somebody else. Check the permission; if the person is on file, a link asks there, and a yes is permission enough (11 CCR "
    + "7063). The dates run from receipt."

  private mutating func askStaff(_ why: String, about rights: [Right], at now: Date) {
    if why != Self.agentReason { return ask(.review, rights: rights, why, at: now, due: nextDue) }
    let count = items.count { $0.what.hasPrefix(Self.permission) }
    items.append(
      Item(
        what: count == 0 ? Self.permission : "\(Self.permission)-\(count + 1)", kind: .review, rights: rights, reason: why, made: now,
        due: nextDue))
  }

  /// An agent asks for more.
  mutating func askAboutPermission(for rights: [Right], at now: Date) { askStaff(Self.agentReason, about: rights, at: now) }

  /// The person whom an agent speaks for is asked at the address on file; where there is none, staff find out.
  mutating func askThePerson() {
    for i in requests.indices where requests[i].state == .awaitingStaff && requests[i].right.needsVerification && onFile != nil {
      requests[i].state = .awaitingVerification
    }
  }

  /// A child, a lawyer, the police, a duty to preserve, a death: a person writes first, never the machine.
  private func staffFirst(_ urgent: [UrgentSign]) -> Bool { urgent.contains { $0.kind != .breach } }

  private mutating func addUrgent(_ urgent: [UrgentSign], at now: Date) {
    for kind in Set(urgent.map(\.kind)).sorted(by: { $0.rawValue < $1.rawValue }) { ask(.alert, Self.reason(for: kind), at: now) }
  }

  private static func reason(for kind: UrgentSign.Kind) -> String {
    switch kind {
    case .child: "It is about a child under 16. The notice asks people to tell us: read it today and answer in person."
    case .breach: "It asks about a data breach. Answer the question in person."
    case .lawyer: "A lawyer makes a demand. Hand it to counsel before anybody writes back."
    case .police: "It comes from the police or a court. Hand it to counsel today."
    case .preservation: "It asks us to keep records. Do not delete anything of this person; hand it to counsel today."
    case .care: "It speaks of a death or of somebody who cannot act. Read it today and answer in person."
    }
  }

  /// Adds a request for each ask; those that need no confirmation are ready unless staff must decide first.
  mutating func add(_ asks: [Ask], from: String?, received: Date, heldForStaff: Bool, rules: CaseRules) {
    let day = rules.time.day(of: received)
    for ask in asks {
      let due = rules.laws.due(ask.right, state: state, received: day)
      let requestState: Request.State =
        heldForStaff ? .awaitingStaff : ask.right.needsVerification ? .awaitingVerification : .ready
      var request = Request(right: ask.right, words: ask.words, received: received, due: due, state: requestState)
      request.from = from
      requests.append(request)
    }
  }

  /// Whom a link is sent to: the address on file, and a writer who is not on file, so that nobody can tell from his letters who is.
  ///
  /// The writer's own link proves only that he owns the address he writes from.
  var askees: [(to: String, onFile: Bool)] {
    // An agent is not asked whether he is the person.
    if agent { return onFile.map { [($0, true)] } ?? [] }
    return (onFile.map { [($0, true)] } ?? []) + (sender.flatMap { $0 == onFile ? nil : [($0, false)] } ?? [])
  }

  /// Whether what came about at a moment can belong to a request, and not to an older one for the same right. Mail servers' clocks are not ours, so an
  /// hour before its receipt counts too.
  func isAbout(_ request: Request, _ moment: Date) -> Bool { moment >= request.received.addingTimeInterval(-3600) }

  /// Whether a yes of the person moves a request: it waits for one, or an agent asks for something that the person need not prove.
  func canBeConfirmed(_ request: Request) -> Bool {
    request.state == .awaitingVerification || agent && request.state == .awaitingStaff && !request.right.needsVerification
  }

  /// The verification letters for all requests that wait for one and that no open letter to that address names.
  func verificationOrders(at now: Date, rules: CaseRules) -> [Effect] {
    let today = rules.time.day(of: now)
    return askees.compactMap { to, onFile in
      let open = verifications.filter { $0.state == .open && $0.to == to && $0.expires >= today }
      func isAsked(_ request: Request) -> Bool {
        open.contains { verification in
          verification.rights.contains(request.right)
            && letters.contains { $0.number == verification.letter && isAbout(request, $0.written) }
        }
      }
      let rights = requests.filter { canBeConfirmed($0) && !isAsked($0) }.map(\.right)
      return rights.isEmpty ? nil : .write(LetterOrder(kind: .verification, to: to, rights: rights, onFile: onFile))
    }
  }

  /// Puts work for every request that is ready into the case, unless it is there. The opt-outs of one mail are one item.
  mutating func makeReadyItems(at now: Date) {
    let before = items.count
    for request in requests where request.state == .ready {
      let name = request.isProvenElsewhere ? Self.notOnFile : request.right.workName
      let ofThisWork = { (item: Item) in item.what == name || item.what.hasPrefix(name + "-") }
      // Work on a request that was answered before is not work on this one.
      let last = requests.filter { $0.right == request.right && !$0.isOpen }.compactMap { $0.outcome?.at }.max() ?? .distantPast
      if items.contains(where: { ofThisWork($0) && $0.rights.contains(request.right) && $0.state != .withdrawn && $0.made >= last }) {
        continue
      }
      if let index = items.indices.dropFirst(before).first(where: { ofThisWork(items[$0]) }) {
        items[index].rights.append(request.right)
        items[index].due = min(items[index].due ?? request.due.day, request.due.day)
        continue
      }
      let used = items.count(where: ofThisWork)
      items.append(
        Item(
          what: used == 0 ? name : "\(name)-\(used + 1)", kind: request.isProvenElsewhere ? .review : request.right.workKind,
          rights: [request.right], reason: request.isProvenElsewhere ? Self.notOnFileReason : request.right.workReason, made: now,
          due: request.due.day))
    }
    deletionWaitsForCopies()
  }

  /// Nothing is deleted while somebody is owed a copy of it, or while an appeal is open.
  mutating func deletionWaitsForCopies() {
    let isCopyOwed = requests.contains { [.access, .portability, .appeal].contains($0.right) && $0.isOpen }
    for i in items.indices where items[i].rights.contains(.delete) && items[i].kind == .fulfil {
      if isCopyOwed, items[i].state == .ready { items[i].state = .waiting }
      if !isCopyOwed, items[i].state == .waiting { items[i].state = .ready }
    }
  }

  /// Name of the work on what only the owner of an address that is not on file has confirmed. It is for a person: no program may act on it.
  static let notOnFile = "not-on-file"
  private static let notOnFileReason =
    "The person proved only that he owns the address he writes from, which is not on file. Nothing but “nothing found under this address” may "
    + "be answered, unless you find out who it is."
}
