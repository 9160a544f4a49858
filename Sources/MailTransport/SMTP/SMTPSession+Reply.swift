extension SMTPSession {
  /// What a server answered to one command, or what stands in for it when it could not be asked.
  public struct Reply: Sendable, Equatable, CustomStringConvertible {
    /// Three digits, 200 to 599 (RFC 5321 section 4.2).
    public var code: Int
    /// The enhanced status, as `5.1.1` (RFC 3463); nil when there is none.
    public var enhanced: String?
    /// What the server said without code and status: one line of at most 300 characters without controls.
    public var text: String

    /// Gathers the parts of a reply.
    public init(code: Int, enhanced: String? = nil, text: String) {
      self.code = code
      self.enhanced = enhanced
      self.text = text
    }

    /// Code, status and text with blanks between.
    public var description: String {
      [String(code), enhanced ?? "", text].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Stands in for a reply when the connection broke before the server could have taken the letter: try again later.
    static func broken(_ why: String) -> Reply { Reply(code: 421, enhanced: "4.4.2", text: why) }

    var isPositive: Bool { code / 100 == 2 }
    /// The server ends the session with this reply, whatever the command was (RFC 5321 section 3.8).
    var isFarewell: Bool { code == 421 }
  }

  /// What became of a letter for one recipient.
  public enum Verdict: Sendable, Equatable {
    /// The server has the letter and answers for it.
    case accepted(Reply)
    /// Not now; the same letter may be taken later.
    case postponed(Reply)
    /// Never; somebody must change the letter or the address.
    case refused(Reply)
    /// The end of the letter may have reached the server, but no reply came back; why. The letter may arrive.
    case unknown(String)
  }
}
