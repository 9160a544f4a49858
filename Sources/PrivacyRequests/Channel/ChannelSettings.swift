/// What the reader of a mail must know about the company that received it. Compared without regard to ASCII case throughout.
public struct ChannelSettings: Sendable, Equatable {
  /// The addresses that the privacy notice names for requests; default `info@contact-center1.com`.
  public let intakeAddresses: [String]
  /// The subject that the privacy notice asks for; default `Privacy Rights Request`.
  public let subject: String
  /// Domains whose mail is ours; a mail from an address in one of them is never a consumer's. Default `contact-center1.com`.
  public let ownDomains: [String]
  /// Further addresses of ours, such as the bounce address of our letters; default none.
  public let ownAddresses: [String]
  /// `List-Id` values that our own server stamps on every mail; they are no sign of a mailing list. Default none.
  public let ownLists: [String]
  /// The authserv-id (RFC 8601 section 2.5) that our own server writes; nil, the default, believes no Authentication-Results at all.
  public let trustedAuthenticator: String?
  /// Host names of our mail servers as they stand after `by` in Received; the default, none, falls back on ``ownDomains``.
  public let ownHosts: [String]

  /// Takes each value as it is.
  public init(
    intakeAddresses: [String] = ["info@contact-center1.com"], subject: String = "Privacy Rights Request",
    ownDomains: [String] = ["contact-center1.com"], ownAddresses: [String] = [], ownLists: [String] = [],
    trustedAuthenticator: String? = nil, ownHosts: [String] = []
  ) {
    self.intakeAddresses = intakeAddresses
    self.subject = subject
    self.ownDomains = ownDomains
    self.ownAddresses = ownAddresses
    self.ownLists = ownLists
    self.trustedAuthenticator = trustedAuthenticator
    self.ownHosts = ownHosts
  }
}
