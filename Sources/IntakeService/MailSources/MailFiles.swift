import Foundation
import InternetMessage

/// Saved mail: files of one mail, mbox files, Maildirs, directories of `.eml` files, and standard input.
public struct MailFiles: Sendable {
  /// A mail larger than this is not read, in bytes: 25 MiB.
  public static let byteLimit = 25 << 20

  /// Names of our servers, for the date of receipt.
  let hosts: [String]

  /// Takes the names of our mail servers.
  public init(hosts: [String]) { self.hosts = hosts }

  /// Where a mail is, with the date of its receipt; it is read when its turn comes, so that an archive need not fit into memory.
  public struct Entry: Sendable, Equatable {
    /// The file, and for an mbox `#` and the number of the mail in it, from 1.
    public var path: String
    /// When the mail was received.
    public var received: Date
    /// The mail itself where the file holds more than one: a part of the mapped file; nil when the file is the mail.
    var content: Data?
  }

  /// Finds mail and puts it in order: by receipt, then by path.
  ///
  /// - Parameters:
  ///   - paths: Files and directories; `-` is standard input.
  ///   - standardInput: What was read there.
  ///   - skipped: Told of each mail that is too large or cannot be read; the others are found all the same.
  /// - Throws: ``MailFilesError`` for a path that is not there, and for a directory without mail.
  public func find(
    _ paths: [String], standardInput: Data = Data(), skipped: (MailFilesError) -> Void = { _ in }
  ) throws(MailFilesError) -> [Entry] {
    var found: [Result<Entry, MailFilesError>] = []
    for path in paths {
      if path == "-" {
        found += mails(in: standardInput, path: path, fileTime: Date(timeIntervalSince1970: 0))
        if standardInput.isEmpty { throw MailFilesError.noMail(path) }
      } else {
        guard let kind = Self.kind(path) else { throw MailFilesError.missing(path) }
        found += kind == .file ? mails(inFile: path) : try mails(inDirectory: path.hasSuffix("/") ? String(path.dropLast()) : path)
      }
    }
    var entries: [Entry] = []
    for result in found {
      switch result {
      case .success(let entry): entries.append(entry)
      case .failure(let error): skipped(error)
      }
    }
    return entries.sorted { ($0.received, $0.path) < ($1.received, $1.path) }
  }

  /// Reads a mail that was found.
  public func read(_ entry: Entry) throws(MailFilesError) -> FoundMail {
    guard let content = entry.content else { return try read(entry.path) }
    return FoundMail(name: entry.path, source: Self.name(of: entry.path), bytes: [UInt8](content), received: entry.received)
  }

  /// Reads a file of one mail.
  public func read(_ path: String) throws(MailFilesError) -> FoundMail {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let size = attributes?[.size] as? Int else { throw MailFilesError.missing(path) }
    guard size <= Self.byteLimit else { throw MailFilesError.tooLarge(path) }
    guard let data = FileManager.default.contents(atPath: path) else { throw MailFilesError.unreadable(path) }
    let bytes = [UInt8](data)
    let fileTime = Self.maildirTime(path) ?? attributes?[.modificationDate] as? Date ?? Date(timeIntervalSince1970: 0)
    let received = ReceiptDate.of(Message(parsing: bytes), hosts: hosts, fileTime: fileTime)
    return FoundMail(name: path, source: Self.name(of: path), bytes: bytes, received: received)
  }

  private func mails(inDirectory directory: String) throws(MailFilesError) -> [Result<Entry, MailFilesError>] {
    let isMaildir = ["cur", "new"].allSatisfy { Self.kind("\(directory)/\($0)") == .directory }
    let names = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
    var found: [Result<Entry, MailFilesError>] = []
    for name in names.sorted() where isMaildir ? Self.isMaildirMail(name) : name.hasSuffix(".eml") || name.hasSuffix(".mbox") {
      let path = "\(directory)/\(name)"
      // A directory may be named like a mail; what is in it was listed too.
      if Self.kind(path) == .file { found += mails(inFile: path) }
    }
    if found.isEmpty { throw MailFilesError.noMail(directory) }
    return found
  }

  private func mails(inFile path: String) -> [Result<Entry, MailFilesError>] {
    guard let file = FileHandle(forReadingAtPath: path) else { return [.failure(.unreadable(path))] }
    let isMailbox = (try? file.read(upToCount: 5)) == Data("From ".utf8)
    try? file.close()
    guard isMailbox else {
      return [Result { () throws(MailFilesError) -> Entry in Entry(path: path, received: try read(path).received) }]
    }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped) else { return [.failure(.unreadable(path))] }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return mails(in: data, path: path, fileTime: attributes?[.modificationDate] as? Date ?? Date(timeIntervalSince1970: 0))
  }

  /// The mails of an mbox; a text that is none is one mail.
  private func mails(in data: Data, path: String, fileTime: Date) -> [Result<Entry, MailFilesError>] {
    var pieces = MailboxFile.pieces(of: data)
    if pieces.isEmpty { pieces = [MailboxFile.Piece(range: 0..<data.count, date: nil)] }
    return pieces.enumerated().map { index, piece in
      let name = pieces.count == 1 ? path : "\(path)#\(index + 1)"
      guard piece.range.count <= Self.byteLimit else { return .failure(.tooLarge(name)) }
      let content = data[(data.startIndex + piece.range.lowerBound)..<(data.startIndex + piece.range.upperBound)]
      let received = ReceiptDate.of(Message(parsing: [UInt8](content)), hosts: hosts, fileTime: piece.date ?? fileTime)
      return .success(Entry(path: name, received: received, content: content))
    }
  }

  private static func kind(_ path: String) -> FileKind? {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { return nil }
    return isDirectory.boolValue ? .directory : .file
  }

  private enum FileKind { case file, directory }

  /// Whether a file below a Maildir is a mail: in `cur` or `new` of it or of one of its folders, and not hidden.
  private static func isMaildirMail(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    guard parts.count >= 2, let file = parts.last else { return false }
    return ["cur", "new"].contains(parts[parts.count - 2]) && file.first != "."
  }

  /// The time of delivery in a Maildir's file name: the seconds before the first dot (`1793631600.M1P2.host:2,S`).
  private static func maildirTime(_ path: String) -> Date? {
    let parts = path.split(separator: "/")
    guard parts.count >= 2, ["cur", "new"].contains(parts[parts.count - 2]), let digits = parts.last?.split(separator: ".").first,
      digits.count >= 9, let seconds = Int(digits), seconds < 1 << 40
    else { return nil }
    return Date(timeIntervalSince1970: Double(seconds))
  }

  private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
