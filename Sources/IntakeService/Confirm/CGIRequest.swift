/// What a browser asks of the page behind a link, as the web server tells it (RFC 3875 section 4.1).
public struct CGIRequest: Sendable, Equatable {
  /// What is to be done.
  public enum Action: Sendable, Equatable {
    /// Show the page (GET).
    case show
    /// Show nothing but the header fields (HEAD).
    case check
    /// Take the answer (POST): it was me, or it was not me.
    case answer(isMe: Bool)
  }

  /// Why a request is not taken; nothing is looked up for it.
  public enum Refusal: Error, Sendable, Equatable {
    /// Neither GET, HEAD nor POST.
    case method
    /// The length of what was sent is not told.
    case length
    /// More was sent than the page ever sends.
    case tooLong
    /// What was sent is no form.
    case type
    /// The form does not say which button was pressed, or says both.
    case form
  }

  /// Bytes of the longest form that is read.
  static let formLimit = 256

  /// What is to be done.
  public var action: Action
  /// What the link names; nil when it is none of ours, or a part is missing.
  public var link: LinkPath?
  /// The language that a link on the page asked for; nil for none.
  public var language: String?
  /// The languages that the browser prefers, the best first.
  public var accepted: [String]

  /// Reads a request.
  ///
  /// - Parameters:
  ///   - environment: The variables that the web server sets.
  ///   - body: Reads so many bytes of what was sent, or fewer when there are no more.
  public init(environment: [String: String], body: (Int) throws -> [UInt8]) throws {
    switch environment["REQUEST_METHOD"] {
    case "GET": action = .show
    case "HEAD": action = .check
    case "POST": action = .answer(isMe: try Self.answer(environment, body))
    default: throw Refusal.method
    }
    link = LinkPath(environment["PATH_INFO"] ?? "")
    language = Self.pairs(environment["QUERY_STRING"] ?? "").first { $0.name == "lang" }?.value
    accepted = AcceptedLanguages.read(environment["HTTP_ACCEPT_LANGUAGE"] ?? "")
  }

  private static func answer(_ environment: [String: String], _ body: (Int) throws -> [UInt8]) throws -> Bool {
    let type = (environment["CONTENT_TYPE"] ?? "").split(separator: ";", omittingEmptySubsequences: false).first ?? ""
    guard type.lowercased().split(separator: " ") == ["application/x-www-form-urlencoded"] else { throw Refusal.type }
    let digits = environment["CONTENT_LENGTH"] ?? ""
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { throw Refusal.length }
    guard let length = Int(digits), length <= formLimit else { throw Refusal.tooLong }
    let bytes = try body(length)
    guard bytes.count == length else { throw Refusal.form }
    let answers = pairs(String(decoding: bytes, as: UTF8.self)).filter { $0.name == "answer" }.map(\.value)
    switch answers {
    case ["me"]: return true
    case ["not-me"]: return false
    default: throw Refusal.form
    }
  }

  /// `name=value&name=value`; what the page itself sends needs no decoding.
  private static func pairs(_ text: String) -> [(name: String, value: String)] {
    text.split(separator: "&").compactMap { pair in
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      return halves.count == 2 ? (halves[0], halves[1]) : nil
    }
  }
}
