import Testing

@testable import PrivacyRequests

@Suite struct TickBoxesTests {
  @Test(arguments: [
    ("\u{2610} Erase my data\n\u{2611} Show me my data", "\u{2611} Show me my data"), ("[ ] delete\n[x] correct", "[x] correct"),
    ("Hello\n- [ ] sale\n- [X] access\nThanks", "Hello\n- [X] access\nThanks"),
  ])
  func boxesLeftEmptyAreTakenOut(_ text: String, _ chosen: String) {
    #expect(TickBoxes.chosen(in: text) == chosen)
  }

  @Test(arguments: ["\u{2610} one\n\u{2610} two", "no boxes", "", "[]"]) func withoutATickAllStays(_ text: String) {
    #expect(TickBoxes.chosen(in: text) == text)
  }

  /// A word beside a ticked box is asked for, each on its line.
  @Test func whatIsTickedIsAskedFor() {
    let form = "Action requested\n[ ] Access to records\n[X] Erasure of all records\n[X] Correction of my records\n[ ] Other"
    #expect(Letters.intent(form).rights.map(\.right) == [.correct, .delete])
  }
}
