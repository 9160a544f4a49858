/// The number of a case as people quote it: `PRR-2026-00042`.
public struct CaseNumber: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// The calendar year in which the number was given out.
  public let year: Int
  /// Counts from 1 in each year.
  public let ordinal: Int

  /// Takes both parts.
  public init(year: Int, ordinal: Int) {
    self.year = year
    self.ordinal = ordinal
  }

  /// Reads `PRR-YEAR-NNNNN` in any case of letters, with five or more digits; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].lowercased() == "prr", parts[1].utf8.count == 4, (5...9).contains(parts[2].utf8.count),
      parts[1].utf8.allSatisfy(Self.isDigit), parts[2].utf8.allSatisfy(Self.isDigit),
      let year = Int(parts[1]), let ordinal = Int(parts[2])
    else { return nil }
    self.init(year: year, ordinal: ordinal)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// `PRR-YEAR-NNNNN`, at least five digits.
  public var description: String {
    let digits = String(ordinal)
    return "PRR-\(year)-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  /// The number given out next in `year`: one more than this, or 1 in a new year.
  public func next(in year: Int) -> CaseNumber {
    year > self.year ? CaseNumber(year: year, ordinal: 1) : CaseNumber(year: self.year, ordinal: ordinal + 1)
  }

  /// By year, then by ordinal.
  public static func < (left: CaseNumber, right: CaseNumber) -> Bool { (left.year, left.ordinal) < (right.year, right.ordinal) }

  /// Reads a JSON string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let number = CaseNumber(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not a case number")
    }
    self = number
  }

  /// Writes a JSON string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
