/// Something in a message that the standards forbid, or that was cut at a limit.
public struct Defect: Sendable, Equatable {
  /// What kind of defect; stable names, for programs.
  public enum Kind: String, Sendable, CaseIterable {
    /// A header line without a colon.
    case headerLineWithoutColon
  }
  /// What is wrong.
  public let kind: Kind
  /// Where it begins, in bytes from the start of the message.
  public let offset: Int
}
