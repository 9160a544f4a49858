/// Reads a list of addresses in one pass, without recursion and without going back (RFC 5322 section 3.4, leniently).
struct AddressParser {
  private var lexer: AddressLexer
  private let limit: Int
  private(set) var mailboxes: [Mailbox] = []
  private(set) var oddities: Set<AddressField.Oddity> = []
  /// The words seen since the last separator.
  private var words: [AddressLexer.Token] = []
  /// The last comment since the last separator.
  private var comment: [UInt8] = []
  /// Whether the current item had an address in angle brackets.
  private var hasAngle = false

  init(_ bytes: [UInt8], limit: Int) {
    lexer = AddressLexer(bytes)
    self.limit = limit
    if bytes.contains(where: ASCII.isControl) { oddities.insert(.controlByte) }
  }

  mutating func run() {
    while let token = lexer.next() {
      guard mailboxes.count < limit else {
        oddities.insert(.tooManyMailboxes)
        break
      }
      take(token)
    }
    finishItem()
    if lexer.isUnbalanced { oddities.insert(.unbalanced) }
  }

  private mutating func take(_ token: AddressLexer.Token) {
    switch token.kind {
    case .comma, .semicolon: finishItem()
    case .colon: startGroup(token)
    case .less: takeAngle()
    case .greater: oddities.insert(.unbalanced)
    case .comment: comment = token.bytes
    case .atom, .quoted, .dot, .at, .literal: words.append(token)
    }
  }

  /// A colon ends the name of a group, unless it stands in something that looks like an address.
  private mutating func startGroup(_ token: AddressLexer.Token) {
    guard !words.contains(where: { $0.kind == .at }) else {
      words.append(AddressLexer.Token(kind: .atom, bytes: token.bytes, followsBlank: token.followsBlank))
      return
    }
    oddities.insert(.group)
    words = []
    comment = []
  }

  private mutating func takeAngle() {
    if hasAngle { finishItem() }
    var name = AddressName.join(words[...])
    if words.contains(where: { $0.kind == .at }) { oddities.insert(.moreThanOneAt) }
    words = []
    let angle = lexer.takeAngle()
    if angle.hasRoute { oddities.insert(.route) }
    if angle.hasComment { oddities.insert(.comment) }
    if name.isEmpty { name = comment }
    comment = []
    hasAngle = true
    guard angle.tokens.contains(where: { $0.kind == .at }) || AddressName.isOneWord(angle.tokens[...]) else {
      oddities.insert(.strayText)
      return
    }
    // Words side by side, or a separator, between the brackets: what the address is depends on who reads it.
    let hasSeparator = angle.tokens.contains { $0.kind == .comma || $0.kind == .semicolon || $0.kind == .colon }
    if hasSeparator || !AddressName.isOneWord(angle.tokens[...]) { oddities.insert(.strayText) }
    enter(angle.tokens[...], name: name)
  }

  /// Ends the item at a separator or at the end of the field.
  private mutating func finishItem() {
    defer {
      words = []
      comment = []
      hasAngle = false
    }
    guard !hasAngle else {
      if !words.isEmpty { oddities.insert(.strayText) }
      return
    }
    guard !words.isEmpty else { return }
    // QUIRK: addresses have commas between them (RFC 5322 section 3.4); in bad mail white space alone. Each is taken.
    var start = 0
    while let at = words[start...].firstIndex(where: { $0.kind == .at }), mailboxes.count < limit {
      let address = AddressName.run(around: at, in: words, from: start)
      let name = address.lowerBound > start ? AddressName.join(words[start..<address.lowerBound]) : comment
      if address != 0..<words.count { oddities.insert(.strayText) }
      enter(words[address], name: name)
      start = address.upperBound
    }
    if start == 0 { takeLocal() }
  }

  /// Words without any `@`.
  // QUIRK: an address needs a domain (RFC 5322 section 3.4.1); local mail has single words. One word is taken, several are not.
  private mutating func takeLocal() {
    if AddressName.isOneWord(words[...]) { enter(words[...], name: comment) } else { oddities.insert(.strayText) }
  }

  /// Makes a mailbox of the tokens of an address.
  private mutating func enter(_ tokens: ArraySlice<AddressLexer.Token>, name: [UInt8]) {
    let at = tokens.lastIndex { $0.kind == .at }
    let local = tokens[..<(at ?? tokens.endIndex)].flatMap(\.bytes)
    let domain = at.map { tokens[($0 + 1)...].flatMap(\.bytes) } ?? []
    if tokens[..<(at ?? tokens.startIndex)].contains(where: { $0.kind == .at }) { oddities.insert(.moreThanOneAt) }
    if domain.isEmpty { oddities.insert(.missingDomain) }
    if let at, tokens[at...].contains(where: { $0.kind == .quoted }) { oddities.insert(.strayText) }
    if local.isEmpty { oddities.insert(.missingLocalPart) }
    if (local + domain).contains(where: { $0 > 0x7F }) { oddities.insert(.rawEightBit) }
    if AddressName.holdsEncodedWord(local) || AddressName.holdsEncodedWord(domain) { oddities.insert(.encodedWord) }
    // QUIRK: RFC 2047 section 5 forbids encoded words in quoted strings; many programs write them there. They are decoded.
    let display = EncodedWord.decode(name)
    mailboxes.append(
      Mailbox(
        displayName: display.isEmpty ? nil : display, localPart: Charset.decodeUnlabelled(local),
        domain: Charset.decodeUnlabelled(Bytes.lowercased(domain))))
  }
}
