import Foundation

/// What to ask for next while messages are fetched, and which of them may be handed over: sizes first, then the messages in ranges, several
/// commands in flight, handed over in order whatever the order of the answers.
///
/// A value without a connection. What is asked for and not yet handed over is at most ``byteLimit``, or one message.
struct FetchPlan {
  /// A command that is to be sent.
  struct Command: Equatable {
    let number: Int
    /// From the set on, as in `1:50 (UID BODY.PEEK[])`.
    let text: String
  }

  static let commandLimit = 4
  static let byteLimit = 8 << 20
  static let rangeBytes = 1 << 20
  static let rangeCount = 50
  static let sizesCount = 1_000
  /// Sizes are asked for as soon as fewer messages than this have theirs and wait.
  static let sizesAhead = 500

  private enum State {
    case sizing, sized, fetching, gone, tooLarge
    case arrived([UInt8])
    case refused(String)
  }

  private struct Entry {
    var state = State.sizing
    var size = 0
    var date: Date?
    /// What counts against the limit while it is asked for.
    var held = 0
  }

  private struct Flight {
    var uids: [UInt32]
    var isSizes: Bool
  }

  private let uids: [UInt32]
  private let limit: Int
  /// Index of the next message to hand over, to ask for, to ask the size of.
  private var head = 0
  private var asked = 0
  private var sized = 0
  private var entries: [UInt32: Entry] = [:]
  private var flights: [Int: Flight] = [:]
  private var again: [Flight] = []
  private var number = 0
  private var held = 0

  /// - Parameters:
  ///   - uids: Of the messages; they come in ascending order, each once.
  ///   - limit: Messages of more bytes are not asked for.
  init(_ uids: [UInt32], limit: Int) {
    self.uids = UIDSet.ascending(uids)
    self.limit = limit
  }

  /// Whether everything was handed over.
  var isDone: Bool { head >= uids.count && flights.isEmpty && again.isEmpty }

  /// The next command; nil while enough is in flight or nothing is left.
  mutating func nextCommand() -> Command? {
    guard flights.count < Self.commandLimit else { return nil }
    if let flight = again.popLast() { return send(flight) }
    if sized < uids.count, sized - asked < Self.sizesAhead, !flights.values.contains(where: \.isSizes) {
      let cut = UIDSet.cut(uids[sized...], count: Self.sizesCount)
      let range = uids[sized..<(sized + cut.count)]
      for uid in range { entries[uid] = Entry() }
      sized += cut.count
      return send(Flight(uids: Array(range), isSizes: true))
    }
    return nextRange().map { send(Flight(uids: $0, isSizes: false)) }
  }

  /// The next messages to ask for; their number and size are limited. A range that is not full waits for sizes that are still to come.
  private mutating func nextRange() -> [UInt32]? {
    var range: [UInt32] = []
    var bytes = 0
    var end = asked
    scan: while end < sized, range.count < Self.rangeCount {
      let uid = uids[end]
      guard let entry = entries[uid] else { break }
      switch entry.state {
      case .sizing: return nil
      case .sized:
        let isFirst = range.isEmpty
        if !isFirst && bytes + entry.size > Self.rangeBytes { break scan }
        if held + bytes > 0 && held + bytes + entry.size > Self.byteLimit { break scan }
        // The set of a range must fit on a line.
        if !isFirst && UIDSet.cut((range + [uid])[...], count: .max).count <= range.count { break scan }
        range.append(uid)
        bytes += entry.size
      default: break
      }
      end += 1
    }
    asked = end
    held += bytes
    for uid in range {
      guard var entry = entries[uid] else { continue }
      entry.held = entry.size
      entry.state = .fetching
      entries[uid] = entry
    }
    return range.isEmpty ? nil : range
  }

  private mutating func send(_ flight: Flight) -> Command {
    number += 1
    flights[number] = flight
    let set = UIDSet.cut(flight.uids[...], count: .max, bytes: .max).text
    return Command(number: number, text: set + (flight.isSizes ? " (UID RFC822.SIZE INTERNALDATE)" : " (UID BODY.PEEK[])"))
  }

  /// Takes what the server says about a message. By its UID, for answers may come in another order than questions.
  mutating func take(_ items: FetchItems) {
    guard let uid = items.uid, let entry = entries[uid] else { return }
    switch (entry.state, items.body) {
    case (.sizing, _):
      guard let size = items.size, let text = items.internalDate else { return }
      entries[uid]?.size = size
      entries[uid]?.date = InternalDate.parse(text)
      entries[uid]?.state = size > limit ? .tooLarge : .sized
      if entries[uid]?.date == nil { entries[uid]?.state = .refused("\(text) is no date of receipt") }
    case (.fetching, .bytes(let bytes)?): entries[uid]?.state = .arrived(bytes)
    case (.fetching, .tooLarge(let size)?):
      entries[uid]?.size = size
      entries[uid]?.state = .tooLarge
    case (.fetching, .null?): entries[uid]?.state = .refused("the message has no bytes")
    default: break
    }
  }

  /// A command has ended. Of one that was refused the messages that did not come are asked for again in smaller groups, so that one message
  /// that the server cannot read keeps no other back.
  ///
  /// - Parameter refusal: What the server said when it said no.
  mutating func finish(_ number: Int, refusal: String?) {
    guard let flight = flights.removeValue(forKey: number) else { return }
    let missing = flight.uids.filter { uid in
      switch entries[uid]?.state {
      case .sizing: flight.isSizes
      case .fetching: !flight.isSizes
      default: false
      }
    }
    guard let refusal else {
      for uid in missing { entries[uid]?.state = .gone }
      return
    }
    if flight.uids.count == 1 {
      for uid in missing { entries[uid]?.state = .refused(refusal) }
    } else if !missing.isEmpty {
      let half = (missing.count + 1) / 2
      for part in [missing[half...], missing[..<half]] where !part.isEmpty {
        again.append(Flight(uids: Array(part), isSizes: flight.isSizes))
      }
    }
  }

  /// The next message in order, if what came suffices. A message that is gone is passed over.
  mutating func ready() -> IMAPSession.Fetched? {
    while head < uids.count, let entry = entries[uids[head]] {
      let uid = uids[head]
      var fetched = IMAPSession.Fetched(uid: uid, internalDate: entry.date ?? .distantPast, size: entry.size, bytes: nil, refusal: nil)
      var isGone = false
      switch entry.state {
      case .sizing, .sized, .fetching: return nil
      case .gone: isGone = true
      case .tooLarge: break
      case .arrived(let bytes): fetched.bytes = bytes
      case .refused(let text): fetched.refusal = text
      }
      held -= entry.held
      entries[uid] = nil
      head += 1
      if asked < head { asked = head }
      if !isGone { return fetched }
    }
    return nil
  }
}
