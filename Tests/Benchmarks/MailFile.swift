import Glibc

/// A mail as a file of a Maildir.
enum MailFile {
  /// Writes it under a name where nobody looks, then gives it its own. Waits for no disk.
  static func write(_ bytes: [UInt8], _ temporary: String, _ final: String) throws {
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard file >= 0 else { throw Failure(description: "“\(temporary)” cannot be written: \(String(cString: strerror(errno)))") }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      done += count
    }
    close(file)
    guard done == bytes.count, rename(temporary, final) == 0 else { throw Failure(description: "“\(final)” cannot be written.") }
  }
}
