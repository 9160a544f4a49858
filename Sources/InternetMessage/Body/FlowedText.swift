/// Text whose lines may be joined (RFC 3676, format=flowed).
enum FlowedText {
  /// The text with flowed lines joined, stuffed spaces taken out, quote marks as `> `.
  ///
  /// - Parameter deletesSpace: The parameter `DelSp`: whether the blank that marks a flowed line goes.
  static func unfold(_ text: String, deletesSpace: Bool) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var flowing: Int?
    for (number, line) in text.utf8.split(separator: ASCII.lf, omittingEmptySubsequences: false).enumerated() {
      let quotes = line.prefix { $0 == ASCII.greater }.count
      var content = line.dropFirst(quotes)
      if content.first == ASCII.space { content = content.dropFirst() }
      let isSignature = content.elementsEqual("-- ".utf8)
      if let depth = flowing, depth == quotes, !isSignature {
        // The line before goes on.
      } else {
        if number > 0 { result.append(ASCII.lf) }
        result += [UInt8](repeating: ASCII.greater, count: quotes)
        if quotes > 0 { result.append(ASCII.space) }
      }
      let isFlowed = content.last == ASCII.space && !isSignature
      result += isFlowed && deletesSpace ? content.dropLast() : content
      flowing = isFlowed ? quotes : nil
    }
    return String(decoding: result, as: UTF8.self)
  }
}
