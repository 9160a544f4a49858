import Foundation
import PrivacyRequests

/// The files of `decisions/`: one for each month in which mail was received, one line for each mail.
struct DecisionLog {
  let spool: Spool
  let disk: Disk

  /// Adds lines, durably; one write for each file concerned.
  ///
  /// - Parameter sync: False when the file system is synced afterwards.
  func add(_ decisions: [Decision], sync: Bool = true) throws {
    var lines: [String: String] = [:]
    for decision in decisions { lines[path(file(of: decision)), default: ""] += try Self.line(decision) }
    for (path, text) in lines.sorted(by: { $0.key < $1.key }) { try disk.append(path, text, sync: sync) }
  }

  /// Whether a file of the log has a line about the mail of that key.
  func holds(key: String, file: String) throws -> Bool { try read(file: file, about: key).contains { $0.key == key } }

  /// The lines of a file about the mail of a key.
  func read(file: String, about key: String) throws -> [Decision] {
    guard let bytes = try disk.read(path(file)) else { return [] }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return Lines.holding(Array(try encoder.encode(key)), in: bytes).compactMap(Self.decode).filter { $0.key == key }
  }

  /// The lines of a file; those that a crash cut off are left out.
  func read(file: String) throws -> [Decision] {
    guard let bytes = try disk.read(path(file)) else { return [] }
    return bytes.split(separator: 0x0A).compactMap(Self.decode)
  }

  /// One line with its end.
  static func line(_ decision: Decision) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(decision), as: UTF8.self) + "\n"
  }

  /// What a line says; nil when it cannot be read or a newer program wrote it.
  static func decode(_ line: ArraySlice<UInt8>) -> Decision? { try? JSONFile.decode(Decision.self, Array(line), path: "", format: 1) }

  /// Whether a newer program wrote the line.
  static func isNewer(_ line: ArraySlice<UInt8>) -> Bool {
    do { _ = try JSONFile.decode(Decision.self, Array(line), path: "", format: 1) } catch StoreError.newerFormat { return true } catch {}
    return false
  }

  /// The name of the file for a decision: `2026-11.jsonl`, the month of receipt in UTC.
  func file(of decision: Decision) -> String {
    CompanyTime(zone: .gmt).day(of: decision.received).description.prefix(7) + ".jsonl"
  }

  private func path(_ file: String) -> String { spool.decisions + "/" + file }
}
