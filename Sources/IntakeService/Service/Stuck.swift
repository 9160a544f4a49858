import MailTransport

/// A message at which reading a mailbox broke off: some servers hang up on a message that they cannot read themselves, and it must not keep all
/// later mail from being read.
public struct Stuck: Sendable, Codable, Equatable {
  /// The UIDVALIDITY under which ``uid`` counts.
  var uidValidity: UInt32
  /// The first message that did not come.
  var uid: UInt32
  /// How often it did not come although nothing else was asked for.
  var times: Int

  /// After so many times a person has to read it.
  static let limit = 3

  /// Whether an error may be the fault of a message: the connection broke while it should have come.
  static func isSuspect(_ error: any Error) -> Bool {
    guard let code = (error as? TransportError)?.code else { return false }
    return [.closed, .nonsense, .timeout].contains(code)
  }

  /// Reading broke off again.
  ///
  /// - Parameters:
  ///   - uid: The first message that did not come.
  ///   - wasAlone: Whether nothing else was asked for.
  static func note(_ uid: UInt32, _ uidValidity: UInt32, wasAlone: Bool, before: Stuck?) -> Stuck {
    let times = before?.uid == uid && before?.uidValidity == uidValidity ? before?.times ?? 0 : 0
    return Stuck(uidValidity: uidValidity, uid: uid, times: wasAlone ? times + 1 : times)
  }
}
