/// The declarations of a `style` attribute or of one rule of a style sheet, as far as text is read differently for them.
struct HTMLStyle {
  /// The properties that are kept.
  enum Property: String, CaseIterable {
    case display, visibility, opacity, height, overflow, color, background, border, padding
    case fontSize = "font-size"
    case maxHeight = "max-height"
    case textDecoration = "text-decoration"
    case textDecorationLine = "text-decoration-line"
    case whiteSpace = "white-space"
    case backgroundColor = "background-color"
    case borderTop = "border-top"

    private static let names = allCases.map { (property: $0, name: Array($0.rawValue.utf8)) }

    /// The property of a name in lower case; nil when it is not kept.
    static func named(_ name: ArraySlice<UInt8>) -> Property? {
      names.first { $0.name.count == name.count && $0.name[...] == name }?.property
    }
  }

  /// Declarations beyond these are not looked at.
  private static let limit = 64

  private var values: [(property: Property, value: String)] = []

  /// No declaration.
  init() {}

  /// Reads declarations joined by semicolons; white space anywhere in them does not count.
  init(_ text: some Collection<UInt8>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for byte in text where !ASCII.isWhite(byte) { bytes.append(ASCII.lower(byte)) }
    var start = 0
    var count = 0
    while start < bytes.count, count < Self.limit {
      let end = Bytes.index(of: ASCII.semicolon, in: bytes, from: start, to: bytes.count)
      let colon = Bytes.index(of: ASCII.colon, in: bytes, from: start, to: end)
      if colon < end, let property = Property.named(bytes[start..<colon]) {
        values.append((property, String(decoding: bytes[(colon + 1)..<end], as: UTF8.self)))
      }
      start = end + 1
      count += 1
    }
  }

  /// Whether nothing is declared.
  var isEmpty: Bool { values.isEmpty }

  /// The value, lower case, white space taken out, the last of a property; nil when there is none.
  subscript(property: Property) -> String? { values.last { $0.property == property }?.value }
}
