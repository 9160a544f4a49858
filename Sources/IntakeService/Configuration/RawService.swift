/// The part of a configuration that the service needs, as it stands in the file.
enum RawService {
  struct Secret: Decodable {
    var file: String?
    var environment: String?
    var credential: String?
    var command: [String]?
  }

  struct OAuth: Decodable {
    var provider: String?
    var tenant: String?
    var tokenURL: String?
    var clientID: String
    var clientSecret: Secret?
    var refreshToken: String?
    var scope: String?
  }

  struct Account: Decodable {
    var host: String
    var port: Int?
    var security: MailAccount.Security?
    var user: String?
    var password: Secret?
    var oauth: OAuth?
    var caFile: String?
  }

  struct Handling: Decodable {
    var keyword: String?
    var move: String?
  }

  struct Handled: Decodable {
    var filed: Handling?
    var rejected: Handling?
    var dropped: Handling?
  }

  struct IMAP: Decodable {
    var account: Account
    var mailbox: String?
    var since: String?
    var limitMiB: Int?
    var pollMinutes: Int?
    var sent: String?
    var handled: Handled?

    private enum Key: String, CodingKey { case mailbox, since, limitMiB, pollMinutes, sent, handled }

    init(from decoder: any Decoder) throws {
      account = try Account(from: decoder)
      let container = try decoder.container(keyedBy: Key.self)
      mailbox = try container.decodeIfPresent(String.self, forKey: .mailbox)
      since = try container.decodeIfPresent(String.self, forKey: .since)
      limitMiB = try container.decodeIfPresent(Int.self, forKey: .limitMiB)
      pollMinutes = try container.decodeIfPresent(Int.self, forKey: .pollMinutes)
      sent = try container.decodeIfPresent(String.self, forKey: .sent)
      handled = try container.decodeIfPresent(Handled.self, forKey: .handled)
    }
  }

  struct SMTP: Decodable {
    var account: Account
    var helloName: String?

    private enum Key: String, CodingKey { case helloName }

    init(from decoder: any Decoder) throws {
      account = try Account(from: decoder)
      helloName = try decoder.container(keyedBy: Key.self).decodeIfPresent(String.self, forKey: .helloName)
    }
  }

  struct Send: Decodable {
    var folder: String?
    var smtp: SMTP?
    var mode: Mode?

    enum Mode: String, Decodable { case hold, send }
  }

  struct Staff: Decodable {
    var addresses: [String]?
    var deputy: [String]?
    var digest: String?
    var alertCommand: [String]?
  }

  struct Log: Decodable {
    var format: Format

    enum Format: String, Decodable { case json, people }
  }
}
