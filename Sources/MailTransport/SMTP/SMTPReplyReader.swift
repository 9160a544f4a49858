/// Cuts replies out of what a server sends, in pieces of any size (RFC 5321 section 4.2).
///
/// Bounded: a line longer than ``lineLimit`` or a reply of more than ``lineCountLimit`` lines is an error, as is everything else that is no
/// reply. After an error nothing more can be read: nobody knows where the next reply begins.
package struct SMTPReplyReader {
  /// What came is no reply; why.
  package struct Malformed: Error, Equatable, CustomStringConvertible {
    package let description: String
  }

  /// Longest line in bytes without its end. RFC 5321 section 4.5.3.1.5 says 512 with it; servers with something to explain take more.
  static let lineLimit = 4096
  /// Most lines in one reply.
  static let lineCountLimit = 100

  private let server: MailServer
  private var buffer: [UInt8] = []
  private var start = 0
  private var lines: [(code: Int, text: ArraySlice<UInt8>)] = []

  /// Reads what a server sends; its words are shown as ``TransportError`` shows them.
  package init(_ server: MailServer) { self.server = server }

  /// Whether everything that came has been given out as replies.
  var isEmpty: Bool { start == buffer.count && lines.isEmpty }

  /// Takes what the server sent.
  package mutating func append(_ bytes: some Collection<UInt8>) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// The next whole reply; nil when more must come first.
  package mutating func next() throws(Malformed) -> SMTPSession.Reply? {
    while let line = try nextLine() {
      let (code, isLast, text) = try parse(line)
      if let first = lines.first, first.code != code { throw Malformed(description: "One reply has two codes, \(first.code) and \(code).") }
      lines.append((code, text))
      if lines.count > Self.lineCountLimit { throw Malformed(description: "A reply has more than \(Self.lineCountLimit) lines.") }
      if isLast {
        defer { lines = [] }
        return reply(code, lines.map(\.text))
      }
    }
    return nil
  }

  /// The next line without its end.
  ///
  // QUIRK: A line ends with CRLF (RFC 5321 section 2.3.8); some servers behind old appliances send LF alone. We end a line at LF and take one
  // CR before it away: replies carry no content, so nothing can be smuggled this way. Shown by SMTPReplyReaderTests.
  private mutating func nextLine() throws(Malformed) -> ArraySlice<UInt8>? {
    let limit = Self.lineLimit + 2
    guard let end = buffer[start...].prefix(limit).firstIndex(of: 0x0A) else {
      if buffer.count - start >= limit { throw Malformed(description: "A reply has a line of more than \(Self.lineLimit) bytes.") }
      return nil
    }
    let line = buffer[start..<end]
    start = end + 1
    return line.last == 0x0D ? line.dropLast() : line
  }

  private func parse(_ line: ArraySlice<UInt8>) throws(Malformed) -> (code: Int, isLast: Bool, text: ArraySlice<UInt8>) {
    let digits = line.prefix(3)
    guard digits.count == 3, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw Malformed(description: "“\(shown(line))” is no reply.")
    }
    let code = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let rest = line.dropFirst(3)
    guard (200..<600).contains(code), rest.first.map({ $0 == 0x20 || $0 == 0x2D }) ?? true else {
      throw Malformed(description: "“\(shown(line))” is no reply.")
    }
    return (code, rest.first != 0x2D, rest.dropFirst())
  }

  private func reply(_ code: Int, _ lines: [ArraySlice<UInt8>]) -> SMTPSession.Reply {
    var enhanced: String?
    var texts: [String] = []
    for line in lines {
      let (status, text) = Self.split(line, code: code)
      enhanced = enhanced ?? status
      texts.append(String(decoding: text, as: UTF8.self))
    }
    return SMTPSession.Reply(code: code, enhanced: enhanced, text: TransportError.line(texts.joined(separator: " "), without: server))
  }

  private func shown(_ line: ArraySlice<UInt8>) -> String {
    TransportError.line(String(decoding: line.prefix(80), as: UTF8.self), without: server)
  }

  /// The enhanced status at the beginning of a line, when its class is that of the code (RFC 2034 section 4), and what follows.
  private static func split(_ line: ArraySlice<UInt8>, code: Int) -> (status: String?, text: ArraySlice<UInt8>) {
    let word = line.prefix(10).prefix { $0 != 0x20 }
    let parts = word.split(separator: 0x2E, omittingEmptySubsequences: false)
    let isStatus =
      parts.count == 3 && parts[0].elementsEqual([UInt8(truncatingIfNeeded: code / 100) + 0x30])
      && parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy { (0x30...0x39).contains($0) } }
    let rest = line.dropFirst(word.count)
    guard isStatus, rest.first ?? 0x20 == 0x20 else { return (nil, line) }
    return (String(decoding: word, as: UTF8.self), rest.dropFirst())
  }
}
