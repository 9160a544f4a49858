/// A letter that has been filled in: what it says, without headers.
public struct Draft: Sendable, Equatable {
  /// One line.
  public var subject: String
  /// Lines of plain text, ended by LF; none but links is longer than 72 characters.
  public var body: String

  /// Takes both.
  public init(subject: String, body: String) {
    self.subject = subject
    self.body = body
  }
}
