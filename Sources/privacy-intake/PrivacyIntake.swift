import Foundation
import InternetMessage
import PrivacyRequests

@main
enum PrivacyIntake {
  static func main() throws {
    let settings = ChannelSettings(trustedAuthenticator: "mx1.contact-center1.com")
    let verbose = CommandLine.arguments.contains("--verbose")
    for file in CommandLine.arguments.dropFirst(2) where !file.hasPrefix("--") {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
      let message = Message(parsing: bytes)
      let channel = ChannelReader.read(message, settings: settings)
      let intent = IntentReader.read(message, channel: channel, settings: settings)
      let gate = GateDecision.decide(channel: channel, intent: intent)
      var row: [String: Any] = [
        "file": file, "gate": gate.gate.rawValue, "rule": gate.rule,
        "rights": intent.rights.map { ["right": $0.right.rawValue, "text": $0.text] },
        "agent": intent.agent, "children": intent.children, "state": intent.state ?? NSNull(), "accountEmails": intent.accountEmails,
        "thread": intent.thread.rawValue, "language": intent.language, "subjectName": intent.subjectName ?? NSNull(),
      ]
      if verbose {
        row["dismissed"] = intent.dismissed.map { "\($0.right.rawValue): \($0.text) [\($0.why)]" }
        row["sender"] = "\(SenderReader.read(message, settings: settings))"
        row["own"] = intent.ownWords
        row["urgent"] = intent.urgent.map { "\($0)" }
        row["answer"] = "\(String(describing: intent.answer))"
        row["stop"] = intent.stop ?? NSNull()
        row["doubtful"] = intent.doubtful
      }
      FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: row, options: [.sortedKeys, .withoutEscapingSlashes]))
      FileHandle.standardOutput.write(Data("\n".utf8))
    }
  }
}
