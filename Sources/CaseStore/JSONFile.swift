import Foundation

/// How the spool writes and reads JSON: keys in order, times as ISO 8601 in UTC to the second, so that people and `diff` can read it.
enum JSONFile {
  /// Writes `value`, and what `old` (a file written before) holds that this program does not know.
  static func encode<Value: Codable>(_ value: Value, keepingUnknownOf old: [UInt8]? = nil) throws -> [UInt8] {
    guard let old else { return line(try encoder.encode(value)) }
    let known = try encoder.encode(decoder.decode(Value.self, from: Data(old)))
    // Nearly always: nobody else has written anything into the file.
    if line(known) == old { return line(try encoder.encode(value)) }
    let oldTree = try decoder.decode(JSONValue.self, from: Data(old))
    let knownTree = try decoder.decode(JSONValue.self, from: known)
    let newTree = try decoder.decode(JSONValue.self, from: try encoder.encode(value))
    return line(try encoder.encode(newTree.keepingUnknown(of: oldTree, known: knownTree)))
  }

  private static func line(_ json: Data) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count + 1)
    bytes += json
    bytes.append(0x0A)
    return bytes
  }

  /// Reads a file's bytes.
  ///
  /// - Throws: ``StoreError/damaged(path:why:)``, or ``StoreError/newerFormat(path:format:)`` before anything else is looked at.
  static func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8], path: String, format: Int) throws -> Value {
    do {
      let head = try decoder.decode(Head.self, from: Data(bytes))
      if head.format < 1 { throw StoreError.damaged(path: path, why: "its format is \(head.format)") }
      if head.format > format { throw StoreError.newerFormat(path: path, format: head.format) }
      return try decoder.decode(type, from: Data(bytes))
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError.damaged(path: path, why: bytes.isEmpty ? "it is empty" : "it is not the JSON that was written there")
    }
  }

  private struct Head: Decodable { var format: Int }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return encoder
  }

  private static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return decoder
  }
}
