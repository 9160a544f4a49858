/// The marks by which mail programs introduce quoted and forwarded mail, signatures and disclaimers. Lines are given folded and trimmed.
enum QuoteMarks {
  /// Ends of a line that introduces a quote: "wrote", in the languages of the programs seen.
  private static let verbs = [
    "wrote", "writes", "schrieb", "escribio", "escribe", "a ecrit", "ha scritto", "escreveu", "schreef", "geschreven", "skrev", "pisze",
    "napisal", "napisal(a)", "kirjoitti",
  ]
  private static let openings = ["on ", "am ", "el ", "le ", "il ", "em ", "op ", "den ", "w dniu", "dnia ", "a(z) "]
  private static let separators = [
    "original message", "ursprungliche nachricht", "mensaje original", "message d'origine", "message transfere", "mensagem original",
    "messaggio originale", "begin forwarded message", "forwarded message", "mensaje reenviado", "mensagem encaminhada",
    "weitergeleitete nachricht", "messaggio inoltrato", "doorgestuurd bericht",
  ]
  private static let senderNames = ["from:", "von:", "de:", "da:", "van:", "fra:", "fran:", "od:"]
  private static let otherNames = [
    "sent:", "date:", "to:", "subject:", "cc:", "gesendet:", "datum:", "an:", "betreff:", "enviado:", "enviado el:", "fecha:", "para:",
    "asunto:", "envoye:", "a:", "objet:", "date :", "objet :", "verzonden:", "aan:", "onderwerp:", "inviato:", "oggetto:", "assunto:",
    "sendt:", "til:", "emne:", "reply-to:", "data:", "received:",
  ]
  private static let devices = [
    "sent from my ", "sent from mail for ", "sent from yahoo", "sent from outlook", "sent via ", "get outlook for ", "enviado desde mi ",
    "enviado desde el ", "enviado desde ", "envoye de mon ", "von meinem ", "gesendet von ", "inviato da ", "enviado do meu ",
    "verstuurd vanaf", "obtener outlook",
  ]
  private static let disclaimerCues = [
    "confidential", "privileged", "intended recipient", "intended solely", "addressee", "in error", "by mistake", "unauthorized",
    "is prohibited", "strictly prohibited", "recipients in error", "notify the sender", "federal law", "destinatario", "confidencial",
    "error por", "attorney work product",
  ]
  private static let footerCues = [
    "you are receiving this", "you are getting this", "you received this", "this message was sent to", "to unsubscribe",
    "if you don't want to receive", "if you no longer wish to receive", "manage notices", "manage your preferences",
    "this email is a service from", "este mensaje fue enviado a",
  ]

  /// A line without the white space around it.
  static func trimmed(_ line: String) -> String {
    guard let first = line.firstIndex(where: { !$0.isWhitespace }), let last = line.lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(line[first...last])
  }

  /// A line without leading `>`s.
  static func withoutMarks(_ line: Substring) -> Substring { line.drop(while: { $0 == ">" || $0 == " " || $0 == "\t" }) }

  /// How many lines introduce a quote here (`On … wrote:`, wrapped at most twice); nil when none do.
  static func attributionLength(_ lines: [String], at index: Int) -> Int? {
    let line = lines[index]
    guard !line.isEmpty, line.utf8.count < 200 else { return nil }
    let isIsoDate = line.utf8.prefix(10).count(where: { (0x30...0x39).contains($0) }) == 8 && line.hasSuffix(">:")
    if isIsoDate { return 1 }
    if !openings.contains(where: { line.hasPrefix($0) }) { return endsWithVerb(line) && line.holds("@") ? 1 : nil }
    guard line.utf8.contains(where: { (0x30...0x39).contains($0) }) || line.holds("@") else { return nil }
    var text = ""
    for length in 1...3 where index + length <= lines.count {
      let next = lines[index + length - 1]
      if next.isEmpty { return nil }
      text += " " + next
      if endsWithVerb(text) { return length }
      if middleVerb(text) { return length }
    }
    return nil
  }

  private static func endsWithVerb(_ line: String) -> Bool {
    guard line.hasSuffix(":") else { return false }
    let rest = trimmed(String(line.dropLast()))
    return verbs.contains { rest.hasSuffix(" " + $0) || rest.hasSuffix(">" + $0) }
  }

  /// `Am 3.4.2026 um 10:11 schrieb X <x@…>:` has the verb before the name.
  private static func middleVerb(_ line: String) -> Bool {
    line.hasSuffix(":") && line.holds("@") && verbs.contains { line.holds(" " + $0 + " ") }
  }

  /// Whether a block of header lines, or a line that announces one, begins here.
  static func beginsBlock(_ lines: [String], at index: Int) -> Bool {
    let line = lines[index]
    if isSeparator(line) { return true }
    let bare = line.drop(while: { $0 == "*" || $0 == " " })
    guard senderNames.contains(where: { bare.hasPrefix($0) }) else { return false }
    let next = lines[(index + 1)..<min(index + 6, lines.count)]
    // A memorandum of one's own has such lines too, but no addresses in them.
    guard line.holds("@") || next.contains(where: { $0.holds("@") }) else { return false }
    return next.count(where: { line in otherNames.contains { line.drop(while: { $0 == "*" }).hasPrefix($0) } }) >= 2
  }

  /// A separator such as `-----Original Message-----` or `Begin forwarded message:`.
  static func isSeparator(_ line: String) -> Bool {
    guard line.utf8.count < 80 else { return false }
    let core = line.trimmingMarks()
    return (line.hasPrefix("-") || line.hasPrefix("_") || line.hasSuffix(":")) && separators.contains(core)
  }

  /// A line of a quoted header block, its separator included.
  static func isBlockLine(_ line: String) -> Bool {
    let bare = line.drop(while: { $0 == "*" || $0 == " " })
    return isSeparator(line) || (senderNames + otherNames).contains { bare.hasPrefix($0) }
  }

  /// What a quoted From line says.
  static func sender(_ line: String) -> String? {
    let bare = line.drop(while: { $0 == "*" || $0 == " " })
    guard let name = senderNames.first(where: { bare.hasPrefix($0) }) else { return nil }
    return trimmed(String(bare.dropFirst(name.count)))
  }

  /// A line that a phone or a mail program adds.
  static func isDeviceLine(_ line: String) -> Bool { line.utf8.count < 60 && devices.contains { line.hasPrefix($0) } }

  /// A paragraph of a confidentiality notice: two of its cues, or one of a mailing's footer, and no word of the writer's own.
  static func isDisclaimer(_ paragraph: String) -> Bool {
    if footerCues.contains(where: { paragraph.holds($0) }) { return true }
    let spaced = " " + paragraph + " "
    if spaced.holds(" my ") || spaced.holds(" i ") { return false }
    return disclaimerCues.count(where: { paragraph.holds($0) }) >= 2
  }
}

extension String {
  /// Without the hyphens, underscores, colons and blanks at both ends.
  fileprivate func trimmingMarks() -> String {
    let isMark: (Character) -> Bool = { $0 == "-" || $0 == "_" || $0 == ":" || $0 == " " || $0 == ">" }
    guard let first = firstIndex(where: { !isMark($0) }), let last = lastIndex(where: { !isMark($0) }) else { return "" }
    return String(self[first...last])
  }
}
