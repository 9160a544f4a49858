import Foundation
import Glibc
import TestSupport

/// A Postfix of its own, which takes mail by SMTP from 16 sessions at once and holds it in its queue: what a mail server does to keep a mail.
struct PostfixPeer {
  /// Why there is none.
  struct Missing: Error { var why: String }

  private static let sessions = 16
  private static let howToGet = "apt-get install postfix, or unpack the package (dpkg -x) and name the directory in POSTFIX_ROOT"

  private let root: String
  private let directory: String
  private let port: UInt16

  /// Sets it up in a directory on the disk that is measured, and starts it.
  init(in directory: String) throws {
    root = ProcessInfo.processInfo.environment["POSTFIX_ROOT"] ?? ""
    // Postfix changes its directory, and takes only names that begin with a slash.
    let directory = URL(fileURLWithPath: directory).path
    self.directory = directory
    guard FileManager.default.isExecutableFile(atPath: root + "/usr/sbin/postfix"),
      FileManager.default.isExecutableFile(atPath: root + "/usr/sbin/smtp-source")
    else { throw Missing(why: "Postfix is not here (\(Self.howToGet))") }
    guard geteuid() == 0 else { throw Missing(why: "only root can start Postfix") }
    let (users, groups): ([String], [String]) = (["postfix", "news"], ["postdrop", "uucp"])
    guard let owner = users.first(where: { user in getpwnam(user) != nil }),
      let group = groups.first(where: { group in getgrnam(group) != nil })
    else { throw Missing(why: "there is no user for Postfix") }
    port = try Self.freePort()
    for name in ["etc", "spool", "lib"] {
      try FileManager.default.createDirectory(atPath: "\(directory)/\(name)", withIntermediateDirectories: true)
    }
    for name in ["post-install", "postfix-files", "postfix-script"] {
      try FileManager.default.copyItem(atPath: "\(root)/etc/postfix/\(name)", toPath: "\(directory)/etc/\(name)")
    }
    try Data(main(owner, group).utf8).write(to: URL(fileURLWithPath: directory + "/etc/main.cf"))
    try Data(master.utf8).write(to: URL(fileURLWithPath: directory + "/etc/master.cf"))
    try FileManager.default.setAttributes([.ownerAccountName: owner], ofItemAtPath: directory + "/lib")
    let outcome = try run("postfix", ["-c", directory + "/etc", "start"])
    guard outcome.code == 0 else { throw Missing(why: "Postfix does not start: \(outcome.errors)") }
  }

  /// Mails kept in a second: all of them are held in the queue when the clock stops.
  func speed(of mail: [UInt8], count: Int) throws -> Double {
    let file = directory + "/mail"
    try Data(mail.filter { $0 != 0x0D }).write(to: URL(fileURLWithPath: file))
    let before = held
    let watch = Stopwatch.wall
    let outcome = try run(
      "smtp-source",
      ["-d", "-s", "\(Self.sessions)", "-m", "\(count)", "-f", "a@mx.test", "-t", "b@mx.test", "-F", file, "inet:127.0.0.1:\(port)"])
    let seconds = watch.seconds
    guard outcome.code == 0, held - before == count else {
      throw Failure(description: "Of \(count) mails Postfix holds \(held - before). \(outcome.errors)")
    }
    return Double(count) / seconds
  }

  /// Ends it.
  func stop() throws { _ = try run("postfix", ["-c", directory + "/etc", "stop"]) }

  private var held: Int {
    let names = FileManager.default.enumerator(atPath: directory + "/spool/hold")?.compactMap { $0 as? String } ?? []
    return names.count { $0.split(separator: "/").last?.utf8.count ?? 0 > 1 }
  }

  private func run(_ program: String, _ arguments: [String]) throws -> Program.Outcome {
    try Program.run("/usr/bin/env", ["LD_LIBRARY_PATH=\(root)/usr/lib/postfix", "\(root)/usr/sbin/\(program)"] + arguments)
  }

  private func main(_ owner: String, _ group: String) -> String {
    """
    compatibility_level = 3.6
    queue_directory = \(directory)/spool
    data_directory = \(directory)/lib
    command_directory = \(root)/usr/sbin
    daemon_directory = \(root)/usr/lib/postfix/sbin
    shlib_directory = \(root)/usr/lib/postfix
    meta_directory = \(directory)/etc
    sendmail_path = \(root)/usr/sbin/sendmail
    newaliases_path = \(root)/usr/bin/newaliases
    mailq_path = \(root)/usr/bin/mailq
    mail_owner = \(owner)
    setgid_group = \(group)
    import_environment = LD_LIBRARY_PATH=\(root)/usr/lib/postfix MAIL_CONFIG TZ
    inet_interfaces = 127.0.0.1
    inet_protocols = ipv4
    myhostname = mx.test
    mydestination = mx.test
    in_flow_delay = 0
    smtpd_end_of_data_restrictions = check_client_access static:HOLD
    smtpd_recipient_restrictions = permit_mynetworks, reject
    alias_maps =
    alias_database =
    local_recipient_maps =
    maillog_file = \(directory)/maillog
    maillog_file_prefixes = \(directory)

    """
  }

  private var master: String {
    """
    127.0.0.1:\(port) inet n - n - - smtpd
    cleanup   unix n - n - 0 cleanup
    qmgr      unix n - n 300 1 qmgr
    rewrite   unix - - n - - trivial-rewrite
    bounce    unix - - n - 0 bounce
    defer     unix - - n - 0 bounce
    error     unix - - n - - error
    retry     unix - - n - - error
    anvil     unix - - n - 1 anvil
    proxymap  unix - - n - - proxymap
    postlog   unix-dgram n - n - 1 postlogd

    """
  }

  /// A port of the loopback interface that nobody uses now.
  private static func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) == 0 ? getsockname(descriptor, $0, &length) : -1 }
    }
    if result != 0 { throw Missing(why: "no port is free") }
    return UInt16(bigEndian: address.sin_port)
  }
}
