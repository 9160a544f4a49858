/// A command line, taken apart: words, and options by name.
struct Arguments {
  /// The words that are not options, in order.
  private(set) var words: [String] = []
  private var values: [String: String] = [:]
  private var flags: Set<String> = []

  /// Takes the arguments of a command apart.
  ///
  /// - Parameters:
  ///   - arguments: Everything after the command's name.
  ///   - options: Names of options that take a value, without dashes.
  ///   - switches: Names of those that take none.
  init(_ arguments: some Sequence<String>, options: Set<String>, switches: Set<String>) throws {
    var rest = Array(arguments)[...]
    while let next = rest.popFirst() {
      guard next.hasPrefix("--"), next.count > 2 else {
        words.append(next)
        continue
      }
      let halves = next.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if switches.contains(halves[0]), halves.count == 1 {
        flags.insert(halves[0])
      } else if options.contains(halves[0]) {
        // What looks like an option is none's value; somebody who means it writes --note=--this.
        guard let value = halves.count == 2 ? halves[1] : rest.first?.hasPrefix("--") == true ? nil : rest.popFirst() else {
          throw CommandFailure("“--\(halves[0])” needs a value. See privacy-intake help.", .usage)
        }
        values[halves[0]] = value
      } else {
        throw CommandFailure("There is no option “--\(halves[0])” here. See privacy-intake help.", .usage)
      }
    }
  }

  /// The value of an option; nil when it was not given.
  func value(_ name: String) -> String? { values[name] }

  /// Whether a switch was given.
  func has(_ name: String) -> Bool { flags.contains(name) }
}
