/// What is wrong with a configuration, where, and what to do.
public struct ConfigurationError: Error, Equatable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The line, counted from 1; nil when it cannot be told.
  public let line: Int?
  /// What is wrong and what to do.
  public let problem: String

  /// All of it in a line.
  public var description: String { "\(file)\(line.map { ", line \($0)" } ?? ""): \(problem)" }
}
