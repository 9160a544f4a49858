/// How many letters two words differ by.
package enum EditDistance {
  /// Letters to change, add, take away, or let change places with the next one (Damerau, optimal string alignment); of each word the first 64
  /// letters are looked at.
  package static func between(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
    let left = Array(left.prefix(64))
    let right = Array(right.prefix(64))
    var before: [Int] = []
    var row = Array(0...right.count)
    for i in left.indices {
      var next = [i + 1]
      for j in right.indices {
        var least = min(next[j] + 1, row[j + 1] + 1, row[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { least = min(least, before[j - 1] + 1) }
        next.append(least)
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
