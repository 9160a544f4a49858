/// The CRC-32 of ISO 3309 and ITU-T V.42, as gzip and zip use it. Tells apart what differs by chance, not by intent.
public struct CRC32: Sendable {
  private var rest: UInt32 = 0xFFFF_FFFF

  /// The checksum of some bytes.
  public static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var sum = CRC32()
    for byte in bytes { sum.add(byte) }
    return sum.value
  }

  /// The checksum of what was added so far.
  var value: UInt32 { ~rest }

  /// Takes in one byte.
  mutating func add(_ byte: UInt8) { rest = Self.table[Int((rest ^ UInt32(byte)) & 0xFF)] ^ (rest >> 8) }

  /// Takes in many.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { source in
      Self.table.withUnsafeBufferPointer { table in
        for byte in source { rest = table[Int((rest ^ UInt32(byte)) & 0xFF)] ^ (rest >> 8) }
      }
    }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
  }
}
