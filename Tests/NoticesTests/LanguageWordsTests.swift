import PrivacyRequests
import TestSupport
import Testing

@testable import Notices

@Suite struct LanguageWordsTests {
  private static func words(_ language: String) throws -> LanguageWords {
    try LanguageWords(try Repository.text("Templates/\(language)/words.txt"), file: "\(language)/words.txt")
  }

  static let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
  ]

  @Test(arguments: 1...12)
  func aDayIsWrittenAsPeopleWriteIt(month: Int) throws {
    let day = CalendarDay(year: 2026, month: month, day: 7)
    #expect(try Self.words("es").spelledOut(day) == "7 de \(Self.months[month - 1]) de 2026")
    #expect(try Self.words("en").spelledOut(day) == day.spelledOut)
  }

  @Test(arguments: [
    ("NY", "Nueva York", "New York"), ("CA", "California", "California"), ("OR", "Oregón", "Oregon"),
    ("DC", "Distrito de Columbia", "District of Columbia"),
    ("XX", "XX", "XX"),
  ])
  func aStateHasItsNameInTheLanguage(code: String, spanish: String, english: String) throws {
    #expect(try Self.words("es").name(ofState: code) == spanish)
    #expect(try Self.words("en").name(ofState: code) == english)
  }

  @Test(arguments: [
    ("may =", "mayo =", "or two letters of a state."), ("NY =", "ZZ =", "or two letters of a state."),
    ("march = marzo\n", "", "there is no line for “march”."),
    ("follows =", "# follows =", "there is no line for “follows”."),
  ])
  func whatIsMissingOrUnknownIsNamed(from: String, to: String, says: String) throws {
    let text = try Repository.text("Templates/es/words.txt").replacing(from, with: to)
    let error = #expect(throws: TemplateError.self) { try LanguageWords(text, file: "es/words.txt") }
    #expect(error?.file == "es/words.txt")
    #expect(error?.problem.contains(says) == true, "\(error?.problem ?? "")")
  }
}
