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
    /// The comments in it, without brackets. They have no grammar, but hosts write there what the policy of the sender's domain is.
    public let comments: [String]

    // QUIRK: RFC 8601 has no place for the policy that a domain publishes. Hosts write `(p=REJECT sp=NONE)`, `(policy=reject)`,
    // `policy.dmarc=reject`, `policy.published-domain-policy=reject` or `action=reject`; each is read.
    /// For `dmarc`: what the domain asks for mail that fails, `none`, `quarantine` or `reject`; nil when the host does not say.
    public var domainPolicy: String? {
      for name in ["policy.dmarc", "policy.published-domain-policy", "action"] {
        if let value = properties[name]?.lowercased(), Self.policies.contains(value) { return value }
      }
      let words = comments.flatMap { $0.lowercased().split { $0.isWhitespace || $0 == "," || $0 == ";" } }
      for word in words {
        let halves = word.split(separator: "=", maxSplits: 1).map(String.init)
        if halves.count == 2, halves[0] == "p" || halves[0] == "policy", Self.policies.contains(halves[1]) { return halves[1] }
      }
      return nil
    }

    private static let policies: Set<String> = ["none", "quarantine", "reject"]
  }

  /// The host that checked, in lower case.
  public let authservID: String
  /// The outcomes in order; empty for `none`.
  public let results: [Result]

  /// Reads a field body; nil when it does not keep to the grammar of RFC 8601 section 2.2.
  public init?(parsing value: String) {
    guard let statements = Self.statements(value), let head = statements.first?.words, let id = head.first, head.count <= 2 else {
      return nil
    }
    guard head.count < 2 || head[1].utf8.allSatisfy(ASCII.isDigit) else { return nil }
    authservID = id.lowercased()
    var results: [Result] = []
    for statement in statements.dropFirst() where !statement.words.isEmpty {
      if statement.words.count == 1, statement.words[0].lowercased() == "none" { continue }
      guard let result = Self.result(statement) else { return nil }
      results.append(result)
    }
    self.results = results
  }

  /// What stands between two semicolons.
  private struct Statement {
    var words: [String] = []
    var comments: [String] = []
  }

  /// `method/version = result  name = value …`, the equals signs being words of their own.
  private static func result(_ statement: Statement) -> Result? {
    let words = statement.words
    guard words.count >= 3, words.count % 3 == 0 else { return nil }
    var properties: [String: String] = [:]
    for index in stride(from: 3, to: words.count, by: 3) {
      guard words[index + 1] == "=" else { return nil }
      let name = words[index].lowercased()
      if properties[name] == nil { properties[name] = words[index + 2] }
    }
    guard words[1] == "=", let method = words[0].lowercased().split(separator: "/").first else { return nil }
    return Result(method: String(method), result: words[2].lowercased(), properties: properties, comments: statement.comments)
  }

  /// The statements of a field body; nil when a quoted string or a comment is not closed.
  private static func statements(_ value: String) -> [Statement]? {
    var lexer = AuthenticationLexer(Array(value.utf8))
    var result: [Statement] = []
    var current = Statement()
    while let token = lexer.next() {
      switch token {
      case .word(let word): current.words.append(word)
      case .comment(let comment): current.comments.append(comment)
      case .semicolon:
        result.append(current)
        current = Statement()
      }
    }
    return lexer.isBroken ? nil : result + [current]
  }
}
