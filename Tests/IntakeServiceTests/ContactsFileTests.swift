import TestSupport
import Testing

@testable import IntakeService

@Suite struct ContactsFileTests {
  static let head = "email,name,other_emails\n"

  private static func address(of row: String, looking address: String) throws -> [String]? {
    try ContactsFile.parse(head + row, file: "c.csv").people(at: address).first?.addresses
  }

  @Test(
    arguments: [
      ("pat@example.com,Pat,", "pat@example.com", ["pat@example.com"]),
      ("Pat@Example.COM,Pat,", "pAT@example.com", ["pat@example.com"]),
      (" pat@example.com ,Pat,", "pat@example.com", ["pat@example.com"]),
      ("pat@example.com,Pat,p@example.net;P2@example.org", "p2@example.org", ["pat@example.com", "p@example.net", "p2@example.org"]),
      ("pat@example.com,Pat, p@example.net ;; ", "p@example.net", ["pat@example.com", "p@example.net"]),
      ("pat@example.com,\"Doe, Pat \"\"P\"\"\",", "pat@example.com", ["pat@example.com"]),
      (",Pat,p@example.net", "p@example.net", ["p@example.net"]),
      ("n/a,Pat,p@example.net", "p@example.net", ["p@example.net"]),
      ("pat@example.com,Pat,", "pat@example.co", nil),
      ("pat@example.com,Pat,", "at@example.com", nil),
      ("pat@example.com,Pat,", "pat+x@example.com", nil),
      ("pat@example.com,Pat,", "pat@exam\u{FF50}le.com", nil),
      ("pat@example.com,Pat,", "", nil),
    ] as [(String, String, [String]?)])
  func aPersonIsFoundByTheWholeAddressAlone(row: String, address: String, addresses: [String]?) throws {
    #expect(try Self.address(of: row, looking: address) == addresses)
  }

  @Test(arguments: [
    "EMAIL,NAME,OTHER_EMAILS\r\npat@example.com,Pat,p@example.net\r\n",
    "\u{FEFF}email,name,other_emails\npat@example.com,Pat,p@example.net",
    "id,other_emails,email,phone,name\n7,p@example.net,pat@example.com,1,Pat\n\n",
    "email,name,other_emails\n\npat@example.com,Pat,p@example.net\n",
  ])
  func columnsAreFoundByTheirNames(text: String) throws {
    let contacts = try ContactsFile.parse(text, file: "c.csv")
    #expect(contacts.people(at: "p@example.net") == [Contact(addresses: ["pat@example.com", "p@example.net"], name: "Pat")])
    #expect(contacts.count == 2)
  }

  @Test func aFileOfAddressesAloneIsEnough() throws {
    #expect(try ContactsFile.parse("email\npat@example.com\n", file: "c.csv").people(at: "pat@example.com").first?.name == "")
  }

  @Test(
    arguments: [
      ("n/a,A,\n", [2]), (",A,\n", []), ("a@example.com,A,\nb,B,\nc@example.com,C,d;e@example.com\n", [3, 4]),
      ("a@example.com,A, ; \n", []),
    ] as [(String, [Int])])
  func aLineWithAnAddressThatIsNoneIsTold(rows: String, lines: [Int]) throws {
    #expect(try ContactsFile.parse(Self.head + rows, file: "c.csv").faultyLines == lines)
  }

  static let noEmail = "the first line must name the columns, and one of them must be “email”."

  @Test(arguments: [
    ("", 1, noEmail), ("\n", 1, noEmail), ("name,mail\nPat,pat@example.com\n", 1, noEmail), ("pat@example.com,Pat\n", 1, noEmail),
    ("email;name\npat@example.com;Pat\n", 1, noEmail),
    ("email,name\na@example.com,A\nb@example.com\n", 3, "there are 1 cells where the first line has 2. Quote cells that hold a comma."),
    (
      "email,name\n\n\na@example.com,Doe, Pat\n", 4, "there are 3 cells where the first line has 2. Quote cells that hold a comma."
    ),
    ("email,name\na@example.com,\"A\n", 2, "a quote is opened here and never closed."),
  ])
  func aFileThatIsNoListOfPeopleIsRefused(text: String, line: Int, problem: String) {
    #expect(throws: ConfigurationError(file: "c.csv", line: line, problem: problem)) { try ContactsFile.parse(text, file: "c.csv") }
  }

  @Test func aFileThatIsMissingIsNamed() {
    let problem = "there is no such file. Correct “contacts.csv” in the configuration."
    #expect(throws: ConfigurationError(file: "/nowhere/c.csv", line: nil, problem: problem)) { try ContactsFile.read("/nowhere/c.csv") }
  }

  @Test func theSampleIsRead() throws {
    let contacts = try ContactsFile.read(Repository.root + "/Samples/contacts.csv")
    #expect(contacts.count == 18)
    #expect(contacts.people(at: "nadine.achterberg@example.net").first?.name == "Achterberg, Nadine \"Dina\"")
  }
}
