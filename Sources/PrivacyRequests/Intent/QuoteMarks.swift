/// The marks by which mail programs introduce quoted and forwarded mail, signatures and disclaimers. Lines are folded and trimmed.
enum QuoteMarks {
  /// Ends of a line that introduces a quote: "wrote", in the languages of the programs seen.
  private static let verbs = [
    "wrote", "writes", "schrieb", "escribio", "escribe", "a ecrit", "ha scritto", "escreveu", "schreef", "geschreven", "skrev", "pisze",
    "napisal", "napisal(a)", "kirjoitti",
  ]
  private static let lastVerbs = CueList(verbs)
  private static let middleVerbs = CueList(verbs.map { " " + $0 + " " })
  private static let openings = CueList(["on ", "am ", "el ", "le ", "il ", "em ", "op ", "den ", "w dniu", "dnia ", "a(z) "])
  private static let separators = CueList([
    "original message", "ursprungliche nachricht", "mensaje original", "message d'origine", "message transfere", "mensagem original",
    "messaggio originale", "begin forwarded message", "forwarded message", "mensaje reenviado", "mensagem encaminhada",
    "weitergeleitete nachricht", "messaggio inoltrato", "doorgestuurd bericht",
  ])
  private static let names = CueList(senders + others)
  private static let senderNames = CueList(senders)
  private static let otherNames = CueList(others)
  private static let senders = ["from:", "von:", "de:", "da:", "van:", "fra:", "fran:", "od:", "de :"]
  private static let others = [
    "sent:", "date:", "to:", "subject:", "cc:", "gesendet:", "datum:", "an:", "betreff:", "enviado:", "enviado el:", "fecha:", "para:",
    "asunto:", "envoye:", "a:", "objet:", "date :", "objet :", "envoye :", "a :", "cc :", "verzonden:", "aan:", "onderwerp:", "inviato:",
    "oggetto:", "assunto:",
    "sendt:", "til:", "emne:", "reply-to:", "data:", "received:",
  ]
  private static let devices = CueList([
    "sent from my ", "sent from mail for ", "sent from yahoo", "sent from outlook", "sent via ", "get outlook for ", "enviado desde mi ",
    "enviado desde el ", "enviado desde ", "envoye de mon ", "von meinem ", "gesendet von ", "inviato da ", "enviado do meu ",
    "verstuurd vanaf", "obtener outlook",
  ])
  private static let disclaimerCues = CueList([
    "confidential", "privileged", "intended recipient", "intended solely", "addressee", "in error", "by mistake", "unauthorized",
    "is prohibited", "strictly prohibited", "recipients in error", "notify the sender", "federal law", "destinatario", "confidencial",
    "error por", "attorney work product",
  ])
  private static let footerCues = CueList([
    "you are receiving this", "you are getting this", "you received this", "this message was sent to", "to unsubscribe",
    "if you don't want to receive", "if you no longer wish to receive", "manage notices", "manage your preferences",
    "this email is a service from", "este mensaje fue enviado a",
  ])

  /// A line without the white space around it.
  static func trimmed(_ line: String) -> String {
    String(decoding: trimmed(Array(line.utf8)[...]), as: UTF8.self)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = line.firstIndex(where: { !TextLines.isWhite($0) }), let last = line.lastIndex(where: { !TextLines.isWhite($0) })
    else {
      return []
    }
    return line[first...last]
  }

  /// A line without leading `>`s.
  static func withoutMarks(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> { line.drop { $0 == 0x3E || $0 == 0x20 || $0 == 0x09 } }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// How many lines introduce a quote here (`On … wrote:`, wrapped at most twice); nil when none do.
  static func attributionLength(_ lines: TextLines, at index: Int) -> Int? {
    let line = lines.folded(index)
    guard !line.isEmpty, line.count < 200 else { return nil }
    // A date as in ISO 8601 before the address.
    if line.suffix(2).elementsEqual(">:".utf8), line.prefix(10).count(where: isDigit) == 8 { return 1 }
    if !openings.begins(line) { return endsWithVerb(line) && line.contains(0x40) ? 1 : nil }
    guard line.contains(where: { isDigit($0) || $0 == 0x40 }) else { return nil }
    for length in 1...3 where index + length <= lines.count {
      if lines.isBlank(index + length - 1) { return nil }
      let text = lines.folded(index..<(index + length))
      if endsWithVerb(text) || middleVerb(text) { return length }
    }
    return nil
  }

  private static func endsWithVerb(_ line: ArraySlice<UInt8>) -> Bool {
    line.last == 0x3A && lastVerbs.ends(trimmed(line.dropLast()), after: [0x20, 0x3E])
  }

  /// `Am 3.4.2026 um 10:11 schrieb X <x@…>:` has the verb before the name.
  private static func middleVerb(_ line: ArraySlice<UInt8>) -> Bool {
    // Thunderbird leaves the address out; a date and a time are digits enough.
    line.last == 0x3A && (line.contains(0x40) || line.count(where: isDigit) >= 8) && middleVerbs.isHeld(by: line)
  }

  /// Whether a block of header lines, or a line that announces one, begins here.
  static func beginsBlock(_ lines: TextLines, at index: Int) -> Bool {
    let line = lines.folded(index)
    if isSeparator(line) { return true }
    guard senderNames.begins(bare(line)) else { return false }
    let next = (index + 1)..<min(index + 6, lines.count)
    // A memorandum of one's own has such lines too, but no addresses in them.
    guard line.contains(0x40) || next.contains(where: { lines.folded($0).contains(0x40) }) else { return false }
    return next.count { line in otherNames.begins(lines.folded(line).drop { $0 == 0x2A }) } >= 2
  }

  /// A line without the stars and blanks before it.
  private static func bare(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> { line.drop { $0 == 0x2A || $0 == 0x20 } }

  /// A separator such as `-----Original Message-----` or `Begin forwarded message:`.
  static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 80, let first = line.first, first == 0x2D || first == 0x5F || line.last == 0x3A else { return false }
    let isMark: (UInt8) -> Bool = { $0 == 0x2D || $0 == 0x5F || $0 == 0x3A || $0 == 0x20 || $0 == 0x3E }
    guard let start = line.firstIndex(where: { !isMark($0) }), let end = line.lastIndex(where: { !isMark($0) }) else { return false }
    return separators.equals(line[start...end])
  }

  /// A line of a quoted header block, its separator included.
  static func isBlockLine(_ line: ArraySlice<UInt8>) -> Bool { isSeparator(line) || names.begins(bare(line)) }

  /// What a quoted From line says.
  static func sender(_ line: ArraySlice<UInt8>) -> String? {
    let bare = bare(line)
    guard let name = senderNames.beginning(of: bare) else { return nil }
    return String(decoding: trimmed(bare.dropFirst(name.count)), as: UTF8.self)
  }

  /// A line that a phone or a mail program adds.
  static func isDeviceLine(_ line: ArraySlice<UInt8>) -> Bool { line.count < 60 && devices.begins(line) }

  /// A paragraph of a confidentiality notice: two of its cues, or one of a mailing's footer, and no word of the writer's own.
  static func isDisclaimer(_ paragraph: ArraySlice<UInt8>) -> Bool {
    if footerCues.isHeld(by: paragraph) { return true }
    guard disclaimerCues.count(in: paragraph, upTo: 2) == 2 else { return false }
    return !writersWords.isHeld(by: [0x20] + paragraph + [0x20])
  }

  private static let writersWords = CueList([" my ", " i "])
}
