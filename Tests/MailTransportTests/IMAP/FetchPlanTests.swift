import Testing

@testable import MailTransport

/// The order of questions and of what is handed over, without a server.
@Suite struct FetchPlanTests {
  /// A plan that can be asked within an expectation.
  final class Plan {
    private var plan: FetchPlan
    init(_ uids: [UInt32], limit: Int) { plan = FetchPlan(uids, limit: limit) }
    var isDone: Bool { plan.isDone }
    func nextCommand() -> FetchPlan.Command? { plan.nextCommand() }
    func take(_ items: FetchItems) { plan.take(items) }
    func finish(_ number: Int, refusal: String?) { plan.finish(number, refusal: refusal) }
    func ready() -> IMAPSession.Fetched? { plan.ready() }
  }

  static let date = "17-Jul-1996 02:44:25 -0700"

  static func sizes(_ uid: UInt32, _ size: Int) -> FetchItems { IMAPReplyTests.items(uid, size: size, date: date) }
  static func body(_ uid: UInt32, _ text: String = "x") -> FetchItems { IMAPReplyTests.items(uid, body: IMAPReplyTests.bytes(text)) }

  /// A plan whose sizes have been told.
  static func plan(_ sizes: [Int], limit: Int = 1 << 20) throws -> Plan {
    let plan = Plan((0..<UInt32(sizes.count)).map { $0 + 1 }, limit: limit)
    let command = try #require(plan.nextCommand())
    for (index, size) in sizes.enumerated() { plan.take(Self.sizes(UInt32(index + 1), size)) }
    plan.finish(command.number, refusal: nil)
    return plan
  }

  @Test func sizesComeFirstAndThenRanges() throws {
    let plan = Plan([9, 3, 1, 2, 3, 0], limit: 100)
    #expect(plan.nextCommand()?.text == "1:3,9 (UID RFC822.SIZE INTERNALDATE)")
    #expect(plan.nextCommand() == nil)
    for uid: UInt32 in [1, 2, 3, 9] { plan.take(Self.sizes(uid, 10)) }
    #expect(plan.nextCommand()?.text == "1:3,9 (UID BODY.PEEK[])")
    #expect(plan.nextCommand() == nil)
    #expect(!plan.isDone)
  }

  @Test func aRangeWaitsForTheSizesThatWouldFillIt() throws {
    let plan = Plan(Array(1...60), limit: 100)
    let sizes = try #require(plan.nextCommand())
    for uid: UInt32 in 1...49 {
      plan.take(Self.sizes(uid, 10))
      #expect(plan.nextCommand() == nil)
    }
    plan.take(Self.sizes(50, 10))
    #expect(plan.nextCommand()?.text == "1:50 (UID BODY.PEEK[])")
    plan.take(Self.sizes(51, 10))
    #expect(plan.nextCommand() == nil)
    plan.finish(sizes.number, refusal: nil)
    #expect(plan.nextCommand()?.text == "51 (UID BODY.PEEK[])")
  }

  @Test func answersInAnyOrderAreHandedOverInOrder() throws {
    let plan = try Self.plan([10, 20, 30])
    let command = try #require(plan.nextCommand())
    plan.take(Self.body(3, "c"))
    plan.take(Self.body(2, "b"))
    #expect(plan.ready() == nil)
    plan.take(Self.body(1, "a"))
    plan.finish(command.number, refusal: nil)
    #expect([plan.ready(), plan.ready(), plan.ready()].map { $0?.bytes } == ["a", "b", "c"].map { Array($0.utf8) })
    #expect(plan.ready() == nil)
    #expect(plan.isDone)
  }

  @Test func severalCommandsAreInFlightAndNoMore() throws {
    let plan = try Self.plan(Array(repeating: 1_000, count: 300))
    let commands = (0..<9).compactMap { _ in plan.nextCommand() }
    #expect(commands.map(\.text) == ["1:50", "51:100", "101:150", "151:200"].map { $0 + " (UID BODY.PEEK[])" })
    plan.finish(commands[2].number, refusal: nil)
    #expect(plan.nextCommand()?.text == "201:250 (UID BODY.PEEK[])")
  }

  @Test func whatIsAskedForIsBounded() throws {
    let mega = 1 << 20
    let plan = try Self.plan([25 * mega, mega, 5 * mega, 5 * mega, 10], limit: 25 * mega)
    let first = try #require(plan.nextCommand())
    #expect(first.text.hasPrefix("1 "))
    #expect(plan.nextCommand() == nil)
    plan.take(Self.body(1))
    plan.finish(first.number, refusal: nil)
    #expect(plan.nextCommand() == nil, "what was not handed over counts")
    #expect(plan.ready()?.uid == 1)
    #expect((0..<4).map { _ in plan.nextCommand()?.text.prefix(2) } == ["2 ", "3 ", nil, nil])
  }

  @Test func aMessageOverTheLimitIsNotAskedForButHandedOver() throws {
    let plan = try Self.plan([10, 101, 100], limit: 100)
    let command = try #require(plan.nextCommand())
    #expect(command.text == "1,3 (UID BODY.PEEK[])")
    plan.take(Self.body(1))
    plan.take(IMAPReplyTests.items(3, body: .tooLarge(5_000)))
    plan.finish(command.number, refusal: nil)
    let all = (0..<4).compactMap { _ in plan.ready() }
    #expect(all.map(\.uid) == [1, 2, 3] && all.map(\.size) == [10, 101, 5_000] && all.map { $0.bytes == nil } == [false, true, true])
    #expect(all.allSatisfy { $0.refusal == nil } && plan.isDone)
  }

  @Test func aMessageThatIsGoneIsPassedOver() throws {
    let plan = Plan([1, 2, 3], limit: 100)
    let sizes = try #require(plan.nextCommand())
    plan.take(Self.sizes(1, 5))
    plan.take(Self.sizes(3, 5))
    plan.finish(sizes.number, refusal: nil)
    let bodies = try #require(plan.nextCommand())
    #expect(bodies.text == "1,3 (UID BODY.PEEK[])")
    plan.take(Self.body(3))
    plan.finish(bodies.number, refusal: nil)
    #expect(plan.ready()?.uid == 3)
    #expect(plan.ready() == nil && plan.isDone)
  }

  /// A server that answers NO as soon as one message is among those asked for.
  @Test(arguments: [1, 2, 17, 49, 50, 51, 120] as [UInt32], [false, true])
  func oneMessageThatTheServerCannotReadKeepsNoOtherBack(bad: UInt32, inSizes: Bool) {
    let plan = Plan(Array(1...120), limit: 100)
    var handed: [UInt32: String?] = [:]
    for _ in 0..<400 where !plan.isDone {
      while let fetched = plan.ready() { handed[fetched.uid] = .some(fetched.refusal) }
      guard let command = plan.nextCommand() else { continue }
      let isSizes = command.text.hasSuffix("INTERNALDATE)")
      let uids = Self.expand(String(command.text.prefix { $0 != " " }))
      let refuses = uids.contains(bad) && isSizes == inSizes
      for uid in uids where !refuses { plan.take(isSizes ? Self.sizes(uid, 3) : Self.body(uid)) }
      plan.finish(command.number, refusal: refuses ? "NO broken" : nil)
      while let fetched = plan.ready() { handed[fetched.uid] = .some(fetched.refusal) }
    }
    #expect(plan.isDone)
    #expect(handed.count == 120)
    #expect(handed.filter { $0.value != nil }.map(\.key) == [bad])
    #expect(handed[bad] == .some("NO broken"))
  }

  static func expand(_ set: String) -> [UInt32] {
    set.split(separator: ",").flatMap { piece -> [UInt32] in
      let ends = piece.split(separator: ":").compactMap { UInt32($0) }
      return ends.count == 2 ? Array(ends[0]...ends[1]) : ends
    }
  }

  @Test func whatWasNotAskedForIsNotTaken() throws {
    let plan = try Self.plan([10, 10])
    plan.take(Self.body(1, "too early"))
    let command = try #require(plan.nextCommand())
    plan.take(Self.body(77, "not ours"))
    plan.take(IMAPReplyTests.items(nil, body: IMAPReplyTests.bytes("no UID")))
    plan.take(Self.body(1, "a"))
    plan.take(Self.body(1, "again"))
    plan.take(Self.body(2, "b"))
    plan.finish(command.number, refusal: nil)
    plan.finish(command.number, refusal: "twice")
    #expect([plan.ready(), plan.ready(), plan.ready()].map { $0?.bytes } == [Array("a".utf8), Array("b".utf8), nil])
  }

  @Test func aDateThatIsNoneIsARefusal() throws {
    let plan = Plan([1], limit: 100)
    let command = try #require(plan.nextCommand())
    plan.take(IMAPReplyTests.items(1, size: 3, date: "yesterday"))
    plan.finish(command.number, refusal: nil)
    #expect(plan.ready()?.refusal == "yesterday is no date of receipt")
    #expect(plan.isDone)
  }
}
