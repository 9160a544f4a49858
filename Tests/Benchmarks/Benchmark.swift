import Foundation

/// Measures the parser: speed against another program, and what hostile mail costs. Times are processor times of one thread.
@main enum Benchmark {
  private static let usage = """
    benchmark generate DIR COUNT          writes COUNT made-up mails, the same every time
    benchmark parse DIR [--peer COMMAND]  reads all, bodies decoded; messages and megabytes a second of the best of five passes
                                          COMMAND is given the file names on its input and ends with "… NUMBER MB/s"; the ratio is printed
    benchmark hostile [BYTES]             each hostile class at BYTES (default 1000000) and twice that; exit code 1 beyond
                                          0.1 s, 64 MiB above the idle process, or 2.5 times the time for twice the size
    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("generate", 3):
      guard let count = Int(arguments[2]), count > 0 else { return print(usage) }
      try MailGenerator.write(to: arguments[1], count: count)
    case ("parse", 2): try ParseBenchmark.run(directory: arguments[1], peer: nil)
    case ("parse", 4...) where arguments[2] == "--peer":
      try ParseBenchmark.run(directory: arguments[1], peer: arguments[3...].joined(separator: " "))
    case ("hostile", 1): exit(HostileBenchmark.run(bytes: 1_000_000) ? 0 : 1)
    case ("hostile", 2): exit(HostileBenchmark.run(bytes: Int(arguments[1]) ?? 1_000_000) ? 0 : 1)
    // What `hostile` starts for each class, so that the peak of memory is that of one class.
    case ("one", 3): HostileBenchmark.one(arguments[1], bytes: Int(arguments[2]) ?? 0)
    default: print(usage)
    }
  }
}
