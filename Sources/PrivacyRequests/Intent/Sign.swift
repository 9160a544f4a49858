/// Something a letter shows besides a right.
enum Sign: String, Sendable, CaseIterable {
  /// Somebody writes for somebody else.
  case agent
  /// Somebody who does so by profession.
  case professional
  /// A relative is spoken of.
  case kin
  /// A child is spoken of.
  case kid
  /// Somebody under age.
  case minor
  /// An earlier request of the writer.
  case earlier
  /// He made the request.
  case confirms
  /// He did not.
  case denies
  /// Our verification letter is spoken of.
  case verification
  /// Stop, wait, or forget about it.
  case stops
  /// As ``UrgentSign/Kind/breach``.
  case breach
  /// As ``UrgentSign/Kind/lawyer``.
  case lawyer
  /// As ``UrgentSign/Kind/police``.
  case police
  /// As ``UrgentSign/Kind/preservation``.
  case preservation
  /// As ``UrgentSign/Kind/care``.
  case care
  /// A will, or a power to act for one who cannot.
  case power
  /// Nothing is decided or asked yet.
  case undecided
  /// Somebody offers something for sale.
  case pitch
  /// An answer to an earlier request is demanded.
  case presses
  /// One is urged: a deadline is set, it is the last notice.
  case insists
  /// An earlier request was not answered.
  case unanswered
  /// A piece for many readers or for a team: a newsletter, release notes, a work item, a test report.
  case publication
  /// Rights are invoked without saying which.
  case vague
  /// The forwarder makes the forwarded words his own.
  case adopts
}
