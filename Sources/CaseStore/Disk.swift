import CSystem
import Glibc

/// Every system call of the spool; no other file makes one.
///
/// Files are made 0600 and directories 0700 whatever the umask; every descriptor is closed on exec. A symbolic link is never followed, and what
/// is read or written is a plain file; ``DiskError/damage`` tells such an error from one of the disk. A call that was interrupted is made again;
/// a short write is continued; a failed fsync is never tried again, the file is given up (Queue.md).
public struct Disk: Sendable {
  /// Asked before each call that can change something, with its name and path; a number other than 0 is the error that the call then has.
  ///
  /// For tests: what a real disk will not do on demand.
  public typealias Fault = @Sendable (_ call: String, _ path: String) -> Int32

  /// Asked before each write(2) with the path and the bytes that are left; how many of them the call may write, at least 1.
  ///
  /// For tests: a write that ends short.
  public typealias Portion = @Sendable (_ path: String, _ count: Int) -> Int

  private let fault: Fault?
  private let portion: Portion?

  /// The real disk; with `fault`, one that fails when it says so, and with `portion` one that writes no more at once than it says.
  public init(fault: Fault? = nil, portion: Portion? = nil) {
    self.fault = fault
    self.portion = portion
  }

  private func enter(_ call: String, _ path: String) throws(DiskError) {
    if let code = fault?(call, path), code != 0 { throw DiskError(call: call, path: path, code: code) }
  }

  /// Writes a new file and makes its content durable. EEXIST when there is one.
  ///
  /// - Parameter sync: False when ``syncFileSystem(_:)`` follows.
  public func writeNew(_ path: String, _ bytes: some Collection<UInt8>, sync: Bool = true) throws(DiskError) {
    try enter("open", path)
    let descriptor = try open(path, O_WRONLY | O_CREAT | O_EXCL)
    do throws(DiskError) {
      try write(descriptor, Array(bytes), path)
      if sync {
        try enter("fsync", path)
        try check("fsync", path, fsync(descriptor))
      }
    } catch {
      _ = close(descriptor)
      throw error
    }
    try check("close", path, close(descriptor))
  }

  /// Adds to the end of a file and makes it durable; makes the file when there is none, and its name durable always.
  ///
  /// A line that a crash cut off is ended first, so that what is added begins a line of its own.
  ///
  /// - Parameter sync: False when ``syncFileSystem(_:)`` follows.
  public func append(_ path: String, _ text: String, sync: Bool = true) throws(DiskError) {
    try enter("open", path)
    let (descriptor, end) = try openFile(path, O_RDWR | O_CREAT | O_APPEND)
    do throws(DiskError) {
      var last: UInt8 = 0x0A
      if end > 0 { try check("pread", path, pread(descriptor, &last, 1, end - 1) == 1 ? 0 : -1) }
      try write(descriptor, Array(((last == 0x0A ? "" : "\n") + text).utf8), path)
      if sync {
        try enter("fdatasync", path)
        try check("fdatasync", path, fdatasync(descriptor))
      }
    } catch {
      _ = close(descriptor)
      throw error
    }
    try check("close", path, close(descriptor))
    if sync, let slash = path.lastIndex(of: "/") { try syncDirectory(String(path[..<slash])) }
  }

  /// The whole file; nil when there is none.
  public func read(_ path: String) throws(DiskError) -> [UInt8]? {
    guard let (descriptor, size) = try openIfThere(path) else { return nil }
    defer { _ = close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var done = 0
    while true {
      if done == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done) }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw DiskError(call: "read", path: path, code: errno) }
      if count == 0 {
        bytes.removeLast(bytes.count - done)
        return bytes
      }
      done += count
    }
  }

  /// The last bytes of a file, at most `count`; nil when there is none.
  public func readTail(_ path: String, count: Int) throws(DiskError) -> [UInt8]? {
    guard let (descriptor, end) = try openIfThere(path) else { return nil }
    defer { _ = close(descriptor) }
    let start = max(0, end - count)
    var buffer = [UInt8](repeating: 0, count: end - start)
    let got = pread(descriptor, &buffer, buffer.count, start)
    if got < 0 { throw DiskError(call: "pread", path: path, code: errno) }
    return Array(buffer[..<got])
  }

  /// Gives a file another name, in place of whatever has it.
  public func rename(_ from: String, _ to: String) throws(DiskError) {
    try enter("rename", to)
    try check("rename", to, Glibc.rename(from, to))
  }

  /// Gives a file another name that nothing has; EEXIST otherwise.
  public func renameNew(_ from: String, _ to: String) throws(DiskError) {
    try enter("rename", to)
    try check("rename", to, privacy_intake_rename_new(from, to))
  }

  /// Takes a file away; nothing happens when there is none.
  public func remove(_ path: String) throws(DiskError) {
    try enter("unlink", path)
    if unlink(path) != 0 && errno != ENOENT { throw DiskError(call: "unlink", path: path, code: errno) }
  }

  /// Makes the names in a directory durable.
  public func syncDirectory(_ path: String) throws(DiskError) {
    try enter("fsync", path)
    let descriptor = try open(path, O_RDONLY | O_DIRECTORY)
    let result = fsync(descriptor)
    let code = errno
    _ = close(descriptor)
    if result != 0 { throw DiskError(call: "fsync", path: path, code: code) }
  }

  /// Makes everything durable that was written to the file system on which a directory is (syncfs): names and contents, also of others.
  public func syncFileSystem(_ path: String) throws(DiskError) {
    try enter("syncfs", path)
    let descriptor = try open(path, O_RDONLY | O_DIRECTORY)
    let result = privacy_intake_syncfs(descriptor)
    let code = errno
    _ = close(descriptor)
    if result != 0 { throw DiskError(call: "syncfs", path: path, code: code) }
  }

  /// Makes a directory and those above it that are missing.
  public func makeDirectory(_ path: String) throws(DiskError) {
    try enter("mkdir", path)
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw DiskError(call: "mkdir", path: path, code: errno)
    }
    try makeDirectory(String(path[..<slash]))
    if mkdir(path, 0o700) != 0 && errno != EEXIST { throw DiskError(call: "mkdir", path: path, code: errno) }
  }

  /// The names in a directory, sorted, without `.` and `..`; empty when there is none.
  public func list(_ path: String) throws(DiskError) -> [String] {
    let descriptor: Int32
    do throws(DiskError) { descriptor = try open(path, O_RDONLY | O_DIRECTORY) } catch {
      if error.code == ENOENT { return [] } else { throw error }
    }
    guard let directory = fdopendir(descriptor) else {
      let code = errno
      _ = close(descriptor)
      throw DiskError(call: "fdopendir", path: path, code: code)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether something is there: a file, a directory, or neither.
  public func kind(_ path: String) throws(DiskError) -> FileKind? {
    var info = stat()
    if lstat(path, &info) != 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw DiskError(call: "lstat", path: path, code: errno)
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// Who owns something, and its permission bits (as in 0o600); nil when nothing is there.
  public func access(_ path: String) throws(DiskError) -> (owner: UInt32, mode: UInt32)? {
    var info = stat()
    if lstat(path, &info) == 0 { return (info.st_uid, info.st_mode & 0o7777) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw DiskError(call: "lstat", path: path, code: errno)
  }

  /// Gives a file 0600 or a directory 0700, and the owner, if it is another.
  public func setAccess(_ path: String, owner: UInt32) throws(DiskError) {
    try enter("chmod", path)
    var info = stat()
    try check("lstat", path, lstat(path, &info))
    if info.st_uid != owner { try check("lchown", path, lchown(path, owner, gid_t.max)) }
    if info.st_mode & S_IFMT == S_IFLNK { return }
    try check("chmod", path, chmod(path, info.st_mode & S_IFMT == S_IFDIR ? 0o700 : 0o600))
  }

  /// When a file was last written, in seconds since 1970.
  public func modified(_ path: String) throws(DiskError) -> Int {
    var info = stat()
    try check("stat", path, stat(path, &info))
    return info.st_mtim.tv_sec
  }

  /// Takes a lock that the system gives back when the process ends (flock); waits for it. The file is made when missing, and stays.
  public func lock(_ path: String) throws(DiskError) -> Int32 {
    let (descriptor, _) = try openFile(path, O_RDWR | O_CREAT)
    while flock(descriptor, LOCK_EX) != 0 {
      if errno == EINTR { continue }
      let code = errno
      _ = close(descriptor)
      throw DiskError(call: "flock", path: path, code: code)
    }
    return descriptor
  }

  /// Takes a lock that nobody has; nil when somebody has it.
  public func tryLock(_ path: String) throws(DiskError) -> Int32? {
    let (descriptor, _) = try openFile(path, O_RDWR | O_CREAT)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      let code = errno
      _ = close(descriptor)
      if code == EWOULDBLOCK { return nil }
      throw DiskError(call: "flock", path: path, code: code)
    }
    return descriptor
  }

  /// Gives a lock back, also where a program that is just being started still has a copy of the descriptor: closing ours alone would leave
  /// the lock with that copy until the program's exec closes it.
  public func unlock(_ descriptor: Int32) {
    _ = flock(descriptor, LOCK_UN)
    _ = close(descriptor)
  }

  private func open(_ path: String, _ flags: Int32) throws(DiskError) -> Int32 {
    while true {
      // O_NONBLOCK: a pipe under the name of a file must not stop the program.
      let descriptor = Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw DiskError(call: "open", path: path, code: errno) }
    }
  }

  private func openIfThere(_ path: String) throws(DiskError) -> (descriptor: Int32, size: Int)? {
    do throws(DiskError) { return try openFile(path, O_RDONLY) } catch { if error.code == ENOENT { return nil } else { throw error } }
  }

  /// Opens what must be a plain file, and tells its size.
  private func openFile(_ path: String, _ flags: Int32) throws(DiskError) -> (descriptor: Int32, size: Int) {
    let descriptor = try open(path, flags)
    var info = stat()
    var code: Int32 = fstat(descriptor, &info) == 0 ? 0 : errno
    if code == 0, info.st_mode & S_IFMT != S_IFREG { code = info.st_mode & S_IFMT == S_IFDIR ? EISDIR : ENXIO }
    if code == 0 { return (descriptor, max(0, info.st_size)) }
    _ = close(descriptor)
    throw DiskError(call: "open", path: path, code: code)
  }

  private func write(_ descriptor: Int32, _ bytes: [UInt8], _ path: String) throws(DiskError) {
    var done = 0
    while done < bytes.count {
      try enter("write", path)
      let left = bytes.count - done
      let wanted = min(left, max(1, portion?(path, left) ?? left))
      let count = bytes[done..<done + wanted].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw DiskError(call: "write", path: path, code: errno) }
      done += count
    }
  }

  private func check(_ call: String, _ path: String, _ result: Int32) throws(DiskError) {
    if result != 0 { throw DiskError(call: call, path: path, code: errno) }
  }
}
