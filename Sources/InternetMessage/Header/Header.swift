/// Header fields in the order in which they stand, none merged and none dropped (RFC 5322 section 2.2).
public struct Header: Sendable {
  /// All fields, top first.
  public let fields: [HeaderField]

  /// Takes fields as they are.
  public init(fields: [HeaderField]) { self.fields = fields }

  /// The topmost field of that name, whatever its case; nil when there is none.
  public func first(_ name: String) -> HeaderField? {
    fields.first { $0.isNamed(name) }
  }

  /// All fields of that name, whatever its case, top first.
  public func all(_ name: String) -> [HeaderField] {
    fields.filter { $0.isNamed(name) }
  }
}
