/// The row of the table that fits, and why; with a second one where the first does not end the matter.
public struct DispositionDecision: Sendable, Equatable {
  /// What is done.
  public var disposition: Disposition
  /// In a sentence.
  public var why: String
  /// What is done besides, with a case of its own: rights asked for by somebody who is not a party to the case he mentions.
  public var also: Disposition?

  /// Decides by the first row that fits.
  ///
  /// - Parameters:
  ///   - gate: What the channel says.
  ///   - channel: How the mail came.
  ///   - intent: What it says.
  ///   - sender: Who wrote.
  ///   - reference: What the spool says it refers to.
  public static func decide(gate: GateDecision, channel: Channel, intent: Intent, sender: Sender, reference: Reference) -> Self {
    if gate.gate == .drop { return Self(disposition: .dropped, why: gate.why) }
    let problem = problem(with: sender)
    switch reference {
    case .party where problem == nil:
      return Self(disposition: .joins, why: "It refers to a letter or case of ours and comes from an address tied to that case.")
    case .party, .outsider:
      let rest = decideAlone(gate: gate, channel: channel, intent: intent, problem: problem)
      let also = intent.rights.isEmpty || rest.disposition == .left ? nil : rest.disposition
      return Self(
        disposition: .notAParty, why: problem ?? "It refers to a case of ours, but not from an address tied to that case.", also: also)
    case .none:
      return decideAlone(gate: gate, channel: channel, intent: intent, problem: problem)
    }
  }

  private static func decideAlone(gate: GateDecision, channel: Channel, intent: Intent, problem: String?) -> Self {
    if intent.rights.contains(where: { $0.right == .appeal }), problem == nil {
      return Self(disposition: .appeal, why: "It contests a decision of ours; that needs no subject.")
    }
    if let sign = intent.urgent.first {
      // A breach question does not end the matter: a request beside it is taken in or refused like any other.
      let breachAlone = intent.urgent.allSatisfy { $0.kind == .breach }
      if !breachAlone || intent.rights.isEmpty {
        return Self(disposition: .urgent, why: "A person is needed today: \(sign.kind.rawValue).")
      }
    }
    let asks = gate.gate == .accept || gate.gate == .reject
    if asks, let problem { return Self(disposition: .senderUnusable, why: problem) }
    switch (gate.gate, channel) {
    case (.accept, _): return Self(disposition: .accepted, why: gate.why)
    case (.reject, .other(.relay, _)): return Self(disposition: .relay, why: gate.why)
    case (.reject, _): return Self(disposition: .rejected, why: gate.why)
    case (.leave, _), (.drop, _):
      if intent.doubtful { return Self(disposition: .doubtful, why: gate.why) }
      return Self(disposition: .left, why: gate.why)
    }
  }

  /// Why nobody may be written to because of this mail; nil when the sender is usable.
  public static func problem(with sender: Sender) -> String? {
    if case .unusable(let why) = sender.standing { return why }
    switch sender.dmarc {
    case .fail(.quarantine), .fail(.reject): return "The mail does not come from the domain it names, and that domain asks not to trust it."
    case .fail(.none), .pass, .absent: return nil
    }
  }
}
