import Foundation

extension IMAPSession {
  /// A message of the mailbox.
  public struct Fetched: Sendable, Equatable {
    /// Its number.
    public var uid: UInt32
    /// When the server received it; distantPast for one of which the server would not say even that.
    public var internalDate: Date
    /// In bytes, as the server says.
    public var size: Int
    /// The message; nil when it is over the limit, or when the server refuses it.
    public var bytes: [UInt8]?
    /// What the server said when it would not give the message; nil when it did, and when we did not want it.
    public var refusal: String?
  }

  /// Fetches messages, oldest first, without marking them as read, and hands over each in the order of the UIDs. One that is gone is passed over;
  /// one over the limit is not fetched but handed over without its bytes.
  ///
  /// Sizes are asked for first, then the messages in ranges, several commands in flight. At most 8 MiB of messages, or one message, are kept.
  ///
  /// - Parameters:
  ///   - limit: In bytes. The size that a server tells may be wrong; what comes is never more than this either.
  ///   - body: Takes a message. When it throws, its error is thrown on and the session is not usable any more.
  public func fetch(_ uids: [UInt32], limit: Int, _ body: (Fetched) throws -> Void) throws {
    try needMailbox()
    keepLiterals(limit)
    defer { keepLiterals(1 << 16) }
    var plan = FetchPlan(uids, limit: limit)
    var tags: [String: Int] = [:]
    while true {
      while let fetched = plan.ready() {
        do { try body(fetched) } catch {
          _ = fail(TransportError(.interrupted, server, "We stopped in the middle of fetching."))
          throw error
        }
      }
      var commands: [FetchPlan.Command] = []
      while let command = plan.nextCommand() { commands.append(command) }
      if !commands.isEmpty {
        for (tag, command) in zip(try start(commands: commands.map { "UID FETCH " + $0.text }), commands) { tags[tag] = command.number }
      }
      if plan.isDone { return }
      switch try next(interruptible: true) {
      case .fetch(let items): plan.take(items)
      case .tagged(let tag, let condition):
        guard let number = tags.removeValue(forKey: tag) else {
          throw fail(TransportError(.nonsense, server, ReplyError.unknownTag.description))
        }
        if condition.status == .bad {
          throw fail(TransportError(.nonsense, server, "The server does not understand UID FETCH.", said: condition.text))
        }
        plan.finish(number, refusal: condition.status == .ok ? nil : TransportError.line(condition.text, without: server))
      default: break
      }
    }
  }
}
