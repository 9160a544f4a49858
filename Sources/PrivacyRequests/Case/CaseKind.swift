/// Why a case exists. Everything that causes a letter or an item is a case.
public enum CaseKind: String, Codable, Sendable {
  /// Rights were asked for, or nobody could tell which.
  case request
  /// A decision of ours is contested.
  case appeal
  /// A request came another way and was answered with how to submit it (11 CCR 7020).
  case refusal
  /// Something that a person must look at, without a request of its own.
  case alert
}
