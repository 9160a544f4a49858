import Foundation

/// Base64 that should hold text.
enum Base64Text {
  /// The text; nil when it is no base64 or no text.
  static func decode(_ word: some StringProtocol) -> String? {
    Data(base64Encoded: String(word)).flatMap { $0.isEmpty ? nil : String(data: $0, encoding: .utf8) }
  }
}
