extension Mailbox {
  /// Whether a letter can be composed to this address and from it (the name beside it does not count).
  ///
  /// QUIRK: RFC 5322 allows quoted local parts, address literals and more; real people have none of them, and programs differ in how they read
  /// them. Nobody is written to at such an address; OutgoingMessageTests shows which.
  public var hasWritableAddress: Bool { (try? HeaderWriter.checked(self)) != nil }
}
