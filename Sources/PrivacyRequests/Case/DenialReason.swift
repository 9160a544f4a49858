/// Why a request is refused. The letter gives the reason in plain words (`reasons.txt` of the templates) and says how to appeal.
public enum DenialReason: String, CaseIterable, Codable, Sendable {
  /// We could not find out that the person is who he says (11 CCR 7021(b), 7022(a), 7023(a), 7024(a)).
  case unverified
  /// An agent showed no permission (11 CCR 7063).
  case noPermission = "no-permission"
  /// We have good reason to believe that the request is fraudulent, and have written it down (11 CCR 7027(f), ORS 646A.576(5)(e)(B)).
  case fraud
  /// The law requires or allows us to keep the data: a contract, a legal duty, a claim.
  case exception
  /// The data is publicly available; the notice does not cover it.
  case publicData = "public"
  /// The data cannot be tied to a person; the notice does not cover it, and it may not be identified again (11 CCR 7060(g)).
  case deidentified
  /// Another law governs the data; the notice does not cover it.
  case otherLaw = "other-law"
  /// What the person calls wrong is right, as far as we can tell from all circumstances (11 CCR 7023).
  case accurate
  /// The person does not live in the United States.
  case notResident = "not-resident"
  /// The earlier decision was right; for an appeal.
  case upheld

  /// Whether it can be the reason for refusing that right.
  public func fits(_ right: Right) -> Bool {
    switch self {
    case .unverified: right.needsVerification && right != .withdrawConsent
    case .upheld: right == .appeal
    case .accurate: right == .correct
    case .noPermission, .fraud, .notResident: right != .appeal && right != .nondiscrimination
    case .exception, .publicData, .deidentified, .otherLaw:
      [.access, .portability, .correct, .delete, .withdrawConsent].contains(right)
    }
  }
}
