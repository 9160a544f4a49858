import InternetMessage

/// Judges who sent a mail.
public enum SenderReader {
  /// Judges a message.
  ///
  /// - Parameters:
  ///   - message: The mail as received.
  ///   - settings: Who we are, and whose Authentication-Results are believed.
  public static func read(_ message: Message, settings: ChannelSettings) -> Sender {
    Sender(standing: .unusable("Not read yet."), dmarc: .absent)
  }
}
