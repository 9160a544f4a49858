import Foundation
import Glibc

/// The processes that another one has started.
enum Servants {
  /// Those of a process, with their names.
  static func of(_ master: pid_t) -> [(pid: pid_t, name: Substring)] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { entry in
      guard let pid = pid_t(entry), let stat = try? String(contentsOfFile: "/proc/\(entry)/stat", encoding: .utf8),
        let open = stat.firstIndex(of: "("), let close = stat.lastIndex(of: ")")
      else { return nil }
      let words = stat[stat.index(after: close)...].split(separator: " ")
      return words.count > 1 && pid_t(words[1]) == master ? (pid, stat[stat.index(after: open)..<close]) : nil
    }
  }

  /// Kills, at once and without a word, every process that was started with these words among its own.
  static func kill(startedWith words: String) {
    for entry in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
      guard let pid = pid_t(entry), pid != getpid(), let line = FileManager.default.contents(atPath: "/proc/\(entry)/cmdline"),
        String(decoding: line, as: UTF8.self).contains(words)
      else { continue }
      Glibc.kill(pid, SIGKILL)
    }
  }

  /// Kills, at once and without a word, those whose name begins so.
  static func kill(of master: pid_t, named prefix: String) {
    for servant in of(master) where servant.name.hasPrefix(prefix) { Glibc.kill(servant.pid, SIGKILL) }
  }
}
