import InternetMessage

/// The text of a mail as it is read: what the writer says, and what of it can ask for something.
struct SpokenLetter {
  /// The text, parted.
  let words: WrittenWords
  /// The writer's words.
  let whole: AnalyzedText
  /// Those among them that can ask for something.
  let wanted: AnalyzedText
  /// Whether a machine hands the words on.
  let isRelayed: Bool
  /// The signs in ``whole``.
  let signs: [SignReader.Found]
  /// The signs in ``wanted``.
  let wantedSigns: [SignReader.Found]
  /// Whether the writer has more words than are read.
  let isCut: Bool
  private let spoken: String

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - body: The readable text of the mail.
  ///   - channel: How it came.
  ///   - settings: Who we are.
  init(_ body: String, channel: Channel, settings: ChannelSettings) {
    let reading = Reading.standard
    words = WrittenWords(parting: TickBoxes.chosen(in: body))
    isRelayed = SpokenLetter.isRelay(channel)
    let parts = SpokenLetter.parts(words, isRelayed: isRelayed, settings: settings)
    spoken = parts.whole
    isCut = spoken.utf8.count > Tokenizer.byteLimit
    whole = AnalyzedText(spoken, vocabulary: reading.vocabulary)
    signs = SignReader.signs(in: whole, reading: reading)
    let isWanted = parts.wanted == spoken
    wanted = isWanted ? whole : AnalyzedText(parts.wanted, vocabulary: reading.vocabulary)
    wantedSigns = isWanted ? signs : SignReader.signs(in: wanted, reading: reading)
  }

  /// Who writes, and for whom.
  var person: PersonReader { PersonReader(whole, signs: signs) }

  /// The writer's words with his signature, in which he may say where he lives.
  var signed: AnalyzedText {
    words.signature.isEmpty ? whole : AnalyzedText(spoken + "\n\n" + words.signature, vocabulary: Reading.standard.vocabulary)
  }

  /// For whom the letter is written, as far as it matters for who lives where: a parent and a child live in one place.
  func writer(isAgent: Bool, childConcerned: Bool) -> PlaceFeatures.Writer {
    if person.isProfessional, !isRelayed { return .professional }
    return isAgent && !childConcerned ? .agent : .oneself
  }

  private static func isRelay(_ channel: Channel) -> Bool {
    if case .other(.relay, _) = channel { return true }
    return false
  }

  /// The words that are the writer's (`whole`), and those among them that can ask for something (`wanted`).
  ///
  /// A forward without a word of one's own is a letter of the one forwarded; so is one that says "do what he asks". Our own letters are
  /// never anybody's request.
  private static func parts(_ words: WrittenWords, isRelayed: Bool, settings: ChannelSettings) -> (whole: String, wanted: String) {
    if isRelayed {
      // A relay may quote what it hands on, by `>` or by quote marks; it is the person's word all the same.
      // One byte more than is read shows that the rest is left out.
      let said = String(decoding: (words.own + "\n\n" + words.quoted).utf8.prefix(Tokenizer.byteLimit + 1), as: UTF8.self)
      let all = said.filter { $0 != "\"" && $0 != "\u{201C}" && $0 != "\u{201D}" }
      return (all, RelayedWords.words(in: all))
    }
    guard let forwarded = words.forwarded, !isOurs(words.quotedFrom, settings) else { return (words.own, words.own) }
    let own = AnalyzedText(words.own, vocabulary: Reading.standard.vocabulary)
    let adopts = SignReader.signs(in: own, reading: .standard).contains { $0.sign == .adopts && !$0.negated }
    let asksAfter = SignReader.signs(in: own, reading: .standard).contains { $0.sign == .earlier && !$0.negated }
    guard adopts || !asksAfter && own.tokens.count(where: { $0.kind == .word }) <= 6 else { return (words.own, words.own) }
    let both = words.own + "\n\n" + forwarded
    return (both, both)
  }

  /// Whether a sender's line, as a mail program quotes it, is one of our own.
  static func isOurs(_ sender: String?, _ settings: ChannelSettings) -> Bool {
    guard let sender else { return false }
    return AddressField(parsing: sender).mailboxes.contains { settings.isOwn($0) } || sender.holds("contact center 1")
  }
}
