import Foundation

/// JSON as it stands in a file, so that keys of other programs and later versions survive when a file is written again.
public enum JSONValue: Codable, Equatable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// Any other number.
  case double(Double)
  /// A string.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Keys and values, without order.
  case object([String: JSONValue])

  /// Reads any JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .double(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Writes it back.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .double(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }

  /// This value with whatever `old` holds that `known`, which is `old` as this program understands it, does not.
  ///
  /// Lists are matched by position: the lists of a case only grow.
  func keepingUnknown(of old: JSONValue, known: JSONValue) -> JSONValue {
    switch (self, old, known) {
    case (.object(var new), .object(let old), .object(let known)):
      for (key, value) in old {
        if let understood = known[key] {
          if let current = new[key] { new[key] = current.keepingUnknown(of: value, known: understood) }
        } else if new[key] == nil {
          new[key] = value
        }
      }
      return .object(new)
    case (.array(var new), .array(let old), .array(let known)):
      for i in 0..<min(new.count, old.count, known.count) { new[i] = new[i].keepingUnknown(of: old[i], known: known[i]) }
      return .array(new)
    default:
      return self
    }
  }
}
