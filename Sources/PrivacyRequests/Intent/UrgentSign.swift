/// A reason why a person should look at a mail today.
public struct UrgentSign: Sendable, Equatable {
  /// What kind of reason.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// The data is of a child under 16.
    case child
    /// A question about a breach or leak of data.
    case breach
    /// A lawyer's demand or threat of suit.
    case lawyer
    /// Police, prosecutor, subpoena.
    case police
    /// A demand to preserve records.
    case preservation
    /// Death or incapacity of the person concerned.
    case care
  }
  /// What kind of reason.
  public let kind: Kind
  /// The words that show it.
  public let text: String

  /// Takes each value as it is.
  public init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}
