import Foundation
import InternetMessage
import PrivacyRequests
import TestSupport

/// A folder of labelled letters, and how well they are read.
struct LetterSet {
  /// What a letter ought to be read as, written by somebody who did not see the reader.
  struct Label: Decodable {
    var file: String
    var gate: String
    var rights: [String]
    var agent: Bool
    var children: Bool
    var state: String?
    var language: String
  }
  /// Counts over one set; rights and attributes on the letters whose label is accept or reject.
  struct Score {
    var letters = 0
    var gates = 0
    var truePositives = 0
    var falsePositives = 0
    var falseNegatives = 0
    var requests = 0
    var requestsFound = 0
    var judged = 0
    var attributes = 0

    /// Of all letters, how many went through the right gate.
    var gate: Double { Double(gates) / Double(max(letters, 1)) }
    /// F1 over all rights taken together.
    var microF1: Double { Double(2 * truePositives) / Double(max(2 * truePositives + falsePositives + falseNegatives, 1)) }
    /// Of the letters that ask for something, in how many a right was seen.
    var recall: Double { Double(requestsFound) / Double(max(requests, 1)) }
    /// Of agent, children, state and language, how many were right.
    var attribute: Double { Double(attributes) / Double(max(4 * judged, 1)) }

    mutating func add(_ label: Label, _ gate: Gate, _ intent: Intent) {
      letters += 1
      if gate.rawValue == label.gate { gates += 1 }
      guard label.gate == "accept" || label.gate == "reject" else { return }
      let counts = gate == .accept || gate == .reject
      let wanted = Set(label.rights)
      let found = Set(counts ? intent.rights.map(\.right.rawValue) : [])
      truePositives += wanted.intersection(found).count
      falsePositives += found.subtracting(wanted).count
      falseNegatives += wanted.subtracting(found).count
      if !wanted.isEmpty {
        requests += 1
        if !found.isEmpty { requestsFound += 1 }
      }
      judged += 1
      if (counts && intent.agent) == label.agent { attributes += 1 }
      if (counts && intent.children) == label.children { attributes += 1 }
      if (counts ? intent.state : nil) == label.state { attributes += 1 }
      if intent.language == label.language { attributes += 1 }
    }
  }

  /// Reads every letter of the set `name` below Tests/Letters.
  static func score(_ name: String) throws -> Score {
    let folder = Repository.root + "/Tests/Letters/" + name + "/"
    let lines = try String(contentsOfFile: folder + "labels.jsonl", encoding: .utf8).split(separator: "\n")
    var score = Score()
    for line in lines {
      let label = try JSONDecoder().decode(Label.self, from: Data(line.utf8))
      let message = Message(parsing: Array(try Data(contentsOf: URL(fileURLWithPath: folder + label.file))))
      let channel = ChannelReader.read(message, settings: ChannelSettings())
      let intent = IntentReader.read(message, channel: channel, settings: ChannelSettings())
      score.add(label, GateDecision.decide(channel: channel, intent: intent).gate, intent)
    }
    return score
  }
}
