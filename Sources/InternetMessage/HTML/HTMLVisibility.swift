/// What styles say about whether text is seen, property by property; of two that speak of one property the stronger counts.
struct HTMLVisibility {
  /// The properties that can hide text.
  private static let properties: [HTMLStyle.Property] = [.display, .visibility, .fontSize, .opacity, .maxHeight, .height, .overflow]

  /// For each property 0, or where it was said (twice), plus 1 when it hides; what is important is above all that is not.
  private var ranks = SIMD8<UInt32>()

  /// Nothing is said.
  init() {}

  /// What declarations say.
  ///
  /// - Parameter order: Where they stand, from 1 on; the later is the stronger.
  init(_ style: HTMLStyle, order: UInt32) {
    guard !style.isEmpty else { return }
    for (index, property) in Self.properties.enumerated() {
      guard let value = style[property] else { continue }
      let important: UInt32 = value.hasSuffix("!important") ? 1 << 31 : 0
      ranks[index] = important | min(order, 1 << 29) << 1 | (Self.hides(property, value) ? 1 : 0)
    }
  }

  /// Whether a property hides; nil when nothing is said of it.
  subscript(property: HTMLStyle.Property) -> Bool? {
    guard let index = Self.properties.firstIndex(of: property), ranks[index] > 0 else { return nil }
    return ranks[index] & 1 == 1
  }

  /// Whether nothing is said.
  var isEmpty: Bool { ranks == SIMD8() }

  /// Takes in what another rule says.
  mutating func add(_ other: HTMLVisibility) { ranks = pointwiseMax(ranks, other.ranks) }

  private static func hides(_ property: HTMLStyle.Property, _ value: String) -> Bool {
    switch property {
    case .display: value.hasPrefix("none")
    case .visibility: value.hasPrefix("hidden") || value.hasPrefix("collapse")
    case .fontSize: isTiny(value)
    case .opacity, .maxHeight, .height: number(value).value == 0
    case .overflow: value.hasPrefix("hidden")
    default: false
    }
  }

  private static func isTiny(_ size: String) -> Bool {
    let (value, unit) = number(size)
    guard let value else { return false }
    return value == 0 || (value <= 1 && (unit.hasPrefix("px") || unit.hasPrefix("pt")))
  }

  private static func number(_ text: String) -> (value: Double?, unit: Substring) {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    return (Double(digits), text[digits.endIndex...])
  }
}
