/// The people on file, found by address. Addresses are compared whole, without regard to ASCII case and to nothing else.
public struct Contacts: Sendable {
  /// Lines of the file with an address that is none: nobody is found by it.
  public let faultyLines: [Int]
  private let byAddress: [String: [Contact]]

  /// Takes people, in the order in which they are found.
  public init(_ people: [Contact], faultyLines: [Int] = []) {
    self.faultyLines = faultyLines
    var byAddress: [String: [Contact]] = [:]
    for person in people { for address in Set(person.addresses) { byAddress[address, default: []].append(person) } }
    self.byAddress = byAddress
  }

  /// The people to whom an address belongs; most have one of their own.
  public func people(at address: String) -> [Contact] { byAddress[address.lowercased()] ?? [] }

  /// How many addresses there are.
  public var count: Int { byAddress.count }
}
