import CaseStore

/// A file outside the spool that only its owner may read.
enum PrivateFile {
  /// Writes it anew, whole and durable: a crash leaves the old one or the new one.
  static func replace(_ path: String, with text: String) throws(DiskError) {
    let disk = Disk()
    try disk.remove(path + ".new")
    try disk.writeNew(path + ".new", text.utf8)
    try disk.rename(path + ".new", path)
    if let slash = path.lastIndex(of: "/") { try disk.syncDirectory(String(path[..<slash])) }
  }
}
