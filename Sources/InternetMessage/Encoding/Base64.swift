/// The base64 transfer encoding (RFC 2045 section 6.8, RFC 4648 section 4).
public enum Base64 {
  // QUIRK: RFC 2045 says to ignore bytes outside of the alphabet; mail with dropped or added characters is common. They are ignored, a
  // group cut short gives the bytes it holds, and padding ends the text (probe: padding in the middle).
  /// The bytes that a text stands for, and whether all of the text was sound.
  public static func decode(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], isSound: Bool) {
    var decoder = Base64Decoder(capacity: bytes.count / 4 * 3 + 3)
    bytes.withUnsafeBufferPointer { source in values.withUnsafeBufferPointer { decoder.decode(source, $0) } }
    return decoder.finish()
  }

  /// The text for some bytes, with padding, on one line.
  public static func encode(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    var group: UInt32 = 0
    var count = 0
    for byte in bytes {
      group = group << 8 | UInt32(byte)
      count += 1
      if count == 3 {
        for shift in [18, 12, 6, 0] as [UInt32] { result.append(alphabet[Int(group >> shift & 63)]) }
        group = 0
        count = 0
      }
    }
    if count > 0 {
      group <<= count == 1 ? 16 : 8
      result.append(alphabet[Int(group >> 18 & 63)])
      result.append(alphabet[Int(group >> 12 & 63)])
      result.append(count == 2 ? alphabet[Int(group >> 6 & 63)] : ASCII.equals)
      result.append(ASCII.equals)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static let values: [UInt8] = {
    var table = [UInt8](repeating: 0xFF, count: 256)
    for (value, byte) in alphabet.enumerated() { table[Int(byte)] = UInt8(value) }
    return table
  }()
}
