import PrivacyRequests
import Testing

/// Lines that our letters tell people to write, and lines that only look like them.
@Suite struct ShortLinesTests {
  static let optOuts: [Right] = [.optOutTargetedAdvertising, .optOutSale, .optOutProfiling]

  @Test(arguments: [
    "I opt out", "I opt out.", "“I opt out”", String(repeating: "This is what I think of you. ", count: 10) + "I opt out.", "opt out",
    "OPT OUT!", "Please opt me out.\n\nPat Doe", "Hello,\n\nI want to opt out.\n\nThanks",
    "Pido la exclusión",
    "Buenas tardes:\n\nSolicito la exclusión.\n\nGracias",
  ])
  func aBareOptOutIsAllThree(text: String) { #expect(Letters.intent(text).rights.map(\.right) == Self.optOuts) }

  @Test(arguments: [
    ("I opt out of targeted advertising.", [Right.optOutTargetedAdvertising]), ("How do I opt out?", []),
    ("I opt out. Please delete my data.", [.delete] + ShortLinesTests.optOuts),
    (String(repeating: "This is the policy that we have for you. ", count: 10) + "\nOpt out\n", []),
  ])
  func whatSaysMoreMeansWhatItSays(text: String, rights: [Right]) {
    let found = Letters.intent(text).rights.map(\.right)
    #expect(Set(found) == Set(rights))
  }

  @Test(arguments: [
    ("APPEAL", true), ("Appeal: you are wrong.", true), ("APELO\n\nNo es cierto.", true), ("Apelación.", true),
    ("Appeal court news", false),
    ("The appeal", false),
  ])
  func anAppealBeginsWithThatWord(text: String, appeals: Bool) {
    // Beside the lines, learned words may guess what a request of two words is about.
    #expect(Letters.intent(text).rights.contains { $0.right == .appeal && !$0.rule.hasPrefix("No rule") } == appeals)
  }

  @Test(arguments: [
    ("STOP", true), ("Stop.", true), ("ALTO", true), ("alto por favor", false), ("Paren, por favor", true), ("Cambié de opinión.", true),
    ("Stop selling my data", false), ("The stop", false),
  ])
  func aFirstWordAloneAsksToStop(text: String, stops: Bool) { #expect((Letters.intent(text).stop != nil) == stops) }

  @Test(arguments: [
    ("", "en", "es"), ("12345", "en", "es"), ("Borren todo", "en", "es"), ("Delete everything", "en", nil),
    ("Please delete my data and what you have of it.", "en", nil), ("Quiero que borren mis datos, por favor.", "es", nil),
    ("Bórrenme completo", "es", nil),
    ("Quiero que borren mis datos por favor. I want that you delete my data and do it for me.", "en", "es"), ("yes", "en", nil),
    ("sí", "es", nil),
    ("Eu gostaria que apaguem os meus dados, obrigado", "pt", nil),
  ])
  func whenTheLanguageIsNotSureTheOtherIsNamed(text: String, language: String, also: String?) {
    let intent = Letters.intent(text)
    #expect(intent.language == language)
    #expect(intent.alsoLanguage == also)
  }
}
