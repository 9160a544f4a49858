import Testing

@testable import PrivacyRequests

@Suite struct WrittenWordsTests {
  @Test(arguments: [
    "On Mon, Jan 5, 2026 at 9:00 AM Contact Center 1 <info@contact-center1.com> wrote:\n> old",
    "On Mon, Jan 5, 2026 at 9:00 AM Contact Center 1\n<info@contact-center1.com>\nwrote:\n\n> old",
    "El lun, 5 ene 2026 a las 10:02, Contact Center 1\n(<info@contact-center1.com>) escribió:\n> old",
    "Le lun. 5 janv. 2026 à 10:02, Contact Center 1 <info@contact-center1.com> a écrit :\n> old",
    "Am 05.01.2026 um 10:11 schrieb Contact Center 1 <info@contact-center1.com>:\n> old",
    "Em seg., 5 de jan. de 2026 às 10:02, Contact <info@contact-center1.com> escreveu:\n> old",
    "Op ma 5 jan 2026 om 10:02 schreef Contact <info@contact-center1.com>:\n> old",
    "Il giorno lun 5 gen 2026 alle 10:02 Contact <info@contact-center1.com> ha scritto:\n> old",
    "On Sunday, January 11, 2026 at 09:12:40 AM CST, Contact Center 1 <info@contact-center1.com> wrote:\n\nold",
    "-----Original Message-----\nFrom: Contact Center 1 [mailto:info@contact-center1.com]\nSent: Monday\nTo: Pat\nSubject: x\n\nold",
    "________________________________\nFrom: Contact <info@contact-center1.com>\nSent: Monday\nTo: Pat\nSubject: x\n\nold",
    "De: Contact <info@contact-center1.com>\nEnviado: lunes\nPara: Pat\nAsunto: x\n\nold",
    "Von: Contact <info@contact-center1.com>\nGesendet: Montag\nAn: Pat\nBetreff: x\n\nold",
    "----- Forwarded Message -----\nFrom: Contact <info@contact-center1.com>\nTo: Pat\nSubject: x\n\nold",
    "Begin forwarded message:\n\nFrom: Contact <info@contact-center1.com>\nSubject: x\n\nold",
    "> old",
  ])
  func quotesInAllFormsAreSetApart(_ quote: String) {
    let words = WrittenWords(parting: "My own words.\n\n" + quote)
    #expect(words.own.hasPrefix("My own words."))
    #expect(!words.own.contains("old"))
    #expect(words.quoted.contains("old"))
  }

  @Test(arguments: [
    "On Monday I called you and the lady said the file is closed.", "From: here on nobody uses it.", ">From here on nobody uses it.",
    "He wrote: delete it.", "TO: Contact Center 1\nFROM: Pat Doe\nDATE: June 22, 2026\nSUBJECT: my data\n\nPlease read.",
  ])
  func wordsThatLookLikeAQuoteStayOwn(_ text: String) {
    let words = WrittenWords(parting: text)
    #expect(words.quoted.isEmpty)
    #expect(!words.own.isEmpty)
  }

  @Test func answersBetweenQuotesAreOwn() {
    let words = WrittenWords(parting: "Below.\n\n> one?\n\nYES.\n\n> two?\n\nNO.\n")
    #expect(words.own.contains("YES.") && words.own.contains("NO.") && !words.own.contains("one?"))
  }

  @Test func signaturesAreSetApart() {
    let words = WrittenWords(parting: "Delete it.\n-- \nPat\nWe never sell your data\n")
    #expect(words.own == "Delete it.")
    #expect(words.signature.contains("Pat"))
    #expect(WrittenWords(parting: "Delete it.\n\nSent from my iPhone\nDo not sell me").own == "Delete it.")
  }

  @Test func aLongTailBelowTwoHyphensIsNoSignature() {
    let tail = (1...20).map { "line \($0)" }.joined(separator: "\n")
    #expect(WrittenWords(parting: "Hello\n--\n" + tail).own.contains("line 20"))
  }

  @Test func disclaimersAreSetApart() {
    let notice = "This message is confidential. If you are not the intended recipient, delete it."
    let words = WrittenWords(parting: "Hello.\n\n" + notice)
    #expect(words.own == "Hello.")
    #expect(words.disclaimer == notice)
    #expect(WrittenWords(parting: "My file is confidential and privileged, delete it.").disclaimer.isEmpty)
  }

  @Test func aForwardKeepsItsTextAndItsSender() {
    let text = "fyi\n\n---------- Forwarded message ---------\nFrom: Curt <c@example.net>\nDate: x\nSubject: y\nTo: z\n\nDelete my data"
    let words = WrittenWords(parting: text)
    #expect(words.own == "fyi")
    #expect(words.forwarded == "Delete my data")
    #expect(words.quotedFrom?.contains("c@example.net") == true)
  }

  @Test(arguments: ["", "\n\n", ">", "--", "-----", "From:", ">>>>\n>>>"]) func emptyAndBrokenTextsAreRead(_ text: String) {
    #expect(WrittenWords(parting: text).forwarded == nil)
  }

  private static let separator = "-----Original Message-----\n"

  @Test func anAnswerBelowAMarkedQuoteIsOwn() {
    let quote = "> From: Contact <info@contact-center1.com>\n> Sent: Monday\n> To: Pat\n> Subject: x\n>\n> old\n"
    let words = WrittenWords(parting: Self.separator + quote + "\nYes, it was me.")
    #expect(words.own == "Yes, it was me.")
    #expect(words.quoted.contains("old") && words.forwarded == nil)
    #expect(words.quotedFrom == "contact <info@contact-center1.com>")
  }

  @Test(arguments: ["From: Contact <info@contact-center1.com>\nSent: Monday\nTo: Pat\nSubject: x\n\nold\n", "\n> old\n"])
  func anAnswerBelowAnUnmarkedQuoteIsNotOwn(quote: String) {
    let words = WrittenWords(parting: Self.separator + quote + "\nYes, it was me.")
    #expect(words.own.isEmpty)
    #expect(words.forwarded?.hasSuffix("Yes, it was me.") == true)
  }
}
