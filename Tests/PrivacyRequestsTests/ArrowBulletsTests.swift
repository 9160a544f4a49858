import Testing

@testable import PrivacyRequests

@Suite struct ArrowBulletsTests {
  @Test(arguments: [
    "OUR CLIENT'S DIRECTIONS\n> Delete his data.\n> Tell us.\n\nThe firm\n", "We ask for this:\n> Delete his data.\n",
    "Requests made on the consumer's behalf:\n  > Delete his data.\n  > Confirm it.\n",
  ])
  func anArrowBelowAHeadingOfARequestIsABullet(_ text: String) {
    #expect(WrittenWords(parting: text).own.contains("Delete his data."))
  }

  @Test(arguments: [
    "STOP\n> Delete his data.\n", "> Should we?\nYES\n> Delete his data.\nNO\n", "See my answer below, Jim:\n> Delete his data.\n",
    "Quoting Contact Center:\n> Delete his data.\n", "Privacy Office wrote:\n> Delete his data.\n",
    "Thanks,\nPat wrote:\n  > Delete his data.\n", "Pat am 5. Mai:\n> Delete his data.\n", "Your request was:\n> Delete his data.\n",
    "I ask you this:\n> Delete his data.\n\nand this is old:\n\n> Hello\n", "Yes, do that.\n> Delete his data.\n",
    "OUR REQUEST\n" + String(repeating: "> Delete his data.\n", count: 13),
  ])
  func anyOtherIsAQuote(_ text: String) { #expect(!WrittenWords(parting: text).own.contains("Delete his data.")) }

  @Test func whatIsWrittenBelowAWrappedIntroductionStaysOwn() {
    let text = "On Tue, May 5, 2026 at 10:12 AM Northfield Privacy Office\nwrote:\n> Shall we delete it?\nYes, delete all my data."
    #expect(WrittenWords(parting: text).own == "Yes, delete all my data.")
  }
}
