/// The authority to which a person can complain about a decision.
public struct Regulator: Sendable, Equatable {
  /// Its name, as it calls itself.
  public var name: String
  /// How to reach it, a line each: the address of a page, mail, phone.
  public var contact: [String]

  /// Takes both.
  public init(name: String, contact: [String]) {
    self.name = name
    self.contact = contact
  }
}
