import CaseStore
import Foundation
import IntakeService
import PrivacyRequests

/// `case CASE answer/deny/extend/withdraw/link/verify/resume`: brings requests to their end. The letter is shown before it is written.
struct CaseCommand {
  let console: Console

  private static let usage =
    "Use: case CASE answer|deny|extend|withdraw|link|verify|resume|add|void [RIGHT…] --why TEXT; “help case” says what each needs."

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(
      rest, options: Desk.options.union(["at", "why", "reason", "words", "matched", "how", "counsel", "address"]),
      switches: ["json", "dry-run", "yes", "nothing-found", "done"])
    guard arguments.words.count >= 2 else { throw CommandFailure(Self.usage, .usage) }
    guard let number = CaseNumber(arguments.words[0]) else {
      throw CommandFailure("“\(Visible.line(arguments.words[0]))” is not a case number; they look like PRR-2026-00042.", .usage)
    }
    let desk = try Desk(arguments)
    let store = try desk.spool()
    guard let record = try store.read(number) else { throw StoreError.noCase(number) }
    let now = try desk.now(arguments)
    let decision = fitting(try decision(arguments, about: record), record, desk, now, isForAll: arguments.words.count == 2)
    let office = CaseDesk(intake: try desk.intake(), actor: desk.actor)
    let preview = try office.preview(decision, on: number, in: store, at: now)
    if !arguments.has("json") { show(preview) }
    if decision.words != nil, record.language != "en" || record.alsoLanguage != nil {
      console.complain(
        "The letter is not in English alone, and your own words stand in it as they are. Write them so that the person understands.")
    }
    if arguments.has("dry-run") {
      if arguments.has("json") { try console.printJSON(CaseLine(preview)) }
      return
    }
    if !arguments.has("yes") {
      guard console.canAsk else { throw CommandFailure("Nothing was done. Say --yes where nobody can be asked.", .usage) }
      guard console.confirms("Do it?") else { return console.print("Nothing was done.") }
    }
    let result = try office.decide(decision, on: number, in: store, at: now)
    if arguments.has("json") { return try console.printJSON(CaseLine(result)) }
    console.print("\(number): done.")
    for letter in result.letters { console.print("Letter \(number).\(letter.number) waits to be sent to \(Visible.line(letter.to)).") }
  }

  private func decision(_ arguments: Arguments, about record: Case) throws -> StaffDecision {
    guard let why = arguments.value("why").map(Visible.line), !why.isEmpty else {
      throw CommandFailure("Say why: --why TEXT. It is kept in the case and never sent.", .usage)
    }
    let kind = try kind(arguments)
    var rights: [Right] = []
    for name in arguments.words.dropFirst(2) {
      if name == "opt-out" {
        rights += record.requests.filter { $0.isOpen && $0.right.rawValue.hasPrefix("opt-out") }.map(\.right)
        continue
      }
      guard let right = Right(rawValue: name) else {
        throw CommandFailure(
          "There is no right “\(Visible.line(name))”. There are: \(Right.allCases.map(\.rawValue).joined(separator: ", ")).", .usage)
      }
      rights.append(right)
    }
    let isForAll = arguments.words.count == 2
    if case .add = kind, isForAll { throw CommandFailure("Say what is asked for: case CASE add RIGHT… --why TEXT.", .usage) }
    if isForAll { rights = record.requests.filter(\.isOpen).map(\.right) }
    let counsel = arguments.value("counsel").map(Visible.line)
    return StaffDecision(
      kind: kind, rights: rights, why: why, words: try words(arguments), matched: try matched(arguments), isDone: arguments.has("done"),
      counsel: counsel)
  }

  /// Without RIGHT a decision is about all to which it can apply; where there is none, the reason is told for all.
  private func fitting(_ decision: StaffDecision, _ record: Case, _ desk: Desk, _ now: Date, isForAll: Bool) -> StaffDecision {
    guard isForAll else { return decision }
    var fitting = decision
    fitting.rights = decision.rights.filter { right in
      var one = decision
      one.rights = [right]
      return record.objection(to: one, at: now, by: desk.actor, rules: desk.configuration.rules) == nil
    }
    return fitting.rights.isEmpty ? decision : fitting
  }

  private func kind(_ arguments: Arguments) throws -> StaffDecision.Kind {
    switch arguments.words[1] {
    case "answer": return .answer(nothingFound: arguments.has("nothing-found"))
    case "deny": return .deny(try reason(arguments, of: DenialReason.self))
    case "extend": return .extend(try reason(arguments, of: ExtensionReason.self))
    case "withdraw": return .withdraw
    case "link": return .link(address: arguments.value("address").map { Visible.line($0).lowercased() })
    case "verify":
      guard let how = arguments.value("how").map(Visible.line), ["phone", "post", "documents", "reply"].contains(how) else {
        throw CommandFailure("Say how the person was verified: --how phone, post, documents or reply.", .usage)
      }
      return .verify(how: how, address: arguments.value("address").map { Visible.line($0).lowercased() })
    case "resume": return .resume
    case "add": return .add
    case "void": return .void
    default: throw CommandFailure(Self.usage, .usage)
    }
  }

  private func reason<Reason: CaseIterable & RawRepresentable<String>>(_ arguments: Arguments, of type: Reason.Type) throws -> Reason {
    guard let reason = arguments.value("reason").flatMap(Reason.init(rawValue:)) else {
      throw CommandFailure("Name the reason: --reason \(Reason.allCases.map(\.rawValue).joined(separator: ", ")).", .usage)
    }
    return reason
  }

  private func matched(_ arguments: Arguments) throws -> Set<StaffDecision.DataPoint> {
    guard let text = arguments.value("matched") else { return [] }
    return try Set(
      text.split(separator: ",").map { name in
        guard let point = StaffDecision.DataPoint(rawValue: String(name)) else {
          throw CommandFailure(
            "“--matched” takes \(StaffDecision.DataPoint.allCases.map(\.rawValue).joined(separator: ", ")), with commas and no blanks.",
            .usage)
        }
        return point
      })
  }

  /// The longest text that staff add to a letter, in bytes.
  private static let wordsLimit = 16_384

  private func words(_ arguments: Arguments) throws -> String? {
    guard let path = arguments.value("words") else { return nil }
    guard let data = path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path) else {
      throw CommandFailure("There is no file \(Visible.line(path)).", .noInput)
    }
    guard data.count <= Self.wordsLimit, let text = String(data: data, encoding: .utf8) else {
      throw CommandFailure("\(Visible.line(path)) must be plain text in UTF-8 of at most \(Self.wordsLimit) bytes.", .data)
    }
    return StaffWords.cleaned(text)
  }

  private func show(_ result: CaseDesk.Result) {
    for request in result.after.requests where !result.before.requests.contains(request) {
      let more = request.extended.map { $0.isInForce ? "" : ", and \($0.due.day) once the letter is accepted" } ?? ""
      console.print("\(request.right.rawValue): \(request.state.rawValue), due \(request.due.day)\(more)")
    }
    for letter in result.letters {
      console.print(String(repeating: "-", count: 72))
      for line in Visible.lines(LetterView.text(of: letter.message)) { console.print(line) }
      console.print(String(repeating: "-", count: 72))
    }
  }
}
