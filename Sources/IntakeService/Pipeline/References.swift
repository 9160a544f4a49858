import CaseStore
import PrivacyRequests

/// What a mail refers to, for `explain`: looked up without changing anything.
public enum References {
  /// The case, and how the sender stands to it.
  public struct Found: Sendable {
    /// How the sender stands to the case.
    public var reference: Reference
    /// The number of the case; nil when the mail refers to none.
    public var number: String?
  }

  /// Looks a mail's references up in a spool.
  public static func of(_ reading: MailReading, in store: CaseStore) throws -> Found {
    guard let found = try ReferenceFinder(find: store.find, read: store.readSound).find(for: reading) else {
      return Found(reference: .none, number: nil)
    }
    return Found(reference: found.reference, number: "\(found.record.number)")
  }
}
