import Foundation

/// What was decided about a request.
public struct Outcome: Codable, Sendable, Equatable {
  /// How it was decided.
  public enum Kind: String, Codable, Sendable {
    /// What was asked is done.
    case granted
    /// Nothing is held under the address that was proved.
    case nothingFound = "nothing-found"
    /// It is refused, for ``Outcome/reason``.
    case denied
    /// The person took it back.
    case withdrawn
  }

  /// How it was decided.
  public var kind: Kind
  /// Why it is refused; nil for other outcomes.
  public var reason: DenialReason?
  /// When.
  public var at: Date
  /// Who decided; an appeal must be decided by somebody else.
  public var by: String
  /// Number of the letter that tells the person; nil until it is written.
  public var letter: Int?
  /// Where the request stood before, for a decision that is taken back.
  public var before: Request.State

  /// A decision of which nobody has been told.
  public init(kind: Kind, reason: DenialReason? = nil, at: Date, by: String, before: Request.State) {
    self.kind = kind
    self.reason = reason
    self.at = at
    self.by = by
    self.before = before
  }
}
