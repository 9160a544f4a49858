import CaseStore
import Foundation
import PrivacyRequests

/// What must be done today: for the mail of the morning and for `today`. Case numbers, no names, no words of the writers.
public struct Digest: Sendable, Equatable {
  /// One kind of thing to do.
  public struct Section: Sendable, Equatable, Codable {
    /// What it is.
    public var title: String
    /// One line for each, the most urgent first.
    public var lines: [Line]
  }

  /// One thing to do.
  public struct Line: Sendable, Equatable, Codable {
    /// The case.
    public var number: String
    /// What about it.
    public var text: String
    /// The command that shows or does it.
    public var command: String
  }

  /// What there is, the most urgent first; sections without lines are left out.
  public var sections: [Section]

  /// Whether there is nothing to do.
  public var isEmpty: Bool { sections.isEmpty }

  /// Looks at all open cases.
  ///
  /// - Parameters:
  ///   - cases: The open cases.
  ///   - today: In the company's zone.
  public init(_ cases: [Case], today: CalendarDay) {
    var overdue: [(CalendarDay, Line)] = []
    var soon: [(CalendarDay, Line)] = []
    var alerts: [Line] = []
    var waiting: [Line] = []
    var letters: [Line] = []
    var refusals: [(CalendarDay, Line)] = []
    for record in cases.sorted(by: { $0.number < $1.number }) {
      let show = "cases show \(record.number)"
      for request in record.requests where request.isOpen {
        let line = Line(
          number: "\(record.number)", text: "\(request.right.rawValue), due \(request.due.day), \(request.state.rawValue)",
          command: request.state == .ready ? "case \(record.number) answer \(request.right.rawValue) --why TEXT" : show)
        if request.due.day < today { overdue.append((request.due.day, line)) }
        if !record.agent, let day = request.refusalDay, day >= today, day <= today.adding(days: 7) {
          refusals.append((day, Line(number: line.number, text: "\(request.right.rawValue), on \(day) at 9:00", command: show)))
        }
        if request.due.day >= today, request.due.day <= today.adding(days: 7) { soon.append((request.due.day, line)) }
      }
      for item in record.items where item.state == .ready {
        let due = item.due.map { ", due \($0)" } ?? ""
        let line = Line(
          number: "\(record.number)", text: item.reason + due, command: "queue claim \(record.number).\(item.what).\(item.attempt)")
        if item.kind == .alert { alerts.append(line) }
        if item.kind == .review { waiting.append(line) }
      }
      for letter in record.letters where letter.state == .held || letter.state == .failed {
        let name = "\(record.number).\(letter.number)"
        let command = letter.state == .held ? "outbox release \(name)" : "outbox retry \(name)"
        letters.append(
          Line(
            number: "\(record.number)", text: "letter \(letter.number), \(letter.kind.rawValue), \(letter.state.rawValue)", command: command
          ))
      }
    }
    let dated = { (lines: [(CalendarDay, Line)]) in lines.sorted { $0.0 < $1.0 }.map(\.1) }
    sections = [
      Section(title: "Overdue", lines: dated(overdue)), Section(title: "Somebody must know now", lines: alerts),
      Section(title: "Due within 7 days", lines: dated(soon)),
      Section(title: "Will be refused by itself, because nobody confirmed it", lines: dated(refusals)),
      Section(title: "A person must decide", lines: waiting),
      Section(title: "Letters that wait for a person", lines: letters),
    ].filter { !$0.lines.isEmpty }
  }

  /// Lines of one section in the mail at most; the rest is counted.
  static let lineLimit = 50

  /// The text, with the command for each line.
  public var text: String { text(configuration: nil) }

  /// The text, with the command for each line as it can be typed.
  ///
  /// - Parameter configuration: The file that each command is to name; nil where whoever reads it knows.
  public func text(configuration: String?) -> String {
    let option = configuration.map { " --config \($0)" } ?? ""
    if isEmpty { return "Nothing waits for you.\n" }
    return sections.map { section in
      "\(section.title) (\(section.lines.count))\n\n" + Self.text(of: section.lines, option: option)
    }.joined(separator: "\n")
  }

  /// Lines with their commands, the first ``lineLimit`` of them.
  ///
  /// - Parameter option: What is added to each command.
  static func text(of lines: [Line], option: String = "") -> String {
    let shown = lines.prefix(lineLimit).map { "- \($0.number)  \($0.text)\n    privacy-intake \($0.command)\(option)\n" }
    let more = lines.count - shown.count
    return shown.joined() + (more > 0 ? "- and \(more) more: see “today”\n" : "")
  }
}
