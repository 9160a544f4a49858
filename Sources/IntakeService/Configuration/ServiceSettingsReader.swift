import InternetMessage
import PrivacyRequests

/// Checks what a configuration says about the service.
struct ServiceSettingsReader {
  /// A path of the configuration as one that can be opened.
  let path: (String) -> String
  /// An error about a key.
  let wrong: (_ key: String, _ problem: String) -> ConfigurationError

  func read(imap: RawService.IMAP?, send: RawService.Send?, staff: RawService.Staff?, log: RawService.Log?, metricsFile: String?) throws
    -> ServiceSettings
  {
    ServiceSettings(
      watch: try imap.map(watch), sending: try send.flatMap(sending), holdsLetters: send?.mode != .send, staff: try self.staff(staff),
      logsJSON: log?.format == .json, metricsFile: metricsFile.map(path))
  }

  // MARK: The mailbox

  private func watch(_ raw: RawService.IMAP) throws -> ServiceSettings.Watch {
    var since: CalendarDay?
    if let text = raw.since {
      since = CalendarDay(text)
      if since == nil { throw wrong("imap.since", "is “\(text)”, which is no day. Write it as 2026-11-02.") }
    }
    let limit = raw.limitMiB ?? 25
    guard (1...25).contains(limit) else { throw wrong("imap.limitMiB", "is \(limit); it must be 1 to 25.") }
    let minutes = raw.pollMinutes ?? 5
    guard (1...15).contains(minutes) else { throw wrong("imap.pollMinutes", "is \(minutes); it must be 1 to 15.") }
    if raw.sent?.isEmpty == true { throw wrong("imap.sent", "is empty; take it out, or name a mailbox.") }
    let account = try account(raw.account, "imap", defaultPorts: (993, 143))
    if account.login == .none { throw wrong("imap.user", "is missing: a mailbox needs a user with “password” or “oauth”.") }
    return ServiceSettings.Watch(
      account: account, mailbox: raw.mailbox ?? "INBOX", since: since, limit: limit << 20, pollMinutes: minutes,
      sent: raw.sent,
      filed: try handling(raw.handled?.filed, "filed") ?? .init(keyword: "PrivacyIntake", move: nil),
      rejected: try handling(raw.handled?.rejected, "rejected") ?? .init(keyword: "PrivacyIntake", move: nil),
      dropped: try handling(raw.handled?.dropped, "dropped") ?? .nothing)
  }

  private func handling(_ raw: RawService.Handling?, _ name: String) throws -> ServiceSettings.Handling? {
    guard let raw else { return nil }
    if let keyword = raw.keyword, !Self.isAtom(keyword) {
      throw wrong("imap.handled.\(name).keyword", "must be letters, digits, “_”, “-” or “$”.")
    }
    return ServiceSettings.Handling(keyword: raw.keyword, move: raw.move)
  }

  /// RFC 3501 section 9: a keyword is an atom; these letters every server takes.
  private static func isAtom(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "_-$".unicodeScalars.contains($0))
      }
  }

  // MARK: Accounts

  private func account(_ raw: RawService.Account, _ key: String, defaultPorts: (tls: Int, startTLS: Int)) throws -> MailAccount {
    let security = raw.security ?? .tls
    guard Self.isHost(raw.host) else { throw wrong("\(key).host", "is “\(raw.host)”, which is no name of a server.") }
    if security == .none, !["localhost", "127.0.0.1", "::1"].contains(raw.host) {
      throw wrong("\(key).security", "is none, which is allowed only to this machine itself. Use tls or starttls.")
    }
    let port = raw.port ?? (security == .tls ? defaultPorts.tls : defaultPorts.startTLS)
    guard (1...65_535).contains(port) else { throw wrong("\(key).port", "is \(port); it must be 1 to 65535.") }
    return MailAccount(
      host: raw.host, port: port, security: security, user: raw.user, login: try login(raw, key), caFile: raw.caFile.map(path))
  }

  private static func isHost(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 255
      && text.utf8.allSatisfy { byte in
        (0x30...0x3A).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E
      }
  }

  private func login(_ raw: RawService.Account, _ key: String) throws -> MailAccount.Login {
    if raw.password != nil, raw.oauth != nil { throw wrong("\(key).oauth", "stands beside “password”; only one can be.") }
    guard raw.user != nil else {
      if raw.password != nil || raw.oauth != nil { throw wrong("\(key).user", "is missing, but there is a password or “oauth”.") }
      return .none
    }
    if let password = raw.password { return .password(try secret(password, "\(key).password")) }
    if let oauth = raw.oauth { return .oauth(try self.oauth(oauth, "\(key).oauth")) }
    throw wrong("\(key).user", "needs “password” or “oauth” beside it.")
  }

  private func secret(_ raw: RawService.Secret, _ key: String) throws -> SecretSource {
    let found: [SecretSource] = [
      raw.file.map { .file(path($0)) }, raw.environment.map { .environment($0) }, raw.credential.map { .credential($0) },
      raw.command.map { .command($0) },
    ].compactMap { $0 }
    guard let source = found.first, found.count == 1 else {
      throw wrong(key, "needs exactly one of “file”, “environment”, “credential” and “command”.")
    }
    if case .command(let words) = source, words.first?.hasPrefix("/") != true {
      throw wrong("\(key).command", "must begin with the whole path of a program.")
    }
    if case .credential(let name) = source, name.isEmpty || name.contains("/") {
      throw wrong("\(key).credential", "is no name of a credential.")
    }
    if case .file(let file) = source { try checkPrivate(file, "\(key).file") }
    return source
  }

  /// A secret that others can read is none; the configuration is refused before anything is done with it.
  private func checkPrivate(_ file: String, _ key: String) throws {
    do { _ = try SecretSource.file(file).read(environment: [:]) } catch {
      if error.description.hasPrefix("Others may read") { throw wrong(key, "names a file that others may read. Run: chmod 600 \(file)") }
    }
  }

  private func oauth(_ raw: RawService.OAuth, _ key: String) throws -> OAuthSettings {
    let url: String
    var scope = raw.scope
    switch (raw.provider, raw.tokenURL) {
    case ("google", nil):
      url = "https://oauth2.googleapis.com/token"
    case ("microsoft", nil):
      url = "https://login.microsoftonline.com/\(raw.tenant ?? "common")/oauth2/v2.0/token"
      scope = scope ?? (raw.refreshToken == nil ? "https://outlook.office365.com/.default" : nil)
    case (nil, let address?): url = address
    default: throw wrong(key, "needs “provider”: google or microsoft; or “tokenURL” for another one.")
    }
    let isLocal = url.hasPrefix("http://127.0.0.1:") || url.hasPrefix("http://localhost:")
    guard url.hasPrefix("https://") || isLocal else { throw wrong("\(key).tokenURL", "must begin with https://.") }
    let grant: OAuthSettings.Grant = raw.refreshToken.map { .refreshToken(file: path($0)) } ?? .clientCredentials
    if grant == .clientCredentials, raw.clientSecret == nil {
      throw wrong(key, "needs “refreshToken”, the file that holds it, or “clientSecret”.")
    }
    if case .refreshToken(let file) = grant { try checkPrivate(file, "\(key).refreshToken") }
    return OAuthSettings(
      tokenURL: url, clientID: raw.clientID, clientSecret: try raw.clientSecret.map { try secret($0, "\(key).clientSecret") }, grant: grant,
      scope: scope)
  }

  // MARK: Sending and telling

  private func sending(_ raw: RawService.Send) throws -> ServiceSettings.Sending? {
    if raw.folder != nil, raw.smtp != nil { throw wrong("send.smtp", "stands beside “folder”; only one can be.") }
    if let folder = raw.folder { return .folder(path(folder)) }
    guard let smtp = raw.smtp else { return nil }
    if let name = smtp.helloName, !Self.isHost(name) { throw wrong("send.smtp.helloName", "is “\(name)”, which is no name of a host.") }
    return .server(try account(smtp.account, "send.smtp", defaultPorts: (465, 587)), helloName: smtp.helloName ?? "localhost")
  }

  private func staff(_ raw: RawService.Staff?) throws -> ServiceSettings.Staff {
    for (key, addresses) in [("addresses", raw?.addresses), ("deputy", raw?.deputy)] {
      for address in addresses ?? [] where Mailbox(address: address)?.hasWritableAddress != true {
        throw wrong("staff.\(key)", "holds “\(address)”, which is not an address.")
      }
    }
    let digest = raw?.digest ?? "07:30"
    guard let minute = Self.minute(digest) else { throw wrong("staff.digest", "is “\(digest)”, which is no time. Write it as 07:30.") }
    if let words = raw?.alertCommand, words.first?.hasPrefix("/") != true {
      throw wrong("staff.alertCommand", "must begin with the whole path of a program.")
    }
    return ServiceSettings.Staff(
      addresses: raw?.addresses ?? [], deputy: raw?.deputy ?? [], digestMinute: minute, alertCommand: raw?.alertCommand)
  }

  private static func minute(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
