/// Tells lists whose bullets are drawn as `>` from quotes.
///
/// QUIRK: RFC 3676 section 4.5 quotes with `>`; forms and bulk letters draw their bullets with it. The only `>` lines of a mail, a few in one
/// block right below a heading in which somebody wishes, are a list. A line that introduces a quote, or what others wrote, has a date, an address
/// or other words. Test: anArrowBelowAHeadingOfARequestIsABullet.
enum ArrowBullets {
  /// A list has at most this many lines.
  private static let limit = 12
  /// Words of headings of such lists: somebody speaks for himself or for a client, and wishes.
  private static let own = CueList([
    "we ", "i ", "im ", "our ", "my ", "client", "consumers", "behalf", "pido", "pedimos", "solicito ", "solicitamos",
  ])
  private static let wishes = CueList(["request", "direction", "demand", "instruct", "ask", "pido", "pedimos", "solicit"])
  /// Words of lines above a quote or above somebody else's words.
  private static let quoting = CueList([
    "your", "you wrote", "you asked", "you said", "su ", "wrote", "said", "writes", "quot", "answer", "reply", "escribi", "dijo",
    "respuesta",
    "schrieb", "ecrit", "scritto", "escreveu", "schreef", "skrev", "sent", "came", "customer", "last", "requested", "received",
  ])

  /// Whether the `>` lines of a text are a list.
  static func drawn(in lines: TextLines) -> Bool {
    guard let first = (0..<lines.count).first(where: { lines.first($0) == 0x3E }), first > 0, !lines.isBlank(first - 1) else {
      return false
    }
    let end = (first..<lines.count).first { lines.first($0) != 0x3E } ?? lines.count
    guard end - first <= limit, !(end..<lines.count).contains(where: { lines.first($0) == 0x3E }) else { return false }
    guard end - first > 1 || lines[first].first == 0x20 else { return false }
    return isHeading(lines, first - 1) && (isForClient(lines, first - 1) || (end..<lines.count).allSatisfy(lines.isBlank))
      && !(0..<first).contains { QuoteMarks.attributionLength(lines, at: $0) != nil }
  }

  private static func isHeading(_ lines: TextLines, _ index: Int) -> Bool {
    let heading = lines.folded(index)
    guard !heading.contains(where: { 0x30...0x39 ~= $0 || $0 == 0x40 || $0 == 0x3C }) else { return false }
    guard own.isHeld(by: heading), wishes.isHeld(by: heading), !quoting.isHeld(by: heading) else { return false }
    let isAllCapitals = !lines[index].contains { 0x61...0x7A ~= $0 }
    return isAllCapitals || heading.last { !TextLines.isWhite($0) } == 0x3A
  }

  /// Bulk letters go on below the list; anybody else who writes below `>` lines answers a quote.
  private static func isForClient(_ lines: TextLines, _ index: Int) -> Bool { clients.isHeld(by: lines.folded(index)) }
  private static let clients = CueList(["client", "consumers", "behalf"])
}
