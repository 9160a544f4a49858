import Foundation
import Glibc

/// A Cyrus of a test's own on this machine, from packages that `unpack-cyrus` unpacked, for they cannot be installed beside Dovecot's: in a
/// directory of its own, on free ports, with a certificate of its own. Stopped and taken away when the test lets go of it.
///
/// It takes any password.
public final class CyrusServer: MailboxServer {
  private static let root = Repository.root + "/.build/cyrus/usr/lib"

  /// Why there can be none here; nil when there can.
  public static let obstacle: String? = {
    if !FileManager.default.isExecutableFile(atPath: root + "/cyrus/bin/imapd") {
      return "Cyrus is not unpacked (Tests/Support/unpack-cyrus)"
    }
    if TestAuthority.tool.path == nil { return "openssl is not installed (apt-get install openssl)" }
    return geteuid() == 0 ? nil : "Cyrus can be started by root only"
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
  private let master: pid_t

  /// Starts one and waits until it answers.
  ///
  /// - Parameter hidden: Capabilities that it does not tell of.
  public init(hidden: [String] = []) throws {
    if let obstacle = Self.obstacle { throw CannotServe(description: obstacle) }
    authority = try TestAuthority()
    scratch = try Scratch()
    let ports = try FreePort.find(2)
    (port, securePort) = (ports[0], ports[1])
    let directory = scratch.path
    let settings = try scratch.write("imapd.conf", Self.settings(directory, authority, hidden))
    let services = try scratch.write("cyrus.conf", Self.services(settings, ports))
    for part in ["conf", "conf/socket", "spool", "run", "run/proc", "run/lock", "sock"] {
      try FileManager.default.createDirectory(atPath: "\(directory)/\(part)", withIntermediateDirectories: true)
    }
    let owner = try UserIDs.of("mail")
    let names = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
    for name in names + ["", authority.key] { chown(name.hasPrefix("/") ? name : "\(directory)/\(name)", owner.user, owner.group) }
    let libraries = "LD_LIBRARY_PATH=\(Self.root)/x86_64-linux-gnu:\(Self.root)/cyrus"
    let arguments = ["-d", "-C", settings, "-M", services, "-p", directory + "/run/master.pid"]
    let outcome = try Program.run("/usr/bin/env", [libraries, Self.root + "/cyrus/bin/master"] + arguments)
    guard outcome.code == 0 else { throw CannotServe(description: "Cyrus does not start. \(outcome.errors)") }
    var pid: pid_t?
    for _ in 0..<250 {
      let text = (try? String(contentsOfFile: directory + "/run/master.pid", encoding: .utf8)) ?? ""
      pid = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines))
      if pid != nil, LoopbackSocket.answers(port) { break }
      usleep(20_000)
    }
    guard let pid, pid > 1 else { throw CannotServe(description: "Cyrus does not start; the system's log says why.") }
    master = pid
  }

  deinit {
    // What tells of new mail runs for itself, not under the master.
    kill(master, SIGKILL)
    Servants.kill(startedWith: scratch.path + "/imapd.conf")
  }

  /// By APPEND, for Cyrus alone may write into its files.
  public func deliver(_ mails: [[UInt8]], to user: String, received: Int) throws {
    // All in one command (RFC 3502), none of them waits for an answer (RFC 7888).
    var command = Array("APPEND INBOX".utf8)
    for (index, mail) in mails.enumerated() {
      command += Array(" \"\(Self.moment(received + index))\" {\(mail.count)+}\r\n".utf8) + mail
    }
    try IMAPTalk(port: port, user: user).ask(command)
  }

  /// Makes INBOX anew, as the administrator.
  public func renumber(_ user: String) throws {
    let mails = try messages(of: user)
    // UIDVALIDITY is the second in which it was made.
    usleep(1_100_000)
    let talk = try IMAPTalk(port: port, user: "cyrus")
    try talk.ask("SETACL \"user/\(user)\" cyrus lrswipkxtecda")
    try talk.ask("DELETE \"user/\(user)\"")
    try deliver(mails, to: user, received: Int(Date().timeIntervalSince1970))
  }

  /// Kills what serves clients.
  public func killServants() { Servants.kill(of: master, named: "imapd") }

  /// A date and a time as IMAP writes it (RFC 3501 9, date-time).
  private static func moment(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    var text = [UInt8](repeating: 0, count: 40)
    let count = text.withUnsafeMutableBytes { strftime($0.baseAddress, $0.count, "%d-%b-%Y %H:%M:%S +0000", &parts) }
    return String(decoding: text.prefix(count), as: UTF8.self)
  }

  private static func settings(_ directory: String, _ authority: TestAuthority, _ hidden: [String]) -> String {
    """
    configdirectory: \(directory)/conf
    proc_path: \(directory)/run/proc
    mboxname_lockpath: \(directory)/run/lock
    partition-default: \(directory)/spool
    defaultpartition: default
    cyrus_user: mail
    cyrus_group: mail
    admins: cyrus
    altnamespace: yes
    unixhierarchysep: yes
    virtdomains: userid
    username_tolower: no
    allowplaintext: yes
    sasl_mech_list: PLAIN
    sasl_pwcheck_method: alwaystrue
    autocreate_quota: 0
    autocreate_inbox_folders: Processed | Sent
    autocreate_post: yes
    duplicatesuppression: no
    tls_server_cert: \(authority.certificate)
    tls_server_key: \(authority.key)
    tls_session_timeout: 0
    idlesocket: \(directory)/sock/idle
    lmtpsocket: \(directory)/sock/lmtp
    notifysocket: \(directory)/sock/notify
    \(hidden.isEmpty ? "" : "suppress_capabilities: " + hidden.joined(separator: " "))
    """ + "\n"
  }

  private static func services(_ settings: String, _ ports: [Int]) -> String {
    let programs = root + "/cyrus/bin"
    return """
      START {
        recover cmd="\(programs)/ctl_cyrusdb -r -C \(settings)"
        idled cmd="\(programs)/idled -C \(settings)"
      }
      SERVICES {
        imap cmd="\(programs)/imapd -C \(settings)" listen="127.0.0.1:\(ports[0])" prefork=0
        imaps cmd="\(programs)/imapd -s -C \(settings)" listen="127.0.0.1:\(ports[1])" prefork=0
      }
      EVENTS {
      }
      """ + "\n"
  }
}
