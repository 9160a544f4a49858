import Foundation
import Glibc

/// Runs programs and keeps what they say.
///
/// By posix_spawn and waitpid: Foundation's Process now and then never hears of the end of a child when several threads wait at once.
public enum Program {
  /// What a program said and how it ended.
  public struct Outcome: Sendable {
    /// Exit code, or 128 and the signal.
    public var code: Int32
    /// Standard output.
    public var output: String
    /// Standard error.
    public var errors: String
  }

  /// A program that could not be started.
  public struct CannotStart: Error {
    /// The program.
    public var path: String
    /// The cause, as the C library numbers it.
    public var code: Int32
  }

  /// Runs a program to its end.
  public static func run(_ path: String, _ arguments: [String]) throws -> Outcome {
    let scratch = try Scratch()
    let files = ["/dev/null", scratch.path + "/out", scratch.path + "/err"]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in files.enumerated() {
      let flags = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT
      posix_spawn_file_actions_addopen(&actions, Int32(descriptor), file, flags, 0o600)
    }
    // What other threads have open would stay open in a server for as long as it runs, and keep a disk of theirs from being unmounted.
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? [] {
      if let descriptor = Int32(name), descriptor > 2 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    // Threads of tests block signals, and the library ignores SIGPIPE; a server that inherited both could not be ended.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, path, &actions, &attributes, &words, environ)
    if code != 0 { throw CannotStart(path: path, code: code) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { throw CannotStart(path: path, code: errno) } }
    let texts = files.dropFirst().map { String(decoding: FileManager.default.contents(atPath: $0) ?? Data(), as: UTF8.self) }
    let signal = status & 0x7F
    return Outcome(code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: texts[0], errors: texts[1])
  }

  /// Runs privacy-intake.
  public static func intake(_ arguments: [String]) throws -> Outcome { try run(Repository.program, arguments) }
}
