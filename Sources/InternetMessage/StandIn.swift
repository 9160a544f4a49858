extension Message {
  /// Stand-in.
  public var subject: String? { header.first("Subject")?.value }
  /// Stand-in.
  public var from: [Mailbox] { [] }
  /// Stand-in.
  public var readableText: String { "" }
}
