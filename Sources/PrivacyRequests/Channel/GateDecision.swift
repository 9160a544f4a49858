/// A ``Gate`` with the rule that led to it.
public struct GateDecision: Sendable, Equatable {
  /// The outcome.
  public let gate: Gate
  /// A stable id such as `drop.auto-submitted`, for logs and tests.
  public let rule: String
  /// The reason in one plain sentence.
  public let why: String

  /// Takes each value as it is.
  public init(gate: Gate, rule: String, why: String) {
    self.gate = gate
    self.rule = rule
    self.why = why
  }

  /// Decides what to do with a mail at the door.
  ///
  /// - Parameters:
  ///   - channel: How it came.
  ///   - intent: What it asks.
  public static func decide(channel: Channel, intent: Intent) -> GateDecision {
    switch channel {
    case .automatic(let rule, let why):
      return GateDecision(gate: .drop, rule: "drop." + rule, why: why)
    case .designated:
      return GateDecision(gate: .accept, rule: "accept.designated", why: "It came to the address and under the subject of the notice.")
    case .other(let way, let why):
      return decideOther(way, why: why, intent: intent)
    }
  }

  private static func decideOther(_ way: OtherWay, why: String, intent: Intent) -> GateDecision {
    if let right = intent.rights.first?.right {
      return GateDecision(gate: .reject, rule: "reject." + way.rawValue, why: "It asks for a right (\(right.rawValue)). " + why)
    }
    if intent.thread == .replyVerification {
      return GateDecision(gate: .reject, rule: "reject." + way.rawValue, why: "It answers our verification letter. " + why)
    }
    if intent.doubtful {
      return GateDecision(gate: .leave, rule: "leave.doubtful", why: "It may be a request, but what is asked cannot be told. " + why)
    }
    return GateDecision(gate: .leave, rule: "leave.no-request", why: "No request for a right was found. " + why)
  }
}
