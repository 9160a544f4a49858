/// The short lines that our letters tell people to send back, by closed lists.
enum ShortLines {
  private static let optOuts: Set<String> = [
    "opt out", "i opt out", "we opt out", "opt me out", "please opt me out", "i want to opt out", "i would like to opt out",
    "id like to opt out",
    "i choose to opt out", "i wish to opt out", "i am opting out", "im opting out", "i hereby opt out", "please opt out", "opt us out",
    "la exclusion", "pido la exclusion", "quiero la exclusion", "solicito la exclusion", "deseo la exclusion", "pido mi exclusion",
    "quiero mi exclusion", "solicito mi exclusion", "me excluyo", "excluyanme", "excluyame", "quiero excluirme", "pido ser excluido",
    "pido ser excluida", "pido la exclusion por favor", "exclusion",
  ]
  private static let stops: Set<String> = ["stop", "alto", "pare", "paren", "detenganse", "wait", "espere", "esperen"]
  private static let appeals: Set<String> = ["appeal", "apelo", "apelacion"]
  /// No line of the lists has more tokens.
  private static let longest = 8
  /// In a longer text a line of one or two words may be a heading or the end of a newsletter.
  private static let tokenLimit = 60

  /// A sentence that is nothing but the wish to opt out, of whatever one can opt out of; nil when there is none.
  static func optOut(in text: AnalyzedText) -> String? {
    for sentence in text.sentences where sentence.range.count <= longest && !sentence.range.contains(where: { text.quoted[$0] }) {
      let words = sentence.range.filter { text.tokens[$0].kind == .word }
      guard words.count > 2 || text.tokens.count <= tokenLimit else { continue }
      if let last = words.last, let first = words.first, optOuts.contains(words.map(text.folded).joined(separator: " ")) {
        return text.words(first..<(last + 1))
      }
    }
    return nil
  }

  /// A first word that alone asks us to stop; nil when there is none.
  static func stop(in text: AnalyzedText) -> String? { first(of: text, among: stops) }

  /// A first word that alone appeals; nil when there is none.
  static func appeal(in text: AnalyzedText) -> String? { first(of: text, among: appeals) }

  private static func first(of text: AnalyzedText, among words: Set<String>) -> String? {
    guard let first = text.tokens.firstIndex(where: { $0.kind == .word }), text.endsAfter(first), words.contains(text.folded(first)) else {
      return nil
    }
    return text.words(first..<(first + 1))
  }
}

extension AnalyzedText {
  /// Whether nothing that is said goes on after the word: it is the last, or a mark or a new line follows.
  func endsAfter(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return next.kind != .word && next.kind != .number || next.beginsLine
  }
}
