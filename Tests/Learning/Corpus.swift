import Foundation
import InternetMessage
import PrivacyRequests

/// The sentences to learn from: those of `phrases/*.tsv`, each with its rights, and those of the letters, of which the letter as a whole
/// is labelled.
struct Corpus {
  /// A letter's label, as far as it is used here.
  private struct Label: Decodable {
    var file: String
    var gate: String
    var rights: [String]
  }
  /// The sentences.
  private(set) var samples: [Sample] = []
  /// The names of the features.
  private(set) var names: [String] = []
  /// The rights of each letter, as bits.
  private(set) var letters: [Int] = []
  private var numbers: [UInt64: Int] = [:]
  /// A feature must stand in this many sentences.
  private static let leastCount = 2

  /// Reads a folder with `phrases` and folders of labelled letters.
  init(root: String, letterSets: [String]) throws {
    var rows: [(row: LearnedRow, asks: Int, unknown: Int, letter: Int?)] = []
    let folder = root + "/phrases"
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where file.hasSuffix(".tsv") {
      for line in try String(contentsOfFile: folder + "/" + file, encoding: .utf8).split(separator: "\n") {
        let fields = line.split(separator: "\t", maxSplits: 1)
        guard fields.count == 2 else { continue }
        let parts = LearnedRow.rows(of: String(fields[1]))
        let asks = Corpus.bits(fields[0].split(separator: ",").map(String.init))
        // Of several sentences each may be the one that asks.
        for row in parts { rows.append((row, asks, 0, nil)) }
      }
    }
    for set in letterSets {
      for line in try String(contentsOfFile: set + "/labels.jsonl", encoding: .utf8).split(separator: "\n") {
        let label = try JSONDecoder().decode(Label.self, from: Data(line.utf8))
        guard label.gate != "drop" else { continue }
        let message = Message(parsing: Array(try Data(contentsOf: URL(fileURLWithPath: set + "/" + label.file))))
        let channel = ChannelReader.read(message, settings: ChannelSettings())
        let words = IntentReader.read(message, channel: channel, settings: ChannelSettings()).ownWords
        let asks = Corpus.bits(label.rights)
        for row in LearnedRow.rows(of: words) { rows.append((row, 0, asks, letters.count)) }
        letters.append(asks)
      }
    }
    var counts: [UInt64: Int] = [:]
    var known: [UInt64: String] = [:]
    for entry in rows {
      for key in Set(entry.row.keys) { counts[key, default: 0] += 1 }
      known.merge(entry.row.names) { old, _ in old }
    }
    for (key, name) in known.sorted(by: { $0.value < $1.value }) where counts[key, default: 0] >= Corpus.leastCount {
      numbers[key] = names.count
      names.append(name)
    }
    samples = rows.map { entry in
      Sample(features: entry.row.keys.compactMap { numbers[$0] }, asks: entry.asks, unknown: entry.unknown, letter: entry.letter)
    }
  }

  /// Takes the sentence for the one that asks for the right.
  mutating func settle(_ sample: Int, asks right: Int) {
    samples[sample].asks |= 1 << right
    samples[sample].unknown &= ~(1 << right)
  }

  private static func bits(_ rights: [String]) -> Int {
    rights.reduce(0) { sum, name in
      Right.allCases.firstIndex { $0.rawValue == name }.map { sum | 1 << $0 } ?? sum
    }
  }
}
