import Foundation
import InternetMessage
import PrivacyRequests

/// The sentences to learn from: those of `phrases/*.tsv`, each a letter of its own; those of `bodies`, `formal` and `misread`, letters of
/// which every line is labelled; those of `threads/*.txt`, of which is known who writes and whether not for the first time; and those of
/// letters of which the whole is labelled.
///
/// Lines may also say that the writer acts for somebody else (`agent`). A file in which none does says nothing about that, and of a letter in
/// which some do the other lines may tell it too.
struct Corpus: Sendable {
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
    var known: Int { lines.contains { $0.contains { $0.asks & Corpus.agent != 0 } } ? Corpus.rights | Corpus.agent : Corpus.rights }
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
  /// The bit of one who acts for somebody else, those of the rights, and all there are.
  private static let agent = 1 << LearnedTable.agent
  private static let rights = agent - 1
  private static let everything = 1 << LearnedTable.columns - 1
  /// The folders of labelled lines, and what a letter of each counts. Formal letters, and letters that were chosen because the program misread
  /// their like, are rarer in the mail than here.
  private static let folders = [("phrases", 1.0), ("bodies", 1.0), ("formal", 0.4), ("misread", 0.4)]
  /// What a letter of `threads` counts: most that are no first ones say so there in uncommon ways.
  private static let threadWeight = 0.4
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
    for text in try Corpus.texts(in: root + "/threads", ending: ".txt") {
      for letter in ThreadLetter.all(in: text) {
        let rows = LearnedRow.rows(of: letter.text, hasMarks: true, names: &heap.names)
        Corpus.add(rows, letter.labels, known: Corpus.everything & ~Corpus.rights, weight: Corpus.threadWeight, to: &heap)
      }
    }
    for set in letterSets { try Corpus.addSet(root + "/" + set, to: &heap) }
    (samples, names) = Corpus.numbered(heap)
    letters = heap.letters
  }

  /// The texts of the files of a folder.
  static func texts(in folder: String, ending: String = ".tsv") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { $0.hasSuffix(ending) }
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

  /// Adds letters of which the whole is labelled.
  private static func add(_ rows: [LearnedRow], _ labels: [String], known: Int, weight: Double = 1, to heap: inout Heap) {
    guard !rows.isEmpty else { return }
    let start = heap.rows.count
    heap.rows += rows.map { Row(row: $0, asks: 0, known: 0, weight: weight) }
    heap.letters.append(LabelledLetter(samples: start..<heap.rows.count, asks: bits(labels), known: known, weight: weight))
  }

  /// Adds a set, without the marks of rules: the rules were made with these letters at hand.
  private static func addSet(_ folder: String, to heap: inout Heap) throws {
    for letter in try SetLetter.all(in: folder) {
      let channel = ChannelReader.read(letter.message, settings: ChannelSettings())
      let words = IntentReader.read(letter.message, channel: channel, settings: ChannelSettings()).ownWords
      let rows = LearnedRow.rows(of: words, hasMarks: false, names: &heap.names)
      add(rows, letter.labels, known: letter.gate == "leave" ? rights : everything, to: &heap)
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

  /// The bits of what labels name; other words (`none`, `new`) have none.
  private static func bits(_ labels: [String]) -> Int {
    labels.reduce(0) { $0 | (columns[$1].map { 1 << $0 } ?? 0) }
  }

  private static let columns: [String: Int] = {
    var columns = ["agent": LearnedTable.agent, "follow-up": LearnedTable.earlier]
    for (number, right) in Right.allCases.enumerated() { columns[right.rawValue] = number }
    return columns
  }()
}
