import PrivacyRequests

extension CaseStore {
  /// The highest number that was given out; nil when none was.
  ///
  /// `index/last` says it. A number there whose case was never committed was told to nobody: it is given out again, so that the mail which a
  /// killed commit left under it is overwritten and does not stay behind. When the file cannot be right, the cases themselves are counted.
  func highestNumber(retired: Set<CaseNumber>) throws -> CaseNumber? {
    try makeWay(spool.lastNumber)
    var number = try Self.wrapped { try index.lastNumber() }
    // What one killed commit can have taken; a number further off was damaged.
    for _ in 0..<1000 {
      guard let current = number, try !isGivenOut(current, retired) else { break }
      number = current.ordinal > 1 ? CaseNumber(year: current.year, ordinal: current.ordinal - 1) : nil
    }
    if let current = number, try isGivenOut(current, retired), try !isGivenOut(current.next(in: current.year), retired) {
      return max(current, retired.max() ?? current)
    }
    return try highestCase(retired)
  }

  /// Whether somebody may have been told the number: its case is there, whatever state it is in, or was put aside.
  func isGivenOut(_ number: CaseNumber, _ retired: Set<CaseNumber>) throws -> Bool {
    if retired.contains(number) { return true }
    return try Self.wrapped { try disk.kind(spool.openCase(number)) != nil || disk.kind(spool.closedCase(number)) != nil }
  }

  private func highestCase(_ retired: Set<CaseNumber>) throws -> CaseNumber? {
    let aside = try Self.wrapped { try disk.list(spool.aside) }.compactMap { $0.split(separator: ".").first.flatMap { CaseNumber($0) } }
    return try (openCases() + closedCases() + aside + retired).max()
  }
}

extension CaseStore {
  /// The number up to which ``skipNumbers(_:year:)`` would skip; nil when there is nothing to skip.
  public func numberAfterSkipping(_ count: Int, year: Int) throws -> CaseNumber? {
    guard count > 0 else { return nil }
    let retired = try retired()
    let listed = try Self.wrapped { try index.lastNumber() }
    guard let highest = try [highestCase(retired), listed].compactMap({ $0 }).max() else { return nil }
    return highest.year >= year
      ? CaseNumber(year: highest.year, ordinal: highest.ordinal + count) : CaseNumber(year: year, ordinal: count)
  }

  /// Sees to it that so many numbers are never given out, because they may have been after a backup was made.
  ///
  /// - Returns: The last of them; nil when nothing was skipped.
  public func skipNumbers(_ count: Int, year: Int) throws -> CaseNumber? {
    try commit { _ in
      guard let last = try numberAfterSkipping(count, year: year) else { return nil }
      try disk.append(spool.retiredNumbers, "\(last)\n")
      return last
    }
  }
}
