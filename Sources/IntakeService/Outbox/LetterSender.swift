/// A way by which letters leave the house.
public protocol LetterSender {
  /// Hands one letter over and waits for the verdict. Handing the same bytes over again must be harmless.
  mutating func send(_ letter: Parcel) -> Verdict
}
