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

  /// What fails for this long is an alarm, in seconds: half an hour. What only a person can mend is one at once.
  static let silence: Double = 1800
  /// A share of mails dropped or refused above which something is wrong with the rules or the mailbox.
  static let dropShare = 0.9

  /// What is wrong with the service now.
  public static func find(in status: ServiceStatus, now: Date) -> [Alarm] {
    var alarms: [Alarm] = []
    let troubles = [
      ("poll", "No mail can be read", status.trouble), ("send", "No letter can be sent", status.sendTrouble),
      ("copy", "Letters are sent, but their copies cannot be kept", status.copyTrouble),
    ]
    for (id, what, trouble) in troubles {
      guard let trouble, trouble.needsPerson || now.timeIntervalSince(trouble.since) >= silence else { continue }
      alarms.append(Alarm(id: id, text: "\(what) since \(trouble.since.formatted(.iso8601)): \(trouble.text)"))
    }
    if let clock = status.clockTrouble, abs(now.timeIntervalSince(clock.since)) < 86_400 {
      alarms.append(Alarm(id: "clock-\(Int(clock.since.timeIntervalSince1970))", text: clock.text))
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
