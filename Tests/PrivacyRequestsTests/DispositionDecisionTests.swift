import InternetMessage
import PrivacyRequests
import Testing

/// The table of dispositions: a row that fits, and one that just does not.
@Suite struct DispositionDecisionTests {
  struct Row: Sendable, CustomStringConvertible {
    var description: String
    var gate: Gate = .accept
    var channel: Channel = .designated
    var rights: [Right] = []
    var urgent: [UrgentSign.Kind] = []
    var doubtful = false
    var usable = true
    var dmarc: DMARCVerdict = .pass
    var reference: Reference = .none
    var expected: Disposition
    var also: Disposition?
  }

  static let otherSubject = Channel.other(.subject, why: "")
  static let relay = Channel.other(.relay, why: "")

  static let rows = [
    Row(description: "automatic mail is dropped though it quotes us", gate: .drop, reference: .party, expected: .dropped),
    Row(description: "a party joins", reference: .party, expected: .joins),
    Row(description: "a party joins whatever the subject", gate: .leave, channel: otherSubject, reference: .party, expected: .joins),
    Row(description: "a forged party does not", usable: true, dmarc: .fail(policy: .reject), reference: .party, expected: .notAParty),
    Row(description: "an outsider does not", reference: .outsider, expected: .notAParty),
    Row(
      description: "an outsider who asks has a case of his own", rights: [.access], reference: .outsider, expected: .notAParty,
      also: .accepted),
    Row(description: "an appeal needs no subject", gate: .reject, channel: otherSubject, rights: [.appeal], expected: .appeal),
    Row(description: "an appeal under the subject too", rights: [.appeal], expected: .appeal),
    Row(description: "another right needs it", gate: .reject, channel: otherSubject, rights: [.access], expected: .rejected),
    Row(description: "a child needs no subject", gate: .leave, channel: otherSubject, urgent: [.child], expected: .urgent),
    Row(
      description: "a child's deletion is not refused", gate: .reject, channel: otherSubject, rights: [.delete], urgent: [.child],
      expected: .urgent),
    Row(
      description: "a lawyer's demand is not refused", gate: .reject, channel: otherSubject, rights: [.delete], urgent: [.lawyer],
      expected: .urgent),
    Row(description: "a breach question alone", gate: .leave, channel: otherSubject, urgent: [.breach], expected: .urgent),
    Row(description: "a breach question with a request", rights: [.delete], urgent: [.breach], expected: .accepted),
    Row(description: "nobody in From", usable: false, expected: .senderUnusable),
    Row(description: "nobody in From of mail that asks nothing", gate: .leave, channel: otherSubject, usable: false, expected: .left),
    Row(description: "a domain that disowns the mail", dmarc: .fail(policy: .quarantine), expected: .senderUnusable),
    Row(description: "a domain that only reports", dmarc: .fail(policy: .none), expected: .accepted),
    Row(description: "the right way", rights: [.access], expected: .accepted),
    Row(description: "the right way, nothing told", expected: .accepted),
    Row(description: "a relay", gate: .reject, channel: relay, rights: [.access], expected: .relay),
    Row(description: "another subject", gate: .reject, channel: otherSubject, rights: [.access], expected: .rejected),
    Row(description: "perhaps a request", gate: .leave, channel: otherSubject, doubtful: true, expected: .doubtful),
    Row(description: "ordinary mail", gate: .leave, channel: otherSubject, expected: .left),
  ]

  @Test(arguments: rows)
  func theFirstRowThatFitsWins(row: Row) {
    var intent = Intent()
    intent.rights = row.rights.map { Finding(right: $0, text: "", rule: "") }
    intent.urgent = row.urgent.map { UrgentSign(kind: $0, text: "") }
    intent.doubtful = row.doubtful
    let mailbox = Mailbox(localPart: "pat", domain: "example.com")
    let decision = DispositionDecision.decide(
      gate: GateDecision(gate: row.gate, rule: "test", why: "why"), channel: row.channel, intent: intent,
      sender: Sender(standing: row.usable ? .usable(mailbox) : .unusable("Two people are named in From."), dmarc: row.dmarc),
      reference: row.reference)
    #expect(decision.disposition == row.expected)
    #expect(decision.also == row.also)
    #expect(!decision.why.isEmpty)
  }
}
