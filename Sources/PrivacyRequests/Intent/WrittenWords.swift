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
  /// - Parameter text: The readable text of a mail, quotes marked by `>` or left in the manner of mail programs. Read up to
  ///   ``LetterText/byteLimit``.
  public init(parting text: String) {
    let lines = TextLines(text, limit: LetterText.byteLimit)
    var shares = [Share](repeating: .own, count: lines.count)
    WrittenWords.markQuotes(lines, shares: &shares)
    markHeaderBlock(lines, shares: &shares)
    WrittenWords.markSignatures(lines, shares: &shares)
    WrittenWords.markDisclaimers(lines, shares: &shares)
    gather(lines, shares: shares)
  }

  /// Lines that begin with `>`, and the line or lines that introduce them.
  private static func markQuotes(_ lines: TextLines, shares: inout [Share]) {
    if ArrowBullets.drawn(in: lines) { return }
    for index in 0..<lines.count where !lines.isBlank(index) {
      if isMarked(lines, index) {
        // QUIRK: RFC 4155 has no quoting, but mboxrd writers put `>` before a body line that begins with "From "; such a line, alone among
        // lines without `>`, is the writer's own. Test: wordsThatLookLikeAQuoteStayOwn.
        let alone = (index == 0 || !isMarked(lines, index - 1)) && (index + 1 >= lines.count || !isMarked(lines, index + 1))
        if alone, lines.folded(index).starts(with: ">from ".utf8) { continue }
        shares[index] = .quoted
      } else if let length = QuoteMarks.attributionLength(lines, at: index) {
        for line in index..<(index + length) { shares[line] = .quoted }
        // QUIRK: no standard says how to quote; Yahoo and some phones put the quoted mail below "X wrote:" without `>`. When the next line
        // that is not blank has none, everything below is quoted.
        let next = ((index + length)..<lines.count).first { !lines.isBlank($0) }
        guard let next, !isMarked(lines, next) else { continue }
        for line in (index + length)..<lines.count { shares[line] = .quoted }
        return
      }
    }
  }

  private static func isMarked(_ lines: TextLines, _ index: Int) -> Bool { lines.first(index) == 0x3E }

  /// A block of From, Sent, To, Subject, or a line such as "Original Message": all below is quoted, or forwarded when it says so.
  private mutating func markHeaderBlock(_ lines: TextLines, shares: inout [Share]) {
    let start = shares.indices.first { shares[$0] == .own && !lines.isBlank($0) && QuoteMarks.beginsBlock(lines, at: $0) }
    guard let start else { return }
    // Outlook draws a rule above the block.
    if start > 0, !lines.isBlank(start - 1), lines.folded(start - 1).allSatisfy({ $0 == 0x5F || $0 == 0x2D }) {
      shares[start - 1] = .quoted
    }
    var index = start
    while index < lines.count, index < start + 12, lines.isBlank(index) || QuoteMarks.isBlockLine(lines.folded(index)) {
      if quotedFrom == nil, let sender = QuoteMarks.sender(lines.folded(index)) { quotedFrom = sender }
      shares[index] = .quoted
      index += 1
    }
    if let sender = WrittenWords.markedSender(lines, from: index) {
      quotedFrom = quotedFrom ?? sender
      return
    }
    // QUIRK: no standard says where a quote without `>` ends, so an answer below one cannot be told from it; it is not taken for the writer's.
    // Our own letter is then nobody's request, and the mail is asked about or goes to a person. Test: anAnswerBelowAnUnmarkedQuoteIsNotOwn.
    for line in index..<lines.count { shares[line] = .forwarded }
  }

  /// What the From line says of a quote that is marked by `>` although its separator is not; nil when it is not marked.
  ///
  /// QUIRK: Outlook, told to mark quotes, marks all but its separator. What has no `>` there is the writer's. Test:
  /// anAnswerBelowAMarkedQuoteIsOwn.
  private static func markedSender(_ lines: TextLines, from start: Int) -> String? {
    guard let first = (start..<lines.count).first(where: { !lines.isBlank($0) }), isMarked(lines, first) else { return nil }
    return QuoteMarks.sender(QuoteMarks.withoutMarks(lines.folded(first)))
  }

  /// `-- ` (RFC 3676 section 4.3) and what follows up to the next quote; one-line signatures of phones.
  private static func markSignatures(_ lines: TextLines, shares: inout [Share]) {
    var inside = false
    for index in 0..<lines.count {
      guard shares[index] == .own else {
        inside = false
        continue
      }
      let isDevice = !lines.isBlank(index) && QuoteMarks.isDeviceLine(lines.folded(index))
      // QUIRK: RFC 3676 wants a blank after the two hyphens; most programs lose it. A tail longer than 12 lines is no signature.
      if isHyphens(lines, index) { inside = tail(lines, shares, from: index) <= 12 && index > 0 }
      if isDevice { inside = tail(lines, shares, from: index) <= 6 }
      if inside || isDevice { shares[index] = .signature }
    }
  }

  private static func isHyphens(_ lines: TextLines, _ index: Int) -> Bool {
    // A dash folds to a comma.
    lines.first(index) == 0x2D ? lines.folded(index).elementsEqual("--".utf8) : lines.folded(index).elementsEqual(",".utf8)
  }

  private static func tail(_ lines: TextLines, _ shares: [Share], from start: Int) -> Int {
    var count = 0
    for index in start..<lines.count {
      if shares[index] != .own { break }
      if !lines.isBlank(index) { count += 1 }
      if count > 12 { return count }
    }
    return count
  }

  private static func markDisclaimers(_ lines: TextLines, shares: inout [Share]) {
    var start = 0
    while start < lines.count {
      guard !lines.isBlank(start), shares[start] == .own else {
        start += 1
        continue
      }
      var end = start
      while end < lines.count, !lines.isBlank(end), shares[end] == .own { end += 1 }
      if QuoteMarks.isDisclaimer(lines.folded(start..<end)) {
        for index in start..<end { shares[index] = .disclaimer }
      }
      start = end
    }
  }

  private mutating func gather(_ lines: TextLines, shares: [Share]) {
    var texts: (own: Lines, quoted: Lines, signature: Lines, disclaimer: Lines, forwarded: Lines)
    texts = (Lines(), Lines(), Lines(), Lines(), Lines())
    for index in 0..<lines.count {
      let line = lines[index]
      switch shares[index] {
      case .quoted: texts.quoted.add(QuoteMarks.withoutMarks(line))
      case .forwarded: texts.forwarded.add(QuoteMarks.withoutMarks(line))
      case .signature: texts.signature.add(line)
      case .disclaimer: texts.disclaimer.add(line)
      case .own: texts.own.add(WrittenWords.isMarked(lines, index) ? QuoteMarks.withoutMarks(line) : line)
      }
      // A quote between two pieces of one's own is a paragraph break.
      if shares[index] != .own, index > 0, shares[index - 1] == .own { texts.own.add([]) }
    }
    own = texts.own.text
    signature = texts.signature.text
    disclaimer = texts.disclaimer.text
    let below = texts.forwarded.text
    if !below.isEmpty { texts.quoted.add(texts.forwarded.bytes[...]) }
    quoted = texts.quoted.text
    forwarded = below.isEmpty ? nil : below
  }

  /// Lines gathered one below the other.
  private struct Lines {
    private(set) var bytes: [UInt8] = []
    private var isEmpty = true

    mutating func add(_ line: ArraySlice<UInt8>) {
      if !isEmpty { bytes.append(0x0A) }
      isEmpty = false
      bytes += line
    }

    /// The text without the white space around it.
    var text: String {
      let text = String(decoding: bytes, as: UTF8.self)
      let scalars = text.unicodeScalars
      guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
        let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
      else { return "" }
      return String(scalars[first...last])
    }
  }
}
