/// What a mail wants, as far as its own words tell. A set of rights with their evidence, never one guess.
public struct Intent: Sendable, Equatable {
  /// One finding for each right asked for now, in the order of `Right.allCases`.
  public var rights: [Finding] = []
  /// Rights that are named but not asked for, with the reason.
  public var dismissed: [Dismissed] = []
  /// Whether the writer acts for somebody else.
  public var agent = false
  /// Whose data it is, if not the writer's and if named.
  public var subjectName: String?
  /// Whether the data is of a child under 16.
  public var children = false
  /// Where the data subject says he lives.
  public var home: NamedState?
  /// The other states that the letter names, each once.
  public var otherStates: [NamedState] = []
  /// Addresses said to be on file, other than that of the sender, in the order of the text.
  public var accountEmails: [String] = []
  /// Language of the writer's own words, ISO 639-1; `en` when it cannot be told.
  public var language = "en"
  /// English or Spanish, if it may be that as well: the words are too few to tell, or of both; nil when ``language`` is sure.
  public var alsoLanguage: String?
  /// Where the mail stands among the mails of one person, by its text and subject alone.
  public var thread = ThreadKind.new
  /// Reasons to look at it today, one of a kind.
  public var urgent: [UrgentSign] = []
  /// The answer to our verification letter, from the writer's own words and closed lists alone.
  public var answer: ConfirmationAnswer?
  /// The words by which he asks us to stop, to wait, or to cancel.
  public var stop: String?
  /// Case numbers (`PRR-YEAR-NNNNN`) in the subject and the text, quotes included, each once.
  public var caseNumbers: [String] = []
  /// Every handle and token in the text, quotes included, each once.
  public var handles: [HandleToken] = []
  /// The text without quotes, signature and disclaimer.
  public var ownWords = ""
  /// What is quoted or forwarded.
  public var quotedWords = ""
  /// Perhaps a request, but what is asked cannot be told.
  public var doubtful = false
  /// Whether the mail has more words than are read (``LetterText/byteLimit``, and 64,000 bytes of the writer's own).
  public var isCut = false

  /// An intent that asks for nothing.
  public init() {}

  /// Two letters of the US state where the data subject says he lives, `DC` included.
  public var state: String? { home?.state }
}
