/// How much of a message is looked at. Each is far above what any of eight thousand real messages needed.
public struct Limits: Sendable {
  /// The limits used unless a caller says otherwise.
  public static let standard = Limits()
}
