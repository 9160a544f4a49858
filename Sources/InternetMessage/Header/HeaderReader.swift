/// Reads one header block: fields up to an empty line, a delimiter of an open multipart, or the end (RFC 5322 section 2.2).
struct HeaderReader {
  let lines: Lines
  let limits: Limits
  let open: [MessageParser.Open]
  var position: Int
  private(set) var defects: [Defect] = []
  private var fields: [HeaderField] = []
  private var fieldStart: Int?
  private var colon = 0

  init(lines: Lines, limits: Limits, open: [MessageParser.Open], position: Int) {
    self.lines = lines
    self.limits = limits
    self.open = open
    self.position = position
  }

  /// Reads the block; afterwards ``position`` is where the content begins.
  mutating func read() -> Header {
    let bytes = lines.bytes
    let start = position
    while position < lines.end {
      if lines.delimiter(at: position, of: open) != nil {
        reportOnce(.headerWithoutEnd)
        break
      }
      let next = lines.next(after: position)
      if isEmptyLine(from: position, to: next) {
        finishField(at: position)
        position = next
        return Header(fields: fields)
      }
      if position - start > limits.headerBytes { reportOnce(.headerTooLong) }
      guard takeLine(from: position, to: next, in: bytes) else { break }
      position = next
    }
    finishField(at: position)
    return Header(fields: fields)
  }

  private func isEmptyLine(from: Int, to: Int) -> Bool {
    let first = lines.bytes[from]
    return first == ASCII.lf || (first == ASCII.cr && from + 1 < to && lines.bytes[from + 1] == ASCII.lf)
  }

  /// Takes one line that is not empty; false when the body begins with it.
  private mutating func takeLine(from: Int, to: Int, in bytes: [UInt8]) -> Bool {
    if ASCII.isBlank(bytes[from]) {
      if fieldStart == nil { reportOnce(.headerBeginsWithContinuation) }
      return true
    }
    finishField(at: from)
    let colon = Bytes.index(of: ASCII.colon, in: bytes, from: from, to: to)
    guard colon < to, colon > from, isName(from: from, to: colon, in: bytes) else {
      // QUIRK: a line without a colon is no field (RFC 5322 section 2.2). Parsers skip it or begin the body there; it is skipped, so that
      // nothing after it is hidden (probe: no blank line). Where no field came before it, there is no header at all.
      reportOnce(.headerLineWithoutColon)
      return !fields.isEmpty
    }
    fieldStart = from
    self.colon = colon
    return true
  }

  // QUIRK: RFC 5322 section 4.5 lets blanks stand before the colon in old mail; most parsers then see another name. They are not part of
  // the name here, so that `From :` counts as a second From (probe: space before colon).
  private func isName(from: Int, to: Int, in bytes: [UInt8]) -> Bool {
    var stop = to
    while stop > from, ASCII.isBlank(bytes[stop - 1]) { stop -= 1 }
    guard stop > from else { return false }
    for index in from..<stop where bytes[index] <= ASCII.space || bytes[index] == 0x7F { return false }
    return true
  }

  /// Enters the field that began at ``fieldStart`` and ends before `next`.
  private mutating func finishField(at next: Int) {
    guard let start = fieldStart else { return }
    fieldStart = nil
    guard fields.count < limits.headerFields else { return reportOnce(.tooManyHeaderFields) }
    guard !isReported(.headerTooLong) else { return }
    let bytes = lines.bytes
    var stop = next
    while stop > colon + 1, bytes[stop - 1] == ASCII.lf || bytes[stop - 1] == ASCII.cr { stop -= 1 }
    // Folds do not count, but looking at the length with them first is cheap.
    if stop - colon > limits.fieldBytes { checkLength(from: colon + 1, to: stop) }
    var nameEnd = colon
    while nameEnd > start, ASCII.isBlank(bytes[nameEnd - 1]) { nameEnd -= 1 }
    fields.append(
      HeaderField(line: bytes[start..<stop], nameLength: nameEnd - start, bodyOffset: colon + 1 - start, limit: limits.fieldBytes))
  }

  private mutating func checkLength(from: Int, to: Int) {
    let length = Bytes.trimmed(lines.bytes[from..<to]).count { $0 != ASCII.lf && $0 != ASCII.cr }
    if length > limits.fieldBytes { reportOnce(.fieldTooLong) }
  }

  private mutating func reportOnce(_ kind: Defect.Kind) {
    if !isReported(kind) { defects.append(Defect(kind: kind, offset: position)) }
  }

  /// The list holds one of each kind at most, so looking through it is cheaper than any set.
  private func isReported(_ kind: Defect.Kind) -> Bool {
    defects.contains { $0.kind == kind }
  }
}
