/// The file `format`: what a spool is, written once when everything else of it is there.
public struct SpoolFormat: Codable, Sendable, Equatable {
  /// Number of the format that this program writes and the highest that it reads.
  public static let current = 1

  /// Number of the format.
  public var format: Int
  /// The seed of a rehearsal; nil for a spool of real mail. Never changed.
  public var rehearsal: Rehearsal?

  /// A spool of the current format.
  public init(rehearsal: Rehearsal?) {
    self.format = Self.current
    self.rehearsal = rehearsal
  }

  /// What makes a rehearsal repeatable.
  public struct Rehearsal: Codable, Sendable, Equatable {
    /// Any number; another one gives other tokens and Message-IDs.
    public var seed: UInt64

    /// Takes the seed.
    public init(seed: UInt64) { self.seed = seed }
  }

  /// For messages: `a rehearsal with seed 7`, or `a spool of real mail`.
  public var purpose: String { rehearsal.map { "a rehearsal with seed \($0.seed)" } ?? "a spool of real mail" }
}
