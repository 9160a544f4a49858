import Foundation

/// Everything that is known and promised about one person's request: the truth from which letters, items and reports are made.
public struct Case: Codable, Sendable, Equatable {
  /// Number of the file format that this program writes.
  public static let currentFormat = 1

  /// Number of the file format; a higher one than ``currentFormat`` must not be read.
  public var format: Int
  /// How people name the case.
  public var number: CaseNumber
  /// 1 when first committed; one more with each commit.
  public var revision: Int
  /// Why it exists.
  public var kind: CaseKind
  /// When the mail that made it arrived.
  public var opened: Date
  /// When it was closed; nil while it is open.
  public var closed: Date?
  /// Version of the privacy notice that was in force.
  public var noticeVersion: String
  /// The address that wrote first, lower case; nil when none was usable.
  public var sender: String?
  /// Whether that writer acts for somebody else.
  public var agent: Bool
  /// The address on file; nil when the person is not on file.
  public var onFile: String?
  /// Where the person lives, two letters; nil when not known.
  public var state: String?
  /// Language of the writer, as in `en`; letters are in it where there are templates.
  public var language: String
  /// Another language that it may be; nil when ``language`` is sure. Letters are then in both.
  public var alsoLanguage: String?
  /// The mails, in the order in which they came.
  public var mails: [MailRecord]
  /// What was asked in a mail that was refused; becomes requests when the person submits it properly.
  public var refused: [Ask]
  /// The requests, one for each right and mail that asked for it.
  public var requests: [Request]
  /// The questions put to the address on file.
  public var verifications: [Verification]
  /// The letters.
  public var letters: [Letter]
  /// The work.
  public var items: [Item]
  /// What happened, oldest first.
  public var history: [HistoryEntry]

  /// A case without anything in it; the first event fills it.
  public init(number: CaseNumber, noticeVersion: String) {
    self.format = Self.currentFormat
    self.number = number
    self.revision = 0
    self.kind = .request
    self.opened = Date(timeIntervalSince1970: 0)
    self.noticeVersion = noticeVersion
    self.agent = false
    self.language = "en"
    self.mails = []
    self.refused = []
    self.requests = []
    self.verifications = []
    self.letters = []
    self.items = []
    self.history = []
  }

  /// Whether a mail from that address (lower case) comes from somebody tied to this case: its sender, the address on file, or one that was asked.
  public func isParty(_ address: String) -> Bool { address == sender || address == onFile || verifications.contains { $0.to == address } }

  /// Whether the case lists that mail already.
  public func lists(mailKey: String) -> Bool { mails.contains { $0.key == mailKey } }

  /// The first day on which something falls due, work that waits included; nil when nothing does.
  public var nextDue: CalendarDay? {
    (requests.filter(\.isOpen).map(\.due.day) + items.filter { $0.state == .ready || $0.state == .waiting }.compactMap(\.due)).min()
  }

  /// The request for each of the rights, in the order of the requests: the last one where a right was asked for again; stopped ones are left out.
  public func requests(for rights: [Right]) -> [Request] {
    requests.indices.filter { index in
      let request = requests[index]
      return rights.contains(request.right) && request.state != .stopped
        && !requests[(index + 1)...].contains { $0.right == request.right && $0.state != .stopped }
    }.map { requests[$0] }
  }

  /// Adds a letter that was written for one of the case's orders, and the verification that it carries.
  public mutating func add(_ letter: Letter, verification: Verification? = nil) {
    letters.append(letter)
    if let verification { verifications.append(verification) }
  }
}
