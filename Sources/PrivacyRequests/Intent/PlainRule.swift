/// Says in plain words what a ``RightRule`` looks for; for `explain`.
enum PlainRule {
  /// What the families of words are about; a family without an entry goes by its own name.
  private static let families: [Substring: String] = [
    "@erase": "erasing", "@erased": "being erased", "@erasure": "erasing", "@eraseit": "erasing it", "@eraseme": "erasing the writer",
    "@sacame": "taking out", "@record": "what is held", "@all": "everything", "@it": "it", "@me": "the writer", "@my": "the writer's",
    "@system": "where it is held", "@want": "wishing", "@polite": "asking politely", "@please": "please", "@see": "seeing",
    "@give": "handing over", "@what": "what", "@have": "holding", "@who": "who", "@gave": "having passed on", "@copy": "a copy",
    "@dataform": "a data file", "@carry": "carrying over", "@export": "exporting", "@other": "another office", "@fix": "correcting",
    "@fixit": "correcting it", "@fixed": "being corrected", "@detail": "a detail", "@wrong": "wrong", "@falsely": "not being so",
    "@says": "what a record says", "@print": "what a record says", "@source": "a record", "@moved": "a change in life",
    "@sensitive": "sensitive matters", "@use": "using", "@onlyfor": "for one purpose only", "@confine": "for one purpose only",
    "@purpose": "the purpose", "@ads": "advertising", "@track": "following", "@sell": "selling", "@sellverb": "selling",
    "@share": "passing on", "@anyone": "others", "@paid": "making money", "@score": "scoring", "@scorehard": "scoring",
    "@machine": "a machine", "@decide": "judging", "@people": "a person", "@withdraw": "taking back", "@withdrawn": "taken back",
    "@consent": "a permission", "@disagree": "disagreeing", "@answer": "our answer", "@again": "again", "@review": "looking at it",
    "@someone": "somebody else", "@punish": "treating worse", "@raise": "raising", "@worse": "worse treatment",
    "@cause": "because of a request",
    "@money": "money", "@treat": "treating", "@same": "the same", "@restore": "giving back", "@no": "a refusal", "@refuse": "a refusal",
    "@dont": "a denial", "@stop": "stopping", "@optout": "opting out", "@endnow": "making an end", "@endit": "making an end",
    "@retain": "keeping", "@keep": "keeping", "@limit": "limiting", "@take": "taking", "@off": "off", "@must": "having to",
    "@machineform": "a form that machines read", "@article": "an article of the law", "@request": "a request", "@under": "under",
    "@objection": "an objection", "@directmarketing": "direct marketing", "@profiling": "profiling", "@includes": "including",
    "@fire": "throwing away", "@you": "us", "@client": "a client",
  ]

  /// One sentence: what the words found are to the reader, and what the rule looks for, in order.
  static func sentence(_ rule: RightRule) -> String {
    let steps = rule.pattern.split(separator: " ").filter { !$0.hasPrefix("..") }
    let words = steps.map { step in
      let description = step.first == "?" ? step.dropFirst() : step
      return description.split(separator: "/").prefix(2).map(plain).joined(separator: " or ")
    }
    return "\(force(rule.force)) Looked for: \(words.joined(separator: ", then "))."
  }

  private static func plain(_ entry: Substring) -> String {
    if let family = families[entry] { return family }
    let word = entry.prefix { $0 != "~" && $0 != "*" && $0 != "@" }
    return word.isEmpty ? String(entry.dropFirst()) : "“" + word.split(separator: "_").joined(separator: " ") + "”"
  }

  private static func force(_ force: RightRule.Force) -> String {
    switch force {
    case .asks: "These words ask for it as they stand."
    case .acts: "These words order or wish it."
    case .names: "These words name it under a request."
    case .implies: "The request follows from these words; nothing plainer is said."
    case .hints: "The letter came as a request, and these words point to it; nothing says it plainly."
    }
  }
}
