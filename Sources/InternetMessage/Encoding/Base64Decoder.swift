/// Decodes base64: whole groups at once, everything else byte by byte.
struct Base64Decoder {
  private var result: [UInt8] = []
  private var group: UInt32 = 0
  /// Characters in ``group``, 0 to 3.
  private var count = 0
  private var isSound = true

  init(capacity: Int) { result.reserveCapacity(capacity) }

  /// Takes the text up to its padding.
  ///
  /// - Parameter values: What each byte stands for, 256 entries, 0xFF for those outside of the alphabet.
  mutating func decode(_ source: UnsafeBufferPointer<UInt8>, _ values: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < source.count {
      if count == 0 { index = takeGroups(source, values, from: index) }
      guard index < source.count, take(source[index], values) else { return }
      index += 1
    }
  }

  /// Takes groups of four characters as long as they are sound; gives where it stopped.
  private mutating func takeGroups(_ source: UnsafeBufferPointer<UInt8>, _ values: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 4 <= source.count {
      let first = values[Int(source[index])]
      let second = values[Int(source[index + 1])]
      let third = values[Int(source[index + 2])]
      let fourth = values[Int(source[index + 3])]
      guard first | second | third | fourth < 64 else { break }
      result.append(first << 2 | second >> 4)
      result.append(second << 4 | third >> 2)
      result.append(third << 6 | fourth)
      index += 4
    }
    return index
  }

  /// Takes one byte; false when the padding has come.
  private mutating func take(_ byte: UInt8, _ values: UnsafeBufferPointer<UInt8>) -> Bool {
    let value = values[Int(byte)]
    if value < 64 {
      group = group << 6 | UInt32(value)
      count += 1
      if count == 4 {
        for shift in [16, 8, 0] as [UInt32] { result.append(UInt8(truncatingIfNeeded: group >> shift)) }
        group = 0
        count = 0
      }
    } else if byte == ASCII.equals, count >= 2 {
      return false
    } else if !ASCII.isWhite(byte) {
      isSound = false
    }
    return true
  }

  /// The bytes, with those of a group that is cut short.
  mutating func finish() -> (bytes: [UInt8], isSound: Bool) {
    if count == 1 { isSound = false }
    if count == 2 { result.append(UInt8(truncatingIfNeeded: group >> 4)) }
    if count == 3 {
      result.append(UInt8(truncatingIfNeeded: group >> 10))
      result.append(UInt8(truncatingIfNeeded: group >> 2))
    }
    return (result, isSound)
  }
}
