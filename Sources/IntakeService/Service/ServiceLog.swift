import Foundation

/// The lines that the service writes for the engineer: JSON objects or sentences. Addresses are masked, texts of mail never appear.
public struct ServiceLog: Sendable {
  /// How much a line matters.
  public enum Level: String, Sendable {
    /// As it should be.
    case info
    /// Something failed that is tried again.
    case warning
    /// Somebody must do something.
    case error
  }

  let isJSON: Bool
  private let write: @Sendable (String) -> Void

  /// Takes the form and where lines go, each without its line end.
  public init(json: Bool, write: @escaping @Sendable (String) -> Void) {
    self.isJSON = json
    self.write = write
  }

  /// Writes one line.
  ///
  /// - Parameters:
  ///   - event: A stable word for programs: `filed`, `sent`, `poll-failed` …
  ///   - text: A sentence for people.
  ///   - facts: Numbers and names for programs.
  public func add(_ level: Level, _ event: String, _ text: String, _ facts: [String: String] = [:], at now: Date) {
    let time = now.formatted(.iso8601)
    let sentence = Self.masked(text)
    guard isJSON else {
      write("\(time) \(level.rawValue) \(sentence)")
      return
    }
    var object = facts.mapValues(Self.masked)
    object["time"] = time
    object["level"] = level.rawValue
    object["event"] = event
    object["text"] = sentence
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if let data = try? encoder.encode(object) { write(String(decoding: data, as: UTF8.self)) }
  }

  /// The text with `r***@example.com` for each address, controls as blanks.
  static func masked(_ text: String) -> String {
    var words: [String] = []
    for word in text.unicodeScalars.split(whereSeparator: { $0.value <= 0x20 || $0.value == 0x7F }).map({ String($0) }) {
      guard let at = word.lastIndex(of: "@"), at > word.startIndex, word.index(after: at) < word.endIndex else {
        words.append(word)
        continue
      }
      let head = word[..<at]
      let start = head.lastIndex { !($0.isLetter || $0.isNumber || "._%+-'".contains($0)) }.map { head.index(after: $0) } ?? head.startIndex
      words.append(String(head[..<start]) + String(head[start...].prefix(1)) + "***" + String(word[at...]))
    }
    return words.joined(separator: " ")
  }
}
