import CaseStore
import Testing

@Suite struct TokenHashTests {
  static let token = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst"

  @Test func onlyTheTokenFitsItsHash() throws {
    let hash = try #require(TokenHash.make(Self.token, salt: "abcdefgh234567ab"))
    #expect(hash.hasPrefix("$6$rounds=1000$abcdefgh234567ab$"))
    #expect(TokenHash.fits(Self.token, hash))
    #expect(!TokenHash.fits(String(Self.token.dropLast()), hash))
    #expect(!TokenHash.fits(Self.token + "a", hash))
    #expect(!TokenHash.fits("", hash))
  }

  @Test(arguments: ["", "*0", "*", "$1$abc$", "plain", "$6$", "$6$rounds=1000$abc"])
  func whatIsNoHashFitsNothing(hash: String) { #expect(!TokenHash.fits(Self.token, hash)) }

  @Test func aSaltThatCryptDoesNotTakeIsRefused() { #expect(TokenHash.make(Self.token, salt: "a:b\nc") == nil) }
}
