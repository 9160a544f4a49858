/// Collects text and breaks into lines, with the marks of quotes before them.
struct HTMLLines {
  private(set) var bytes: [UInt8] = []
  /// Line ends at the end of ``bytes``; 2 at the start, so that nothing begins with an empty line.
  private var breaks = 2
  private var needsSpace = false
  private var lineQuotes = 0

  /// Begins a new line unless one has just begun.
  mutating func breakLine() {
    needsSpace = false
    if breaks == 0 { addBreak() }
  }

  /// Leaves an empty line, one at most.
  mutating func breakParagraph() {
    breakLine()
    if breaks < 2 { addBreak() }
  }

  /// Ends the line, even an empty one; two empty lines become one.
  mutating func addBreak() {
    needsSpace = false
    guard breaks < 2 else { return }
    bytes.append(ASCII.lf)
    breaks += 1
  }

  /// White space that may be folded; none at the start of a line.
  mutating func addSpace() { needsSpace = breaks == 0 }

  /// Text without white space that may be folded.
  mutating func add(_ text: some Collection<UInt8>, quotes: Int) {
    if breaks == 0, quotes != lineQuotes { breakLine() }
    if breaks > 0 {
      for _ in 0..<min(quotes, 16) { bytes += [ASCII.greater, ASCII.space] }
      lineQuotes = quotes
    }
    if needsSpace { bytes.append(ASCII.space) }
    needsSpace = false
    breaks = 0
    bytes += text
  }
}
