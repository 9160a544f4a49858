/// What is wrong with a template, where, and what to do.
public struct TemplateError: Error, Equatable, CustomStringConvertible {
  /// The file, as in `en/confirmed.txt`.
  public let file: String
  /// The line, counted from 1; 0 when it is about the whole file.
  public let line: Int
  /// What is wrong and what to do.
  public let problem: String

  /// Takes them all.
  public init(file: String, line: Int, problem: String) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// All of it in a line.
  public var description: String { line == 0 ? "\(file): \(problem)" : "\(file), line \(line): \(problem)" }
}
