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
    var name = AddressName.join(words)
    if words.contains(where: { $0.kind == .at }) { oddities.insert(.moreThanOneAt) }
    words = []
    let angle = lexer.takeAngle()
    if angle.hasRoute { oddities.insert(.route) }
    if angle.hasComment { oddities.insert(.comment) }
    if name.isEmpty { name = comment }
    comment = []
    hasAngle = true
    enter(angle.tokens, name: name)
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
    guard let at = words.lastIndex(where: { $0.kind == .at }) else {
      // QUIRK: an address needs a domain (RFC 5322 section 3.4.1); local mail has single words. One word is taken, several are not.
      if words.count == 1 || words.contains(where: { $0.kind == .dot }) {
        enter(words, name: comment)
      } else {
        oddities.insert(.strayText)
      }
      return
    }
    let address = AddressName.run(around: at, in: words)
    if address.upperBound < words.count { oddities.insert(.strayText) }
    let name = address.lowerBound > 0 ? AddressName.join(Array(words[..<address.lowerBound])) : comment
    if address.lowerBound > 0 { oddities.insert(.strayText) }
    enter(Array(words[address]), name: name)
  }

  /// Makes a mailbox of the tokens of an address.
  private mutating func enter(_ tokens: [AddressLexer.Token], name: [UInt8]) {
    let at = tokens.lastIndex { $0.kind == .at }
    let local = tokens[..<(at ?? tokens.count)].flatMap(\.bytes)
    let domain = at.map { tokens[($0 + 1)...].flatMap(\.bytes) } ?? []
    if tokens.isEmpty { return }
    if tokens[..<(at ?? 0)].contains(where: { $0.kind == .at }) { oddities.insert(.moreThanOneAt) }
    if domain.isEmpty { oddities.insert(.missingDomain) }
    if local.isEmpty { oddities.insert(.missingLocalPart) }
    if (local + domain).contains(where: { $0 > 0x7F }) { oddities.insert(.rawEightBit) }
    if AddressName.holdsEncodedWord(local) || AddressName.holdsEncodedWord(domain) { oddities.insert(.encodedWord) }
    let display = EncodedWord.decode(name)
    mailboxes.append(
      Mailbox(
        displayName: display.isEmpty ? nil : display, localPart: Charset.decodeUnlabelled(local),
        domain: Charset.decodeUnlabelled(Bytes.lowercased(domain))))
  }
}
