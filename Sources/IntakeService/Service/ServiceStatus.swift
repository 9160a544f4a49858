import CaseStore
import Foundation

/// How the service is, for `status`, for Prometheus and for the digest. Written after every round.
public struct ServiceStatus: Codable, Sendable, Equatable {
  /// Number of the format.
  public var format = 1
  /// When the service was started.
  public var started: Date
  /// When the mailbox was last looked at without an error; nil for never.
  public var lastGoodPoll: Date?
  /// When a letter last left; nil for never.
  public var lastSent: Date?
  /// When the last round was; nil before the first.
  public var lastRound: Date?
  /// Why the mailbox cannot be read; nil when it can.
  public var trouble: Trouble?
  /// Why letters cannot be handed over; nil when they can, or when there was none.
  public var sendTrouble: Trouble?
  /// Why copies of letters cannot be put into the mailbox for them; nil when they can.
  public var copyTrouble: Trouble?
  /// How the clock was set last; told for a day.
  public var clockTrouble: Trouble?
  /// Mails read since the start, by what was done with them.
  public var mails: [String: Int] = [:]
  /// Letters sent since the start.
  public var sent = 0
  /// Errors since the start.
  public var errors = 0
  /// Open cases.
  public var openCases = 0
  /// Open cases with something past its day.
  public var overdue = 0
  /// Letters by where they stand, but for those that were sent.
  public var outbox: [String: Int] = [:]

  /// What staff were told and is still so, by id; told once.
  public var told: [String] = []
  /// The day of the last list of the morning; nil before the first.
  public var digestDay: String?
  /// The day on which the deputy was looked after last; nil before the first.
  public var deputyDay: String?
  /// Where reading the mailbox broke off; nil when it did not.
  public var stuck: Stuck?
  /// Letters of which a copy is still to be put into a mailbox. A crash may lose one or make one twice.
  public var copies: [String]?

  /// A service that has just been started.
  public init(started: Date) { self.started = started }

  /// A new start: what was counted since the last one is gone, what was told is not told again.
  mutating func begin(at now: Date) {
    let old = self
    self = ServiceStatus(started: now)
    (told, digestDay, deputyDay, copies, stuck) = (old.told, old.digestDay, old.deputyDay, old.copies, old.stuck)
    (lastGoodPoll, lastSent, lastRound, clockTrouble) = (old.lastGoodPoll, old.lastSent, old.lastRound, old.clockTrouble)
  }

  /// What the service wrote last; nil when it never ran, or the file cannot be read.
  public static func read(in store: CaseStore) throws -> ServiceStatus? {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    let bytes: [UInt8]?
    do throws(DiskError) { bytes = try Disk().read(path(store)) } catch { throw StoreError.disk(error) }
    return bytes.flatMap { try? decoder.decode(ServiceStatus.self, from: Data($0)) }
  }

  /// Writes it into the spool, and for Prometheus.
  func write(in store: CaseStore, metricsFile: String?, now: Date) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    do throws(DiskError) {
      try PrivateFile.replace(Self.path(store), with: String(decoding: (try? encoder.encode(self)) ?? Data(), as: UTF8.self) + "\n")
      if let metricsFile { try PrivateFile.replace(metricsFile, with: prometheus(now: now)) }
    } catch {
      throw StoreError.disk(error)
    }
  }

  private static func path(_ store: CaseStore) -> String { store.spool.path + "/status.json" }

  /// What is wrong, the mailbox first; nil when all is well.
  public var firstTrouble: String? { (trouble ?? sendTrouble ?? copyTrouble)?.text }

  /// The share of mails that were dropped or refused; nil with fewer than 20 mails.
  public var dropShare: Double? {
    let all = mails.values.reduce(0, +)
    guard all >= 20 else { return nil }
    return Double((mails["dropped"] ?? 0) + (mails["rejected"] ?? 0)) / Double(all)
  }

  /// The same for Prometheus' textfile collector, each line with its help.
  public func prometheus(now: Date) -> String {
    var lines: [String] = []
    func add(_ name: String, _ type: String, _ help: String, _ values: [(labels: String, value: Double)]) {
      lines += ["# HELP privacy_intake_\(name) \(help)", "# TYPE privacy_intake_\(name) \(type)"]
      for (labels, value) in values {
        let number = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
        lines.append("privacy_intake_\(name)\(labels) \(number)")
      }
    }
    func labelled(_ counts: [String: Int], _ label: String) -> [(labels: String, value: Double)] {
      counts.sorted { $0.key < $1.key }.map { ("{\(label)=\"\($0.key)\"}", Double($0.value)) }
    }
    add("up", "gauge", "1 when the last look at the mailbox succeeded.", [("", trouble == nil ? 1 : 0)])
    let age = lastGoodPoll.map { now.timeIntervalSince($0).rounded() }
    add("poll_age_seconds", "gauge", "Seconds since the mailbox was last looked at without an error.", age.map { [("", $0)] } ?? [])
    add("mails_total", "counter", "Mails read, by what was done.", labelled(mails, "done"))
    add("letters_sent_total", "counter", "Letters sent.", [("", Double(sent))])
    add("errors_total", "counter", "Errors.", [("", Double(errors))])
    add("cases_open", "gauge", "Open cases.", [("", Double(openCases))])
    add("cases_overdue", "gauge", "Open cases with something past its day.", [("", Double(overdue))])
    add("outbox_letters", "gauge", "Letters not sent yet, by where they stand.", labelled(outbox, "where"))
    if let dropShare { add("drop_share", "gauge", "Share of mails dropped or refused.", [("", dropShare)]) }
    return lines.joined(separator: "\n") + "\n"
  }
}
