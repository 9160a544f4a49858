/// One way to name a right, as a row of word classes.
///
/// A row of the tables reads `asks @want ..8 @data ..6 @erased ; notList`: how much of a request it is, the pattern, what must also hold.
/// A step of the pattern is a class description of ``Vocabulary``; `..` lets up to six tokens stand between two steps, `..3` up to three;
/// `?` before a step makes it optional; a pattern never leaves its sentence.
struct RightRule: Sendable, Equatable {
  /// How much of a request the words of the pattern are by themselves.
  enum Force: String, Sendable, CaseIterable {
    /// A request as it stands: `do not sell my data`.
    case asks
    /// An action; it is a request when something wishes or orders it: `delete my data`.
    case acts
    /// A thing; it is a request under a heading, after "request for", or beside a yes: `deletion of personal data`.
    case names
    /// Words from which a request follows, such as a mistake told of; they count only in a letter in which nothing plainer is found.
    case implies
    /// Loose words that point to a right. They count only in a letter under the subject of the notice in which nothing else is found.
    case hints

    /// Whether the words say it or name it; they neither imply it nor hint at it.
    var isPlain: Bool { self == .asks || self == .acts || self == .names }
  }
  /// What must also hold for the pattern to count.
  enum Need: String, Sendable, CaseIterable {
    /// The writer speaks of sensitive data somewhere.
    case sensitive
    /// The writer speaks of how we handled a request: a decision, a denial, a case number, a letter of ours.
    case decision
    /// The writer speaks of rights, privacy or a request of his.
    case rightsTopic
    /// The writer speaks of advertising.
    case adsTopic
    /// The writer speaks of scores, machines that decide, profiles.
    case scoreTopic
    /// The writer speaks of a consent, permission or paper he gave.
    case consentTopic
    /// The writer speaks of selling or passing on.
    case saleTopic
    /// No data file is asked for; a copy is then portability.
    case noDataFile
    /// The sentence does not speak of the authority that decides claims as the holder of the data.
    case notAuthority
    /// No participle such as "erased" or "corrected" follows within six tokens; it would be what is wanted of the thing.
    case unmarked
    /// No appeal is found in the same sentence.
    case noAppeal
    /// No word of advertising stands in the match or in the six tokens after it.
    case notAds
    /// The authority that decides claims does not stand in the match or in the six tokens after it.
    case notNearAuthority
    /// No word of scores stands in the match or in the six tokens after it.
    case notScore
    /// No word of selling stands in the match or in the six tokens after it.
    case notSale
    /// The sentence or the one before speaks of money, or of a mark put on the writer.
    case money
    /// Neither does.
    case noMoney
    /// No mailing list stands within six tokens after the match.
    case notList
    /// No erasure or correction is asked for: to be told of its recipients is part of it (Regulation (EU) 2016/679, Article 19).
    case noErasure
    /// The match is no clause that only says which people are meant: `notify everybody who received my data`.
    case notRelative
  }
  /// The right.
  let right: Right
  /// How much of a request it is.
  let force: Force
  /// The pattern.
  let pattern: String
  /// What must also hold.
  let needs: [Need]

  /// Reads a row; nil when it is not one.
  init?(_ right: Right, row: Substring) {
    let halves = row.split(separator: ";", omittingEmptySubsequences: false)
    let words = halves.first?.split(separator: " ") ?? []
    guard let first = words.first, let force = Force(rawValue: String(first)), words.count > 1 else { return nil }
    let names = halves.dropFirst().first?.split(separator: " ") ?? []
    let needs = names.compactMap { Need(rawValue: String($0)) }
    guard needs.count == names.count else { return nil }
    self.right = right
    self.force = force
    self.pattern = words.dropFirst().joined(separator: " ")
    self.needs = needs
  }
}
