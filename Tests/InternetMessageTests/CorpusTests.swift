import Foundation
import FuzzTargets
import Testing

/// Everything that fuzzing starts from, and everything it ever found, read again.
@Suite struct CorpusTests {
  private static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(2)
    return parts.joined(separator: "/") + "/Fuzz/Corpus/"
  }()

  @Test(arguments: FuzzTarget.allCases) func theCorpusIsRead(target: FuzzTarget) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.root + target.rawValue).sorted()
    #expect(names.count >= 3)
    for name in names { target.run([UInt8](try Data(contentsOf: URL(fileURLWithPath: Self.root + target.rawValue + "/" + name)))) }
  }
}
