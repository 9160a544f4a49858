import Foundation
import FuzzTargets

#if FUZZING
  /// The target that the environment variable `FUZZ` names.
  private let chosen = FuzzTarget(rawValue: ProcessInfo.processInfo.environment["FUZZ"] ?? "") ?? .message

  /// What libFuzzer calls; its own `main` does the rest.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    chosen.run(Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
  }
#else
  /// Built plainly, it reads files again: `fuzz message FILE…`.
  @main enum Fuzz {
    static func main() throws {
      guard let target = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init(rawValue:)) else {
        print("usage: fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) FILE…")
        return
      }
      for file in CommandLine.arguments.dropFirst(2) {
        target.run([UInt8](try Data(contentsOf: URL(fileURLWithPath: file))))
        print("read", file)
      }
    }
  }
#endif
