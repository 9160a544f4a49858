/// Why a table of laws cannot be used, where, and what to do.
public struct LawTableError: Error, Equatable, CustomStringConvertible {
  /// The state and the cell, `CA, opt-out`, or what else it is about; empty for the whole table.
  public let place: String
  /// What is wrong and what to do.
  public let problem: String

  /// Takes both.
  public init(_ place: String, _ problem: String) {
    self.place = place
    self.problem = problem
  }

  /// Both in a line.
  public var description: String { place.isEmpty ? problem : "\(place): \(problem)" }
}
