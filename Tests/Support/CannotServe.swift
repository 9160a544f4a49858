/// A server that a test needs does not run; why.
public struct CannotServe: Error, CustomStringConvertible {
  /// Why.
  public let description: String

  /// Says why.
  public init(description: String) { self.description = description }
}
