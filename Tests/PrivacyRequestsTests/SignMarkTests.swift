import Testing

@testable import PrivacyRequests

@Suite struct SignMarkTests {
  @Test func aSignIsMarkedInTheSentenceInWhichItStands() {
    let text = Letters.text("Good day. I write on behalf of my client. It is not on behalf of my client that I greet you.")
    let marks = SignMark.marks(of: SignReader.signs(in: text, reading: .standard), in: text)
    #expect(marks[0] == nil)
    #expect(marks[1]?.contains(SignMark(sign: .agent, negated: false)) == true)
    #expect(marks[2]?.contains(SignMark(sign: .agent, negated: true)) == true)
  }

  @Test func everyMarkHasAKeyOfItsOwn() {
    let marks = Sign.allCases.flatMap { [SignMark(sign: $0, negated: false), SignMark(sign: $0, negated: true)] }
    #expect(Set(marks.map(\.key)).count == marks.count)
    #expect(marks.allSatisfy { $0.key == LearnedFeatures.key(of: $0.name.utf8) }, "the table is read by name")
  }
}
