import PrivacyRequests

/// What only the service needs: which mailbox it watches, how letters leave, and whom it tells.
public struct ServiceSettings: Sendable, Equatable {
  /// What is done to a mail on the server once its case is durable.
  public struct Handling: Sendable, Equatable {
    /// A keyword that is set; nil for none.
    public var keyword: String?
    /// A mailbox into which it is moved; nil when it stays.
    public var move: String?

    /// Nothing is done.
    public static let nothing = Handling(keyword: nil, move: nil)
  }

  /// The mailbox that is watched.
  public struct Watch: Sendable, Equatable {
    /// The account.
    public var account: MailAccount
    /// The mailbox. Default `INBOX`.
    public var mailbox: String
    /// Mail that arrived before that day is never filed; nil for 45 days before the first contact.
    public var since: CalendarDay?
    /// Bytes of the longest mail that is read. Default 25 MiB.
    public var limit: Int
    /// After so many minutes the mailbox is looked at even when the server told of nothing. Default 5.
    public var pollMinutes: Int
    /// The mailbox that gets a copy of each letter that was sent, but for those that carry a link; nil for none.
    public var sent: String?
    /// What is done with mail that made or joined a case.
    public var filed: Handling
    /// What is done with mail that was refused.
    public var rejected: Handling
    /// What is done with automatic mail.
    public var dropped: Handling
  }

  /// How letters leave.
  public enum Sending: Sendable, Equatable {
    /// As files in a directory.
    case folder(String)
    /// By a mail server.
    case server(MailAccount, helloName: String)
  }

  /// Whom the service tells.
  public struct Staff: Sendable, Equatable {
    /// Who gets the digest and the alerts.
    public var addresses: [String]
    /// Who is told of work that nobody has taken although its date is near. Default nobody.
    public var deputy: [String]
    /// When the digest is written on business days: minutes after midnight. Default 07:30.
    public var digestMinute: Int
    /// A program that is run with an alert on its standard input; nil for none.
    public var alertCommand: [String]?
  }

  /// The mailbox; nil when the service has none to watch.
  public var watch: Watch?
  /// How letters leave; nil when nothing says so.
  public var sending: Sending?
  /// Whether new letters wait for a person. True until the configuration says otherwise.
  public var holdsLetters: Bool
  /// Whom to tell.
  public var staff: Staff
  /// Whether the log is JSON, one object a line. Default false.
  public var logsJSON: Bool
  /// A file for Prometheus' textfile collector; nil for none.
  public var metricsFile: String?
}
