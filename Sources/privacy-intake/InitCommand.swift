import Foundation
import IntakeService

/// `init DIRECTORY`: a configuration to start from.
struct InitCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: ["templates"], switches: [])
    guard arguments.words.count == 1 else { throw CommandFailure("Use: init DIRECTORY [--templates DIRECTORY].", .usage) }
    let directory = arguments.words[0]
    guard let templates = arguments.value("templates") ?? Self.templates() else {
      throw CommandFailure("The letters that came with the program are not beside it. Name them: --templates DIRECTORY.", .noInput)
    }
    do { try Starter(directory: directory, templates: templates).write() } catch let failure as Starter.Failure {
      throw CommandFailure(failure.description, .cannotCreate)
    }
    for line in Self.steps(directory) { console.print(Visible.line(line)) }
  }

  private static func steps(_ directory: String) -> [String] {
    let file = "\(directory)/\(Starter.fileName)"
    return [
      "\(directory) has a configuration, the letters, and an empty list of people on file. All letters will wait for a person. Next:",
      "1. Go through \(file) from top to bottom and change what is yours. Write the passwords into",
      "   \(directory)/imap.password and \(directory)/smtp.password, and run: chmod 600 \(directory)/*.password",
      "2. Put the people on file into \(directory)/contacts.csv, one a line: email,name,other_emails",
      "3. Run: privacy-intake doctor --config \(file)",
      "   It says what is still wrong. When nothing is: privacy-intake run --once --config \(file)",
    ]
  }

  /// Where the letters are that came with the program: in `share` beside its `bin`, or, after a build, in a directory above it.
  private static func templates() -> String? {
    guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else { return nil }
    var above = URL(fileURLWithPath: program).deletingLastPathComponent()
    var places = [above.deletingLastPathComponent().path + "/share/privacy-intake/Templates"]
    while above.path != "/" {
      places.append(above.path + "/Templates")
      above.deleteLastPathComponent()
    }
    return places.first { FileManager.default.fileExists(atPath: $0 + "/en/footer.txt") }
  }
}
