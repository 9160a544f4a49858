import Foundation
import Glibc

/// Where a command prints: answers to standard output, progress and complaints to standard error.
struct Console {
  /// Prints a line to standard output.
  func print(_ line: String) { write(line + "\n", to: FileHandle.standardOutput) }

  /// Prints a value as one line of JSON.
  func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// Prints a line to standard error.
  func complain(_ line: String) { write(line + "\n", to: FileHandle.standardError) }

  /// Shows how far long work has come, on one line of a terminal; nothing where standard error is no terminal.
  func progress(_ line: String) {
    if isatty(2) == 1 { write("\r\u{1B}[K" + line, to: FileHandle.standardError) }
  }

  /// Takes the line of ``progress(_:)`` away.
  func endProgress() { progress("") }

  /// Whether standard output is a terminal, so that words may be set off.
  var isTerminal: Bool { isatty(1) == 1 }

  /// Whether somebody sits at a terminal.
  var canAsk: Bool { isatty(0) == 1 && isatty(2) == 1 }

  /// Asks on a terminal.
  func confirms(_ question: String) -> Bool {
    write(question + " [y/N] ", to: FileHandle.standardError)
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }

  private func write(_ text: String, to handle: FileHandle) { try? handle.write(contentsOf: Data(text.utf8)) }
}
