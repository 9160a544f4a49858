import CaseStore

/// Puts letters into a directory, one file each: for rehearsals, and for a mail server that takes its mail from there.
public struct FolderSender: LetterSender {
  let directory: String
  let disk: Disk

  /// Takes the directory, which is made with the first letter.
  public init(directory: String, disk: Disk = Disk()) {
    self.directory = directory
    self.disk = disk
  }

  /// Writes `NAME.eml`, whole and durable. A letter that lies there already is not written again.
  public mutating func send(_ letter: Parcel) -> Verdict {
    let path = "\(directory)/\(letter.name).eml"
    let new = "\(directory)/.\(letter.name).eml"
    do throws(DiskError) {
      try disk.makeDirectory(directory)
      if let there = try disk.read(path) {
        return there == letter.bytes ? .accepted("in \(directory)") : .refused("another letter of that name lies in \(directory)")
      }
      try disk.remove(new)
      try disk.writeNew(new, letter.bytes)
      try disk.renameNew(new, path)
      try disk.syncDirectory(directory)
    } catch {
      return .postponed("\(error)")
    }
    return .accepted("in \(directory)")
  }
}
