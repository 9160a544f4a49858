/// Why mail could not be fetched or sent: what happened, what the server said, what can be done.
public struct TransportError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kinds of failure.
  public enum Code: String, Sendable {
    /// The settings cannot work.
    case settings
    /// The name has no address, or nobody answers there.
    case unreachable
    /// The certificate is not trusted, is out of date or is for another host.
    case certificate
    /// TLS cannot be agreed on, or is not offered.
    case encryption
    /// The server does not let us in.
    case login
    /// The server was silent for too long.
    case timeout
    /// The connection broke or was closed.
    case closed
    /// The server said no to a command.
    case refused
    /// What the server said makes no sense.
    case nonsense
    /// The server cannot do what is asked.
    case unsupported
    /// Somebody asked us to stop.
    case interrupted
  }

  /// The kind.
  public var code: Code
  /// Host and port.
  public var server: String
  /// What happened, a sentence.
  public var what: String
  /// What the server said, one line of at most 300 characters without controls and without our password; nil when it said nothing.
  public var said: String?
  /// What a person can do about it, a sentence.
  public var advice: String
  /// Whether the same may work later without anybody's help.
  public var isTemporary: Bool

  /// All of it in one line.
  public var description: String {
    var text = "\(server): \(what)"
    if let said, !said.isEmpty { text += " The server said: “\(said)”." }
    return text + " " + advice
  }

  /// An error of a kind, with the advice and the outlook that the kind usually has.
  init(_ code: Code, _ server: MailServer, _ what: String, said: String? = nil, advice: String? = nil, isTemporary: Bool? = nil) {
    self.code = code
    self.server = server.name
    self.what = what
    self.said = said.map { Self.line($0, without: server) }
    self.advice = advice ?? Self.advice(code)
    self.isTemporary = isTemporary ?? Self.isTemporary(code)
  }

  private static func isTemporary(_ code: Code) -> Bool {
    switch code {
    case .unreachable, .encryption, .timeout, .closed, .nonsense, .interrupted: true
    case .settings, .certificate, .login, .refused, .unsupported: false
    }
  }

  private static func advice(_ code: Code) -> String {
    switch code {
    case .settings: "Mend the settings of this server."
    case .unreachable: "Check the host and the port, the network and the firewall."
    case .certificate: "Have the server's certificate renewed, write the host as the certificate has it, or name the file of your own CA."
    case .encryption: "Check that the port and the kind of TLS belong together: 993 and 465 begin with TLS, 143 and 587 use STARTTLS."
    case .login: "Check the user and the password or token, and that the account may use this way in."
    case .timeout, .closed: "It is tried again; if it stays so, ask who runs the server."
    case .refused: "Ask who runs the server what the answer means."
    case .nonsense: "Check that this is the right kind of server; if it stays so, ask who runs it."
    case .unsupported: "Choose another way in the settings."
    case .interrupted: "Nothing is to be done."
    }
  }

  /// Text of a server as it may be shown: no control or bidirectional characters, at most 300 characters, no secret of ours.
  static func line(_ text: String, without server: MailServer) -> String { line(text, hiding: server.secretForms) }

  /// Text of a server as it may be shown, with dots in place of secrets.
  static func line(_ text: String, hiding secrets: [String]) -> String {
    var clean = String(
      text.unicodeScalars.prefix(2_000).map { scalar -> Character in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: " "
        default: Character(scalar)
        }
      })
    for secret in secrets { clean = clean.replacing(secret, with: "•••") }
    clean = clean.split(separator: " ").joined(separator: " ")
    return clean.count > 300 ? String(clean.prefix(299)) + "…" : clean
  }
}
