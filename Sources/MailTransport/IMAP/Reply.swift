/// One reply of an IMAP server as it came: the text of its line or lines, and the literals between them (RFC 3501 7).
package struct Reply: Equatable {
  /// A string that was sent as a count and so many bytes (RFC 3501 4.3).
  package struct Literal: Equatable {
    /// Where its opening brace stands in ``Reply/text``.
    package var offset: Int
    /// As announced, in bytes.
    package var size: Int
    /// What it holds; nil when it was beyond the limit and was only skipped.
    package var bytes: [UInt8]?
  }

  /// Without line ends; of a literal the `{n}` is left.
  package var text: [UInt8]
  /// In the order of the text.
  package var literals: [Literal]
}
