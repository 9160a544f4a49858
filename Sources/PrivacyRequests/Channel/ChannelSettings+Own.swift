import InternetMessage

extension ChannelSettings {
  /// Whether an address is one of those that the privacy notice names.
  func isIntake(_ address: String) -> Bool { intakeAddresses.contains { $0.lowercased() == address.lowercased() } }

  /// Whether an address is ours in any way.
  func isOwn(_ mailbox: Mailbox) -> Bool {
    isIntake(mailbox.address) || ownAddresses.contains { $0.lowercased() == mailbox.address.lowercased() } || isOwnDomain(mailbox.domain)
  }

  /// Whether an address, as text, is ours in any way.
  func isOwn(address: String) -> Bool {
    let lower = address.lowercased()
    if isIntake(lower) || ownAddresses.contains(where: { $0.lowercased() == lower }) { return true }
    return lower.lastIndex(of: "@").map { isOwnDomain(String(lower[lower.index(after: $0)...])) } ?? false
  }

  /// Whether a domain is ours or below one of ours.
  func isOwnDomain(_ domain: String) -> Bool {
    let lower = domain.lowercased()
    return ownDomains.contains { lower == $0.lowercased() || lower.hasSuffix("." + $0.lowercased()) }
  }

  /// Whether a host wrote its Received fields on our side.
  func isOwnHost(_ host: String) -> Bool {
    ownHosts.isEmpty ? isOwnDomain(host) : ownHosts.contains { $0.lowercased() == host.lowercased() }
  }
}
