import Foundation

/// How many letters may leave, so that two machines that answer each other stop, and a mistake reaches few.
public struct SendingCaps: Sendable {
  /// Letters to one address within 24 hours. Default 5.
  public var recipientLimit: Int
  /// Letters to anybody within an hour. Default 60.
  public var hourLimit: Int
  private var taken: [(to: String, at: Date)] = []

  /// Takes the limits; nothing was sent yet.
  public init(recipientLimit: Int = 5, hourLimit: Int = 60) {
    self.recipientLimit = recipientLimit
    self.hourLimit = hourLimit
  }

  /// Remembers a letter that a server has, or may have.
  public mutating func add(to: String, at moment: Date) { taken.append((to.lowercased(), moment)) }

  /// Why one more letter must not go now.
  public enum Objection: Sendable, Equatable {
    /// Too many to this address within a day.
    case recipient(limit: Int)
    /// Too many to anybody within an hour.
    case hour(limit: Int)

    /// For staff.
    public var why: String {
      switch self {
      case .recipient(let limit): "\(limit) letters went to this address within a day."
      case .hour(let limit): "\(limit) letters were sent within an hour."
      }
    }
  }

  /// What is against one more letter; nil when it may go.
  public mutating func objection(to recipient: String, at now: Date) -> Objection? {
    taken.removeAll { $0.at <= now.addingTimeInterval(-86_400) }
    let address = recipient.lowercased()
    if taken.count(where: { $0.to == address }) >= recipientLimit { return .recipient(limit: recipientLimit) }
    let hourAgo = now.addingTimeInterval(-3600)
    return taken.count { $0.at > hourAgo } >= hourLimit ? .hour(limit: hourLimit) : nil
  }
}
