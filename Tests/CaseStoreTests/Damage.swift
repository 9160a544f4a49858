import Foundation
import Glibc

/// Something that can happen to a file.
enum Damage: Sendable, CustomStringConvertible, CaseIterable {
  case empty, oneByte, half, lastByteGone
  case flip1, flip2, flip3
  case text, otherJSON, otherFile
  case link, directory
  case worldReadable, unreadable, otherOwner

  var description: String {
    switch self {
    case .empty: "cut to nothing"
    case .oneByte: "cut to one byte"
    case .half: "cut in half"
    case .lastByteGone: "without its last byte"
    case .flip1, .flip2, .flip3: "with a bit flipped (\(place ?? 0))"
    case .text: "replaced by text"
    case .otherJSON: "replaced by other JSON"
    case .otherFile: "replaced by another of its kind"
    case .link: "replaced by a link"
    case .directory: "replaced by a directory"
    case .worldReadable: "readable for all"
    case .unreadable: "readable for nobody"
    case .otherOwner: "of another owner"
    }
  }

  /// Where in the file a bit is flipped, as a part of its length; nil for other damage.
  private var place: Double? {
    switch self {
    case .flip1: 0.21
    case .flip2: 0.55
    case .flip3: 0.87
    default: nil
    }
  }

  var isFlip: Bool { place != nil }
  var isAccess: Bool { self == .worldReadable || self == .unreadable || self == .otherOwner }
  static let marker = "kept"

  /// Does it; false when there is nothing to do, as with half of an empty file.
  func happen(to path: String, other: String) throws -> Bool {
    let old = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    var new = old
    switch self {
    case .empty: new = []
    case .oneByte: new = Array(old.prefix(1))
    case .half: new = Array(old.prefix(old.count / 2))
    case .lastByteGone: new = old.dropLast()
    case .flip1, .flip2, .flip3:
      if old.isEmpty { return false }
      // In the second half of a mail is its body; its header has fields that nobody compares.
      let part = path.hasSuffix(".eml") ? 0.6 + (place ?? 0) * 0.3 : place ?? 0
      let index = Int(part * Double(old.count))
      new[index] ^= 1 << UInt8(index % 7)
    case .text: new = Array("Dear all,\nthis is \(Self.marker).\n".utf8)
    case .otherJSON: new = Array("{\"format\":1,\"\(Self.marker)\":[1,2]}\n".utf8)
    case .otherFile: new = try [UInt8](Data(contentsOf: URL(fileURLWithPath: other)))
    case .link:
      unlink(path)
      return symlink(other, path) == 0
    case .directory:
      unlink(path)
      guard mkdir(path, 0o700) == 0 else { return false }
      try Data(Self.marker.utf8).write(to: URL(fileURLWithPath: path + "/inside"))
      return true
    case .worldReadable: return chmod(path, 0o644) == 0
    case .unreadable: return chmod(path, 0) == 0
    case .otherOwner: return geteuid() == 0 && chown(path, 12345, gid_t.max) == 0
    }
    if new == old { return false }
    let file = open(path, O_WRONLY | O_TRUNC)
    defer { close(file) }
    return write(file, new, new.count) == new.count
  }
}
