import Foundation
import InternetMessage
import PrivacyRequests

/// The sentences to learn from: those of `phrases/*.tsv`, each a letter of its own; those of `bodies/*.tsv`, letters of which every line is
/// labelled; and those of letters of which the whole is.
struct Corpus: Sendable {
  /// A letter's label, as far as it is used here.
  private struct Label: Decodable {
    var file: String
    var gate: String
    var rights: [String]
  }
  /// A line of a phrases or bodies file.
  private struct Line {
    let asks: Int
    let text: Substring
  }
  /// A sentence as it is collected.
  private struct Row {
    let row: LearnedRow
    /// What it asks for; nil when only its letter is labelled.
    let asks: Int?
  }
  /// A feature must stand in this many sentences.
  private static let leastCount = 2

  /// The sentences.
  let samples: [Sample]
  /// The letters of more than one sentence, and those of which the whole is labelled.
  let letters: [LabelledLetter]
  /// The names of the features.
  let names: [String]

  /// Reads a folder with `phrases` and `bodies`, and folders of labelled letters.
  init(root: String, letterSets: [String]) throws {
    var rows: [Row] = []
    var letters: [LabelledLetter] = []
    for text in try Corpus.texts(in: root + "/phrases") {
      for line in Corpus.lines(of: text) { rows += Corpus.rows(of: [line]) }
    }
    for text in try Corpus.texts(in: root + "/bodies") {
      for body in text.components(separatedBy: "\n\n") {
        let lines = Corpus.lines(of: body)
        let start = rows.count
        rows += Corpus.rows(of: lines)
        if rows.count > start + 1 { letters.append(LabelledLetter(samples: start..<rows.count, asks: lines.reduce(0) { $0 | $1.asks })) }
      }
    }
    for set in letterSets { try Corpus.add(root + "/" + set, &rows, &letters) }
    (samples, names) = Corpus.numbered(rows)
    self.letters = letters
  }

  private static func texts(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { $0.hasSuffix(".tsv") }
      .map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
  }

  private static func lines(of text: String) -> [Line] {
    text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 1)
      return fields.count == 2 ? Line(asks: bits(fields[0].split(separator: ",").map(String.init)), text: fields[1]) : nil
    }
  }

  /// The sentences of one letter. A line may hold several; each may be the one that asks.
  private static func rows(of lines: [Line]) -> [Row] {
    var text = ""
    var starts: [Int] = []
    for line in lines {
      starts.append(text.utf8.count)
      text += line.text + (line.text.last.map { ".!?:;,".contains($0) } == true ? " " : "\n")
    }
    return LearnedRow.rows(of: text, hasMarks: true).map { row in
      Row(row: row, asks: starts.lastIndex { $0 <= row.start }.map { lines[$0].asks } ?? 0)
    }
  }

  /// Adds labelled letters, without the marks of rules: the rules were made with these letters at hand.
  private static func add(_ set: String, _ rows: inout [Row], _ letters: inout [LabelledLetter]) throws {
    for line in try String(contentsOfFile: set + "/labels.jsonl", encoding: .utf8).split(separator: "\n") {
      let label = try JSONDecoder().decode(Label.self, from: Data(line.utf8))
      guard label.gate != "drop" else { continue }
      let message = Message(parsing: Array(try Data(contentsOf: URL(fileURLWithPath: set + "/" + label.file))))
      let channel = ChannelReader.read(message, settings: ChannelSettings())
      let words = IntentReader.read(message, channel: channel, settings: ChannelSettings()).ownWords
      let start = rows.count
      rows += LearnedRow.rows(of: words, hasMarks: false).map { Row(row: $0, asks: nil) }
      if rows.count > start { letters.append(LabelledLetter(samples: start..<rows.count, asks: bits(label.rights))) }
    }
  }

  private static func numbered(_ rows: [Row]) -> ([Sample], [String]) {
    var counts: [UInt64: Int] = [:]
    var known: [UInt64: String] = [:]
    for entry in rows {
      for key in Set(entry.row.keys) { counts[key, default: 0] += 1 }
      known.merge(entry.row.names) { old, _ in old }
    }
    let kept = known.filter { counts[$0.key, default: 0] >= leastCount }.sorted { $0.value < $1.value }
    let numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.key, $0) })
    let samples = rows.map { Sample(features: Set($0.row.keys.compactMap { numbers[$0] }).sorted().map(Int32.init), asks: $0.asks) }
    return (samples, kept.map(\.value))
  }

  private static func bits(_ rights: [String]) -> Int {
    rights.reduce(0) { sum, name in
      Right.allCases.firstIndex { $0.rawValue == name }.map { sum | 1 << $0 } ?? sum
    }
  }
}
