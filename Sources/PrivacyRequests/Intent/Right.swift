/// What a person can ask for under the notice and US privacy law. The raw values are the names that other programs rely on.
public enum Right: String, CaseIterable, Codable, Sendable {
  /// To see, know or hear what is held, where it came from, to whom it went.
  case access
  /// A copy in a data file, or for use elsewhere.
  case portability
  /// To have something wrong put right.
  case correct
  /// To have data deleted, all or some.
  case delete
  /// To have sensitive data used for the service alone (11 CCR 7027).
  case limitSensitive = "limit-sensitive"
  /// No targeted advertising.
  case optOutTargetedAdvertising = "opt-out-targeted-advertising"
  /// No sale.
  case optOutSale = "opt-out-sale"
  /// No profiling for decisions that matter.
  case optOutProfiling = "opt-out-profiling"
  /// To take back a consent given earlier.
  case withdrawConsent = "withdraw-consent"
  /// To have a decision of ours looked at again.
  case appeal
  /// Not to be treated worse for using a right.
  case nondiscrimination

  /// Whether it is one of the three opt-outs.
  public var isOptOut: Bool { self == .optOutSale || self == .optOutTargetedAdvertising || self == .optOutProfiling }
}
