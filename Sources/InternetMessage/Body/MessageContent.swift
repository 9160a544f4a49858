/// What the parts of a message hold and what is wrong with them, each part decoded once.
struct MessageContent {
  /// As ``Message/text``.
  let text: String
  /// As ``Message/html``.
  let html: String
  /// As ``Message/attachments``.
  let attachments: [Attachment]
  /// Those of encodings, charsets and parameters, in the order of the parts.
  let defects: [Defect]

  init(of message: Message) {
    var plain: [String] = []
    var pages: [String] = []
    var attachments: [Attachment] = []
    var defects: [Defect] = []
    for part in message.parts where !part.isMultipart {
      let decoded = part.decodedContent
      let report: (Defect.Kind) -> Void = { defects.append(Defect(kind: $0, offset: part.content.startIndex)) }
      if !decoded.isSound { report(part.transferEncoding == "base64" ? .malformedBase64 : .malformedQuotedPrintable) }
      if part.contentType.isCut { report(.tooManyParameters) }
      guard part.isBodyText else {
        attachments.append(part.attachment(size: decoded.bytes.count))
        continue
      }
      let (text, isSound) = part.text(of: decoded.bytes)
      if let label = part.contentType["charset"], Charset(label: label) == nil {
        report(.unknownCharset)
      } else if !isSound {
        report(.malformedText)
      }
      if part.mediaType == "text/plain" { plain.append(text) } else { pages.append(text) }
    }
    text = plain.joined(separator: "\n")
    html = pages.joined(separator: "\n")
    self.attachments = attachments
    self.defects = defects
  }
}
