/// What a server says it can do: the keywords after EHLO (RFC 5321 section 4.1.1.1).
struct SMTPKeywords: Equatable {
  /// It reads several commands at once (RFC 2920).
  var pipelining = false
  /// It knows MAIL FROM's SIZE (RFC 1870).
  var size = false
  /// The largest message it takes, in bytes; nil when it names none or 0, which means the same.
  var sizeLimit: Int?
  /// It knows AUTH (RFC 4954).
  var auth = false

  /// Nothing is known: a server that answers HELO only.
  init() {}

  /// Reads the last reply to EHLO among the lines that the server sent while the connection was opened: after STARTTLS only what is said under
  /// TLS counts.
  ///
  /// - Parameter lines: The server's lines in the order in which they came, with or without their ends.
  init(opening lines: [String]) {
    var last: [Substring] = []
    var current: [Substring] = []
    for line in lines.map({ $0.drop { $0 == " " } }) {
      guard line.hasPrefix("250") else {
        current = []
        continue
      }
      current.append(line.dropFirst(4))
      if line.dropFirst(3).first != "-" {
        last = current
        current = []
      }
    }
    for line in last.dropFirst() { read(line) }
  }

  private mutating func read(_ line: Substring) {
    let words = line.split { $0 == " " || $0 == "\r" || $0 == "\n" || $0 == "\r\n" || $0 == "\t" }
    guard let keyword = words.first?.uppercased() else { return }
    // QUIRK: RFC 4954 has “AUTH PLAIN”; old servers say “AUTH=PLAIN” too, for old programs. Both mean that there is AUTH.
    switch keyword {
    case "PIPELINING": pipelining = true
    case "SIZE":
      size = true
      if words.count > 1, let limit = Int(words[1]), limit > 0 { sizeLimit = limit }
    case "AUTH": auth = true
    default: if keyword.hasPrefix("AUTH=") { auth = true }
    }
  }
}
