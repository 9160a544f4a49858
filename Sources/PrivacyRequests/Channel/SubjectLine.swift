/// A Subject, compared with the one that the privacy notice asks for.
struct SubjectLine: Sendable, Equatable {
  /// The subject folded to ASCII, without prefixes, tag and quote marks, white space folded.
  let core: String
  /// Whether a reply or forward prefix was there.
  let isReply: Bool
  /// The words after the prefixes as they were written.
  let rest: String

  /// Reply and forward prefixes of mail programs; `re[2]:` and `re:` in a row too.
  private static let prefixes = [
    "re", "fw", "fwd", "aw", "wg", "rv", "rsp", "res", "enc", "tr", "ref", "sv", "vs", "antw", "doorst", "rif", "i", "r",
  ]

  /// Takes a decoded subject apart.
  init(_ subject: String) {
    var rest = Substring(subject.singleSpaced)
    var isReply = false
    var tags = 0
    while true {
      rest = rest.drop(while: { $0 == " " || SubjectLine.isQuote($0) })
      if let after = SubjectLine.afterPrefix(rest) {
        rest = after
        isReply = true
      } else if tags == 0, let after = SubjectLine.afterTag(rest) {
        rest = after
        tags += 1
      } else {
        break
      }
    }
    self.isReply = isReply
    self.rest = String(rest)
    self.core = Folding.fold(rest).split(separator: " ").joined(separator: " ")
  }

  /// Whether the subject is the wanted one with, at most, something after it.
  ///
  /// QUIRK: the notice asks for the bare subject; people quote it, number it, put a name after it, and their programs prefix and tag it.
  /// One letter off is another subject. Test: theSubjectOfTheNoticeIsRecognised.
  func matches(_ wanted: String) -> Bool {
    let target = Folding.fold(wanted).split(separator: " ").joined(separator: " ")
    guard !target.isEmpty, core.hasPrefix(target) else { return false }
    guard let next = core.dropFirst(target.count).first else { return true }
    return !next.isLetter && !next.isNumber
  }

  /// Whether the subject is not the wanted one but must mean it: with a letter wrong in a word, with words before it, or in Spanish.
  ///
  /// QUIRK: the notice asks for its very words, and another subject is refused; but who writes "Privacy Rigths Request" or "URGENT my Privacy
  /// Rights Request" means it, so that his letter is read as a request, however it is worded; when nothing is found in it, a person reads it.
  /// A question, or a word wrong and more words after it ("Privacy rights requests are piling up"), is about something else.
  /// Test: aSubjectThatIsNearlyThatOfTheNoticeIsKnown.
  func comesNear(_ wanted: String) -> Bool {
    guard !core.contains("?"), !matches(wanted) else { return false }
    let words = SubjectLine.words(core)
    let target = SubjectLine.words(Folding.fold(wanted))
    guard !target.isEmpty, words.count >= target.count else { return SubjectLine.isNearly(words.joined(), target.joined()) }
    let hasRun = (0...min(SubjectLine.wordsBefore, words.count - target.count)).contains { start in
      let run = words[start..<start + target.count]
      return run.elementsEqual(target) || run.endIndex == words.count && zip(run, target).allSatisfy { SubjectLine.isNearly($0, $1) }
    }
    return hasRun || SubjectLine.spanish.allSatisfy { names in words.contains { names.contains($0) } }
  }

  /// At most so many words stand before the words of the notice.
  private static let wordsBefore = 3
  /// The words of the subject in Spanish, one of each.
  private static let spanish: [Set<Substring>] = [
    ["solicitud", "peticion", "reclamo"], ["derecho", "derechos"], ["privacidad"],
  ]

  private static func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }

  /// Whether a word of some length has at most one letter wrong.
  private static func isNearly(_ word: some StringProtocol, _ wanted: some StringProtocol) -> Bool {
    word == wanted || wanted.count >= 5 && EditDistance.between(word, wanted) <= 1
  }

  private static func isQuote(_ character: Character) -> Bool {
    "\"'\u{201C}\u{201D}\u{201E}\u{2018}\u{2019}\u{AB}\u{BB}*".contains(character)
  }

  private static func afterPrefix(_ text: Substring) -> Substring? {
    guard let colon = text.prefix(12).firstIndex(where: { $0 == ":" || $0 == "\u{FF1A}" }) else { return nil }
    var name = text[..<colon].lowercased().filter { $0 != " " }
    if let bracket = name.firstIndex(where: { $0 == "[" || $0 == "(" || $0 == "^" }) { name = String(name[..<bracket]) }
    return prefixes.contains(name) ? text[text.index(after: colon)...] : nil
  }

  private static func afterTag(_ text: Substring) -> Substring? {
    guard text.first == "[", let end = text.prefix(60).firstIndex(of: "]") else { return nil }
    return text[text.index(after: end)...]
  }
}
