import PrivacyRequests

extension CaseStore {
  /// Something in the spool that is not as it should be.
  public struct Finding: Sendable, Equatable {
    /// The file.
    public var path: String
    /// What is wrong, in a sentence.
    public var problem: String
  }

  /// Looks at every file of the spool and names what is not sound. Changes nothing.
  public func check() throws -> [Finding] {
    var findings: [Finding] = []
    try Self.wrapped {
      for directory in spool.directories where try disk.kind(directory) != .directory {
        findings.append(Finding(path: directory, problem: "This directory is missing."))
      }
      var listed: Set<String> = []
      var letters: Set<String> = []
      var items: Set<String> = []
      for (number, record) in try readableCases(&findings) {
        try check(record, number, &findings)
        listed.formUnion(record.mails.map { spool.message(number, $0.number) })
        letters.formUnion(record.letters.compactMap { spool.outbox($0, of: number) })
        items.formUnion(record.items.filter { $0.state == .ready }.map { "\(number).\($0.what).\($0.attempt)" })
      }
      try checkMessages(listed, &findings)
      try checkOutbox(letters, &findings)
      try checkQueue(items, &findings)
    }
    return findings
  }

  private func readableCases(_ findings: inout [Finding]) throws -> [(CaseNumber, Case)] {
    var cases: [(CaseNumber, Case)] = []
    let years = try disk.list(spool.closedCases).map { "\(spool.closedCases)/\($0)" }
    for directory in [spool.openCases] + years {
      for file in try disk.list(directory) {
        let path = "\(directory)/\(file)"
        guard file.hasSuffix(".json"), let number = CaseNumber(file.dropLast(5)) else {
          findings.append(Finding(path: path, problem: "This is not the name of a case."))
          continue
        }
        do {
          guard let current = try caseFile(number) else { continue }
          if current.path != path {
            findings.append(Finding(path: path, problem: "A newer revision of this case is at \(current.path)."))
          } else if let record = try read(number) {
            cases.append((number, record))
          }
        } catch let error as StoreError {
          findings.append(Finding(path: path, problem: error.description))
        }
      }
    }
    return cases
  }

  private func check(_ record: Case, _ number: CaseNumber, _ findings: inout [Finding]) throws {
    if record.number != number {
      findings.append(Finding(path: spool.openCase(number), problem: "The file says that it is \(record.number)."))
    }
    for mail in record.mails where try disk.kind(spool.message(number, mail.number)) != .file {
      findings.append(Finding(path: spool.message(number, mail.number), problem: "The case lists this mail, and it is not there."))
    }
    guard try disk.kind("\(spool.pending)/\(number)") == nil else { return }
    for letter in record.letters {
      guard let path = spool.outbox(letter, of: number) else { continue }
      if try disk.kind(path) == nil {
        findings.append(Finding(path: path, problem: "The case lists this letter, and the outbox lacks it."))
      } else if try disk.read(path) != JSONFile.encode(OutboxEntry(letter, of: number)) {
        findings.append(Finding(path: path, problem: "This letter is not what its case says."))
      }
    }
    for item in record.items where item.state == .ready {
      let name = "\(number).\(item.what).\(item.attempt)"
      let isThere = try [QueuePlace.ready, .claimed, .reported].contains { place in
        try disk.list(spool.queue(place)).contains { $0 == name || $0.hasPrefix(name + "@") }
      }
      if !isThere {
        findings.append(Finding(path: "\(spool.queue(.ready))/\(name)", problem: "The case lists this work, and the queue lacks it."))
      }
    }
  }

  private func checkMessages(_ listed: Set<String>, _ findings: inout [Finding]) throws {
    for file in try disk.list(spool.messages) where !listed.contains("\(spool.messages)/\(file)") {
      findings.append(
        Finding(path: "\(spool.messages)/\(file)", problem: "No case lists this mail. The next mail of that name replaces it."))
    }
  }

  private func checkOutbox(_ letters: Set<String>, _ findings: inout [Finding]) throws {
    for place in OutboxPlace.allCases {
      for path in try outboxFiles(place) where !letters.contains(path) {
        findings.append(Finding(path: path, problem: "No case lists this letter here."))
      }
    }
  }

  private func checkQueue(_ items: Set<String>, _ findings: inout [Finding]) throws {
    for place in [QueuePlace.ready, .claimed, .reported] {
      for file in try disk.list(spool.queue(place)) where !(place == .reported && file.hasSuffix(".result")) {
        let path = "\(spool.queue(place))/\(file)"
        guard let name = QueueName(file) else {
          findings.append(Finding(path: path, problem: "This is not the name of an item."))
          continue
        }
        if !items.contains("\(name.number).\(name.what).\(name.attempt)") {
          findings.append(Finding(path: path, problem: "No open case lists this work."))
        } else if let bytes = try disk.read(path), (try? JSONFile.decode(QueueEntry.self, bytes, path: path, format: 1)) == nil {
          findings.append(Finding(path: path, problem: "This item cannot be read."))
        }
      }
    }
    for file in try disk.list(spool.queue(.dead)) {
      findings.append(Finding(path: "\(spool.queue(.dead))/\(file)", problem: "This item could not be read and was put aside."))
    }
  }
}
