import PrivacyRequests

/// The page behind the link: asks the owner of an address whether a request is his, and says what became of his answer.
///
/// It has no script, loads nothing, stores nothing, and works at a width of 320 pixels (WCAG 2.1 AA, as 11 CCR 7003(b)(3) asks).
public struct ConfirmationPage: Sendable {
  /// What it shows.
  public enum Content: Sendable {
    /// How a link that fits stands on a day; one that has expired is shown as ``closed``.
    case link(LinkState, of: Case, handle: String, on: CalendarDay)
    /// A link that cannot be used, whatever the reason.
    case closed
    /// A browser sent what the page does not send.
    case unread
  }

  /// The texts about the company, as letters use them.
  let company: [String: String]
  let texts: PageTexts
  let others: [PageTexts]
  let time: CompanyTime

  /// Takes the texts about the company, those of the page in its language, those of other languages, and in whose days dates are counted.
  public init(company: [String: String], texts: PageTexts, others: [PageTexts], time: CompanyTime) {
    self.company = company
    self.texts = texts
    self.others = others
    self.time = time
  }

  /// The whole page.
  public func html(_ content: Content) -> String {
    let (title, body) = body(content)
    let name = company["companyName"] ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(HTML.escaped(texts.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      \(HTML.element("title", "\(title) – \(name)"))
      <style>\(PageStyle.css)</style>
      </head>
      <body>
      <header>
      \(HTML.element("p", name))
      \(links)
      </header>
      <main>
      \(HTML.element("h1", title))
      \(body.joined(separator: "\n"))
      </main>
      <footer>
      \(HTML.element("p", filled(.help)))
      <p>\(HTML.escaped(name)), \(HTML.escaped(company["companyAddress"] ?? ""))<br>
      \(HTML.element("a", filled(.notice), "href=\"\(HTML.escaped(company["noticeURL"] ?? ""))\""))</p>
      </footer>
      </body>
      </html>

      """
  }

  private var links: String {
    let links = others.map { other in
      let language = HTML.escaped(other.language)
      return HTML.element("a", other.text(.language), "href=\"?lang=\(language)\" lang=\"\(language)\" hreflang=\"\(language)\"")
    }
    return links.isEmpty ? "" : "<nav>\(links.joined(separator: " "))</nav>"
  }

  private func filled(_ text: PageText, _ facts: [String: String] = [:]) -> String {
    texts.text(text, company.merging(facts) { $1 })
  }

  private func paragraph(_ text: PageText, _ facts: [String: String] = [:]) -> String { HTML.element("p", filled(text, facts)) }

  private func body(_ content: Content) -> (title: String, body: [String]) {
    switch content {
    case .link(let state, let record, let handle, let today):
      guard let verification = record.verifications.first(where: { $0.handle == handle }) else { break }
      switch state {
      case .open: return (filled(.questionTitle), question(record, verification))
      case .confirmed:
        return (
          filled(.confirmedTitle),
          [paragraph(.confirmed), list(record, verification, since: today), paragraph(.confirmedNext)]
            + mistake(.confirmedMistake, .notMe, "not-me")
        )
      case .denied:
        return (
          filled(.deniedTitle),
          [paragraph(.denied), list(record, verification), paragraph(.deniedNext)] + mistake(.deniedMistake, .me, "me")
        )
      case .both: return (filled(.bothTitle), [paragraph(.both)])
      case .expired: break
      }
    case .unread: return (filled(.unreadTitle), [paragraph(.unread)])
    case .closed: break
    }
    return (filled(.closedTitle), [paragraph(.closed), paragraph(.closedNext)])
  }

  private func question(_ record: Case, _ verification: Verification) -> [String] {
    let received = record.requests.filter { verification.rights.contains($0.right) }.map(\.received).min() ?? record.opened
    var lines = [paragraph(.asked, ["date": texts.date(time.day(of: received))]), list(record, verification)]
    if record.agent, let agent = record.sender, agent != verification.to { lines.append(paragraph(.agent, ["agent": agent])) }
    if verification.rights.contains(.delete) { lines.append(HTML.element("p", filled(.final), "class=\"final\"")) }
    let buttons = [button(.me, "me"), button(.notMe, "not-me")].joined(separator: "\n")
    return lines + [
      paragraph(.chooseMe), paragraph(.chooseNotMe), "<form method=\"post\">\n\(buttons)\n</form>",
      paragraph(.until, ["date": texts.date(verification.expires)]),
    ]
  }

  private func mistake(_ text: PageText, _ name: PageText, _ value: String) -> [String] {
    ["<div class=\"aside\">", paragraph(text), "<form method=\"post\">\n\(button(name, value))\n</form>", "</div>"]
  }

  private func button(_ name: PageText, _ value: String) -> String {
    HTML.element("button", filled(name), "type=\"submit\" name=\"answer\" value=\"\(value)\"")
  }

  /// The rights that the link names; with the dates of the answers that are still owed, from a day on: one that has passed is no promise.
  private func list(_ record: Case, _ verification: Verification, since today: CalendarDay? = nil) -> String {
    let entries = verification.rights.map { right in
      let due = record.requests(for: [right]).first { $0.isOpen }?.due.day
      guard let due, let today, due >= today else { return HTML.element("li", texts.name(of: right)) }
      return HTML.element("li", texts.name(of: right) + ", " + filled(.due, ["date": texts.date(due)]))
    }
    return "<ul>\n\(entries.joined(separator: "\n"))\n</ul>"
  }
}
