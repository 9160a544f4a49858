import Foundation
import InternetMessage

/// Saved mail: files, and directories of files whose name ends in `.eml`.
public struct MailFiles: Sendable {
  /// A file larger than this is not read, in bytes: 25 MiB.
  public static let byteLimit = 25 << 20

  /// Names of our servers, for the date of receipt.
  let hosts: [String]

  /// Takes the names of our mail servers.
  public init(hosts: [String]) { self.hosts = hosts }

  /// A file with the date of its mail; the mail itself is read again when its turn comes, so that an archive need not fit into memory.
  public struct Entry: Sendable, Equatable {
    /// The path.
    public var path: String
    /// When the mail was received.
    public var received: Date
  }

  /// Finds mail and puts it in order: by receipt, then by file name.
  ///
  /// - Throws: ``MailFilesError`` for a path that is not there, for a directory without mail, for a file that is too large or cannot be read.
  public func find(_ paths: [String]) throws(MailFilesError) -> [Entry] {
    var entries: [Entry] = []
    for path in paths {
      var isDirectory: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { throw MailFilesError.missing(path) }
      if !isDirectory.boolValue {
        entries.append(try entry(path))
        continue
      }
      let found = try mail(in: path.hasSuffix("/") ? String(path.dropLast()) : path)
      if found.isEmpty { throw MailFilesError.noMail(path) }
      entries += found
    }
    return entries.sorted { ($0.received, $0.path) < ($1.received, $1.path) }
  }

  /// Reads a file.
  public func read(_ path: String) throws(MailFilesError) -> FoundMail {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let size = attributes?[.size] as? Int else { throw MailFilesError.missing(path) }
    guard size <= Self.byteLimit else { throw MailFilesError.tooLarge(path) }
    guard let data = FileManager.default.contents(atPath: path) else { throw MailFilesError.unreadable(path) }
    let bytes = [UInt8](data)
    let fileTime = attributes?[.modificationDate] as? Date ?? Date(timeIntervalSince1970: 0)
    let received = ReceiptDate.of(Message(parsing: bytes), hosts: hosts, fileTime: fileTime)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return FoundMail(name: path, source: name, bytes: bytes, received: received)
  }

  private func mail(in directory: String) throws(MailFilesError) -> [Entry] {
    let names = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
    var entries: [Entry] = []
    for name in names.sorted() where name.hasSuffix(".eml") {
      var isDirectory: ObjCBool = false
      let path = "\(directory)/\(name)"
      // A directory may be named like a mail; what is in it was listed too.
      if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue { continue }
      entries.append(try entry(path))
    }
    return entries
  }

  private func entry(_ path: String) throws(MailFilesError) -> Entry { Entry(path: path, received: try read(path).received) }
}
