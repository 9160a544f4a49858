import CaseStore
import Foundation
import Glibc
import PrivacyRequests

/// Tries the spool: whether it is ours, can be written, and has room; and whether the clock can be believed.
struct SpoolDoctor {
  let configuration: Configuration
  let clock: () -> Date
  private let disk = Disk()

  /// Less free space than this, in MiB, is wrong: one mail may have 25.
  static let needed = 200
  /// Less free space than this, in MiB, is worth a warning.
  static let comfortable = 2_000
  /// How far the times of files may be from our clock, in seconds.
  static let clockTolerance = 300.0

  init(configuration: Configuration, clock: @escaping () -> Date) {
    self.configuration = configuration
    self.clock = clock
  }

  private var path: String { configuration.spool }

  func findings() -> [DoctorFinding] {
    let store: CaseStore?
    do { store = try CaseStore.open(path: path) } catch StoreError.missing { store = nil } catch { return [wrong("\(error)")] }
    guard FileManager.default.fileExists(atPath: path) else { return newSpool() }
    if let objection = ownership() { return [objection] }
    let wanted = SpoolFormat(rehearsal: configuration.rehearsalSeed.map { SpoolFormat.Rehearsal(seed: $0) })
    if let store, store.format != wanted {
      return [wrong("\(StoreError.otherPurpose(path: path, spool: store.format.purpose, configuration: wanted.purpose))")]
    }
    let before = clock()
    do {
      let written = try write(in: store == nil ? path : path + "/tmp")
      let what = store?.format.purpose ?? "an empty directory, of which the first use makes a spool"
      return [ok("\(path): \(what). Writing and fsync work.")] + space() + [clockFinding(written, before, store)]
    } catch { return [wrong("\(path) cannot be written: \(error). Mend the disk or the rights before anything else.")] }
  }

  private func newSpool() -> [DoctorFinding] {
    var parent = path
    while !FileManager.default.fileExists(atPath: parent), let slash = parent.lastIndex(of: "/") {
      parent = slash == parent.startIndex ? "/" : String(parent[..<slash])
    }
    if !FileManager.default.fileExists(atPath: parent) { parent = "." }
    guard access(parent, W_OK | X_OK) == 0 else {
      return [wrong("\(path) is not there, and you may not make it in \(parent). Make it, and give it to the user who runs the service.")]
    }
    return [ok("\(path) is made on first use.")] + space(of: parent)
  }

  /// What belongs to another, or may be read by others; nil when it is ours alone.
  private func ownership() -> DoctorFinding? {
    guard let found = try? disk.access(path) else {
      return wrong("\(path) cannot be looked at. Check who may enter the directories above it.")
    }
    if found.owner != geteuid() {
      let owner = Self.name(of: found.owner)
      return wrong(
        "\(path) belongs to \(owner), and you are \(Self.name(of: geteuid())). Run everything as \(owner), as in: "
          + "sudo -u \(owner) privacy-intake doctor …")
    }
    guard found.mode & 0o077 == 0 else { return wrong("Others may enter \(path), which holds letters and mail. Run: chmod 700 \(path)") }
    return nil
  }

  private static func name(of user: UInt32) -> String {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 14) { buffer in
      guard let start = buffer.baseAddress, getpwuid_r(user, &entry, start, buffer.count, &found) == 0, found != nil,
        let name = entry.pw_name
      else { return "user \(user)" }
      return String(cString: name)
    }
  }

  /// Writes a file as cases are written, and takes it away; returns when the disk says that it was written.
  private func write(in directory: String) throws(DiskError) -> Date? {
    let file = "\(directory)/doctor-\(getpid())"
    try disk.remove(file)
    try disk.writeNew(file, "doctor\n".utf8)
    // A service that runs beside us may have cleared tmp/ in between.
    let written = try? disk.modified(file)
    try disk.remove(file)
    try disk.syncDirectory(directory)
    return written.map { Date(timeIntervalSince1970: Double($0)) }
  }

  private func space() -> [DoctorFinding] { space(of: path) }

  private func space(of directory: String) -> [DoctorFinding] {
    guard let system = try? FileManager.default.attributesOfFileSystem(forPath: directory),
      let free = (system[.systemFreeSize] as? NSNumber)?.int64Value
    else { return [] }
    let size = "\(free >> 20) MiB are free on the disk of \(directory)"
    if free < Int64(Self.needed) << 20 {
      return [DoctorFinding("disk", .wrong, "Only \(size). Make room: mail cannot be filed on a full disk.")]
    }
    if free < Int64(Self.comfortable) << 20 { return [DoctorFinding("disk", .warning, "Only \(size). Plan for more.")] }
    if let nodes = (system[.systemFreeNodes] as? NSNumber)?.intValue, let all = (system[.systemNodes] as? NSNumber)?.intValue, all > 0,
      nodes < 10_000
    {
      return [DoctorFinding("disk", .warning, "Only \(nodes) more files can be made on the disk of \(directory). A case needs about ten.")]
    }
    return [DoctorFinding("disk", .ok, size + ".")]
  }

  /// Our clock against that of the disk, which may be another machine's, and against what the service wrote last.
  private func clockFinding(_ written: Date?, _ now: Date, _ store: CaseStore?) -> DoctorFinding {
    let time = configuration.time
    if let store, let last = try? ServiceStatus.read(in: store)?.lastRound, last > now.addingTimeInterval(Self.clockTolerance) {
      return DoctorFinding(
        "clock", .wrong,
        "The clock says \(time.minute(of: now)), but the service worked here at \(time.minute(of: last)). Set the clock; dates of cases hang on it."
      )
    }
    if let written, abs(written.timeIntervalSince(now)) > Self.clockTolerance {
      return DoctorFinding(
        "clock", .warning,
        "The clock says \(time.minute(of: now)), the disk of the spool says \(time.minute(of: written)). One of them is wrong; use NTP on both."
      )
    }
    return DoctorFinding("clock", .ok, "The clock agrees with the disk.")
  }

  private func ok(_ text: String) -> DoctorFinding { DoctorFinding("spool", .ok, text) }
  private func wrong(_ text: String) -> DoctorFinding { DoctorFinding("spool", .wrong, text) }
}
