import CaseStore

/// A handle and a token with its hash; the token leaves this value only inside a letter.
struct LetterSecret: Sendable {
  let handle: String
  let token: String
  let hash: String

  /// Takes what was made ready before, or draws anew.
  init(random: inout MailRandom) throws {
    if let ready = random.takeSecret() {
      self = ready
      return
    }
    handle = random.base32(bits: 64)
    token = random.base32(bits: 256)
    guard let hash = TokenHash.make(token, salt: random.base32(bits: TokenHash.saltLength * 5)) else { throw IntakeError.noTokenHash }
    self.hash = hash
  }
}
