/// A person on file.
public struct Contact: Sendable, Equatable {
  /// All addresses on file, lower case, the main one first.
  public var addresses: [String]
  /// The name on file.
  public var name: String

  /// Takes both.
  public init(addresses: [String], name: String) {
    self.addresses = addresses
    self.name = name
  }
}
