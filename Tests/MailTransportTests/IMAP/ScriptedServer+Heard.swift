import Glibc

extension ScriptedServer {
  /// Whether what came on a connection ends so; waits for it a little, for nobody waits for an answer to a good-bye.
  func heard(_ index: Int, endsWith text: String) -> Bool {
    for _ in 0..<200 {
      if index < heard.count, heard[index].hasSuffix(text) { return true }
      usleep(10_000)
    }
    return false
  }
}
