/// The text of a mail, parted into what its writer wrote and what came along.
public struct WrittenWords: Sendable, Equatable {
  /// What the writer wrote, signature block with name and town included.
  public private(set) var own = ""
  /// Quoted and forwarded text, without `>`; lines that introduce it included.
  public private(set) var quoted = ""
  /// What stands below `-- `, and lines such as "Sent from my phone".
  public private(set) var signature = ""
  /// Paragraphs of confidentiality notices and unsubscribe footers.
  public private(set) var disclaimer = ""
  /// The text below a mark of forwarding, without the header lines that head it; nil when nothing was forwarded.
  public private(set) var forwarded: String?
  /// What the From line of the forwarded or quoted header says; nil when there is none.
  public private(set) var quotedFrom: String?

  private enum Share {
    case own
    case quoted
    case signature
    case disclaimer
    case forwarded
  }

  /// Parts a text.
  ///
  /// - Parameter text: The readable text of a mail, quotes marked by `>` or left in the manner of mail programs.
  public init(parting text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let folded = lines.map { QuoteMarks.trimmed(Folding.fold($0)) }
    var shares = [Share](repeating: .own, count: lines.count)
    WrittenWords.markQuotes(lines: lines, folded: folded, shares: &shares)
    markHeaderBlock(folded: folded, lines: lines, shares: &shares)
    WrittenWords.markSignatures(folded: folded, shares: &shares)
    WrittenWords.markDisclaimers(folded: folded, shares: &shares)
    gather(lines: lines, folded: folded, shares: shares)
  }

  /// Lines that begin with `>`, and the line or lines that introduce them.
  private static func markQuotes(lines: [Substring], folded: [String], shares: inout [Share]) {
    for index in lines.indices {
      if folded[index].hasPrefix(">") {
        // QUIRK: RFC 4155 has no quoting, but mboxrd writers put `>` before a body line that begins with "From "; such a line, alone among
        // lines without `>`, is the writer's own. Test: wordsThatLookLikeAQuoteStayOwn.
        let alone = (index == 0 || !folded[index - 1].hasPrefix(">")) && (index + 1 >= lines.count || !folded[index + 1].hasPrefix(">"))
        if folded[index].hasPrefix(">from ") && alone { continue }
        shares[index] = .quoted
      } else if let length = QuoteMarks.attributionLength(folded, at: index) {
        for line in index..<(index + length) { shares[line] = .quoted }
        markUnmarkedQuote(folded: folded, after: index + length, shares: &shares)
      }
    }
  }

  /// QUIRK: no standard says how to quote; Yahoo and some phones put the quoted mail below "X wrote:" without `>`. When the next line that
  /// is not blank has none, everything below is quoted.
  private static func markUnmarkedQuote(folded: [String], after start: Int, shares: inout [Share]) {
    guard let next = folded[start...].firstIndex(where: { !$0.isEmpty }), !folded[next].hasPrefix(">") else { return }
    for index in start..<folded.count { shares[index] = .quoted }
  }

  /// A block of From, Sent, To, Subject, or a line such as "Original Message": all below is quoted, or forwarded when it says so.
  private mutating func markHeaderBlock(folded: [String], lines: [Substring], shares: inout [Share]) {
    guard let start = folded.indices.first(where: { shares[$0] == .own && QuoteMarks.beginsBlock(folded, at: $0) }) else { return }
    var index = start
    while index < lines.count, index < start + 12, folded[index].isEmpty || QuoteMarks.isBlockLine(folded[index]) {
      if quotedFrom == nil, let sender = QuoteMarks.sender(folded[index]) { quotedFrom = sender }
      shares[index] = .quoted
      index += 1
    }
    for line in index..<lines.count { shares[line] = .forwarded }
  }

  /// `-- ` (RFC 3676 section 4.3) and what follows up to the next quote; one-line signatures of phones.
  private static func markSignatures(folded: [String], shares: inout [Share]) {
    var inside = false
    for index in folded.indices {
      guard shares[index] == .own else {
        inside = false
        continue
      }
      // QUIRK: RFC 3676 wants a blank after the two hyphens; most programs lose it. A tail longer than 12 lines is no signature.
      if folded[index] == "--" || folded[index] == "—" { inside = tail(folded, shares, from: index) <= 12 && index > 0 }
      if QuoteMarks.isDeviceLine(folded[index]) { inside = tail(folded, shares, from: index) <= 6 }
      if inside || QuoteMarks.isDeviceLine(folded[index]) { shares[index] = .signature }
    }
  }

  private static func tail(_ folded: [String], _ shares: [Share], from start: Int) -> Int {
    var count = 0
    for index in start..<folded.count {
      if shares[index] != .own { break }
      if !folded[index].isEmpty { count += 1 }
      if count > 12 { return count }
    }
    return count
  }

  private static func markDisclaimers(folded: [String], shares: inout [Share]) {
    var start = 0
    while start < folded.count {
      guard !folded[start].isEmpty, shares[start] == .own else {
        start += 1
        continue
      }
      var end = start
      while end < folded.count, !folded[end].isEmpty, shares[end] == .own { end += 1 }
      if QuoteMarks.isDisclaimer(folded[start..<end].joined(separator: " ")) {
        for index in start..<end { shares[index] = .disclaimer }
      }
      start = end
    }
  }

  private mutating func gather(lines: [Substring], folded: [String], shares: [Share]) {
    var pieces: [Share: [Substring]] = [:]
    for (index, line) in lines.enumerated() {
      switch shares[index] {
      case .quoted, .forwarded: pieces[shares[index], default: []].append(QuoteMarks.withoutMarks(line))
      case .own where folded[index].hasPrefix(">"): pieces[.own, default: []].append(QuoteMarks.withoutMarks(line))
      default:
        pieces[shares[index], default: []].append(line)
      }
      // A quote between two pieces of one's own is a paragraph break.
      if shares[index] != .own, index > 0, shares[index - 1] == .own { pieces[.own, default: []].append("") }
    }
    own = WrittenWords.joined(pieces[.own])
    signature = WrittenWords.joined(pieces[.signature])
    disclaimer = WrittenWords.joined(pieces[.disclaimer])
    let below = WrittenWords.joined(pieces[.forwarded])
    quoted = WrittenWords.joined((pieces[.quoted] ?? []) + (pieces[.forwarded] ?? []))
    forwarded = below.isEmpty ? nil : below
  }

  private static func joined(_ lines: [Substring]?) -> String {
    let text = (lines ?? []).joined(separator: "\n")
    guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(text[first...last])
  }
}
