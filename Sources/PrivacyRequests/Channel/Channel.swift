/// How a mail reached us, judged by its headers; the text is looked at only for the marks that relays print above what they hand on.
public enum Channel: Sendable, Equatable {
  /// Sent by a machine on its own account; never answered (RFC 3834 section 2). `rule` is the stable end of the rule id, `why` a sentence.
  case automatic(rule: String, why: String)
  /// To the address and under the subject that the privacy notice names.
  case designated
  /// By a person, in another way; `why` is a sentence.
  case other(OtherWay, why: String)
}
