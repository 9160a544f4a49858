/// What our own mail server found out about the domain of the From address (RFC 7489, reported by RFC 8601).
public enum DMARCVerdict: Sendable, Equatable {
  /// What the domain asks to be done with mail that fails.
  public enum Policy: String, Sendable, Codable {
    /// Nothing.
    case none
    /// To treat it as suspicious.
    case quarantine
    /// To refuse it.
    case reject
  }
  /// The domain stands behind the mail.
  case pass
  /// The check failed; the policy is `none` where the server did not report one.
  case fail(policy: Policy)
  /// No result that can be believed, or the domain publishes no policy.
  case absent
}
