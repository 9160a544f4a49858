extension String {
  /// Whether the bytes of a non-empty text occur in this one. Both are folded text here; the library's search by characters costs more
  /// than all the rest of the reading.
  func holds(_ needle: String) -> Bool {
    var text = self
    var part = needle
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let first = part.first, part.count <= text.count else { return false }
        var start = 0
        while start <= text.count - part.count {
          if text[start] == first, (1..<part.count).allSatisfy({ text[start + $0] == part[$0] }) { return true }
          start += 1
        }
        return false
      }
    }
  }
}
