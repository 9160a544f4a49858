import Foundation

/// How numbers are printed.
enum Figure {
  /// A number with so many digits after the point.
  static func text(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }

  /// Bytes as megabytes of a million.
  static func megabytes(_ bytes: Int) -> Double { Double(bytes) / 1e6 }
}
