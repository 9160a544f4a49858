import Foundation
import FuzzTargets
import TestSupport
import Testing

/// Every input that a fuzzer found worth keeping is read again.
@Suite struct CorpusTests {
  @Test(arguments: FuzzTarget.allCases)
  func everyInputIsRead(target: FuzzTarget) throws {
    let directory = "Tests/Fuzz/Corpus/\(target.rawValue)"
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/" + directory).sorted()
    #expect(names.count >= 2)
    for name in names { target.read([UInt8](try Repository.data(directory + "/" + name))) }
  }
}
