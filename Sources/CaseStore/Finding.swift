import PrivacyRequests

extension CaseStore {
  /// Something in the spool that is not as it should be.
  public struct Finding: Sendable, Equatable {
    /// The file.
    public var path: String
    /// What is wrong and what can be done, in a sentence or two.
    public var problem: String
    /// What ``CaseStore/mend()`` does about it.
    var remedy: Remedy

    /// Whether ``CaseStore/mend()`` does something about it; a person must look at what it does not.
    public var canBeMended: Bool { remedy != .byHand }
  }

  /// What can be done about a finding without a person.
  enum Remedy: Sendable, Equatable {
    /// Nothing.
    case byHand
    /// The file goes aside.
    case setAside(why: String)
    /// The case's file goes aside, and its number is never given out again.
    case setCaseAside(CaseNumber)
    /// The file goes aside, and what it should hold is written in its place.
    case restore([UInt8])
    /// What the case lists is put out again.
    case putOut(CaseNumber)
    /// Of two revisions of a case the older one goes.
    case removeOutdated(CaseNumber)
    /// The directory is made.
    case makeDirectory
    /// The owner and the permissions are put right.
    case setAccess
    /// What was reported and cannot be read goes into `dead/`.
    case bury

    fileprivate var isAside: Bool {
      switch self {
      case .setAside, .setCaseAside: true
      default: false
      }
    }
  }

  /// Looks at every file of the spool and names what is not sound. Changes nothing.
  public func check() throws -> [Finding] {
    try Self.wrapped {
      var inspection = try Inspection(self)
      return try inspection.run()
    }
  }

  /// Looks at every file, puts aside what is damaged or belongs to nobody, and makes again what can be made from the cases: letters in the outbox,
  /// work in the queue, entries of the index, lines of the log. Nothing is deleted.
  ///
  /// - Returns: What was found and mended; ``check()`` then says what is left for a person.
  public func mend() throws -> [Finding] {
    let mended = try Self.wrapped {
      let lock = try disk.lock(spool.commitLock)
      defer { disk.unlock(lock) }
      for directory in spool.directories where try disk.kind(directory) == nil { try disk.makeDirectory(directory) }
      try recover()
      var inspection = try Inspection(self)
      let findings = try inspection.run().filter(\.canBeMended)
      // First what stands in the way of what is made again.
      for finding in findings where finding.remedy.isAside { try perform(finding) }
      for finding in findings where !finding.remedy.isAside { try perform(finding) }
      return findings
    }
    if mended.contains(where: { $0.remedy == .bury }) { _ = try buryUnreadable() }
    return mended
  }

  private func perform(_ finding: Finding) throws {
    switch finding.remedy {
    case .byHand, .bury: break
    case .setAside(let why): try setAside(finding.path, why: why)
    case .setCaseAside(let number): _ = try readOrSetAside(number)
    case .restore(let bytes):
      if try disk.kind(finding.path) != nil { try setAside(finding.path, why: "it was not as the cases say") }
      try replace(finding.path, bytes)
    case .putOut(let number):
      guard let record = try read(number) else { return }
      try release([Released(record: record, old: nil, isNew: false)], sync: .each)
    case .removeOutdated(let number): try removeOutdated(number)
    case .makeDirectory: try disk.makeDirectory(finding.path)
    case .setAccess:
      guard let owner = try disk.access(spool.path)?.owner else { return }
      try disk.setAccess(finding.path, owner: owner)
    }
  }
}
