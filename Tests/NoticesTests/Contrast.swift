import Foundation

/// How much two colors differ in lightness, 1 to 21 (WCAG 2.1, relative luminance and contrast ratio).
enum Contrast {
  /// A color of a style sheet.
  struct Color {
    var red, green, blue: Double

    /// Reads `#rgb` or `#rrggbb`; nil for anything else.
    init?(_ text: some StringProtocol) {
      let digits = text.hasPrefix("#") ? Array(text.dropFirst()) : []
      let pairs =
        digits.count == 3
        ? digits.map { "\($0)\($0)" } : stride(from: 0, to: digits.count - 1, by: 2).map { "\(digits[$0])\(digits[$0 + 1])" }
      let values = pairs.compactMap { Int($0, radix: 16) }.map { Double($0) / 255 }
      guard values.count == 3, digits.count == 3 || digits.count == 6 else { return nil }
      (red, green, blue) = (values[0], values[1], values[2])
    }

    var luminance: Double {
      let linear = [red, green, blue].map { $0 <= 0.03928 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
  }

  static func ratio(_ one: Color, _ other: Color) -> Double {
    let (light, dark) = (max(one.luminance, other.luminance), min(one.luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }
}
