import CaseStore
import Foundation
import PrivacyRequests

extension Digest {
  /// So long links that did not fit are shown, in seconds: 7 days.
  public static let wrongLinksAge: Double = 7 * 86_400

  /// Adds the cases whose links were opened with a token that does not fit. Those that name no case are left to `status`: any stranger can
  /// make them up.
  public mutating func add(_ wrongLinks: [WrongLink]) {
    let counts = Dictionary(wrongLinks.compactMap(\.case).map { ($0, 1) }, uniquingKeysWith: +)
    if counts.isEmpty { return }
    let lines = counts.sorted { $0.key < $1.key }.map { number, count in
      Line(
        number: number,
        text: "its link was opened \(count == 1 ? "once" : "\(count) times") with a token that does not fit, which opened nothing",
        command: "cases show \(number)")
    }
    sections.append(Section(title: "Links that did not fit, last 7 days", lines: lines))
  }
}
