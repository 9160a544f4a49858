/// Where tokens, handles and Message-IDs come from.
public enum Randomness: Sendable {
  /// The system's generator.
  case system
  /// The same for the same mail each time, so that samples can carry tokens; never for real mail.
  case rehearsal(seed: UInt64)

  /// A generator for what one mail causes.
  ///
  /// - Parameter ready: A secret that ``secret()`` made.
  func generator(for mailKey: String, ready: LetterSecret? = nil) -> MailRandom {
    switch self {
    case .system: MailRandom(state: nil, ready: ready)
    case .rehearsal(let seed):
      // FNV-1a over the key; only the rehearsal needs it, and it needs no more than to differ from mail to mail.
      MailRandom(state: mailKey.utf8.reduce(seed ^ 0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }
  }
}

extension Randomness {
  /// A secret made before it is known for which case; nil in a rehearsal, where the mail determines it. Its hash costs more than all else that a
  /// letter needs, and is best made where several are made at once.
  func secret() -> LetterSecret? {
    guard case .system = self else { return nil }
    var random = MailRandom(state: nil)
    return try? LetterSecret(random: &random)
  }
}

/// Random bits for one mail: the system's, or SplitMix64 in a rehearsal.
struct MailRandom: RandomNumberGenerator {
  private var state: UInt64?
  private var ready: LetterSecret?
  private var system = SystemRandomNumberGenerator()

  init(state: UInt64?, ready: LetterSecret? = nil) {
    self.state = state
    self.ready = ready
  }

  /// The secret that was made ready, once.
  mutating func takeSecret() -> LetterSecret? {
    defer { ready = nil }
    return ready
  }

  mutating func next() -> UInt64 {
    guard let old = state else { return system.next() }
    let new = old &+ 0x9E37_79B9_7F4A_7C15
    state = new
    var z = new
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// So many random bits as lower-case base32 (RFC 4648 section 6), without padding.
  mutating func base32(bits: Int) -> String {
    var text: [UInt8] = []
    var pool: UInt64 = 0
    var left = 0
    for _ in 0..<((bits + 4) / 5) {
      if left < 5 {
        pool = next()
        left = 60
      }
      text.append(Self.alphabet[Int(pool & 31)])
      pool >>= 5
      left -= 5
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
}
