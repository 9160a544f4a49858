import InternetMessage

/// Reads what a mail wants.
public enum IntentReader {
  /// Reads a message.
  ///
  /// - Parameters:
  ///   - message: The mail as received.
  ///   - channel: How it came, as ``ChannelReader`` tells.
  ///   - settings: Who we are.
  public static func read(_ message: Message, channel: Channel, settings: ChannelSettings) -> Intent {
    var intent = Intent()
    let text = AnalyzedText(message.readableText, vocabulary: Reading.standard.vocabulary)
    let rights = RightsReader(text, reading: .standard).read()
    intent.rights = rights.asked
    intent.dismissed = rights.dismissed
    return intent
  }
}
