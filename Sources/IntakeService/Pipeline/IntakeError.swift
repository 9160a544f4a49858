/// Why a mail could not be filed though the spool is sound.
public enum IntakeError: Error, Equatable, CustomStringConvertible {
  /// The C library cannot hash tokens.
  case noTokenHash
  /// An address that cannot stand in a header.
  case unusableAddress(String)
  /// A decision that the rules do not allow, and what to do instead.
  case objection(String)

  /// What is wrong and what can be done.
  public var description: String {
    switch self {
    case .noTokenHash: "The C library's crypt() does not know SHA-512 ($6$). Install libcrypt1 4.4 or later."
    case .unusableAddress(let address): "“\(address)” cannot stand in a letter. Correct it in the configuration or the contacts."
    case .objection(let why): why
    }
  }
}
