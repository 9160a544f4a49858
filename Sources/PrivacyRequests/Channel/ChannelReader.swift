import InternetMessage

/// Tells from the header of a mail how it reached us.
public enum ChannelReader {
  /// Judges a message.
  ///
  /// - Parameters:
  ///   - message: The mail as received.
  ///   - settings: Who we are.
  public static func read(_ message: Message, settings: ChannelSettings) -> Channel { .designated }
}
