/// What makes the words of an IMAP server unreadable. The connection cannot be used any more: nobody knows where the next reply begins.
package enum ReplyError: Error, Equatable, CustomStringConvertible {
  case lineTooLong
  case lineFeedAlone
  case tooManyLiterals
  case literalTooLong
  case badFetch
  case badSearch
  case unknownTag

  package var description: String {
    switch self {
    case .lineTooLong: "A line of the answer is too long."
    case .lineFeedAlone: "A line of the answer ends in a wrong way."
    case .tooManyLiterals: "An answer has too many parts."
    case .literalTooLong: "An answer announces more bytes than there can be."
    case .badFetch: "An answer about a message cannot be read."
    case .badSearch: "The list of messages cannot be read."
    case .unknownTag: "An answer belongs to no question."
    }
  }
}
