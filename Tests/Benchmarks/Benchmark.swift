import Foundation

/// Measures what the project promises about speed and memory. Documentation.docc/Benchmarks.md says how to use it and what came out.
@main
enum Benchmark {
  private static let usage = """
    usage: benchmark generate DIR N                  write N mails into DIR, the same ones each time
           benchmark parse DIR [--peer COMMAND...]   parse and decode all mails of DIR; compare with another program
           benchmark parse DIR --once                one pass, for counting instructions
           benchmark hostile [SIZE]                  mail made to cost time, SIZE bytes each (1048576)
           benchmark decide DIR                      read, judge and understand all mails of DIR
           benchmark file DIR N [--peer postfix]     file N requests in DIR, 64 in a commit and one in a commit; compare
           benchmark grow DIR [N]                    daily work in a spool of N cases (100000) against one of 1000
           benchmark imap [N] [--peer MBSYNC]        bring N mails (5000) from a Dovecot into files, near and far; compare with mbsync
           benchmark confirm [N]                     ask N times (20) for the page behind a link, a process each
           benchmark service [N]                     mail to case in a mailbox of N mails (100000) against one of 1000
           benchmark smtp [N]                        send N letters (100) to a Postfix, near and far; compare with Python's smtplib
    """

  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("benchmark: \(error)\n".utf8))
      exit(error is BadUsage ? 64 : 1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    let rest = arguments.dropFirst()
    switch (arguments.first, rest.count) {
    case ("generate", 2): try GenerateCommand.run(directory: arguments[1], count: try number(arguments[2]))
    case ("parse", 2) where arguments[2] == "--once": try ParseCommand.once(directory: arguments[1])
    case ("parse", 1...): try ParseCommand.run(directory: arguments[1], peer: try peer(rest.dropFirst()))
    case ("hostile", 0...1): try HostileCommand.run(size: try rest.first.map(number) ?? 1 << 20)
    case ("hostile-child", 3): try hostileChild(arguments)
    case ("decide", 1): try DecideCommand.run(directory: arguments[1])
    case ("grow", 1...2): try GrowCommand.run(directory: arguments[1], count: try arguments.dropFirst(2).first.map(number) ?? 100_000)
    case ("grow-child", 1): try GrowChild.run(spool: arguments[1])
    case ("file", 2): try FileCommand.run(directory: arguments[1], count: try number(arguments[2]), hasPeer: false)
    case ("file", 4) where arguments[3...] == ["--peer", "postfix"]:
      try FileCommand.run(directory: arguments[1], count: try number(arguments[2]), hasPeer: true)
    case ("imap", 0...3): try imap(rest)
    case ("confirm", 0...1): try ConfirmCommand.run(count: try rest.first.map(number) ?? 20)
    case ("service", 0...1): try ServiceCommand.run(count: try rest.first.map(number) ?? 100_000)
    case ("smtp", 0...1): try SMTPCommand.run(count: try rest.first.map(number) ?? 100)
    default: throw BadUsage(description: usage)
    }
  }

  private static func hostileChild(_ arguments: [String]) throws {
    guard let work = HostileCost.Work(rawValue: arguments[2]) else { throw BadUsage(description: usage) }
    try HostileChild.run(name: arguments[1], work: work, size: try number(arguments[3]))
  }

  private static func imap(_ arguments: ArraySlice<String>) throws {
    let hasCount = arguments.first.map { $0 != "--peer" } ?? false
    let count = hasCount ? try number(arguments.first ?? "") : 5_000
    try IMAPCommand.run(count: count, peer: try peer(hasCount ? arguments.dropFirst() : arguments).first)
  }

  private static func number(_ text: String) throws -> Int {
    guard let number = Int(text), (1...1 << 30).contains(number) else { throw BadUsage(description: "“\(text)” is no number from 1 on.") }
    return number
  }

  /// The program to compare with and its arguments; empty when none is named.
  private static func peer(_ arguments: ArraySlice<String>) throws -> [String] {
    guard let first = arguments.first else { return [] }
    guard first == "--peer", arguments.count > 1 else { throw BadUsage(description: usage) }
    return Array(arguments.dropFirst())
  }
}
