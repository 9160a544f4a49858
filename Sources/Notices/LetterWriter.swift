import Foundation
import PrivacyRequests

/// Turns a case and an order for a letter into the letter's text. Pure: what is random or timed is passed in.
public struct LetterWriter: Sendable {
  /// The company's texts: `companyName`, `companyAddress`, `companyPhone`, `intakeAddress`, `requestSubject`, `noticeVersion`, `noticeURL`.
  public let company: [String: String]
  /// The templates.
  public let templates: TemplateSet
  /// In whose days dates are told.
  public let time: CompanyTime
  /// To whom a person can complain about the refusal of an appeal.
  public let laws: LawTable

  /// Takes them all.
  public init(company: [String: String], templates: TemplateSet, time: CompanyTime, laws: LawTable = .standard) {
    self.company = company
    self.templates = templates
    self.time = time
    self.laws = laws
  }

  /// What a verification letter carries.
  public struct Link: Sendable {
    /// The address of the page; nil when there is no web server, and then the mailto: link is printed.
    public var web: String?
    /// A `mailto:` link that writes the reply.
    public var mailto: String
    /// The line to send back: `yes HANDLE TOKEN`.
    public var replyLine: String
    /// Last day on which it works.
    public var expires: CalendarDay

    /// Takes them all.
    public init(web: String?, mailto: String, replyLine: String, expires: CalendarDay) {
      self.web = web
      self.mailto = mailto
      self.replyLine = replyLine
      self.expires = expires
    }
  }

  /// Why a mail was refused, for the rejection letter.
  public enum Refusal: Sendable {
    /// The subject was another one.
    case subject
    /// It went to another address.
    case address
  }

  /// Writes a letter.
  ///
  /// - Parameters:
  ///   - order: Which letter, about what.
  ///   - record: The case.
  ///   - received: When the mail arrived that causes the letter.
  ///   - link: For a verification.
  ///   - refusal: For a rejection.
  public func write(_ order: LetterOrder, for record: Case, received: Date, link: Link? = nil, refusal: Refusal? = nil) -> Draft {
    write(order, for: record, received: received, link: link, refusal: refusal, regulator: laws.regulator(of: record.state))
  }

  func write(
    _ order: LetterOrder, for record: Case, received: Date, link: Link?, refusal: Refusal?, regulator: Regulator?
  ) -> Draft {
    var facts = LetterFacts(texts: company)
    facts.texts["caseNumber"] = "\(record.number)"
    facts.texts["receivedDate"] = time.day(of: received).spelledOut
    let requests = record.requests(for: order.rights)
    let named = order.rights.map { ["right": templates.name(of: $0)] }
    facts.lists["requests"] = named
    if order.rights.contains(.delete) { facts.flags.insert("deletion") }
    switch order.kind {
    case .acknowledgement: acknowledge(order, record, requests, &facts)
    case .verification, .reminder:
      // A person is asked about the request, not about the mail in which he may have repeated it.
      facts.texts["receivedDate"] = time.day(of: requests.map(\.received).min() ?? record.opened).spelledOut
      facts.texts["dueDate"] = requests.map(\.due.day).min()?.spelledOut
      if let link { add(link, &facts) }
    case .rejection:
      if order.rights.isEmpty { facts.flags.insert("verificationReply") }
      if order.rights.contains(where: \.isOptOut) { facts.flags.insert("optOut") }
      if refusal == .subject { facts.flags.insert("wrongSubject") }
      if refusal == .address { facts.flags.insert("wrongAddress") }
    case .clarification:
      facts.lists["allRights"] = Right.allCases.map { ["right": templates.name(of: $0)] }
      facts.texts["dueDate"] = time.day(of: record.opened).adding(days: LawTable.noticeFastDays).spelledOut
    case .confirmed:
      facts.texts["receivedDate"] = time.day(of: requests.map(\.received).min() ?? record.opened).spelledOut
      facts.lists["requests"] = requests.map(dated)
    case .stopped:
      facts.texts["receivedDate"] = time.day(of: record.opened).spelledOut
    case .couldNotVerify, .answer, .denial, .moreTime, .withdrawn:
      facts.texts["receivedDate"] = time.day(of: requests.map(\.received).min() ?? record.opened).spelledOut
      decide(order, record, requests, &facts)
      if let regulator { add(regulator, &facts) }
    }
    return templates.fill(order.kind, facts)
  }

  private func acknowledge(_ order: LetterOrder, _ record: Case, _ requests: [Request], _ facts: inout LetterFacts) {
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
      facts.texts["stateName"] = StateNames.name(of: state)
    } else {
      facts.flags.insert("stateUnknown")
    }
  }

  /// Letters about decisions: the rights with what became of each, and what staff add.
  private func decide(_ order: LetterOrder, _ record: Case, _ requests: [Request], _ facts: inout LetterFacts) {
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
    entry["newDue"] = request.extended?.due.day.spelledOut
    switch request.outcome?.kind {
    case .granted: entry["done"] = templates.words(whenDone: request.right)
    case .nothingFound: entry["done"] = templates.wordsForNothingFound
    case .denied, .withdrawn, nil: break
    }
    if let reason = request.outcome?.reason { entry["reason"] = templates.words(for: reason) }
    return entry
  }

  private func dated(_ request: Request) -> [String: String] {
    ["right": templates.name(of: request.right), "due": request.due.day.spelledOut]
  }

  private func add(_ regulator: Regulator, _ facts: inout LetterFacts) {
    facts.flags.insert("regulator")
    facts.texts["regulatorName"] = regulator.name
    facts.texts["regulatorContact"] = regulator.contact
  }

  private func add(_ link: Link, _ facts: inout LetterFacts) {
    if let web = link.web {
      facts.flags.insert("webLink")
      facts.texts["link"] = web
    }
    facts.texts["mailtoLink"] = link.mailto
    facts.texts["replyLine"] = link.replyLine
    facts.texts["linkExpires"] = link.expires.spelledOut
  }
}

extension Right {
  /// Whether it is one of the three opt-outs.
  fileprivate var isOptOut: Bool { self == .optOutSale || self == .optOutTargetedAdvertising || self == .optOutProfiling }
}
