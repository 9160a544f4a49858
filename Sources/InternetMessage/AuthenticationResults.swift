/// What a host found when it checked who sent a mail (RFC 8601). Worth something only from the host that one has configured.
public struct AuthenticationResults: Sendable, Equatable {
  /// One method and its outcome.
  public struct Result: Sendable, Equatable {
    /// The method in lower case, such as `dmarc`, without its version.
    public let method: String
    /// The outcome in lower case, such as `pass`.
    public let result: String
    /// What it was found from: `header.from`, `smtp.mailfrom` and others in lower case, `reason`, each with its value.
    public let properties: [String: String]
  }

  /// The host that checked, in lower case.
  public let authservID: String
  /// The outcomes in order; empty for `none`.
  public let results: [Result]

  /// Reads a field body; nil when it does not keep to the grammar of RFC 8601 section 2.2.
  public init?(parsing value: String) {
    guard let statements = Self.statements(value), let head = statements.first, let id = head.first, head.count <= 2 else { return nil }
    guard head.count < 2 || head[1].utf8.allSatisfy(ASCII.isDigit) else { return nil }
    authservID = id.lowercased()
    var results: [Result] = []
    for statement in statements.dropFirst() where !statement.isEmpty {
      if statement.count == 1, statement[0].lowercased() == "none" { continue }
      guard let result = Self.result(statement) else { return nil }
      results.append(result)
    }
    self.results = results
  }

  /// `method/version = result  name = value …`, the equals signs being words of their own.
  private static func result(_ words: [String]) -> Result? {
    guard words.count >= 3, words.count % 3 == 0 else { return nil }
    var properties: [String: String] = [:]
    for index in stride(from: 3, to: words.count, by: 3) {
      guard words[index + 1] == "=" else { return nil }
      let name = words[index].lowercased()
      if properties[name] == nil { properties[name] = words[index + 2] }
    }
    guard words[1] == "=", let method = words[0].lowercased().split(separator: "/").first else { return nil }
    return Result(method: String(method), result: words[2].lowercased(), properties: properties)
  }

  /// The words between semicolons, comments left out; nil when a quoted string or a comment is not closed.
  private static func statements(_ value: String) -> [[String]]? {
    var lexer = AuthenticationLexer(Array(value.utf8))
    var result: [[String]] = [[]]
    while let token = lexer.next() {
      if token == .semicolon {
        result.append([])
      } else if case .word(let word) = token {
        result[result.count - 1].append(word)
      }
    }
    return lexer.isBroken ? nil : result
  }
}
