import PrivacyRequests

extension CaseStore {
  /// Puts something into `aside/` with the reason beside it; nothing is deleted. Only under the lock.
  ///
  /// - Returns: Where it is now.
  @discardableResult
  func setAside(_ path: String, why: String) throws -> String {
    try Self.wrapped {
      try disk.makeDirectory(spool.aside)
      let name = path.split(separator: "/").last.map(String.init) ?? "unnamed"
      let old = path.hasPrefix(spool.path + "/") ? String(path.dropFirst(spool.path.count + 1)) : path
      var (new, n) = ("\(spool.aside)/\(name)", 1)
      while try disk.kind(new) != nil || disk.kind(new + ".reason") != nil {
        n += 1
        new = "\(spool.aside)/\(name).\(n)"
      }
      try disk.renameNew(path, new)
      try disk.writeNew(new + ".reason", Array("It was \(old). It was put aside because \(why).\n".utf8))
      try disk.syncDirectory(spool.aside)
      if let slash = path.lastIndex(of: "/") { try disk.syncDirectory(String(path[..<slash])) }
      return new
    }
  }

  /// Puts aside whatever is no plain file where one is to be written or begun; true when something was.
  @discardableResult
  func makeWay(_ path: String) throws -> Bool {
    switch try Self.wrapped({ try disk.kind(path) }) {
    case nil, .file: return false
    case .directory: try setAside(path, why: "it is a directory where a file belongs")
    case .other: try setAside(path, why: "it is a link, or no file at all, where a file belongs")
    }
    return true
  }

  /// The file's bytes; nil when there is none or what is there is no file that can be read.
  func readIfSound(_ path: String) throws -> [UInt8]? {
    do { return try Self.wrapped { try disk.read(path) } } catch StoreError.damaged { return nil }
  }

  /// Whether what is left of the case's file lies in `aside/`.
  func isAside(_ number: CaseNumber) throws -> Bool {
    try Self.wrapped { try disk.list(spool.aside) }.contains { $0.hasPrefix("\(number).json") }
  }

  /// The case, for a commit: a file that cannot be read is put aside, and its number is never given out again.
  func readOrSetAside(_ number: CaseNumber) throws -> Case? {
    while true {
      do { return try read(number) } catch StoreError.damaged(let path, let why) {
        guard path == spool.openCase(number) || path == spool.closedCase(number) else { throw StoreError.damaged(path: path, why: why) }
        if try !retired().contains(number) { try Self.wrapped { try disk.append(spool.retiredNumbers, "\(number)\n") } }
        try setAside(path, why: why)
      }
    }
  }

  /// Numbers that are never given out though no case here has them.
  func retired() throws -> Set<CaseNumber> {
    let bytes = try Self.wrapped { try disk.read(spool.retiredNumbers) } ?? []
    return Set(bytes.split(separator: 0x0A).compactMap { CaseNumber(String(decoding: $0, as: UTF8.self)) })
  }
}
