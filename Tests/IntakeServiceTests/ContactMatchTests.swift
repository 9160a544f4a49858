import PrivacyRequests
import Testing

@testable import IntakeService

/// Whose mail it is: the table of matches, and what staff are told.
@Suite struct ContactMatchTests {
  static let pat = "pat@example.com"
  static let sam = "sam@example.org"
  static let people: [String: [Contact]] = [
    pat: [Contact(addresses: [pat, "p@example.net"], name: "Doe, Patricia")],
    "p@example.net": [Contact(addresses: [pat, "p@example.net"], name: "Doe, Patricia")],
    sam: [Contact(addresses: [sam], name: "Sam Poe")],
    "house@example.net": [Contact(addresses: ["house@example.net"], name: "Ann"), Contact(addresses: ["house@example.net"], name: "Bob")],
  ]

  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var from: String
    var writer: String? = nil
    var named: [String] = []
    var isAgent = false
    var asks: [Ask] = []
    var onFile: String? = nil
    /// A piece of each remark.
    var remarks: [String] = []
    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "nobody", from: "new@example.com"),
    Row(name: "the writer", from: pat, writer: "Patricia Doe", onFile: pat),
    Row(name: "accents and order do not matter", from: pat, writer: "Patrícia", onFile: pat),
    Row(name: "no name is like any", from: pat, onFile: pat),
    Row(name: "another name", from: pat, writer: "Max Power", onFile: pat, remarks: ["not the one on file"]),
    Row(name: "an agent has another name", from: pat, writer: "Max Power", isAgent: true, onFile: pat),
    Row(name: "a named address", from: "new@example.com", named: [pat], onFile: pat),
    Row(name: "the first that is on file", from: "new@example.com", named: ["old@example.com", "p@example.net"], onFile: "p@example.net"),
    Row(name: "two addresses of one person", from: "new@example.com", named: ["p@example.net", pat], onFile: "p@example.net"),
    Row(name: "two people", from: "new@example.com", named: [pat, sam], remarks: ["2 people on file"]),
    Row(name: "the writer counts before the named", from: sam, writer: "Sam", named: [pat], onFile: sam),
    Row(
      name: "a shared address", from: "house@example.net", writer: "Bob", onFile: "house@example.net", remarks: ["2 people on file have"]),
    Row(
      name: "the address on file is disputed", from: "new@example.com", named: [pat],
      asks: [Ask(right: .correct, words: "please correct my Email address")], onFile: pat, remarks: ["7060(h)"]),
    Row(name: "another correction", from: pat, asks: [Ask(right: .correct, words: "my birthday is wrong")], onFile: pat),
  ]

  @Test(arguments: rows)
  func theMatchIsThatOfTheTable(row: Row) {
    let match = ContactMatch.find(
      from: row.from, name: row.writer, named: row.named, asks: row.asks, isAgent: row.isAgent, people: Self.people)
    #expect(match.onFile == row.onFile)
    #expect(match.remarks.count == row.remarks.count)
    for (remark, piece) in zip(match.remarks, row.remarks) { #expect(remark.contains(piece)) }
    #expect(match.forStaff == (row.remarks.contains("7060(h)") ? [.correct] : []))
  }
}
