/// What the law of one state says about requests, cell by cell.
public struct Jurisdiction: Sendable, Equatable {
  /// Two letters, as the post office writes them.
  public let code: String
  /// Full name.
  public let name: String
  /// Whether the notice names it among its thirteen.
  public let inNotice: Bool
  /// Name of the law.
  public let law: String
  /// Where all of it stands.
  public let citation: String
  /// First day of receipt for which it is in force.
  public let from: CalendarDay
  /// What else there is to know.
  public let note: String?
  /// What it says, in the order of the file; of one kind there may be several with different days.
  public var cells: [LawCell]

  /// The cell of that kind for what was received that day; nil where the law has none, or is not in force yet.
  public func cell(_ kind: LawCell.Kind, on received: CalendarDay) -> LawCell? {
    received < from ? nil : cells.first { $0.kind == kind && $0.holds(on: received) }
  }

  /// A cell that no date changes.
  func cell(_ kind: LawCell.Kind) -> LawCell? { cells.first { $0.kind == kind } }

  /// The cell that gives the term for an answer about one right.
  func cell(for right: Right, on received: CalendarDay) -> LawCell? {
    switch right {
    case .access, .portability, .delete: cell(.answer, on: received)
    case .correct: cell(.correct, on: received) ?? cell(.answer, on: received)
    case .optOutSale, .optOutTargetedAdvertising: cell(.optOut, on: received)
    case .optOutProfiling: cell(.profiling, on: received) ?? cell(.optOut, on: received)
    case .limitSensitive: cell(.limit, on: received)
    case .withdrawConsent: cell(.withdrawal, on: received)
    case .appeal: cell(.appeal, on: received)
    case .nondiscrimination: nil
    }
  }
}
