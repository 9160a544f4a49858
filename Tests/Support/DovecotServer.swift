import Foundation
import Glibc

/// A Dovecot of a test's own on this machine: in a directory of its own, on free ports, with a certificate of its own. Stopped and taken away when
/// the test lets go of it.
///
/// Any user may log in with the password “secret” and has INBOX, Processed and Sent.
public final class DovecotServer: MailboxServer {
  /// Why there can be none here; nil when there can.
  public static let obstacle: String? = {
    if Tool("dovecot").path == nil { return "Dovecot is not installed (apt-get install dovecot-imapd)" }
    if !FileManager.default.fileExists(atPath: "/usr/lib/dovecot/imap") {
      return "Dovecot's IMAP server is not installed (apt-get install dovecot-imapd)"
    }
    return TestAuthority.tool.path == nil ? "openssl is not installed (apt-get install openssl)" : nil
  }()

  /// Whether tests with it are to run: where it can be, and in CI always, so that they fail there for want of it.
  public static var isWanted: Bool { obstacle == nil || Tool.isCI }

  /// Where it listens without TLS, with STARTTLS offered.
  public let port: Int
  /// Where it listens with TLS from the first byte.
  public let securePort: Int
  /// Where another server may ask whether a password is right (Dovecot's own protocol, without TLS).
  public let loginPort: Int
  /// Whom to trust.
  public let authority: TestAuthority
  private let scratch: Scratch
  private let master: pid_t
  private let owner: (user: uid_t, group: gid_t)

  /// Starts one and waits until it answers.
  ///
  /// - Parameters:
  ///   - names: What its certificate is for, as openssl writes it.
  ///   - isExpired: Whether its certificate ended yesterday.
  ///   - capabilities: What it says it can do, instead of all that it can.
  public init(names: String = "DNS:localhost,IP:127.0.0.1", isExpired: Bool = false, capabilities: String? = nil) throws {
    guard let path = Tool("dovecot").path, Self.obstacle == nil else { throw CannotServe(description: Self.obstacle ?? "") }
    authority = try TestAuthority(names: names, isExpired: isExpired)
    let scratch = try Scratch()
    self.scratch = scratch
    let ports = try FreePort.find(3)
    (port, securePort, loginPort) = (ports[0], ports[1], ports[2])
    owner = try geteuid() == 0 ? UserIDs.of("mail") : (geteuid(), getegid())
    for directory in ["base", "state", "mail"] {
      try FileManager.default.createDirectory(atPath: "\(scratch.path)/\(directory)", withIntermediateDirectories: true)
    }
    chown(scratch.path + "/mail", owner.user, owner.group)
    let text = try Self.configuration(scratch.path, ports, authority, owner, capabilities)
    let file = try scratch.write("dovecot.conf", text)
    let outcome = try Program.run(path, ["-c", file])
    let log = { (try? String(contentsOfFile: scratch.path + "/log", encoding: .utf8)) ?? "" }
    guard outcome.code == 0 else { throw CannotServe(description: "dovecot: \(outcome.errors)\(log())") }
    var pid: pid_t?
    for _ in 0..<250 {
      let text = (try? String(contentsOfFile: scratch.path + "/base/master.pid", encoding: .utf8)) ?? ""
      pid = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines))
      if pid != nil { break }
      usleep(20_000)
    }
    guard let pid, pid > 1 else { throw CannotServe(description: "Dovecot does not start. \(log())") }
    master = pid
  }

  /// Kills it and what it started: asked to end, it waits for its own for five seconds.
  deinit {
    let servants = Servants.of(master)
    guard kill(master, SIGKILL) == 0 else { return }
    for servant in servants { kill(servant.pid, SIGKILL) }
  }

  /// What it has written about itself.
  public var log: String { (try? String(contentsOfFile: scratch.path + "/log", encoding: .utf8)) ?? "" }

  /// Kills what serves clients.
  public func killServants() { Servants.kill(of: master, named: "imap") }

  /// The Maildir of a user.
  public func maildir(_ user: String) -> String { "\(scratch.path)/mail/\(user)" }

  /// As a delivery agent would.
  public func deliver(_ mails: [[UInt8]], to user: String, received: Int) throws {
    let directory = maildir(user)
    for part in ["", "/new", "/cur", "/tmp"] {
      try FileManager.default.createDirectory(atPath: directory + part, withIntermediateDirectories: true)
      chown(directory + part, owner.user, owner.group)
    }
    for (index, mail) in mails.enumerated() {
      let seconds = received + index
      let unique = UUID().uuidString
      let lineEnds = mail.withUnsafeBytes { bytes in bytes.indices.count { bytes[$0] == 10 && ($0 == 0 || bytes[$0 - 1] != 13) } }
      let name = String(format: "%d.M%06dP1_%@.test,S=%d,W=%d", seconds, index, unique, mail.count, mail.count + lineEnds)
      try Data(mail).write(to: URL(fileURLWithPath: "\(directory)/tmp/\(name)"))
      chown("\(directory)/tmp/\(name)", owner.user, owner.group)
      var times = [timeval(tv_sec: seconds, tv_usec: 0), timeval(tv_sec: seconds, tv_usec: 0)]
      utimes("\(directory)/tmp/\(name)", &times)
      rename("\(directory)/tmp/\(name)", "\(directory)/new/\(name)")
    }
  }

  /// The files of a user's folder, by what they are called; nil: INBOX.
  public func files(of user: String, in folder: String? = nil) -> [String] {
    let directory = maildir(user) + (folder.map { "/.\($0)" } ?? "")
    return ["new", "cur"].flatMap { (try? FileManager.default.contentsOfDirectory(atPath: "\(directory)/\($0)")) ?? [] }.sorted()
  }

  /// Makes INBOX anew without its indexes.
  public func renumber(_ user: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: maildir(user)) where name.hasPrefix("dovecot") {
      try FileManager.default.removeItem(atPath: "\(maildir(user))/\(name)")
    }
    // UIDVALIDITY is the second in which it was made.
    usleep(1_100_000)
  }

  private static func configuration(
    _ directory: String, _ ports: [Int], _ authority: TestAuthority, _ owner: (user: uid_t, group: gid_t), _ capabilities: String?
  ) throws -> String {
    let isRoot = geteuid() == 0
    let me = isRoot ? "" : String(cString: getpwuid(geteuid()).pointee.pw_name)
    let group = isRoot ? "" : String(cString: getgrgid(getegid()).pointee.gr_name)
    let plain = isRoot ? "" : "chroot ="
    return """
      base_dir = \(directory)/base
      state_dir = \(directory)/state
      log_path = \(directory)/log
      protocols = imap
      listen = 127.0.0.1
      default_internal_user = \(isRoot ? "dovecot" : me)
      default_internal_group = \(isRoot ? "dovecot" : group)
      default_login_user = \(isRoot ? "dovenull" : me)
      first_valid_uid = 1
      first_valid_gid = 1
      mail_location = maildir:\(directory)/mail/%u
      ssl = yes
      ssl_cert = <\(authority.certificate)
      ssl_key = <\(authority.key)
      auth_mechanisms = plain login
      auth_failure_delay = 0
      service imap-login {
        \(plain)
        inet_listener imap {
          port = \(ports[0])
        }
        inet_listener imaps {
          port = \(ports[1])
          ssl = yes
        }
      }
      service auth {
        inet_listener {
          address = 127.0.0.1
          port = \(ports[2])
        }
      }
      service anvil {
        \(plain)
      }
      service stats {
        \(plain)
      }
      passdb {
        driver = static
        args = password=secret
      }
      userdb {
        driver = static
        args = uid=\(owner.user) gid=\(owner.group) home=\(directory)/mail/%u
      }
      namespace inbox {
        inbox = yes
        separator = /
        mailbox Processed {
          auto = create
        }
        mailbox Sent {
          auto = create
        }
      }
      protocol imap {
        mail_max_userip_connections = 1000
        \(capabilities.map { "imap_capability = \($0)" } ?? "")
      }
      """ + "\n"
  }
}
