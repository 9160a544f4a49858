import CaseStore
import Foundation
import Notices
import PrivacyRequests

/// The page behind the link of a verification: shows it, and takes the answer into the case.
///
/// Asking for the page changes nothing, however often; only a press of a button does. A link that does not fit, is not known, is broken or has
/// expired gets the same page after the same work, so that nobody learns anything from it.
public struct ConfirmationDesk: Sendable {
  let configuration: Configuration
  let texts: [PageTexts]
  let randomness: Randomness
  let actor: String

  /// Takes what the company decided, the texts of the page, the company's own language first, and where random bits come from.
  public init(configuration: Configuration, texts: [PageTexts], randomness: Randomness) {
    self.configuration = configuration
    self.texts = texts
    self.randomness = randomness
    self.actor = Service.actor
  }

  /// Answers a request.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - store: The spool.
  ///   - now: When.
  ///   - templates: The letters; read only when a button was pressed.
  public func respond(
    to request: CGIRequest, in store: CaseStore, at now: Date, templates: () throws -> LetterLibrary
  ) throws -> CGIResponse {
    guard let link = request.link, var record = try fitting(link, store, now) else { return closed(request) }
    if case .answer(let isMe) = request.action {
      guard let after = try press(link, isMe, store, now, templates) else { return closed(request) }
      record = after
    }
    let today = configuration.time.day(of: now)
    guard let state = record.linkState(link.handle, on: today), state != .expired else { return closed(request) }
    return response(.ok, .link(state, of: record, handle: link.handle, on: today), request, caseLanguage: record.language)
  }

  /// The answer to a request that is not taken.
  public func refuse(_ refusal: CGIRequest.Refusal) -> CGIResponse {
    let status: CGIResponse.Status =
      switch refusal {
      case .method: .methodNotAllowed
      case .length: .lengthRequired
      case .tooLong: .contentTooLarge
      case .type: .unsupportedMediaType
      case .form: .badRequest
      }
    return response(status, .unread, nil, caseLanguage: nil)
  }

  /// The answer when something that is needed cannot be used.
  public static let unavailable = CGIResponse(status: .unavailable, html: UnavailablePage.html, language: nil)

  /// A hash that no token has: what is not known costs as much as what does not fit.
  private static let noHash = "$6$rounds=1000$aaaaaaaaaaaaaaaa$" + String(repeating: ".", count: 86)

  /// The case of a link whose token fits; one that does not is counted.
  private func fitting(_ link: LinkPath, _ store: CaseStore, _ now: Date) throws -> Case? {
    let record = try store.find(.handle(link.handle))
    let hash = record?.verifications.first { $0.handle == link.handle }?.tokenHash
    if TokenHash.fits(link.token, hash ?? Self.noHash) { return record }
    // Where it cannot be counted the page is the same all the same.
    try? store.countWrongLink(at: now, of: record?.number)
    return nil
  }

  /// Takes the answer in one commit; the case as it is then, nil when the link is not in it any more.
  private func press(
    _ link: LinkPath, _ isMe: Bool, _ store: CaseStore, _ now: Date, _ templates: () throws -> LetterLibrary
  ) throws -> Case? {
    let writer = LetterWriter(company: configuration.companyTexts, templates: try templates(), time: configuration.time)
    let held = configuration.service.holdsLetters ? HoldRule.all : nil
    let runner = EventRunner(
      maker: LetterMaker(configuration: configuration, writer: writer, held: held), rules: configuration.rules, now: now, actor: actor)
    return try store.commit { transaction in
      guard var record = try transaction.find(.handle(link.handle)) else { return nil }
      let before = record
      var random = randomness.generator(for: "\(record.number) pressed \(record.revision)")
      let keys = try runner.apply(.pressed(handle: link.handle, isMe: isMe), to: &record, mail: nil, random: &random)
      if record != before { transaction.save(record, keys: keys) }
      return record
    }
  }

  private func closed(_ request: CGIRequest) -> CGIResponse {
    if request.link == nil { _ = TokenHash.fits("", Self.noHash) }
    return response(.notFound, .closed, request, caseLanguage: nil)
  }

  private func response(
    _ status: CGIResponse.Status, _ content: ConfirmationPage.Content, _ request: CGIRequest?, caseLanguage: String?
  ) -> CGIResponse {
    let wanted = [request?.language, caseLanguage].compactMap { $0 } + (request?.accepted ?? [])
    let language = wanted.first { language in texts.contains { $0.language == language } }
    guard let chosen = texts.first(where: { $0.language == language }) ?? texts.first else { return Self.unavailable }
    let page = ConfirmationPage(
      company: configuration.companyTexts, texts: chosen, others: texts.filter { $0.language != chosen.language }, time: configuration.time)
    return CGIResponse(status: status, html: page.html(content), language: chosen.language)
  }
}
