/// In what way a mail missed the way that the privacy notice names.
public enum OtherWay: String, Sendable, Codable {
  /// Addressed to us, with another subject.
  case subject
  /// Addressed to another mailbox of ours.
  case address
  /// Handed on by a machine: web form, chat, help desk, fax, voicemail, SMS, social network.
  case relay
}
