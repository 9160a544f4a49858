import Glibc

/// Searching, trimming and comparing bytes.
enum Bytes {
  /// The first index of `byte` in `bytes[from..<to]`; `to` when there is none or the range is empty.
  static func index(of byte: UInt8, in bytes: [UInt8], from: Int, to: Int) -> Int {
    guard from >= 0, from < to, to <= bytes.count else { return to }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let hit = memchr(base + from, Int32(byte), to - from) else { return to }
      return UnsafeRawPointer(hit) - base
    }
  }

  /// `bytes` without white space at both ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var start = bytes.startIndex
    var end = bytes.endIndex
    while start < end, ASCII.isWhite(bytes[start]) { start += 1 }
    while end > start, ASCII.isWhite(bytes[end - 1]) { end -= 1 }
    return bytes[start..<end]
  }

  /// `bytes` in lower case; only ASCII letters change.
  static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.map(ASCII.lower) }

  /// Whether both hold the same, ASCII letters compared without regard to case.
  static func equalIgnoringCase(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { ASCII.lower($0) == ASCII.lower($1) }
  }

  /// Whether `bytes`, from `index` on, goes on with `needle`.
  static func starts(_ bytes: [UInt8], at index: Int, with needle: some Collection<UInt8>) -> Bool {
    guard index >= 0, index <= bytes.count, bytes.count - index >= needle.count else { return false }
    var position = index
    for byte in needle {
      if bytes[position] != byte { return false }
      position += 1
    }
    return true
  }

  /// Copies with every CRLF as LF; a CR that stands alone stays.
  static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { source in
      var start = 0
      while start < source.count {
        let mark = index(of: ASCII.cr, in: source, from: start)
        result.append(contentsOf: source[start..<mark])
        start = mark + 1
        guard mark < source.count, start == source.count || source[start] != ASCII.lf else { continue }
        result.append(ASCII.cr)
        // Runs of CR are copied here: a search for each would cost more than it finds.
        while start + 1 < source.count, source[start] == ASCII.cr, source[start + 1] != ASCII.lf {
          result.append(ASCII.cr)
          start += 1
        }
      }
    }
    return result
  }

  /// The first index of `byte` from `from` on; `bytes.count` when there is none.
  static func index(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    guard from >= 0, from < bytes.count, let base = bytes.baseAddress, let hit = memchr(base + from, Int32(byte), bytes.count - from) else {
      return bytes.count
    }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }
}
