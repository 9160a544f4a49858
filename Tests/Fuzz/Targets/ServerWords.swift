import MailTransport

/// What must hold for the words of an IMAP server.
enum ServerWords {
  private static let limit = 1_000

  static func read(_ bytes: [UInt8]) {
    let whole = replies(bytes, pieces: bytes.count + 1)
    precondition(replies(bytes, pieces: 1) == whole, "another meaning when it comes byte by byte")
    for reply in whole.found {
      precondition(reply.literals.reduce(0) { $0 + ($1.bytes?.count ?? 0) } <= limit, "more kept than the limit")
      precondition(reply.literals.allSatisfy { $0.bytes.map(\.count) ?? $0.size == $0.size }, "a literal of another size")
      _ = try? IMAPReply(reply)
    }
    // Whatever a message holds, it is one literal, and the reply after it is the next.
    guard bytes.count <= limit else { return }
    let wrapped = Array("* 1 FETCH (BODY[] {\(bytes.count)}\r\n".utf8) + bytes + Array(" UID 7)\r\nP1 OK\r\n".utf8)
    let found = replies(wrapped, pieces: 17).found
    precondition(found.count == 2 && found[0].literals.map(\.bytes) == [bytes] && found[1].text == Array("P1 OK".utf8), "a forged reply")
  }

  private struct Result: Equatable {
    var found: [Reply] = []
    var error: ReplyError?
  }

  private static func replies(_ bytes: [UInt8], pieces: Int) -> Result {
    var reader = ReplyReader(literalLimit: limit)
    var result = Result()
    var rest = bytes[...]
    do throws(ReplyError) {
      while !rest.isEmpty {
        Array(rest.prefix(pieces)).withUnsafeBytes { reader.feed($0) }
        rest = rest.dropFirst(pieces)
        while let reply = try reader.next() { result.found.append(reply) }
      }
    } catch { result.error = error }
    return result
  }
}
