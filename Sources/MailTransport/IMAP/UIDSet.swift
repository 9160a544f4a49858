/// Message numbers as a command names them, as in `1:5,9` (RFC 3501 9, sequence-set).
enum UIDSet {
  /// A set and how many of the numbers it holds.
  struct Cut: Equatable {
    var text: String
    var count: Int
  }

  /// As many of the numbers, from the first on, as fit.
  ///
  /// Only neighbours that were asked for become a range: what lies between others may be a whole mailbox.
  /// - Parameters:
  ///   - uids: Ascending.
  ///   - bytes: The text is not longer; RFC 2683 3.2.1.5 asks for command lines of less than 1,000.
  static func cut(_ uids: ArraySlice<UInt32>, count limit: Int, bytes: Int = 900) -> Cut {
    var text = ""
    var taken = 0
    var index = uids.startIndex
    while index < uids.endIndex, taken < limit {
      let first = uids[index]
      var last = first
      var end = index + 1
      while end < uids.endIndex, taken + (end - index) < limit, last < .max, uids[end] == last + 1 {
        last = uids[end]
        end += 1
      }
      let piece = first == last ? "\(first)" : "\(first):\(last)"
      if !text.isEmpty && text.utf8.count + 1 + piece.utf8.count > bytes { break }
      text += (text.isEmpty ? "" : ",") + piece
      taken += end - index
      index = end
    }
    return Cut(text: text, count: taken)
  }

  /// All of the numbers, in as many sets as it takes.
  static func all(_ uids: [UInt32]) -> [String] {
    let sorted = ascending(uids)
    var sets: [String] = []
    var rest = sorted[...]
    while !rest.isEmpty {
      let cut = cut(rest, count: .max)
      sets.append(cut.text)
      rest = rest.dropFirst(cut.count)
    }
    return sets
  }

  /// Sorted, each once, without zero, which is no UID.
  static func ascending(_ uids: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(uids.count)
    for uid in uids.sorted() where uid > 0 && uid != result.last { result.append(uid) }
    return result
  }
}
