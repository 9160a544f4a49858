import Foundation
import Glibc

/// Looks whether somebody would hear of what goes wrong.
struct StaffDoctor {
  let staff: ServiceSettings.Staff

  func findings() -> [DoctorFinding] { [addresses(), alertCommand()] }

  private func addresses() -> DoctorFinding {
    guard !staff.addresses.isEmpty else {
      return DoctorFinding("staff", .warning, "Nobody is told anything: “staff.addresses” is empty. Name who does the work.")
    }
    let minute = staff.digestMinute % 60
    let time = "\(staff.digestMinute / 60):\(minute < 10 ? "0" : "")\(minute)"
    let told =
      "\(staff.addresses.count) \(staff.addresses.count == 1 ? "address gets" : "addresses get") the list of the morning at \(time)."
    return staff.deputy.isEmpty
      ? DoctorFinding("staff", .warning, told + " There is no deputy for work that nobody takes: name one in “staff.deputy”.")
      : DoctorFinding("staff", .ok, told)
  }

  private func alertCommand() -> DoctorFinding {
    guard let words = staff.alertCommand, let path = words.first else {
      return DoctorFinding(
        "alerts", .warning, "When mail itself is down nobody hears of it. Name a program in “staff.alertCommand” that reaches somebody.")
    }
    var info = stat()
    guard stat(path, &info) == 0 else { return wrong("\(path) is not there: \(String(cString: strerror(errno))).") }
    guard info.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 else { return wrong("\(path) cannot be run. Run: chmod +x \(path)") }
    return DoctorFinding("alerts", .ok, "\(path) can be run. It was not.")
  }

  private func wrong(_ text: String) -> DoctorFinding { DoctorFinding("alerts", .wrong, text + " Mend “staff.alertCommand”.") }
}
