/// Why saved mail could not be read.
public enum MailFilesError: Error, Equatable, CustomStringConvertible {
  /// There is nothing at that path.
  case missing(String)
  /// A directory that is no Maildir and in which no file ends in `.eml` or `.mbox`, or an empty input.
  case noMail(String)
  /// Larger than ``MailFiles/byteLimit``.
  case tooLarge(String)
  /// It is there and cannot be read.
  case unreadable(String)

  /// What is wrong and what can be done.
  public var description: String {
    switch self {
    case .missing(let path): "There is no file or directory \(path)."
    case .noMail(let path): "\(path) holds no mail: it is no Maildir, and no file in it ends in .eml or .mbox."
    case .tooLarge(let path): "\(path) is larger than \(MailFiles.byteLimit >> 20) MiB. A person must read it; it was not filed."
    case .unreadable(let path): "\(path) cannot be read. Check who may read it."
    }
  }
}
