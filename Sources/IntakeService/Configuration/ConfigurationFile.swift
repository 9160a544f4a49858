import CaseStore
import Foundation
import InternetMessage
import PrivacyRequests

/// Reads a configuration: JSON5, so that it can hold comments.
public enum ConfigurationFile {
  /// Reads and checks a file.
  ///
  /// - Parameter path: The file; paths in it are relative to its directory.
  /// - Throws: ``ConfigurationError``: the file is missing, is not JSON5, has a key that there is not (reported before a missing one), lacks a
  ///   key, or has a value that cannot be.
  public static func read(_ path: String) throws -> Configuration {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ConfigurationError(file: path, line: nil, problem: "there is no such file. Name the configuration with --config FILE.")
    }
    return try parse(data, file: path)
  }

  static func parse(_ data: Data, file: String) throws -> Configuration {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    let tree: JSONValue
    do { tree = try decoder.decode(JSONValue.self, from: data) } catch {
      let fault = JSON5Fault.find(in: String(decoding: data, as: UTF8.self))
      let problem = fault?.problem ?? "\(reason(error)). Look for a missing comma, quote or brace"
      throw ConfigurationError(file: file, line: fault?.line, problem: "it is not JSON5: \(problem).")
    }
    let lines = KeyLines.find(in: String(decoding: data, as: UTF8.self))
    if let unknown = unknownKeys(in: tree, path: "").first {
      let hint =
        ConfigurationKeys.suggestion(for: unknown).map { "Did you mean “\($0)”?" }
        ?? "Take it out, or see Samples/config.json5 for the keys."
      throw ConfigurationError(file: file, line: lines[unknown], problem: "there is no key “\(unknown)”. \(hint)")
    }
    do { return try make(try decoder.decode(Raw.self, from: data), file: file, lines: lines) } catch let error as DecodingError {
      let (path, problem) = explain(error)
      throw ConfigurationError(file: file, line: lines[path], problem: problem)
    }
  }

  private struct Raw: Decodable {
    struct Company: Decodable { var name, address, phone: String }
    struct Notice: Decodable { var version, url: String }
    struct Mailbox: Decodable {
      var addresses: [String]
      var subject: String?
      var domains: [String]?
      var ownAddresses: [String]?
      var ownLists: [String]?
      var authenticator: String?
      var hosts: [String]?
      var bounceAddress: String
    }
    struct Verify: Decodable {
      var linkDays: Int?
      var linkBase: String?
    }
    struct Contacts: Decodable {
      var csv: String?
      var command: [String]?
      var seconds: Int?
    }
    struct Rehearsal: Decodable { var seed: UInt64 }
    var company: Company
    var notice: Notice
    var mailbox: Mailbox
    var timeZone: String?
    var verify: Verify?
    var spool: String
    var templates: String
    var contacts: Contacts
    var laws: String?
    var imap: RawService.IMAP?
    var send: RawService.Send?
    var staff: RawService.Staff?
    var log: RawService.Log?
    var metricsFile: String?
    var rehearsal: Rehearsal?
  }

  private static func make(_ raw: Raw, file: String, lines: [String: Int]) throws -> Configuration {
    func wrong(_ key: String, _ problem: String) -> ConfigurationError {
      ConfigurationError(file: file, line: lines[key], problem: "“\(key)” \(problem)")
    }
    let zoneName = raw.timeZone ?? "America/Chicago"
    guard let zone = TimeZone(identifier: zoneName) else {
      throw wrong("timeZone", "is “\(zoneName)”, and that is no time zone known here. Use a name such as America/Chicago.")
    }
    let linkDays = raw.verify?.linkDays ?? 14
    guard (1...45).contains(linkDays) else { throw wrong("verify.linkDays", "is \(linkDays); it must be 1 to 45 days.") }
    if let base = raw.verify?.linkBase, !isLinkBase(base) {
      throw wrong("verify.linkBase", "must begin with https://, hold no blank, and must not end with a slash.")
    }
    guard let intake = raw.mailbox.addresses.first else { throw wrong("mailbox.addresses", "is empty; name the address of the notice.") }
    for address in raw.mailbox.addresses where Mailbox(address: address)?.hasWritableAddress != true {
      throw wrong("mailbox.addresses", "holds “\(address)”, which is not an address.")
    }
    guard Mailbox(address: raw.mailbox.bounceAddress)?.hasWritableAddress == true else {
      throw wrong("mailbox.bounceAddress", "is “\(raw.mailbox.bounceAddress)”, which is not an address.")
    }
    let subject = raw.mailbox.subject ?? "Privacy Rights Request"
    let singles = [
      ("company.name", raw.company.name), ("company.address", raw.company.address), ("company.phone", raw.company.phone),
      ("notice.version", raw.notice.version), ("notice.url", raw.notice.url), ("mailbox.subject", subject),
    ]
    for (key, text) in singles where !isOneLine(text) { throw wrong(key, "must be a text of one line.") }
    let domain = String(intake.split(separator: "@").last ?? "")
    let base = file.contains("/") ? String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]) : "."
    func path(_ name: String) -> String { name.hasPrefix("/") ? name : joined(base, name) }
    let contacts: ContactSettings
    let seconds = raw.contacts.seconds ?? 10
    switch (raw.contacts.csv, raw.contacts.command) {
    case (let csv?, nil): contacts = .file(path(csv))
    case (nil, let words?):
      guard words.first?.hasPrefix("/") == true else {
        throw wrong("contacts.command", "must begin with a program, named by its whole path.")
      }
      guard (1...60).contains(seconds) else { throw wrong("contacts.seconds", "is \(seconds); it must be 1 to 60.") }
      contacts = .program(ContactsProgram(words: words, seconds: seconds))
    default: throw wrong("contacts", "needs “csv” (a file) or “command” (a program), one of the two.")
    }
    let service = try ServiceSettingsReader(path: path, wrong: wrong)
      .read(imap: raw.imap, send: raw.send, staff: raw.staff, log: raw.log, metricsFile: raw.metricsFile)
    if raw.rehearsal != nil, case .server = service.sending {
      throw wrong(
        "send.smtp", "stands beside “rehearsal”: the links of a rehearsal can be guessed, so its letters must never reach anybody.")
    }
    let lawsFile = raw.laws.map(path)
    return Configuration(
      companyName: raw.company.name, companyAddress: raw.company.address, companyPhone: raw.company.phone,
      noticeVersion: raw.notice.version, noticeURL: raw.notice.url,
      channel: ChannelSettings(
        intakeAddresses: raw.mailbox.addresses, subject: subject,
        ownDomains: raw.mailbox.domains ?? [domain], ownAddresses: (raw.mailbox.ownAddresses ?? []) + [raw.mailbox.bounceAddress],
        ownLists: raw.mailbox.ownLists ?? [], trustedAuthenticator: raw.mailbox.authenticator, ownHosts: raw.mailbox.hosts ?? []),
      bounceAddress: raw.mailbox.bounceAddress, time: CompanyTime(zone: zone), linkDays: linkDays, linkBase: raw.verify?.linkBase,
      spool: path(raw.spool), templates: path(raw.templates), contacts: contacts, lawsFile: lawsFile,
      companyLaws: try lawsFile.map { try LawFile.read($0) }, service: service, rehearsalSeed: raw.rehearsal?.seed)
  }

  /// `Samples` and `../spool` as `spool`: what people mean, whatever a link on the way says.
  private static func joined(_ base: String, _ name: String) -> String {
    var parts: [Substring] = []
    for part in "\(base)/\(name)".split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (base.isEmpty || base.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  private static func unknownKeys(in tree: JSONValue, path: String) -> [String] {
    guard case .object(let members) = tree else { return [] }
    return members.sorted { $0.key < $1.key }.flatMap { key, value -> [String] in
      let full = path.isEmpty ? key : "\(path).\(key)"
      return ConfigurationKeys.knows(full) ? unknownKeys(in: value, path: full) : [full]
    }
  }

  private static func isLinkBase(_ text: String) -> Bool {
    text.hasPrefix("https://") && !text.hasSuffix("/") && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// Whether a text says something and can stand in a header.
  private static func isOneLine(_ text: String) -> Bool {
    text.contains { !$0.isWhitespace } && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }

  /// The key that an error is about (for a missing one the object in which it should stand), and a sentence.
  private static func explain(_ error: DecodingError) -> (path: String, problem: String) {
    func dotted(_ keys: [any CodingKey]) -> String { keys.filter { $0.intValue == nil }.map(\.stringValue).joined(separator: ".") }
    switch error {
    case .keyNotFound(let key, let context):
      let problem = "“\(dotted(context.codingPath + [key]))” is missing. Samples/config.json5 shows it with a comment."
      return (dotted(context.codingPath), problem)
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      let path = dotted(context.codingPath)
      // Foundation does not say which number it could not take; these are all there are.
      if path.isEmpty { return (path, "a number is not what its key needs: “verify.linkDays” and “rehearsal.seed” are whole, from 0 on.") }
      return (path, "“\(path)” has a value of the wrong kind. See Samples/config.json5.")
    @unknown default:
      return ("", "a value is of the wrong kind. See Samples/config.json5.")
    }
  }

  private static func reason(_ error: any Error) -> String {
    if case DecodingError.dataCorrupted(let context) = error {
      let cause = (context.underlyingError as? NSError)?.userInfo["NSDebugDescription"] as? String
      let text = cause ?? context.debugDescription
      return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
    return "it cannot be read"
  }
}
