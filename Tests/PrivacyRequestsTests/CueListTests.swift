import Testing

@testable import PrivacyRequests

@Suite struct CueListTests {
  private static let cues = CueList(["sent", "sent by", "a:", "x", ""])

  private static func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

  @Test(arguments: [
    ("sent by me", "sent"), ("a: b", "a:"), ("x", "x"), ("sen", nil), (" sent", nil), ("", nil), ("a", nil), ("ax", nil),
  ])
  func theFirstOfTheListThatBeginsALineIsTold(line: String, cue: String?) {
    #expect(Self.cues.beginning(of: Self.bytes(line)).map { String(decoding: $0, as: UTF8.self) } == cue)
  }

  @Test(arguments: [
    ("it was sent by me", 2), ("sent sent", 1), ("a: x sent by", 4), ("sen a b", 0), ("", 0), ("se", 0), ("ends with x", 1), ("sentx", 2),
  ])
  func differentCuesAreCounted(text: String, count: Int) {
    #expect(Self.cues.count(in: Self.bytes(text), upTo: 9) == count)
    #expect(Self.cues.isHeld(by: Self.bytes(text)) == (count > 0))
    #expect(Self.cues.count(in: Self.bytes(text), upTo: 1) == min(count, 1))
  }

  @Test(arguments: [("he sent", true), (">sent", true), ("sent", false), ("unsent", false), ("he sent by me", false)])
  func anEndNeedsWhatStandsBeforeIt(line: String, isEnd: Bool) {
    #expect(Self.cues.ends(Self.bytes(line), after: [0x20, 0x3E]) == isEnd)
  }
}
