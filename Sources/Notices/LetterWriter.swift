import Foundation
import PrivacyRequests

/// Turns a case and an order for a letter into the letter's text. Pure: what is random or timed is passed in.
public struct LetterWriter: Sendable {
  /// The company's texts: `companyName`, `companyAddress`, `companyPhone`, `intakeAddress`, `requestSubject`, `noticeVersion`, `noticeURL`.
  public let company: [String: String]
  /// The templates of all languages.
  public let templates: LetterLibrary
  /// In whose days dates are told.
  public let time: CompanyTime
  /// To whom a person can complain about the refusal of an appeal.
  public let laws: LawTable

  /// Takes them all.
  public init(company: [String: String], templates: LetterLibrary, time: CompanyTime, laws: LawTable = .standard) {
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
  ///   - today: When it is written, in the company's zone: a date that has passed is promised to nobody. Nil when all dates lie ahead.
  public func write(
    _ order: LetterOrder, for record: Case, received: Date, link: Link? = nil, refusal: Refusal? = nil, today: CalendarDay? = nil
  ) -> Draft {
    let regulator = regulator(for: order, of: record)
    let drafts = templates.sets(for: record).map { templates in
      let page = LetterPage(
        company: company, templates: templates, time: time, order: order, record: record, link: link, refusal: refusal,
        regulator: regulator, today: today
      )
      return (templates, templates.fill(order.kind, page.facts(received: received)))
    }
    return Self.joined(drafts)
  }

  /// Whom a letter names to complain to: where an appeal is refused, and where the law of the state wants it in others too.
  private func regulator(for order: LetterOrder, of record: Case) -> Regulator? {
    let isAppeal = order.rights.contains(.appeal)
    let duty = laws.regulatorDuty(in: record.state)
    let isNamed =
      switch order.kind {
      case .denial: isAppeal || duty == .everyDenial
      case .couldNotVerify: duty == .everyDenial
      case .answer: isAppeal && duty == .everyAppeal
      default: false
      }
    return isNamed ? laws.regulator(of: record.state) : nil
  }

  /// Stands between the two languages of a letter.
  private static let divider = "* * *"

  /// One letter of those of each language, the first giving the subject; a line on top says that the other follows.
  private static func joined(_ drafts: [(TemplateSet, Draft)]) -> Draft {
    guard var (_, letter) = drafts.first else { return Draft(subject: "", body: "") }
    for (templates, draft) in drafts.dropFirst() {
      letter.body = "\(templates.follows)\n\n\(letter.body)\n\(divider)\n\n\(draft.body)"
    }
    return letter
  }
}
