/// Numbers by the hash of a word, for tables in which every word of every letter is looked up.
///
/// Such hashes are spread already, so each stands at its own place or at the next free one, and nearly all words that a table does not hold are
/// told by one byte of few.
struct WordTable: Sendable {
  /// For each place 0 when it is free, else the upper bits of its hash and a bit that is always set.
  private var marks: [UInt8]
  private var hashes: [UInt64]
  private var numbers: [Int32]

  /// Makes room for `capacity` hashes, at least twice as many places; no more than `capacity` may be added.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    marks = [UInt8](repeating: 0, count: size)
    hashes = [UInt64](repeating: 0, count: size)
    numbers = [Int32](repeating: 0, count: size)
  }

  /// The number of a hash; nil when there is none. What is set stays.
  @inline(__always) subscript(hash: UInt64) -> Int? {
    get {
      let place = place(of: hash)
      return marks[place] == 0 ? nil : Int(numbers[place])
    }
    set {
      guard let newValue else { return }
      let place = place(of: hash)
      marks[place] = Self.mark(hash)
      hashes[place] = hash
      numbers[place] = Int32(newValue)
    }
  }

  private static func mark(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 0x80 }

  /// Where a hash stands, or the free place where it would.
  @inline(__always) private func place(of hash: UInt64) -> Int {
    let mask = marks.count - 1
    let mark = Self.mark(hash)
    var place = Int(truncatingIfNeeded: hash) & mask
    while marks[place] != 0, marks[place] != mark || hashes[place] != hash { place = (place + 1) & mask }
    return place
  }
}
