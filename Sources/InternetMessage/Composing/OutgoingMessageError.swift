/// Why a message cannot be composed.
public enum OutgoingMessageError: Error, Equatable, Sendable {
  /// Text for this field holds CR, LF, NUL or another control; it could become a field of its own.
  case controlInField(String)
  /// The address cannot be written so that every program reads the same.
  case unusableAddress(String)
  /// This name cannot be a field name, or is one that the message writes itself.
  case unusableFieldName(String)
  /// This identifier is not `left@right` without blanks and brackets.
  case unusableMessageID(String)
  /// There is nobody to send it to.
  case noRecipient
}
