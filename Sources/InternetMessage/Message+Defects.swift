extension Message {
  /// Everything that had to be mended, guessed or cut, in the order of the bytes.
  ///
  /// Decodes all parts to see whether they can be; ask once.
  public var defects: [Defect] { defects(of: MessageContent(of: self)) }

  /// ``defects``, given those of the parts.
  func defects(of content: MessageContent) -> [Defect] {
    (structureDefects + fieldDefects + content.defects).sorted { $0.offset < $1.offset }
  }

  /// Fields that may stand once only (RFC 5322 section 3.6, RFC 2045).
  private static let single = [
    "From", "Sender", "Reply-To", "To", "Cc", "Message-ID", "In-Reply-To", "References", "Subject", "Date", "MIME-Version", "Content-Type",
    "Content-Transfer-Encoding", "Content-Disposition",
  ]

  private var fieldDefects: [Defect] {
    var result: [Defect] = []
    for name in Self.single {
      if let second = header.all(name).dropFirst().first { result.append(Defect(kind: .repeatedField, offset: second.line.startIndex)) }
    }
    for field in header.fields where field.unfolded.contains(where: ASCII.isControl) {
      result.append(Defect(kind: .controlInHeader, offset: field.line.startIndex))
    }
    for field in header.fields where Self.isText(field) && EncodedWord.isCut(field.unfolded) {
      result.append(Defect(kind: .tooManyEncodedWords, offset: field.line.startIndex))
    }
    for name in ["In-Reply-To", "References"] {
      for field in header.all(name) where MessageIDs.read(field.unfolded).count >= Limits.messageIDs {
        result.append(Defect(kind: .tooManyMessageIDs, offset: field.line.startIndex))
      }
    }
    for name in ["From", "To", "Cc", "Reply-To"] where addressFields(name).contains(where: { $0.oddities.contains(.tooManyMailboxes) }) {
      result.append(Defect(kind: .tooManyMailboxes, offset: header.first(name)?.line.startIndex ?? 0))
    }
    return result
  }

  private static func isText(_ field: HeaderField) -> Bool {
    ["Subject", "From", "To", "Cc", "Reply-To"].contains { field.isNamed($0) }
  }
}
