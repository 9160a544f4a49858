import Foundation
import InternetMessage

@main
enum PrivacyIntake {
  static func main() throws {
    let encoder = JSONEncoder()
    for file in CommandLine.arguments.dropFirst(2) where file != "--json" {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
      let summary = MessageSummary(file: file, message: Message(parsing: bytes))
      FileHandle.standardOutput.write(try encoder.encode(summary))
      FileHandle.standardOutput.write(Data("\n".utf8))
    }
  }
}
