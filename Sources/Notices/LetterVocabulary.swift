import PrivacyRequests

/// The names that the template of a letter may use. A template with any other name is refused when it is loaded.
public struct LetterVocabulary: Sendable, Equatable {
  /// Names that stand for a text, `{{name}}`.
  public var texts: Set<String>
  /// Names that are true or false, `{{#if name}}` and `{{#unless name}}`.
  public var flags: Set<String>
  /// Names of lists, `{{#each name}}`, with the texts that each of their entries has.
  public var lists: [String: Set<String>]

  /// What every letter may use: who we are, and which case it is about.
  public static let common: Set<String> = [
    "companyName", "companyAddress", "companyPhone", "intakeAddress", "requestSubject", "noticeVersion", "noticeURL", "caseNumber",
    "receivedDate",
  ]

  /// Whom a letter names to complain to.
  private static let regulator: Set<String> = ["regulatorName"]
  private static let contacts: [String: Set<String>] = ["regulatorContacts": ["text"]]

  /// What the letter of that kind may use.
  public static func of(_ kind: LetterKind) -> LetterVocabulary {
    let dated: Set = ["right", "due"]
    switch kind {
    case .acknowledgement:
      return LetterVocabulary(
        texts: common.union(["stateName"]),
        flags: ["addedToCase", "agent", "appeal", "someReadyNow", "someVerifyFirst", "stateKnown", "stateUnknown"],
        lists: ["requests": dated, "readyNow": dated, "verifyFirst": dated])
    case .verification, .reminder:
      return LetterVocabulary(
        texts: common.union(["link", "mailtoLink", "replyLine", "linkExpires", "dueDate"]), flags: ["deletion", "inTime", "webLink"],
        lists: ["requests": ["right"]])
    case .rejection:
      return LetterVocabulary(
        texts: common, flags: ["wrongSubject", "wrongAddress", "verificationReply", "optOut"], lists: ["requests": ["right"]])
    case .clarification:
      return LetterVocabulary(texts: common.union(["dueDate"]), flags: ["inTime"], lists: ["allRights": ["right"]])
    case .confirmed:
      return LetterVocabulary(texts: common, flags: ["deletion"], lists: ["requests": dated])
    case .stopped:
      return LetterVocabulary(texts: common, flags: [], lists: ["requests": ["right"]])
    case .couldNotVerify:
      return LetterVocabulary(
        texts: common.union(regulator), flags: ["access", "agent", "deletion", "regulator"],
        lists: ["requests": ["right"]].merging(contacts) { $1 })
    case .answer:
      return LetterVocabulary(
        texts: common.union(regulator), flags: ["words", "nothingFound", "regulator"],
        lists: ["requests": ["right", "done"], "paragraphs": ["text"]].merging(contacts) { $1 })
    case .denial:
      return LetterVocabulary(
        texts: common.union(regulator), flags: ["words", "appeal", "regulator"],
        lists: ["requests": ["right", "reason"], "paragraphs": ["text"]].merging(contacts) { $1 })
    case .moreTime:
      return LetterVocabulary(
        texts: common.union(["reason"]), flags: ["words"], lists: ["requests": ["right", "due", "newDue"], "paragraphs": ["text"]])
    case .withdrawn:
      return LetterVocabulary(texts: common, flags: ["otherRequests"], lists: ["requests": ["right"], "others": dated])
    }
  }

  /// What the footer may use, whatever the letter.
  public static let footer = LetterVocabulary(texts: common, flags: [], lists: [:])
}
