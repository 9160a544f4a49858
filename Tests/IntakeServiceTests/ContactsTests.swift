import IntakeService
import Testing

@Suite struct ContactsTests {
  static let contacts = Contacts([
    Contact(addresses: ["pat@example.com", "shared@example.net"], name: "Pat"),
    Contact(addresses: ["shared@example.net", "sam@example.org"], name: "Sam"), Contact(addresses: [], name: "Nobody"),
  ])

  @Test(
    arguments: [
      ("no@example.com", []), ("pat@example.com", ["Pat"]), ("PAT@Example.com", ["Pat"]), ("shared@example.net", ["Pat", "Sam"]), ("", []),
    ] as [(String, [String])])
  func everybodyWhoHasTheAddressIsFound(address: String, names: [String]) {
    #expect(Self.contacts.people(at: address).map(\.name) == names)
  }

  @Test func addressesAreCounted() { #expect(Self.contacts.count == 3) }
}
