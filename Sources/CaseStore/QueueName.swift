import PrivacyRequests

/// The name of an item's file, which carries its state: `CASE.what.attempt`, and `@worker~LEASE` once somebody has claimed it.
public struct QueueName: Sendable, Equatable, Hashable {
  /// The case.
  public var number: CaseNumber
  /// What is to be done, one word.
  public var what: String
  /// 1 for the first try.
  public var attempt: Int
  /// Who does it; nil when nobody does.
  public var worker: String?
  /// When the claim ends, in seconds since 1970; 0 for a person, whose claim does not end.
  public var leaseEnd: Int

  /// An item that nobody has claimed.
  public init(number: CaseNumber, what: String, attempt: Int) {
    self.number = number
    self.what = what
    self.attempt = attempt
    self.leaseEnd = 0
  }

  /// Reads a file name; nil for one that the queue does not know.
  public init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let number = CaseNumber(parts[0]), Self.isWord(parts[1]), let attempt = Int(parts[2]), attempt > 0 else {
      return nil
    }
    self.init(number: number, what: String(parts[1]), attempt: attempt)
    guard halves.count == 2 else { return }
    let claim = halves[1].split(separator: "~", omittingEmptySubsequences: false)
    guard claim.count == 2, Self.isWord(claim[0]), let end = Int(claim[1]), end >= 0 else { return nil }
    worker = String(claim[0])
    leaseEnd = end
  }

  /// The name of the file.
  public var text: String {
    let base = "\(number).\(what).\(attempt)"
    return worker.map { "\(base)@\($0)~\(leaseEnd)" } ?? base
  }

  /// Letters, digits, `-` and `_`, at least one.
  public static func isWord(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "_")
      }
  }
}
