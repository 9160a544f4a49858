import Foundation
import FuzzTargets

#if FUZZING
  /// Which reader is fuzzed: FUZZ_TARGET in the environment, one of the names of ``FuzzTargets/FuzzTarget``.
  private let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"].flatMap { FuzzTarget(rawValue: $0) } ?? .message

  /// What libFuzzer calls with each input.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    target.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }
#else
  /// Reads saved inputs again: `fuzz TARGET FILE…`.
  @main
  enum Fuzz {
    static func main() {
      let words = CommandLine.arguments.dropFirst()
      guard let target = words.first.flatMap({ FuzzTarget(rawValue: $0) }) else {
        print("Use: fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) FILE…")
        exit(64)
      }
      for path in words.dropFirst() { target.read([UInt8](FileManager.default.contents(atPath: path) ?? Data())) }
      print("\(words.count - 1) inputs read.")
    }
  }
#endif
