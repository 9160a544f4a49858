/// Words that are looked for in folded text, over its bytes: at the start of a line, at its end, or anywhere.
///
/// A text is gone through once however many words there are; most bytes begin none and are left behind at once.
struct CueList: Sendable {
  private let cues: [[UInt8]]
  /// For each value of a first byte, the indices of the cues that begin with it.
  private let byFirst: [[Int]]
  /// Bit for each pair of first bytes that some cue has; cues of one byte have all pairs of theirs.
  private let pairs: [UInt64]

  /// Takes folded words; an empty one is never found.
  init(_ words: [String]) {
    cues = words.map { Array($0.utf8) }
    var byFirst = [[Int]](repeating: [], count: 256)
    var pairs = [UInt64](repeating: 0, count: 1024)
    for (index, cue) in cues.enumerated() {
      guard let first = cue.first else { continue }
      byFirst[Int(first)].append(index)
      for second in cue.count > 1 ? cue[1]...cue[1] : 0...255 {
        let pair = Int(first) << 8 | Int(second)
        pairs[pair >> 6] |= 1 << UInt64(pair & 63)
      }
    }
    self.byFirst = byFirst
    self.pairs = pairs
  }

  /// The first cue of the list with which the bytes begin; nil when they begin with none.
  func beginning(of bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard let first = bytes.first, !byFirst[Int(first)].isEmpty else { return nil }
    return byFirst[Int(first)].first { bytes.starts(with: cues[$0]) }.map { cues[$0] }
  }

  /// Whether the bytes begin with a cue.
  func begins(_ bytes: ArraySlice<UInt8>) -> Bool { beginning(of: bytes) != nil }

  /// Whether the bytes end with a cue that has one of `before` in front of it.
  func ends(_ bytes: ArraySlice<UInt8>, after before: [UInt8]) -> Bool {
    cues.contains { cue in
      guard bytes.count > cue.count, bytes.suffix(cue.count).elementsEqual(cue) else { return false }
      return before.contains(bytes[bytes.endIndex - cue.count - 1])
    }
  }

  /// Whether the bytes are a cue and nothing else.
  func equals(_ bytes: ArraySlice<UInt8>) -> Bool { cues.contains { bytes.elementsEqual($0) } }

  /// Whether a cue stands anywhere in the bytes.
  func isHeld(by bytes: ArraySlice<UInt8>) -> Bool { count(in: bytes, upTo: 1) == 1 }

  /// How many different cues stand in the bytes; counts no further than `limit`.
  func count(in bytes: ArraySlice<UInt8>, upTo limit: Int) -> Int {
    var found: [Int] = []
    bytes.withUnsafeBufferPointer { text in
      for start in text.indices where found.count < limit {
        let pair = Int(text[start]) << 8 | (start + 1 < text.count ? Int(text[start + 1]) : 0)
        guard pairs[pair >> 6] >> UInt64(pair & 63) & 1 == 1 else { continue }
        for index in byFirst[Int(text[start])] where !found.contains(index) {
          let cue = cues[index]
          if cue.count <= text.count - start, cue.indices.allSatisfy({ text[start + $0] == cue[$0] }) { found.append(index) }
        }
      }
    }
    return min(found.count, limit)
  }
}
