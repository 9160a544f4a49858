/// One mailbox of an address field (RFC 5322 section 3.4).
public struct Mailbox: Sendable, Equatable, Hashable {
  /// What is before `<`, unquoted and with encoded words decoded; nil when there is none.
  public var displayName: String?
  /// What is before the last `@`, unquoted.
  public var localPart: String
  /// What is after it, lower case; empty when there is none.
  public var domain: String

  /// Makes a mailbox of its parts.
  public init(displayName: String? = nil, localPart: String, domain: String) {
    self.displayName = displayName
    self.localPart = localPart
    self.domain = domain
  }

  /// `local@domain`, quoted where the local part needs it.
  public var address: String { domain.isEmpty ? localPart : localPart + "@" + domain }
}
