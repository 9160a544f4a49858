/// Tells lists whose bullets are drawn as `>` from quotes.
///
/// QUIRK: RFC 3676 section 4.5 quotes with `>`; forms and bulk letters draw their bullets with it. The only `>` lines of a mail, a few in one
/// block right below a heading that speaks of a request, are a list. A line that introduces a quote has a date, an address or a word for
/// writing. Test: anArrowBelowAHeadingOfARequestIsABullet.
enum ArrowBullets {
  /// A list has at most this many lines.
  private static let limit = 12
  /// Words of headings of such lists.
  private static let wishes = CueList([
    "request", "direction", "demand", "instruct", "we ask", "i ask", "following", "solicit", "pedimos", "siguiente", "pide",
  ])
  /// Words of lines above a quote.
  private static let quoting = CueList([
    "your", "you ", "su ", "usted", "wrote", "said", "writes", "quot", "answer", "below", "reply", "message", "escribi", "dijo",
    "respuesta",
    "schrieb", "ecrit", "scritto", "escreveu", "schreef", "skrev", "letter", "mail",
  ])

  /// Whether the `>` lines of a text are a list.
  static func drawn(in lines: TextLines) -> Bool {
    guard let first = (0..<lines.count).first(where: { lines.first($0) == 0x3E }), first > 0, !lines.isBlank(first - 1) else {
      return false
    }
    let end = (first..<lines.count).first { lines.first($0) != 0x3E } ?? lines.count
    guard end - first <= limit, !(end..<lines.count).contains(where: { lines.first($0) == 0x3E }) else { return false }
    return isHeading(lines, first - 1) && !(0..<first).contains { QuoteMarks.attributionLength(lines, at: $0) != nil }
  }

  private static func isHeading(_ lines: TextLines, _ index: Int) -> Bool {
    let heading = lines.folded(index)
    guard !heading.contains(where: { 0x30...0x39 ~= $0 || $0 == 0x40 || $0 == 0x3C }) else { return false }
    guard wishes.isHeld(by: heading), !quoting.isHeld(by: heading) else { return false }
    let isAllCapitals = !lines[index].contains { 0x61...0x7A ~= $0 }
    return isAllCapitals || heading.last { !TextLines.isWhite($0) } == 0x3A
  }
}
