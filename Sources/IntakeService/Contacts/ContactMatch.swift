import Foundation
import PrivacyRequests

/// Who on file a mail is about, as far as its sender and the addresses in it tell.
struct ContactMatch: Sendable, Equatable {
  /// The address on file to which the link goes; nil when it can be told of nobody.
  var onFile: String?
  /// What staff must know before they believe it, a sentence each.
  var remarks: [String] = []
  /// Rights that no link can confirm here, so that a person must.
  var forStaff: [Right] = []

  /// Matches.
  ///
  /// - Parameters:
  ///   - from: The writer's address, lower case.
  ///   - name: The writer's name in From; nil when there is none.
  ///   - named: Addresses that the mail says are on file, in its order.
  ///   - asks: What is asked.
  ///   - isAgent: Whether he writes for somebody else, whose name is not his.
  ///   - people: Who is at an address.
  static func find(
    from: String, name: String?, named: [String], asks: [Ask], isAgent: Bool, people: [String: [Contact]]
  ) -> ContactMatch {
    var match = ContactMatch()
    let own = people[from] ?? []
    let others = named.filter { $0 != from && !(people[$0] ?? []).isEmpty }
    let found = Set(others.flatMap { people[$0] ?? [] }.map(\.addresses))
    if !own.isEmpty {
      match.onFile = from
      if own.count > 1 { match.remarks.append("\(own.count) people on file have the address of the writer. Find out which of them it is.") }
      if !isAgent, let name, !own.contains(where: { isLike(name, $0.name) }) {
        match.remarks.append("The writer’s name is not the one on file for this address. Find out who wrote before anything is released.")
      }
    } else if found.count == 1 {
      match.onFile = others.first
    } else if found.count > 1 {
      match.remarks.append(
        "The mail names addresses of \(found.count) people on file, so no link went to any of them. Find out whose data is meant.")
    }
    match.judgeAddressCorrection(asks)
    return match
  }

  /// Somebody whose address on file is wrong cannot prove by that address that it is (11 CCR 7060(h)).
  private mutating func judgeAddressCorrection(_ asks: [Ask]) {
    guard let ask = asks.first(where: { $0.right == .correct }) else { return }
    let words = ask.words.lowercased()
    guard ["email", "e-mail", "correo"].contains(where: words.contains) else { return }
    forStaff = [.correct]
    remarks.append(
      "It seems that the email address on file itself is to be corrected. What is disputed cannot prove it (11 CCR 7060(h)): verify the person "
        + "another way, with “case CASE verify correct”.")
  }

  /// Whether two names may be of one person: they share a word of two letters or more, whatever accents and order. No name is like any.
  static func isLike(_ left: String, _ right: String) -> Bool {
    let (left, right) = (words(left), words(right))
    return left.isEmpty || right.isEmpty || !left.isDisjoint(with: right)
  }

  private static func words(_ name: String) -> Set<String> {
    let folded = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    return Set(folded.split { !$0.isLetter }.filter { $0.count >= 2 }.map(String.init))
  }
}
