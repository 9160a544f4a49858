import Foundation

/// Something about the service itself that a person must know.
public struct Alarm: Sendable, Equatable {
  /// A stable word; the same alarm is told once a day.
  public var id: String
  /// What is wrong and what to do, in a sentence or two.
  public var text: String

  /// Takes both.
  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }

  /// A mailbox that cannot be read for this long is an alarm, in seconds: half an hour.
  static let silence: Double = 1800
  /// A share of mails dropped or refused above which something is wrong with the rules or the mailbox.
  static let dropShare = 0.9

  /// What is wrong with the service now.
  public static func find(in status: ServiceStatus, now: Date) -> [Alarm] {
    var alarms: [Alarm] = []
    if let since = status.troubleSince, now.timeIntervalSince(since) >= silence {
      let minutes = Int(now.timeIntervalSince(since) / 60)
      let what = status.trouble ?? "the mailbox cannot be read"
      alarms.append(Alarm(id: "poll", text: "For \(minutes) minutes no mail has been read: \(what)"))
    }
    if let share = status.dropShare, share > dropShare {
      alarms.append(
        Alarm(
          id: "share",
          text: "\(Int(share * 100)) of 100 mails were dropped or refused. Look at some of them with “explain”: perhaps a server "
            + "of yours marks all mail as automatic (“mailbox.ownLists”)."))
    }
    return alarms
  }
}
