import Foundation
import InternetMessage
import PrivacyRequests

/// The sentences to learn from: those of `phrases/*.tsv`, each a letter of its own; those of `bodies/*.tsv` and `misread/*.tsv`, letters of
/// which every line is labelled; and those of letters of which the whole is.
///
/// Lines may also say that the writer acts for somebody else (`agent`). A file in which none does says nothing about that, and of a letter in
/// which some do the other lines may tell it too.
struct Corpus: Sendable {
  /// A letter's label, as far as it is used here.
  private struct Label: Decodable {
    var file: String
    var gate: String
    var rights: [String]
    var agent: Bool

    var asks: Int { Corpus.bits(rights) | (agent ? Corpus.agent : 0) }
  }
  /// A line of a phrases or bodies file.
  private struct Line {
    let asks: Int
    let text: Substring
  }
  /// A file of letters.
  private struct File {
    let lines: [[Line]]
    let weight: Double
    /// What its labels speak of.
    var known: Int { lines.contains { $0.contains { $0.asks & Corpus.agent != 0 } } ? Corpus.everything : Corpus.rights }
  }
  /// A sentence as it is collected.
  private struct Row {
    let row: LearnedRow
    /// What it asks for.
    let asks: Int
    /// Which of it is known.
    let known: Int
    let weight: Double
  }
  /// What is collected on the way.
  private struct Heap {
    var rows: [Row] = []
    var letters: [LabelledLetter] = []
    /// What names each feature, as ``LearnedRow`` tells.
    var names: [UInt64: String] = [:]
  }
  /// The bit of one who acts for somebody else, those of the rights, and all of them.
  private static let agent = 1 << LearnedTable.agent
  private static let rights = agent - 1
  private static let everything = agent | rights
  /// The folders of labelled lines, and what a letter of each counts. Letters that were chosen because the program misread their like are
  /// rarer in the mail than here.
  private static let folders = [("phrases", 1.0), ("bodies", 1.0), ("misread", 0.4)]
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
    var heap = Heap()
    for (folder, weight) in Corpus.folders {
      for text in try Corpus.texts(in: root + "/" + folder) {
        let bodies = text.components(separatedBy: folder == "phrases" ? "\n" : "\n\n")
        Corpus.add(File(lines: bodies.map(Corpus.lines), weight: weight), to: &heap)
      }
    }
    for set in letterSets { try Corpus.add(root + "/" + set, to: &heap) }
    (samples, names) = Corpus.numbered(heap)
    letters = heap.letters
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

  private static func add(_ file: File, to heap: inout Heap) {
    let known = file.known
    for lines in file.lines where !lines.isEmpty {
      let asks = lines.reduce(0) { $0 | $1.asks }
      let start = heap.rows.count
      for (row, told) in sentences(of: lines, names: &heap.names) {
        let isOpen = asks & agent != 0 && told & agent == 0
        heap.rows.append(Row(row: row, asks: told, known: isOpen ? known & ~agent : known, weight: file.weight))
      }
      guard heap.rows.count > start + 1 else { continue }
      heap.letters.append(LabelledLetter(samples: start..<heap.rows.count, asks: asks, known: known, weight: file.weight))
    }
  }

  /// The sentences of one letter, with what each asks for. A line may hold several, each of which may be
  /// the one that asks; and lines without stops may make one.
  private static func sentences(of lines: [Line], names: inout [UInt64: String]) -> [(row: LearnedRow, asks: Int)] {
    var text = ""
    var starts: [Int] = []
    for line in lines {
      starts.append(text.utf8.count)
      text += line.text + (line.text.last.map { ".!?:;,".contains($0) } == true ? " " : "\n")
    }
    let rows = LearnedRow.rows(of: text, hasMarks: true, names: &names)
    return rows.enumerated().map { number, row in
      let end = number + 1 < rows.count ? rows[number + 1].start : text.utf8.count
      let first = starts.lastIndex { $0 <= row.start } ?? 0
      return (row, lines.indices.filter { $0 >= first && starts[$0] < end }.reduce(0) { $0 | lines[$1].asks })
    }
  }

  /// Adds labelled letters, without the marks of rules: the rules were made with these letters at hand.
  private static func add(_ set: String, to heap: inout Heap) throws {
    for line in try String(contentsOfFile: set + "/labels.jsonl", encoding: .utf8).split(separator: "\n") {
      let label = try JSONDecoder().decode(Label.self, from: Data(line.utf8))
      guard label.gate != "drop" else { continue }
      let message = Message(parsing: Array(try Data(contentsOf: URL(fileURLWithPath: set + "/" + label.file))))
      let channel = ChannelReader.read(message, settings: ChannelSettings())
      let words = IntentReader.read(message, channel: channel, settings: ChannelSettings()).ownWords
      let start = heap.rows.count
      heap.rows += LearnedRow.rows(of: words, hasMarks: false, names: &heap.names).map { Row(row: $0, asks: 0, known: 0, weight: 1) }
      guard heap.rows.count > start else { continue }
      heap.letters.append(
        LabelledLetter(samples: start..<heap.rows.count, asks: label.asks, known: label.gate == "leave" ? rights : everything, weight: 1))
    }
  }

  private static func numbered(_ heap: Heap) -> ([Sample], [String]) {
    var counts: [UInt64: Int] = [:]
    for entry in heap.rows {
      for key in Set(entry.row.keys) { counts[key, default: 0] += 1 }
    }
    let kept = heap.names.filter { counts[$0.key, default: 0] >= leastCount }.sorted { $0.value < $1.value }
    let numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.key, $0) })
    let samples = heap.rows.map { entry in
      let features = Set(entry.row.keys.compactMap { numbers[$0] }).sorted().map(Int32.init)
      return Sample(features: features, asks: entry.asks, known: entry.known, weight: entry.weight)
    }
    return (samples, kept.map(\.value))
  }

  fileprivate static func bits(_ rights: [String]) -> Int {
    rights.reduce(0) { sum, name in
      if name == "agent" { return sum | agent }
      return Right.allCases.firstIndex { $0.rawValue == name }.map { sum | 1 << $0 } ?? sum
    }
  }
}
