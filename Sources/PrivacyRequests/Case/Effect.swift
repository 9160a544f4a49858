/// What must be done because of an event. The shell does it before the case is committed: it draws what is random and renders the text.
public enum Effect: Sendable, Equatable {
  /// Write this letter.
  case write(LetterOrder)
  /// Write the letter of that number anew, under its number: dates, links and tokens as of now.
  case rewrite(letter: Int)
}
