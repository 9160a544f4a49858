import Foundation

/// What the weights of `LearnedTable.words` are learned from.
public enum LearnedFrom {
  /// The folder of `phrases`, `bodies`, `formal`, `misread`, `threads`, `places` and the sets of letters.
  public static let folder = Repository.root + "/Tests/Letters"
  /// The sets of letters that are learned from; the others only count.
  public static let sets = ["w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8", "w9", "w10", "w11", "w12", "w13", "w14", "w15", "w16"]

  /// A figure that changes with every byte of these files: FNV-1a over their paths and contents, as 16 hexadecimal digits.
  public static func digest() throws -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for directory in ["phrases", "bodies", "formal", "misread", "threads", "places"] + sets {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/" + directory).sorted() {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(directory)/\(name)"))
        for byte in Array("\(directory)/\(name)".utf8) + bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
    }
    return String(format: "%016lx", hash)
  }
}
