import Foundation
import TestSupport
import Testing

@testable import IntakeService

@Suite struct StaffDoctorTests {
  @Test func whoIsToldIsSaid() {
    var staff = ServiceSettings.Staff(addresses: [], deputy: [], digestMinute: 450, alertCommand: nil)
    #expect(StaffDoctor(staff: staff).findings().map(\.verdict) == [.warning, .warning])
    staff.addresses = ["kim@example.com"]
    #expect(StaffDoctor(staff: staff).findings()[0].text.hasPrefix("1 address gets the list of the morning at 7:30. There is no deputy"))
    (staff.deputy, staff.digestMinute) = (["lee@example.com"], 485)
    #expect(StaffDoctor(staff: staff).findings()[0] == DoctorFinding("staff", .ok, "1 address gets the list of the morning at 8:05."))
  }

  @Test func theProgramForAlertsMustBeThereAndRun() throws {
    let scratch = try Scratch()
    let file = try scratch.write("page", "#!/bin/sh\n")
    func alerts(_ path: String) -> DoctorFinding {
      StaffDoctor(staff: ServiceSettings.Staff(addresses: [], deputy: [], digestMinute: 450, alertCommand: [path])).findings()[1]
    }
    #expect(alerts(scratch.path + "/missing").text.contains("missing is not there: No such file or directory. Mend “staff.alertCommand”."))
    #expect(alerts(file).verdict == .wrong && alerts(scratch.path).verdict == .wrong)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    #expect(alerts(file) == DoctorFinding("alerts", .ok, "\(file) can be run. It was not."))
  }
}
