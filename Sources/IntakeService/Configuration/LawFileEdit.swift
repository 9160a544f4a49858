import Foundation
import PrivacyRequests

/// Changes the confirmation of cells in the text of a table and nothing else.
enum LawFileEdit {
  /// The text with the confirmation in every row of that cell. The text is known to be a sound table.
  static func confirm(_ kind: LawCell.Kind, in code: String, _ confirmation: Confirmation, _ text: [UInt8]) -> [UInt8] {
    var reader = Reader(text: text)
    guard let states = reader.value()["states"]?.items else { return text }
    let rows = states.filter { $0["state"]?.is(code, in: text) == true }.flatMap { $0["cells"]?.items ?? [] }
    var result = text
    for row in rows.reversed() where row["cell"]?.is(kind.rawValue, in: text) == true {
      let value = "{ \"by\": \(quoted(confirmation.by)), \"on\": \"\(confirmation.on)\" }"
      if let old = row["confirmation"] {
        result.replaceSubrange(old.range, with: Array(value.utf8))
      } else if let last = row.members.last {
        result.insert(contentsOf: Array(", \"confirmation\": \(value)".utf8), at: last.value.range.upperBound)
      }
    }
    return result
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }

  /// A value and where it stands.
  private struct Node {
    var range: Range<Int>
    var members: [(key: String, value: Node)] = []
    var items: [Node] = []

    subscript(key: String) -> Node? { members.first { $0.key == key }?.value }

    func `is`(_ word: String, in text: [UInt8]) -> Bool { text[range].elementsEqual("\"\(word)\"".utf8) }
  }

  private struct Reader {
    let text: [UInt8]
    var at = 0

    private mutating func skipSpace() { while at < text.count, [0x20, 0x0A, 0x0D, 0x09].contains(text[at]) { at += 1 } }

    /// Whether the next byte is that one; then it is passed.
    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
      skipSpace()
      guard at < text.count, text[at] == UInt8(ascii: byte) else { return false }
      at += 1
      return true
    }

    mutating func value() -> Node {
      skipSpace()
      var node = Node(range: at..<at)
      if take("{") {
        while !take("}"), at < text.count {
          let key = string()
          _ = take(":")
          node.members.append((String(decoding: text[key].dropFirst().dropLast(), as: UTF8.self), value()))
          _ = take(",")
        }
      } else if take("[") {
        while !take("]"), at < text.count {
          node.items.append(value())
          _ = take(",")
        }
      } else if at < text.count, text[at] == UInt8(ascii: "\"") {
        _ = string()
      } else {
        while at < text.count, !",]} \n\r\t".utf8.contains(text[at]) { at += 1 }
      }
      node.range = node.range.lowerBound..<at
      return node
    }

    /// A string with its quotes.
    private mutating func string() -> Range<Int> {
      skipSpace()
      let start = at
      at += 1
      while at < text.count, text[at] != UInt8(ascii: "\"") { at += text[at] == UInt8(ascii: "\\") ? 2 : 1 }
      at = min(at + 1, text.count)
      return min(start, at)..<at
    }
  }
}
