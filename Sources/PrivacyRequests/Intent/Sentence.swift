/// A sentence, or what stands for one in a list or a form.
struct Sentence: Sendable {
  /// Its tokens, the closing mark left out.
  let range: Range<Int>
  /// Whether it ends with a question mark.
  let isQuestion: Bool
  /// Whether it ends with a colon, so that a list may follow.
  let announces: Bool
  /// Whether it is an item of a list, or begins a line after a colon.
  let isItem: Bool
  /// Whether it is no item and begins a line of its own, so that a list above it has ended.
  let opensParagraph: Bool

  /// The same sentence from an earlier token on.
  func beginning(at start: Int) -> Sentence {
    Sentence(
      range: start..<range.upperBound, isQuestion: isQuestion, announces: announces, isItem: isItem, opensParagraph: opensParagraph)
  }
}
