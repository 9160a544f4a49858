/// The end of a link: `/HANDLE/TOKEN`.
public struct LinkPath: Sendable, Equatable {
  /// Names the verification.
  public var handle: String
  /// Proves that the link was read in the letter.
  public var token: String

  /// 64 bits in base32.
  static let handleLength = 13
  /// 256 bits in base32.
  static let tokenLength = 52

  /// Takes a path apart; nil for anything but two words of base32 of the right length.
  public init?(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, Self.isBase32(parts[1], Self.handleLength), Self.isBase32(parts[2], Self.tokenLength) else {
      return nil
    }
    handle = String(parts[1])
    token = String(parts[2])
  }

  private static func isBase32(_ text: Substring, _ length: Int) -> Bool {
    text.utf8.count == length && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x32...0x37).contains($0) }
  }
}
