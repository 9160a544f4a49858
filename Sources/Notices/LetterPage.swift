import Foundation
import PrivacyRequests

/// What one letter says in one language: the facts that its template is filled with.
struct LetterPage {
  let company: [String: String]
  let templates: TemplateSet
  let time: CompanyTime
  let order: LetterOrder
  let record: Case
  let link: LetterWriter.Link?
  let refusal: LetterWriter.Refusal?
  let regulator: Regulator?
  let today: CalendarDay?

  /// - Parameter received: When the mail arrived that causes the letter.
  func facts(received: Date) -> LetterFacts {
    var facts = LetterFacts(texts: company)
    let requests = record.requests(for: order.rights)
    let first = requests.map(\.received).min() ?? record.opened
    facts.texts["noticeVersion"] = company["noticeVersion"].map { CalendarDay(spelledOut: $0).map(templates.spelledOut) ?? $0 }
    facts.texts["caseNumber"] = "\(record.number)"
    facts.texts["receivedDate"] = day(received)
    facts.lists["requests"] = order.rights.map { ["right": templates.name(of: $0)] }
    if order.rights.contains(.delete) { facts.flags.insert("deletion") }
    switch order.kind {
    case .acknowledgement: acknowledge(requests, &facts)
    case .verification, .reminder:
      // A person is asked about the request, not about the mail in which he may have repeated it.
      facts.texts["receivedDate"] = day(first)
      promise(requests.map(\.due.day).min(), &facts)
      if let link { add(link, &facts) }
    case .rejection:
      if order.rights.isEmpty { facts.flags.insert("verificationReply") }
      if order.rights.contains(where: \.isOptOut) { facts.flags.insert("optOut") }
      if refusal == .subject { facts.flags.insert("wrongSubject") }
      if refusal == .address { facts.flags.insert("wrongAddress") }
    case .clarification:
      facts.lists["allRights"] = Right.allCases.map { ["right": templates.name(of: $0)] }
      promise(time.day(of: record.opened).adding(days: LawTable.noticeFastDays), &facts)
    case .confirmed:
      facts.texts["receivedDate"] = day(first)
      facts.lists["requests"] = requests.map(dated)
    case .stopped:
      facts.texts["receivedDate"] = day(record.opened)
    case .couldNotVerify, .answer, .denial, .moreTime, .withdrawn:
      facts.texts["receivedDate"] = day(first)
      decide(requests, &facts)
      if let regulator { add(regulator, &facts) }
    }
    return facts
  }

  private func promise(_ due: CalendarDay?, _ facts: inout LetterFacts) {
    guard let due else { return }
    facts.texts["dueDate"] = templates.spelledOut(due)
    if today.map({ $0 <= due }) ?? true { facts.flags.insert("inTime") }
  }

  private func day(_ date: Date) -> String { templates.spelledOut(time.day(of: date)) }

  private func acknowledge(_ requests: [Request], _ facts: inout LetterFacts) {
    let first = requests.filter { $0.right.needsVerification || record.agent }
    let now = requests.filter { !$0.right.needsVerification && !record.agent }
    facts.lists["verifyFirst"] = first.map(dated)
    facts.lists["readyNow"] = now.map(dated)
    if !first.isEmpty { facts.flags.insert("someVerifyFirst") }
    if !now.isEmpty { facts.flags.insert("someReadyNow") }
    if order.addedToCase { facts.flags.insert("addedToCase") }
    if record.agent { facts.flags.insert("agent") }
    if order.rights.contains(.appeal) { facts.flags.insert("appeal") }
    if let state = record.state {
      facts.flags.insert("stateKnown")
      facts.texts["stateName"] = templates.name(ofState: state)
    } else {
      facts.flags.insert("stateUnknown")
    }
  }

  /// Letters about decisions: the rights with what became of each, and what staff add.
  private func decide(_ requests: [Request], _ facts: inout LetterFacts) {
    facts.lists["requests"] = requests.map(told)
    if requests.contains(where: { $0.right == .access }) { facts.flags.insert("access") }
    if record.agent { facts.flags.insert("agent") }
    if requests.contains(where: { $0.outcome?.kind == .nothingFound }) { facts.flags.insert("nothingFound") }
    if let reason = requests.compactMap(\.extended).first?.reason { facts.texts["reason"] = templates.words(for: reason) }
    let paragraphs = (order.words ?? "").split(separator: "\n\n").map { ["text": String($0)] }
    if !paragraphs.isEmpty { facts.flags.insert("words") }
    facts.lists["paragraphs"] = paragraphs
    if order.rights.contains(.appeal) { facts.flags.insert("appeal") }
    let others = record.requests.filter { $0.isOpen && !order.rights.contains($0.right) }
    if !others.isEmpty { facts.flags.insert("otherRequests") }
    facts.lists["others"] = others.map(dated)
  }

  private func told(_ request: Request) -> [String: String] {
    var entry = dated(request)
    if let more = request.extended, order.kind == .moreTime {
      entry["due"] = templates.spelledOut(more.from.day)
      entry["newDue"] = templates.spelledOut(more.due.day)
    }
    switch request.outcome?.kind {
    case .granted: entry["done"] = templates.words(whenDone: request.right)
    case .nothingFound: entry["done"] = templates.wordsForNothingFound
    case .denied, .withdrawn, nil: break
    }
    if let reason = request.outcome?.reason { entry["reason"] = templates.words(for: reason) }
    return entry
  }

  private func dated(_ request: Request) -> [String: String] {
    ["right": templates.name(of: request.right), "due": templates.spelledOut(request.due.day)]
  }

  private func add(_ regulator: Regulator, _ facts: inout LetterFacts) {
    facts.flags.insert("regulator")
    facts.texts["regulatorName"] = regulator.name
    facts.lists["regulatorContacts"] = regulator.contact.map { ["text": $0] }
  }

  private func add(_ link: LetterWriter.Link, _ facts: inout LetterFacts) {
    if let web = link.web {
      facts.flags.insert("webLink")
      facts.texts["link"] = web
    }
    facts.texts["mailtoLink"] = link.mailto
    facts.texts["replyLine"] = link.replyLine
    facts.texts["linkExpires"] = templates.spelledOut(link.expires)
  }
}
