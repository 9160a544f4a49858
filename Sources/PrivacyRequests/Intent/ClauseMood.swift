/// In what mood the words of a match stand, judged from the clause around them.
enum ClauseMood: String, Sendable, CaseIterable {
  /// Wanted now.
  case asked = "asked"
  /// Said not to be wanted.
  case negated = "negated"
  /// Told of an earlier time or of somebody's words.
  case past = "told as past"
  /// A question, or a case that has not come.
  case hypothetical = "a question or a supposition"
  /// What people may do or what a policy says.
  case policy = "speaks of a policy"
  /// Kept for another time.
  case reserved = "reserved for later"
  /// Named only.
  case named = "named only"
  /// What the writer does himself: "where do I send my records".
  case errand = "what the writer does himself"
  /// Stands between quote marks.
  case quoted = "said in a quotation"
  /// Not a mood of words: the sentence is an item under a heading that asks for the right.
  case listed = "listed under a request"
}
