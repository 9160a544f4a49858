import Foundation
import Glibc

/// A lighttpd of a test's own on this machine, and a fcgiwrap that runs `privacy-intake confirm` for it, set up as README says: the web server
/// cannot read the spool, and its logs hold no links. Stopped and taken away when the test lets go of it.
///
/// As root the web server runs as `www-data` and fcgiwrap as `mail`, else both as the user who tests.
public final class WebServer: Sendable {
  /// Why there can be none here; nil when there can.
  public static let obstacle: String? = {
    let missing = ["lighttpd", "fcgiwrap", "setpriv", "curl"].filter { Tool($0).path == nil }
    return missing.isEmpty ? nil : "\(missing.joined(separator: ", ")) is not installed (apt-get install lighttpd fcgiwrap curl)"
  }()

  /// Whether tests with it are to run: where it can be, and in CI always, so that they fail there for want of it.
  public static var isWanted: Bool { obstacle == nil || Tool.isCI }

  /// Where the page is, without a slash at the end.
  public let base: String
  /// A directory whose owner is the user that fcgiwrap runs as; the program, the templates, the configuration and the spool are in it.
  public let office: String
  /// The configuration of the samples, for real mail, with the spool in ``office``.
  public let configuration: String
  private let scratch: Scratch
  private let servants: [pid_t]

  /// Starts both and waits until they answer.
  ///
  /// - Parameter prepare: Fills the spool, with the path of the configuration; its files then become the property of fcgiwrap's user.
  public init(prepare: (_ configuration: String) throws -> Void) throws {
    guard Self.obstacle == nil, let lighttpd = Tool("lighttpd").path, let fcgiwrap = Tool("fcgiwrap").path else {
      throw CannotServe(description: Self.obstacle ?? "")
    }
    let scratch = try Scratch()
    self.scratch = scratch
    let path = scratch.path
    office = path + "/office"
    configuration = try Self.makeOffice(scratch)
    try prepare(configuration)
    let isRoot = geteuid() == 0
    if isRoot { _ = try Program.run("/bin/chown", ["-R", "mail:mail", office]) }
    let port = try FreePort.find(1)[0]
    base = "http://127.0.0.1:\(port)/privacy/confirm"
    let script = try scratch.write(
      "cgi/privacy/confirm", "#!/bin/sh\nexec \(office)/privacy-intake confirm --config \(configuration)\n")
    chmod(script, 0o755)
    for (directory, user) in [("run", "mail"), ("log", "www-data")] {
      try FileManager.default.createDirectory(atPath: "\(path)/\(directory)", withIntermediateDirectories: true)
      if isRoot { _ = try Program.run("/bin/chown", [user, "\(path)/\(directory)"]) }
    }
    let socket = path + "/run/socket"
    let become = isRoot ? "setpriv --reuid mail --regid mail --clear-groups " : ""
    let started = try Program.run(
      "/bin/sh", ["-c", "\(become)\(fcgiwrap) -p \(script) -s unix:\(socket) </dev/null >\(path)/log/fcgiwrap 2>&1 & echo $!"])
    var pids = [pid_t(started.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0]
    try Self.wait("fcgiwrap") { FileManager.default.fileExists(atPath: socket) }
    if isRoot { _ = try Program.run("/bin/chown", ["www-data", socket]) }
    chmod(socket, 0o600)
    let file = try scratch.write("lighttpd.conf", Self.configuration(path, socket, port, isRoot: isRoot))
    let outcome = try Program.run(lighttpd, ["-f", file])
    guard outcome.code == 0 else { throw CannotServe(description: "lighttpd: \(outcome.errors)") }
    try Self.wait("lighttpd") {
      let text = (try? String(contentsOfFile: path + "/log/pid", encoding: .utf8)) ?? ""
      guard let pid = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)), pid > 1 else { return false }
      pids.append(pid)
      return true
    }
    servants = pids
  }

  deinit { for servant in servants where servant > 1 { kill(servant, SIGTERM) } }

  /// All that the servers wrote into their logs.
  public var logs: String {
    ["access.log", "error.log", "fcgiwrap"].map { (try? String(contentsOfFile: "\(scratch.path)/log/\($0)", encoding: .utf8)) ?? "" }
      .joined()
  }

  /// Whether the user of the web server can read a file.
  public func webServerCanRead(_ file: String) throws -> Bool {
    guard geteuid() == 0 else { return false }
    let setpriv = Tool("setpriv").path ?? ""
    return try Program.run(setpriv, ["--reuid", "www-data", "--regid", "www-data", "--clear-groups", "/bin/cat", file]).code == 0
  }

  /// The program and all that it reads, where any user can get at it.
  private static func makeOffice(_ scratch: Scratch) throws -> String {
    let office = scratch.path + "/office"
    try FileManager.default.createDirectory(atPath: office, withIntermediateDirectories: true)
    for (from, to) in [(Repository.program, "privacy-intake"), (Repository.root + "/Templates", "Templates")] {
      let copied = try Program.run("/bin/cp", ["-R", from, "\(office)/\(to)"])
      guard copied.code == 0 else { throw CannotServe(description: copied.errors) }
    }
    let text = try String(contentsOfFile: scratch.configuration(rehearsal: false), encoding: .utf8)
      .replacing("\"\(scratch.path)/spool\"", with: "\"spool\"").replacing("\"\(Repository.root)/Templates\"", with: "\"Templates\"")
    return try scratch.write("office/config.json5", text)
  }

  private static func wait(_ name: String, until isReady: () -> Bool) throws {
    for _ in 0..<250 {
      if isReady() { return }
      usleep(20_000)
    }
    throw CannotServe(description: "\(name) does not start")
  }

  /// As Samples/web/lighttpd.conf, but for the paths.
  private static func configuration(_ path: String, _ socket: String, _ port: Int, isRoot: Bool) throws -> String {
    let sample = try Repository.text("Samples/web/lighttpd.conf")
      .replacing("/run/privacy-intake-confirm.socket", with: socket).replacing("/usr/local/lib/privacy-intake/cgi", with: path + "/cgi")
    let users = isRoot ? "server.username = \"www-data\"\nserver.groupname = \"www-data\"\n" : ""
    return """
      server.modules = ("mod_accesslog", "mod_redirect", "mod_fastcgi")
      server.document-root = "\(path)/cgi/privacy"
      server.bind = "127.0.0.1"
      server.port = \(port)
      server.pid-file = "\(path)/log/pid"
      server.errorlog = "\(path)/log/error.log"
      accesslog.filename = "\(path)/log/access.log"
      \(users)
      """ + sample.replacing("$HTTP[\"scheme\"] == \"http\"", with: "$HTTP[\"host\"] == \"redirected.test\"")
  }
}
