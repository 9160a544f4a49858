/// What Samples/mail must come to, in order of receipt.
struct ExpectedSample {
  var file: String
  var gate: String
  var disposition: String
  var number: String?
  var rights: Set<String> = []
  var letters: [String] = []
  var items: [String] = []

  static let all: [ExpectedSample] = [
    ExpectedSample(
      file: "01-delete-and-opt-out-california.eml", gate: "accept", disposition: "accepted", number: "PRR-2026-00001",
      rights: ["delete", "opt-out-sale", "opt-out-targeted-advertising"], letters: ["acknowledgement", "verification"], items: ["opt-out"]),
    ExpectedSample(
      file: "02-access-typed-on-a-phone.eml", gate: "accept", disposition: "accepted", number: "PRR-2026-00002",
      rights: ["access"], letters: ["acknowledgement", "verification"]),
    ExpectedSample(
      file: "03-opt-out-oregon.eml", gate: "accept", disposition: "accepted", number: "PRR-2026-00003",
      rights: ["opt-out-targeted-advertising", "opt-out-sale", "opt-out-profiling"], letters: ["acknowledgement"], items: ["opt-out"]),
    ExpectedSample(
      file: "04-copy-then-delete-in-spanish.eml", gate: "accept", disposition: "accepted", number: "PRR-2026-00004",
      rights: ["access", "delete"], letters: ["acknowledgement", "verification"]),
    ExpectedSample(
      file: "05-withdraw-consent-html-only.eml", gate: "accept", disposition: "accepted", number: "PRR-2026-00005",
      rights: ["withdraw-consent"], letters: ["acknowledgement", "verification"]),
    ExpectedSample(
      file: "06-correct-an-address.eml", gate: "accept", disposition: "accepted", number: "PRR-2026-00006",
      rights: ["correct"], letters: ["acknowledgement", "verification"]),
    ExpectedSample(
      file: "07-only-a-scan-attached.eml", gate: "accept", disposition: "accepted", number: "PRR-2026-00007",
      letters: ["clarification"]),
    ExpectedSample(
      file: "08-delete-from-a-new-address.eml", gate: "accept", disposition: "accepted", number: "PRR-2026-00008",
      rights: ["delete"], letters: ["acknowledgement", "verification", "verification"]),
    ExpectedSample(
      file: "09-daughter-for-her-father.eml", gate: "accept", disposition: "accepted", number: "PRR-2026-00009",
      rights: ["portability", "limit-sensitive"], letters: ["acknowledgement", "verification"], items: ["permission"]),
    ExpectedSample(
      file: "10-delete-under-another-subject.eml", gate: "reject", disposition: "rejected", number: "PRR-2026-00010",
      rights: ["delete"], letters: ["rejection"]),
    ExpectedSample(
      file: "11-opt-out-sent-to-support.eml", gate: "reject", disposition: "rejected", number: "PRR-2026-00011",
      rights: ["opt-out-sale", "opt-out-targeted-advertising"], letters: ["rejection"]),
    ExpectedSample(
      file: "12-web-form-relay.eml", gate: "reject", disposition: "relay", number: "PRR-2026-00012",
      rights: ["access"], items: ["review-1"]),
    ExpectedSample(
      file: "13-two-people-in-from.eml", gate: "accept", disposition: "sender-unusable", number: "PRR-2026-00013",
      rights: ["access"], items: ["review-1"]),
    ExpectedSample(
      file: "14-forged-sender.eml", gate: "accept", disposition: "sender-unusable", number: "PRR-2026-00014",
      rights: ["access"], items: ["review-1"]),
    ExpectedSample(
      file: "15-yes-from-the-address-on-file.eml", gate: "accept", disposition: "joins", number: "PRR-2026-00001",
      letters: ["confirmed"], items: ["delete"]),
    ExpectedSample(
      file: "16-not-me.eml", gate: "accept", disposition: "joins", number: "PRR-2026-00008",
      letters: ["stopped"], items: ["alert-1"]),
    ExpectedSample(
      file: "17-yes-from-another-address.eml", gate: "accept", disposition: "not-a-party", number: "PRR-2026-00006",
      items: ["review-1"]),
    ExpectedSample(
      file: "18-reply-to-a-rejection.eml", gate: "accept", disposition: "joins", number: "PRR-2026-00010",
      rights: ["delete"], letters: ["acknowledgement", "verification"]),
    ExpectedSample(
      file: "19-yes-by-mailto-link.eml", gate: "accept", disposition: "joins", number: "PRR-2026-00004",
      letters: ["confirmed"], items: ["access"]),
    ExpectedSample(
      file: "20-status-question.eml", gate: "accept", disposition: "joins", number: "PRR-2026-00002",
      items: ["review-1"]),
    ExpectedSample(
      file: "21-question-about-an-appointment.eml", gate: "leave", disposition: "left", number: nil),
    ExpectedSample(
      file: "22-parent-about-a-child.eml", gate: "leave", disposition: "urgent", number: "PRR-2026-00015",
      items: ["alert-1"]),
    ExpectedSample(
      file: "23-breach-question-and-deletion.eml", gate: "accept", disposition: "accepted", number: "PRR-2026-00016",
      rights: ["delete"], letters: ["acknowledgement", "verification"], items: ["alert-1"]),
    ExpectedSample(
      file: "24-out-of-office-that-quotes-our-letter.eml", gate: "drop", disposition: "dropped", number: nil),
    ExpectedSample(
      file: "25-bounce.eml", gate: "drop", disposition: "dropped", number: nil),
    ExpectedSample(
      file: "26-out-of-office.eml", gate: "drop", disposition: "dropped", number: nil),
    ExpectedSample(
      file: "27-newsletter.eml", gate: "drop", disposition: "dropped", number: nil),
    ExpectedSample(
      file: "28-follow-up-adds-a-right.eml", gate: "accept", disposition: "joins", number: "PRR-2026-00003",
      rights: ["access"], letters: ["acknowledgement", "verification"]),
  ]
}
