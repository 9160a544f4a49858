/// The lines that a server says while libcurl opens the connection: the greeting, its capabilities, why it lets nobody in.
///
/// libcurl keeps them to itself but for a callback. At most 500 lines of 1,000 bytes are kept.
final class OpeningLines {
  private(set) var lines: [String] = []
  /// Asked while libcurl waits; true ends the opening.
  let interrupter: Interrupter?

  init(interrupter: Interrupter?) { self.interrupter = interrupter }

  func add(_ bytes: UnsafeRawBufferPointer) {
    guard lines.count < 500 else { return }
    let line = bytes.prefix(1_000)
    lines.append(String(decoding: line.prefix { $0 != 13 && $0 != 10 }, as: UTF8.self))
  }
}
