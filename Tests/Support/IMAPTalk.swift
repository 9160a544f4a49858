import Foundation
import Glibc

/// A few words with an IMAP server, without TLS and without the code that is tested.
final class IMAPTalk {
  /// A line of an answer with the literal in it, if there is one.
  struct Answer {
    /// The line up to the literal.
    var line: String
    /// The literal (RFC 3501 4.3), the last if there are several.
    var literal: [UInt8]?
  }
  private let stream: UnsafeMutablePointer<FILE>
  private var commandCount = 0

  /// Connects and logs in with the password “secret”.
  init(port: Int, user: String) throws {
    let descriptor = try LoopbackSocket.connect(port)
    guard let stream = fdopen(descriptor, "r") else {
      close(descriptor)
      throw CannotServe(description: "no memory for a connection")
    }
    self.stream = stream
    _ = try next()
    try ask("LOGIN \"\(user)\" secret")
  }

  deinit { fclose(stream) }

  /// Says a command; what the server says up to its OK. Any other end is an error.
  @discardableResult
  func ask(_ command: String) throws -> [Answer] { try ask(Array(command.utf8)) }

  /// As above, for commands with literals.
  @discardableResult
  func ask(_ command: [UInt8]) throws -> [Answer] {
    commandCount += 1
    let tag = "T\(commandCount) "
    try send(Array(tag.utf8) + command + [13, 10])
    var answers: [Answer] = []
    while true {
      let answer = try next()
      guard answer.line.hasPrefix(tag) else {
        answers.append(answer)
        continue
      }
      guard answer.line.hasPrefix(tag + "OK") else { throw CannotServe(description: answer.line) }
      return answers
    }
  }

  private func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(fileno(stream), $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count < 0 { throw CannotServe(description: "The IMAP server does not listen.") }
      rest = rest.dropFirst(count)
    }
  }

  private func next() throws -> Answer {
    var answer = Answer(line: try line())
    while answer.line.hasSuffix("}"), let open = answer.line.lastIndex(of: "{"),
      let size = Int(answer.line[answer.line.index(after: open)...].dropLast())
    {
      var bytes = [UInt8](repeating: 0, count: size)
      guard fread(&bytes, 1, size, stream) == size else { throw CannotServe(description: "The IMAP server stopped in a literal.") }
      answer.literal = bytes
      answer.line = String(answer.line[..<open]) + (try line())
    }
    return answer
  }

  private func line() throws -> String {
    var buffer: UnsafeMutablePointer<CChar>?
    var size = 0
    defer { free(buffer) }
    guard getline(&buffer, &size, stream) > 0, let buffer else { throw CannotServe(description: "The IMAP server hung up.") }
    return String(cString: buffer).trimmingCharacters(in: .newlines)
  }
}
