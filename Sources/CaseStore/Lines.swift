import CSystem

/// Finds lines in a file that is held in memory without looking at each of them.
enum Lines {
  /// The lines, without their ends, that hold the bytes somewhere, in their order.
  static func holding(_ wanted: [UInt8], in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var from = 0
    while let found = position(of: wanted, in: bytes, from: from) {
      let start = bytes[..<found].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let end = bytes[found...].firstIndex(of: 0x0A) ?? bytes.endIndex
      lines.append(bytes[start..<end])
      from = min(end + 1, bytes.endIndex)
    }
    return lines
  }

  private static func position(of wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    let position = bytes.withUnsafeBufferPointer { all in
      wanted.withUnsafeBufferPointer { part in
        privacy_intake_find(all.baseAddress, all.count, part.baseAddress, part.count, start)
      }
    }
    return position < 0 ? nil : position
  }
}
