import InternetMessage

/// Finds mail addresses that are said to be on file.
enum AccountAddresses {
  /// Words before an address that is not on file but to be written to, or disowned.
  private static let elsewhere: Set<UInt64> = Set(
    [
      "reply", "contact", "write", "mailto", "respond", "answer", "not", "isnt", "bounce", "questions", "cc", "copy", "intake", "transfer",
      "them", "ellos", "enviarselo", "mandenlo", "enviarlo", "forward", "mandarlo", "chapter",
    ].map { WordHash.of($0) }
  )

  /// The addresses in order of the text, lower case, each once; those of the sender and ours left out.
  static func find(in text: AnalyzedText, from senders: [Mailbox], replyTo: [Mailbox], settings: ChannelSettings) -> [String] {
    let known = Set((senders + replyTo).map { $0.address.lowercased() })
    var found: [String] = []
    for index in text.tokens.indices where text.tokens[index].kind == .address {
      let address = text.folded(index)
      guard found.count < 20, !known.contains(address), !found.contains(address), !settings.isOwn(address: address) else { continue }
      let before = max(0, index - 4)..<index
      let sentence = before.filter { text.tokens[$0].kind == .stop }.last.map { $0 + 1 } ?? before.lowerBound
      if (sentence..<index).contains(where: { elsewhere.contains(text.tokens[$0].hash) }) { continue }
      found.append(address)
    }
    return found
  }
}
