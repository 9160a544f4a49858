/// Why an answer needs more time. The laws name these; that somebody is not verified, or that a request is on hold, is no reason.
public enum ExtensionReason: String, CaseIterable, Codable, Sendable {
  /// The request is complex.
  case complexity
  /// The person has made several requests.
  case number
  /// Many requests came from many people at once; in Utah alone (Utah Code 13-61-203).
  case volume

  /// Those that every law takes.
  public static let usual: [ExtensionReason] = [.complexity, .number]
}
