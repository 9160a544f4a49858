import Testing

@testable import PrivacyRequests

@Suite struct ArrowBulletsTests {
  @Test(arguments: [
    "OUR CLIENT'S DIRECTIONS\n> Delete his data.\n> Tell us.\n\nThe firm\n", "We ask for this:\n> Delete his data.\n> Tell us.\n",
    "Requests made on the consumer's behalf:\n  > Delete his data.\n  > Confirm it.\n", "I ask you to:\n  > Delete his data.\n",
  ])
  func anArrowBelowAHeadingOfARequestIsABullet(_ text: String) {
    #expect(WrittenWords(parting: text).own.contains("Delete his data."))
  }

  @Test(arguments: [
    "STOP\n> Delete his data.\n", "> Should we?\nYES\n> Delete his data.\nNO\n", "See my answer below, Jim:\n> Delete his data.\n",
    "Quoting Contact Center:\n> Delete his data.\n", "Privacy Office wrote:\n> Delete his data.\n",
    "Thanks,\nPat wrote:\n  > Delete his data.\n", "Pat am 5. Mai:\n> Delete his data.\n",
    "Your request was:\n> Delete his data.\n> Tell me.\n",
    "A customer requests:\n> Delete his data.\n> Tell him.\n", "CUSTOMER REQUEST\n> Delete his data.\n> Tell him.\n",
    "Pat sent us the following:\n> Delete his data.\n> Tell him.\n", "I requested this last year:\n> Delete his data.\n> Tell me.\n",
    "OUR REQUEST\n> Delete his data.\n> Thanks, Pat\n\nI take that back.\n", "We ask for this:\n> Delete his data.\n",
    "I ask you this:\n> Delete his data.\n\nand this is old:\n\n> Hello\n", "Yes, do that.\n> Delete his data.\n",
    "OUR REQUEST\n" + String(repeating: "> Delete his data.\n", count: 13),
  ])
  func anyOtherIsAQuote(_ text: String) { #expect(!WrittenWords(parting: text).own.contains("Delete his data.")) }

  @Test func whatIsWrittenBelowAWrappedIntroductionStaysOwn() {
    let text = "On Tue, May 5, 2026 at 10:12 AM Northfield Privacy Office\nwrote:\n> Shall we delete it?\nYes, delete all my data."
    #expect(WrittenWords(parting: text).own == "Yes, delete all my data.")
  }
}
