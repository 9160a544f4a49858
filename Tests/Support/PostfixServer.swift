import Foundation
import Glibc

/// A Postfix of a test's own on this machine: in a directory of its own, on free ports, with a certificate of its own. Stopped and taken away
/// when the test lets go of it.
///
/// It takes letters for `example.com` and `example.org`, anybody, into one Maildir; says 550 5.1.1 to `bad@example.org` and 451 4.7.1 to
/// `grey@example.org`; takes letters of at most 100,000 bytes; and sends nothing anywhere.
public final class PostfixServer: Sendable {
  /// Why there can be none here; nil when there can.
  public static let obstacle: String? = {
    if Tool("postfix").path == nil { return "Postfix is not installed (apt-get install postfix)" }
    if TestAuthority.tool.path == nil { return "openssl is not installed (apt-get install openssl)" }
    return geteuid() == 0 ? nil : "Postfix can be started by root only"
  }()

  /// Whether tests with it are to run: where it can be, and in CI always, so that they fail there for want of it.
  public static var isWanted: Bool { obstacle == nil || Tool.isCI }

  /// Where it listens without TLS, with STARTTLS offered.
  public let port: Int
  /// Where it listens with TLS from the first byte.
  public let securePort: Int
  /// Whom to trust.
  public let authority: TestAuthority
  private let scratch: Scratch

  private var configuration: String { scratch.path + "/etc" }
  private var inbox: String { scratch.path + "/mail/inbox/new" }

  /// Starts one and waits until it answers.
  ///
  /// - Parameters:
  ///   - names: What its certificate is for, as openssl writes it.
  ///   - login: Who knows users and passwords; nil: there is no login. With one, strangers on this machine may send nothing.
  public init(names: String = "DNS:localhost,IP:127.0.0.1", login: DovecotServer? = nil) throws {
    guard let path = Tool("postfix").path, Self.obstacle == nil else { throw CannotServe(description: Self.obstacle ?? "") }
    authority = try TestAuthority(names: names)
    scratch = try Scratch()
    let ports = try FreePort.find(2)
    (port, securePort) = (ports[0], ports[1])
    try prepare(login)
    let outcome = try Program.run(path, ["-c", configuration, "start"])
    guard outcome.code == 0 else { throw CannotServe(description: "postfix start: \(outcome.errors)\(log)") }
    var isThere = false
    for _ in 0..<250 {
      isThere = LoopbackSocket.answers(port)
      if isThere { break }
      usleep(20_000)
    }
    guard isThere else { throw CannotServe(description: "Postfix does not answer. \(log)") }
  }

  /// Ends it by a signal to its master, which ends all that it started: `postfix stop` sleeps for seconds.
  deinit {
    let text = (try? String(contentsOfFile: scratch.path + "/spool/pid/master.pid", encoding: .utf8)) ?? ""
    guard let master = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)), master > 1, kill(master, SIGTERM) == 0 else { return }
    for _ in 0..<500 {
      if !LoopbackSocket.answers(port) { break }
      usleep(10_000)
    }
  }

  /// What it has written about itself.
  public var log: String { (try? String(contentsOfFile: scratch.path + "/log", encoding: .utf8)) ?? "" }

  /// The letters that were delivered, as they lie in the Maildir, by file name. Waits until there are `count`, at most 20 seconds.
  public func letters(_ count: Int) throws -> [[UInt8]] {
    for _ in 0..<1_000 {
      if let names = try? FileManager.default.contentsOfDirectory(atPath: inbox), names.count >= count { break }
      usleep(20_000)
    }
    return try FileManager.default.contentsOfDirectory(atPath: inbox).sorted()
      .map { Array(FileManager.default.contents(atPath: "\(inbox)/\($0)") ?? Data()) }
  }

  private func prepare(_ login: DovecotServer?) throws {
    for directory in ["spool", "data", "mail"] {
      try FileManager.default.createDirectory(atPath: "\(scratch.path)/\(directory)", withIntermediateDirectories: true)
    }
    for (directory, name) in [("data", "postfix"), ("mail", "mail")] {
      let ids = try UserIDs.of(name)
      chown("\(scratch.path)/\(directory)", ids.user, ids.group)
    }
    try scratch.write("etc/main.cf", try mainFile(login))
    try scratch.write("etc/master.cf", masterFile)
  }

  private func mainFile(_ login: DovecotServer?) throws -> String {
    let mail = try UserIDs.of("mail")
    let sasl = login.map {
      "smtpd_sasl_auth_enable = yes\nsmtpd_sasl_type = dovecot\nsmtpd_sasl_path = inet:127.0.0.1:\($0.loginPort)\nsmtpd_tls_auth_only = yes\n"
    }
    return """
      compatibility_level = 3.6
      queue_directory = \(scratch.path)/spool
      data_directory = \(scratch.path)/data
      maillog_file = \(scratch.path)/log
      maillog_file_prefixes = \(scratch.path)
      inet_interfaces = 127.0.0.1
      inet_protocols = ipv4
      myhostname = mx.example.org
      mydestination =
      mynetworks = 127.0.0.0/8
      alias_maps =
      alias_database =
      local_recipient_maps =
      virtual_mailbox_domains = example.com, example.org
      virtual_mailbox_base = \(scratch.path)/mail
      virtual_mailbox_maps = static:inbox/
      virtual_minimum_uid = 1
      virtual_uid_maps = static:\(mail.user)
      virtual_gid_maps = static:\(mail.group)
      default_transport = error:nothing leaves this machine
      smtpd_recipient_restrictions =
        check_recipient_access inline:{ {bad@example.org = 550 5.1.1 no such user}, {grey@example.org = 451 4.7.1 greylisted} },
        \(login == nil ? "permit_mynetworks" : "permit_sasl_authenticated"), reject
      smtpd_peername_lookup = no
      smtpd_tls_cert_file = \(authority.certificate)
      smtpd_tls_key_file = \(authority.key)
      smtpd_tls_security_level = may
      smtpd_client_connection_rate_limit = 0
      message_size_limit = 100000
      in_flow_delay = 0
      """ + "\n" + (sasl ?? "")
  }

  private var masterFile: String {
    let within = [
      "tlsmgr unix - - n 1000? 1 tlsmgr", "rewrite unix - - n - - trivial-rewrite", "bounce unix - - n - 0 bounce",
      "defer unix - - n - 0 bounce",
      "trace unix - - n - 0 bounce", "verify unix - - n - 1 verify", "proxymap unix - - n - - proxymap", "error unix - - n - - error",
      "retry unix - - n - - error", "virtual unix - n n - - virtual", "anvil unix - - n - 1 anvil", "postlog unix-dgram n - n - 1 postlogd",
    ]
    let listening = [
      "127.0.0.1:\(port) inet n - n - - smtpd", "127.0.0.1:\(securePort) inet n - n - - smtpd -o smtpd_tls_wrappermode=yes",
      "cleanup unix n - n - 0 cleanup", "qmgr unix n - n 300 1 qmgr",
    ]
    return (listening + within).joined(separator: "\n") + "\n"
  }
}
