import IntakeService
import Testing

@Suite struct ContactsTests {
  static let contacts = Contacts([
    Contact(addresses: ["pat@example.com", "shared@example.net"], name: "Pat"),
    Contact(addresses: ["shared@example.net", "sam@example.org"], name: "Sam"), Contact(addresses: [], name: "Nobody"),
  ])

  @Test(
    arguments: [
      ([], nil), (["no@example.com"], nil), (["pat@example.com"], "pat@example.com"), (["PAT@Example.com"], "pat@example.com"),
      (["no@example.com", "Sam@example.org", "pat@example.com"], "sam@example.org"),
    ] as [([String], String?)])
  func theFirstAddressThatIsOnFileIsTaken(addresses: [String], found: String?) {
    #expect(Self.contacts.addressOnFile(among: addresses) == found)
  }

  @Test func anAddressOfTwoPeopleBelongsToTheFirst() {
    #expect(Self.contacts.person(at: "shared@example.net")?.name == "Pat")
    #expect(Self.contacts.person(at: "sam@example.org")?.name == "Sam")
    #expect(Self.contacts.count == 3)
  }
}
