/// A handle and the token beside it, as they stand in the links of our letters. Whether the token fits is for the keeper of the cases to say.
public struct HandleToken: Sendable, Equatable, Hashable {
  /// 13 characters of lower-case base32 (`a-z2-7`), 64 bits.
  public let handle: String
  /// 52 characters of lower-case base32 (`a-z2-7`), 256 bits.
  public let token: String

  /// Takes both as they are.
  public init(handle: String, token: String) {
    self.handle = handle
    self.token = token
  }
}
