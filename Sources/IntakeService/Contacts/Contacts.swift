/// The people on file, found by address. Addresses are compared whole, without regard to ASCII case and to nothing else.
public struct Contacts: Sendable {
  private let byAddress: [String: Contact]

  /// Takes people; the first holds an address that two of them have.
  public init(_ people: [Contact]) {
    var byAddress: [String: Contact] = [:]
    for person in people { for address in person.addresses where byAddress[address] == nil { byAddress[address] = person } }
    self.byAddress = byAddress
  }

  /// The person to whom an address belongs; nil when nobody on file has it.
  public func person(at address: String) -> Contact? { byAddress[address.lowercased()] }

  /// The first of the addresses that is on file, lower case; nil when none is.
  public func addressOnFile(among addresses: [String]) -> String? {
    addresses.first { person(at: $0) != nil }?.lowercased()
  }

  /// How many addresses there are.
  public var count: Int { byAddress.count }
}
