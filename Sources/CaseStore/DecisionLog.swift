import Foundation
import PrivacyRequests

/// The files of `decisions/`: one for each month in which mail was received, one line for each mail.
struct DecisionLog {
  let spool: Spool
  let disk: Disk

  /// Adds lines, durably; one write for each file concerned.
  func add(_ decisions: [Decision]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    var lines: [String: String] = [:]
    for decision in decisions {
      lines[path(file(of: decision)), default: ""] += String(decoding: try encoder.encode(decision), as: UTF8.self) + "\n"
    }
    for (path, text) in lines.sorted(by: { $0.key < $1.key }) { try disk.append(path, text) }
  }

  /// Whether a file of the log has a line about the mail of that key.
  func holds(key: String, file: String) throws -> Bool { try read(file: file).contains { $0.key == key } }

  /// The lines of a file; those that a crash cut off are left out.
  func read(file: String) throws -> [Decision] {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    guard let bytes = try disk.read(path(file)) else { return [] }
    return bytes.split(separator: 0x0A).compactMap { try? decoder.decode(Decision.self, from: Data($0)) }
  }

  /// The name of the file for a decision: `2026-11.jsonl`, the month of receipt in UTC.
  func file(of decision: Decision) -> String {
    CompanyTime(zone: .gmt).day(of: decision.received).description.prefix(7) + ".jsonl"
  }

  private func path(_ file: String) -> String { spool.decisions + "/" + file }
}
