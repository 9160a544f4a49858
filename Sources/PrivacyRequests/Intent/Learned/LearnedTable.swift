/// Weights of ``LearnedFeatures`` for each right, for the writer's acting for somebody else, and for his having asked before, in tenths of a
/// natural logarithm of odds.
///
/// The text has a line for each feature: its name, a blank, and a letter for each right in the order of `Right.allCases`, then one for each of
/// the two others: `a` for 1, `b` for 2 and so on to `z`, capitals for as much below zero, `.` for 0. The feature `.` is what every sentence begins
/// with; its letters count fourfold. The line `#` says what the weights were learned from. `swift run learn` writes the text.
package struct LearnedTable: Sendable {
  /// A weight for each right.
  typealias Weights = SIMD16<Int16>

  /// The column of one who acts for somebody else; those before it are the rights.
  package static let agent = Right.allCases.count
  /// The column of one who speaks of an earlier request.
  package static let earlier = agent + 1
  /// How many columns there are.
  package static let columns = agent + 2

  /// What every sentence begins with.
  private(set) var bias = Weights()
  /// For each key the number of its row.
  private var numbers: WordTable
  private var rows: [Weights] = []

  /// Reads a table; a line that is not understood is left out, which a test excludes.
  package init(_ text: [UInt8]) {
    let lines = text.split(separator: 0x0A)
    numbers = WordTable(capacity: lines.count)
    rows.reserveCapacity(lines.count)
    for line in lines { add(line) }
  }

  /// The letter of a weight; what is beyond 2.6 either way is taken for that.
  package static func letter(_ weight: Double) -> String {
    let tenths = Int((max(-2.6, min(2.6, weight)) * 10).rounded())
    if tenths == 0 { return "." }
    return String(UnicodeScalar(UInt8((tenths > 0 ? 0x60 : 0x40) + abs(tenths))))
  }

  private static func tenths(_ letter: UInt8) -> Int16 {
    switch letter {
    case 0x61...0x7A: Int16(letter) - 0x60
    case 0x41...0x5A: 0x40 - Int16(letter)
    default: 0
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    guard let space = line.firstIndex(of: 0x20), line.first != 0x23 else { return }
    var row = Weights()
    for (column, byte) in line[(space + 1)...].prefix(LearnedTable.columns).enumerated() { row[column] = LearnedTable.tenths(byte) }
    let name = line[..<space]
    if name.elementsEqual(".".utf8) {
      bias = row &* 4
      return
    }
    numbers[LearnedFeatures.key(of: name)] = rows.count
    rows.append(row)
  }

  /// How many features it has.
  var count: Int { rows.count }

  /// The row of a feature; nil when the table does not have it.
  @inline(__always) func row(of key: UInt64) -> Int? { numbers[key] }

  /// The weights of a row.
  @inline(__always) func weights(ofRow row: Int) -> Weights { rows[row] }

  /// The weights of a feature; nil when the table does not have it.
  @inline(__always) func weights(of key: UInt64) -> Weights? { row(of: key).map { rows[$0] } }
}
