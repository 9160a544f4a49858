import Foundation
import TestSupport
import Testing

/// The table of arrows in Architecture.md against the import lines of every file.
@Suite struct ArrowTests {
  static let system: Set = ["Foundation", "Glibc", "CSystem"]

  /// Target and what it may import, as the table says.
  static func table() throws -> [String: Set<String>] {
    let text = try Repository.text("Sources/IntakeService/Documentation.docc/Architecture.md")
    var arrows: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, cells[0] != "target" else { continue }
      arrows[cells[0]] = Set(cells[1].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }).subtracting(["–"])
    }
    return arrows
  }

  /// The weights of words, one a line; a program writes it and nobody reads it.
  private static let written = ["LearnedTable+Words.swift", "LearnedTable+Places.swift"]

  /// Every Swift file under a directory that people write, with its path from the root.
  static func files(under directory: String) throws -> [String] {
    let all = FileManager.default.enumerator(atPath: Repository.root + "/" + directory)?.compactMap { $0 as? String } ?? []
    return all.filter { file in file.hasSuffix(".swift") && !written.contains { file.hasSuffix($0) } }.sorted().map { directory + "/" + $0 }
  }

  /// The modules that a file imports, whatever stands before `import`.
  static func imports(of text: String) -> Set<String> {
    let modifiers: Set = ["public", "package", "internal", "fileprivate", "private"]
    return Set(
      text.split(separator: "\n").compactMap { line -> String? in
        let words = line.split(separator: " ").map(String.init)
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
          words[..<index].allSatisfy({ modifiers.contains($0) || $0.hasPrefix("@") })
        else {
          return nil
        }
        return words[index + 1]
      })
  }

  @Test func importLinesFollowTheTable() throws {
    let arrows = try Self.table()
    let targets = try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/Sources").sorted()
    #expect(Set(arrows.keys) == Set(targets))
    var seen = 0
    for target in targets {
      let allowed = try #require(arrows[target])
      for file in try Self.files(under: "Sources/" + target) {
        for module in Self.imports(of: try Repository.text(file)).subtracting(["Foundation", "Glibc"]) {
          #expect(allowed.contains(module), "\(file) imports \(module)")
          seen += 1
        }
      }
    }
    #expect(seen > 20)
  }

  @Test func anImportIsSeenWhateverStandsBeforeIt() {
    let text = "import A\npublic import B\n@testable import C\n// import D\n  internal import E\nplease import F\nlet important = 1\n"
    #expect(Self.imports(of: text) == ["A", "B", "C", "E"])
  }

  @Test func thePureRoomsReadNoClockAndDrawNothing() throws {
    for target in ["InternetMessage", "PrivacyRequests", "Notices"] {
      for file in try Self.files(under: "Sources/" + target) {
        let text = try Repository.text(file)
        for banned in ["Date()", "Date.now", ".random(", "SystemRandomNumberGenerator", "FileManager", "ProcessInfo", "Glibc.open"] {
          #expect(!text.contains(banned), "\(file) has \(banned)")
        }
      }
    }
  }

  @Test func nothingTrapsOnPurpose() throws {
    for file in try Self.files(under: "Sources") {
      let text = try Repository.text(file)
      for banned in ["try!", "fatalError(", "preconditionFailure(", "as! "] { #expect(!text.contains(banned), "\(file) has \(banned)") }
    }
  }

  @Test func filesCanBeReadInOneSitting() throws {
    for file in try Self.files(under: "Sources") + Self.files(under: "Tests") {
      let lines = try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 400, "\(file) has \(lines) lines")
    }
  }
}
