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
  /// A clock that moves this many seconds more or less than time passed has jumped.
  static let jump: Double = 300

  /// What is wrong with the service now.
  public static func find(in status: ServiceStatus, now: Date) -> [Alarm] {
    var alarms: [Alarm] = []
    if let since = status.troubleSince, now.timeIntervalSince(since) >= silence {
      let minutes = Int(now.timeIntervalSince(since) / 60)
      let what = status.trouble ?? "the mailbox cannot be read"
      alarms.append(Alarm(id: "poll", text: "For \(minutes) minutes no mail has been read: \(what) Run: privacy-intake doctor"))
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

  /// Whether the clock jumped between two readings.
  ///
  /// - Parameters:
  ///   - wall: Seconds by the calendar between the readings.
  ///   - steady: Seconds that really passed (CLOCK_BOOTTIME).
  public static func clockJump(wall: Double, steady: Double) -> Alarm? {
    guard abs(wall - steady) >= jump else { return nil }
    return Alarm(
      id: "clock",
      text: "The clock moved by \(Int(wall - steady)) seconds. Dates are counted by it: see that it is right (timedatectl).")
  }
}
