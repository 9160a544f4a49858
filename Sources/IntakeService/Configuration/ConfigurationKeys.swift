import PrivacyRequests

/// The keys that a configuration may have, so that a misspelt one is an error with a suggestion and not a silent default.
enum ConfigurationKeys {
  /// Dotted paths of all keys; objects are named by their members.
  static let all: [String] = plain + account("imap") + account("send.smtp")

  private static let plain: [String] = [
    "company.name", "company.address", "company.phone", "notice.version", "notice.url", "mailbox.addresses", "mailbox.subject",
    "mailbox.domains", "mailbox.ownAddresses", "mailbox.ownLists", "mailbox.authenticator", "mailbox.hosts", "mailbox.bounceAddress",
    "timeZone", "verify.linkDays", "verify.linkBase", "spool", "templates", "contacts.csv", "contacts.command", "contacts.seconds", "laws",
    "imap.mailbox", "imap.since", "imap.limitMiB", "imap.pollMinutes", "imap.sent", "imap.handled.filed.keyword",
    "imap.handled.filed.move", "imap.handled.rejected.keyword",
    "imap.handled.rejected.move", "imap.handled.dropped.keyword", "imap.handled.dropped.move", "send.folder", "send.mode",
    "send.smtp.helloName", "staff.addresses", "staff.digest", "staff.deputy", "staff.alertCommand", "log.format", "metricsFile",
    "rehearsal.seed",
  ]

  private static func account(_ key: String) -> [String] {
    let secret = ["file", "environment", "credential", "command"]
    let oauth = ["provider", "tenant", "tokenURL", "clientID", "refreshToken", "scope"] + secret.map { "clientSecret." + $0 }
    let names = ["host", "port", "security", "user", "caFile"] + secret.map { "password." + $0 } + oauth.map { "oauth." + $0 }
    return names.map { "\(key).\($0)" }
  }

  /// Whether the path is a key, or an object that holds keys.
  static func knows(_ path: String) -> Bool { all.contains(path) || all.contains { $0.hasPrefix(path + ".") } }

  /// The key that somebody may have meant: of those in the same object the one with the fewest changed letters, at most two.
  static func suggestion(for path: String) -> String? {
    let parent = path.split(separator: ".").dropLast().joined(separator: ".")
    let name = path.split(separator: ".").last.map(String.init) ?? path
    let siblings = Set(
      all.compactMap { key -> String? in
        guard parent.isEmpty || key.hasPrefix(parent + ".") else { return nil }
        return key.dropFirst(parent.isEmpty ? 0 : parent.count + 1).split(separator: ".").first.map(String.init)
      })
    return siblings.map { ($0, EditDistance.between($0.lowercased(), name.lowercased())) }.filter { $0.1 <= 2 }.min {
      ($0.1, $0.0) < ($1.1, $1.0)
    }?.0
  }
}
