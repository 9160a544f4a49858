import Notices
import PrivacyRequests
import Testing

@Suite struct LetterLibraryTests {
  struct Row: Sendable {
    var language: String
    var also: String?
    /// In which languages the letter is, where there are templates in English and Spanish.
    var both: [String]
    /// The same where there is English alone.
    var alone = ["en"]
  }

  static let rows: [Row] = [
    Row(language: "en", both: ["en"]),
    Row(language: "es", both: ["es"]),
    Row(language: "en", also: "es", both: ["en", "es"]),
    Row(language: "es", also: "en", both: ["es", "en"]),
    Row(language: "es", also: "es", both: ["es"]),
    Row(language: "en", also: "fr", both: ["en"]),
    Row(language: "pt", both: ["en", "es"]),
    Row(language: "", both: ["en", "es"]),
  ]

  @Test(arguments: rows)
  func theLikelierLanguageComesFirstAndAStrangeOneGetsBoth(row: Row) throws {
    var record = Case(number: CaseNumber(year: 2026, ordinal: 42), noticeVersion: "July 23, 2024")
    record.language = row.language
    record.alsoLanguage = row.also
    let library = try GoldenLetter.writer().templates
    #expect(library.sets(for: record).map(\.language) == row.both)
    #expect(LetterLibrary(english: library.english).sets(for: record).map(\.language) == row.alone)
  }

  @Test(arguments: GoldenLetter.all.filter { $0.languages.count == 2 })
  func aLetterInTwoLanguagesSaysSoOnTopAndHoldsBothWhole(golden: GoldenLetter) throws {
    let letter = try golden.draft()
    let halves = try golden.languages.map { language in
      var one = golden
      one.language = language
      one.alsoLanguage = nil
      return try one.draft()
    }
    #expect(letter.subject == halves[0].subject)
    let follows =
      golden.languages == ["en", "es"] ? "Este correo está también en español, más abajo." : "This letter is also in English, further down."
    #expect(letter.body == "\(follows)\n\n\(halves[0].body)\n* * *\n\n\(halves[1].body)")
  }
}
