/// A text of the page behind the link; the raw value is its name in `page.txt`.
public enum PageText: String, CaseIterable, Sendable {
  /// What the language is called in itself.
  case language
  /// The question, as a heading.
  case questionTitle = "question-title"
  /// That something is asked for; a list follows.
  case asked
  /// Who asks for the person.
  case agent
  /// That deletion cannot be undone.
  case final
  /// What the button that confirms means.
  case chooseMe = "choose-me"
  /// What the button that denies means.
  case chooseNotMe = "choose-not-me"
  /// The button that confirms.
  case me
  /// The button that denies.
  case notMe = "not-me"
  /// The last day of the link.
  case until
  /// The heading once the answer was yes.
  case confirmedTitle = "confirmed-title"
  /// That the answer was yes; a list follows.
  case confirmed
  /// The date of an answer, after a right.
  case due
  /// What happens next.
  case confirmedNext = "confirmed-next"
  /// What the other button would do now.
  case confirmedMistake = "confirmed-mistake"
  /// The heading once the answer was no.
  case deniedTitle = "denied-title"
  /// That the answer was no; a list follows.
  case denied
  /// What happens next.
  case deniedNext = "denied-next"
  /// What the other button would do now.
  case deniedMistake = "denied-mistake"
  /// The heading once both answers were given.
  case bothTitle = "both-title"
  /// What happens then.
  case both
  /// The heading of a link that cannot be used.
  case closedTitle = "closed-title"
  /// Why that may be.
  case closed
  /// What to do instead.
  case closedNext = "closed-next"
  /// The heading when a browser sent what the page does not send.
  case unreadTitle = "unread-title"
  /// What to do then.
  case unread
  /// Where to ask.
  case help
  /// What the link to the privacy notice says.
  case notice

  /// The places that it may have.
  var places: Set<String> {
    switch self {
    case .asked: ["companyName", "date"]
    case .agent: ["companyName", "agent"]
    case .until, .due: ["companyName", "date"]
    case .language, .me, .notMe: []
    default: ["companyName", "companyPhone"]
    }
  }
}
