import InternetMessage

extension Mailbox {
  /// The parts of `local@domain`; nil without a local part or a domain.
  init?(address: String, name: String? = nil) {
    guard let at = address.lastIndex(of: "@"), at > address.startIndex, address.index(after: at) < address.endIndex else { return nil }
    self.init(displayName: name, localPart: String(address[..<at]), domain: String(address[address.index(after: at)...]))
  }
}
