import Testing

@testable import PrivacyRequests

@Suite struct ReplyFormsTests {
  @Test(arguments: ReplyForms.all) func onlyWhatItsWriterWroteRemains(_ form: ReplyForms.Form) {
    let words = WrittenWords(parting: form.text)
    #expect(lines(words.own) == lines(form.own))
    if let forwarded = form.forwarded { #expect(words.forwarded == forwarded) }
  }

  private func lines(_ text: String) -> [Substring] { text.split(whereSeparator: \.isNewline) }

  @Test func theTableIsLargeAndNoFormIsNamedTwice() {
    #expect(ReplyForms.all.count >= 60)
    #expect(Set(ReplyForms.all.map(\.name)).count == ReplyForms.all.count)
  }
}
