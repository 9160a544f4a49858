/// Finds header fields and parts in one pass over the bytes (RFC 5322 section 2, RFC 2046 section 5.1).
///
/// Architecture invariant: no recursion and no look back. Open multiparts are a stack of at most ``Limits/depth`` entries; each line is
/// compared with the boundaries on it, and only when it begins with two hyphens.
struct MessageParser {
  /// A part whose end is not known yet.
  struct Draft {
    let parent: Int?
    let depth: Int
    let header: Header
    let type: Parameters
    let isMultipart: Bool
    let start: Int
    var end: Int
    /// Whether one of the delimiters of this multipart was found.
    var isDivided = false
  }

  /// A multipart that is being read.
  struct Open {
    let part: Int
    let boundary: [UInt8]
  }

  let lines: Lines
  let limits: Limits
  var drafts: [Draft] = []
  var open: [Open] = []
  var defects: [Defect] = []
  /// The part whose content is being read; nil in a preamble or an epilogue.
  var leaf: Int?

  init(bytes: [UInt8], limits: Limits) {
    self.limits = limits
    lines = Lines(bytes: bytes, end: min(bytes.count, max(0, limits.messageBytes)))
    if lines.end < bytes.count { note(.messageTooLong, lines.end) }
  }

  mutating func note(_ kind: Defect.Kind, _ offset: Int) {
    defects.append(Defect(kind: kind, offset: offset))
  }

  /// Reads everything; call once.
  mutating func run() -> [Part] {
    var position = openPart(at: startOfHeader(), parent: nil)
    while position < lines.end, !open.isEmpty {
      if let delimiter = lines.delimiter(at: position, of: open) {
        position = close(at: position, delimiter)
      } else {
        position = lines.next(after: position)
      }
    }
    for level in open.reversed() { note(.multipartWithoutEnd, drafts[level.part].start) }
    // QUIRK: a multipart has at least one part (RFC 2046 section 5.1.1). One without its delimiters is kept as a leaf, content untouched.
    for draft in drafts where draft.isMultipart && !draft.isDivided { note(.multipartWithoutParts, draft.start) }
    return drafts.map {
      return Part(
        parent: $0.parent, depth: $0.depth, header: $0.header, mediaType: $0.type.value, contentType: $0.type,
        content: lines.bytes[$0.start..<max($0.start, $0.end)],
        isMultipart: $0.isDivided)
    }
  }

  // QUIRK: RFC 5322 knows no line before the fields. An mbox file has one, `From address date`, and copies of it with `>` before; it is
  // skipped (test: a message taken out of an mbox).
  private func startOfHeader() -> Int {
    let at = lines.bytes.first == ASCII.greater ? 1 : 0
    guard Bytes.starts(lines.bytes, at: at, with: "From ".utf8) else { return 0 }
    // `From :` is a field with a blank before its colon.
    let word = lines.bytes[(at + 5)...].first { !ASCII.isBlank($0) }
    return word == ASCII.colon ? 0 : lines.next(after: 0)
  }

  /// Reads the header of a part and enters it; gives where its content begins.
  private mutating func openPart(at position: Int, parent: Int?) -> Int {
    guard drafts.count < max(1, limits.parts) else {
      note(.tooManyParts, position)
      // What follows stays with the part before.
      drafts[drafts.count - 1].end = lines.end
      open = []
      return lines.end
    }
    var reader = HeaderReader(lines: lines, limits: limits, open: open, position: position)
    let header = reader.read()
    defects += reader.defects
    let start = reader.position
    let isDigest = parent.map { drafts[$0].type.value == "multipart/digest" } ?? false
    let type = contentType(of: header, isDigest: isDigest, at: position)
    let depth = parent.map { drafts[$0].depth + 1 } ?? 0
    let boundary = usableBoundary(of: type, depth: depth, at: position)
    drafts.append(
      Draft(
        parent: parent, depth: depth, header: header, type: type, isMultipart: boundary != nil, start: start, end: lines.end))
    if let boundary {
      open.append(Open(part: drafts.count - 1, boundary: boundary))
      leaf = nil
    } else {
      leaf = drafts.count - 1
    }
    return start
  }

  private mutating func contentType(of header: Header, isDigest: Bool, at position: Int) -> Parameters {
    let assumed = isDigest ? "message/rfc822" : "text/plain"
    guard let field = header.first("Content-Type") else { return Parameters(value: assumed) }
    let type = Parameters(field)
    if !type.isMediaType { note(.malformedContentType, position) }
    // QUIRK: RFC 2045 section 5.2 reads a type without a slash as text/plain. Most programs keep the word, and so does this; it counts as
    // text in ``Message/readableText``.
    return type.defaulting(to: assumed)
  }

  /// The boundary of a multipart that is to be opened; nil for a leaf.
  private mutating func usableBoundary(of type: Parameters, depth: Int, at position: Int) -> [UInt8]? {
    guard type.value.hasPrefix("multipart/") else { return nil }
    guard depth < limits.depth else {
      note(.nestedTooDeep, position)
      return nil
    }
    var boundary = type.bytes(of: "boundary") ?? []
    while let last = boundary.last, ASCII.isWhite(last) { boundary.removeLast() }
    guard !boundary.isEmpty, boundary.count <= limits.boundaryBytes else {
      note(.multipartWithoutBoundary, position)
      return nil
    }
    return boundary
  }

  /// Ends what a delimiter ends and, unless it is a closing one, begins the next part.
  private mutating func close(at position: Int, _ delimiter: Lines.Delimiter) -> Int {
    let contentEnd = endOfContent(before: position)
    if let leaf {
      drafts[leaf].end = max(drafts[leaf].start, contentEnd)
      self.leaf = nil
    }
    while open.count - 1 > delimiter.level, let inner = open.popLast() {
      drafts[inner.part].end = max(drafts[inner.part].start, contentEnd)
      note(.multipartWithoutEnd, drafts[inner.part].start)
    }
    drafts[open[delimiter.level].part].isDivided = true
    // QUIRK: some programs end the last part with a delimiter that lacks its closing hyphens. When nothing follows, it is the closing one.
    let isCutShort = !delimiter.isLast && isBlank(from: delimiter.next)
    if isCutShort { note(.multipartWithoutEnd, position) }
    guard delimiter.isLast || isCutShort else { return openPart(at: delimiter.next, parent: open[delimiter.level].part) }
    drafts[open[delimiter.level].part].end = delimiter.next
    open.removeLast()
    return delimiter.next
  }

  /// Whether only line ends and blanks follow, looked for on a few bytes only.
  private func isBlank(from position: Int) -> Bool {
    lines.end - position <= 16 && lines.bytes[position..<lines.end].allSatisfy(ASCII.isWhite)
  }

  /// The line end before a delimiter belongs to the delimiter (RFC 2046 section 5.1.1).
  private func endOfContent(before position: Int) -> Int {
    guard position > 0, lines.bytes[position - 1] == ASCII.lf else { return position }
    return position > 1 && lines.bytes[position - 2] == ASCII.cr ? position - 2 : position - 1
  }
}
