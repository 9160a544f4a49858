/// What becomes of the letters that a mail causes.
public enum LetterMode: Sendable, Equatable {
  /// They are written and may go.
  case send
  /// They are written, and a person lets them go.
  case hold(why: String)
  /// None is ever written: the mail was handled before this program kept the record.
  case none

  /// Why letters are held; nil when they are not.
  var heldBecause: String? { if case .hold(let why) = self { why } else { nil } }
}
