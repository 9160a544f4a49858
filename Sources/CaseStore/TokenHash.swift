import CSystem

/// How a token is kept: crypt(3) with SHA-512 and 1000 rounds. The token has 256 random bits, so more rounds would protect nothing.
public enum TokenHash {
  /// Characters of a salt.
  public static let saltLength = 16

  /// The hash of a token; nil when the C library refuses the salt, which must be letters and digits.
  public static func make(_ token: String, salt: String) -> String? { crypt(token, "$6$rounds=1000$\(salt)$") }

  /// Whether the token is the one that was hashed.
  public static func fits(_ token: String, _ hash: String) -> Bool {
    hash.hasPrefix("$6$") && crypt(token, hash) == hash
  }

  private static func crypt(_ phrase: String, _ setting: String) -> String? {
    var output = [CChar](repeating: 0, count: 384)
    guard privacy_intake_crypt(phrase, setting, &output, Int32(output.count)) == 0 else { return nil }
    return String(decoding: output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
