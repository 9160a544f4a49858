import Foundation
import PrivacyRequests

/// Tries each part of an installation and says what to mend. Sends no mail and changes nothing but a file of its own in the spool, which it takes away.
public struct Doctor {
  let configuration: Configuration
  let file: String
  let environment: [String: String]
  let clock: () -> Date

  /// Takes what is to be tried.
  ///
  /// - Parameters:
  ///   - file: The configuration's path.
  ///   - environment: The variables of the process, where passwords may be.
  public init(_ configuration: Configuration, file: String, environment: [String: String], clock: @escaping () -> Date) {
    self.configuration = configuration
    self.file = file
    self.environment = environment
    self.clock = clock
  }

  /// Tries everything; each finding is told as soon as it is there, for a server may take its time.
  public func run(_ tell: (DoctorFinding) -> Void) {
    let parts: [() -> [DoctorFinding]] = [
      configurationFindings, SpoolDoctor(configuration: configuration, clock: clock).findings,
      PapersDoctor(configuration: configuration, clock: clock).findings,
      ServersDoctor(service: configuration.service, environment: environment, clock: clock).findings,
      StaffDoctor(staff: configuration.service.staff).findings, dateAndLinkFindings,
    ]
    for part in parts { part().forEach(tell) }
  }

  private func configurationFindings() -> [DoctorFinding] {
    if FileManager.default.contents(atPath: file) == Starter.configuration {
      return [
        DoctorFinding(
          "configuration", .warning, "\(file) is still as “init” wrote it. Go through it from top to bottom and change what is yours.")
      ]
    }
    guard configuration.rehearsalSeed == nil else {
      return [
        DoctorFinding(
          "configuration", .warning, "This is a rehearsal: nobody gets a letter, and “run” refuses it. Take “rehearsal” out for real mail.")
      ]
    }
    return [DoctorFinding("configuration", .ok, "\(file): every key is known.")]
  }

  private func dateAndLinkFindings() -> [DoctorFinding] {
    let now = clock()
    return [
      DoctorFinding(
        "time zone", .ok, "\(configuration.time.zone.identifier), where it is \(configuration.time.minute(of: now)) now."),
      DoctorFinding(
        "link", .ok,
        configuration.linkBase.map { "Links begin with \($0). That the page answers is not tried; open it once yourself." }
          ?? "There is no page behind links: people confirm by a mail that is written for them."),
    ]
  }
}
