import Foundation
import TestSupport
import Testing

/// The unit in Samples/systemd, as far as it can be looked at without systemd running.
@Suite struct SystemdUnitTests {
  static let analyze = Tool("systemd-analyze")
  static let unit = "/Samples/systemd/privacy-intake.service"

  /// 0 is closed, 10 is open; a service that needs the network cannot be below about 1.
  @Test(.enabled(if: analyze.isWanted, "systemd-analyze is not installed (apt-get install systemd)"))
  func theServiceIsShutInAsFarAsItsWorkAllows() throws {
    let path = try #require(Self.analyze.path, "systemd-analyze is not installed (apt-get install systemd)")
    let outcome = try Program.run(path, ["security", "--offline=true", "--no-pager", Repository.root + Self.unit])
    let last = try #require(outcome.output.split(separator: "\n").last { $0.contains("Overall exposure level") }, "\(outcome.errors)")
    let level = try #require(last.split(separator: " ").compactMap { Double($0) }.last)
    #expect(level <= 1.5, "\(last)")
  }

  /// systemd passes over a key that it does not know and says so.
  @Test(.enabled(if: analyze.isWanted, "systemd-analyze is not installed (apt-get install systemd)"))
  func systemdKnowsEveryLine() throws {
    let path = try #require(Self.analyze.path, "systemd-analyze is not installed (apt-get install systemd)")
    let scratch = try Scratch()
    let text = try Repository.text(String(Self.unit.dropFirst())).replacing(
      "ExecStart=/usr/bin/privacy-intake", with: "ExecStart=/bin/true")
    let outcome = try Program.run(path, ["verify", try scratch.write("privacy-intake.service", text)])
    #expect(!outcome.errors.contains("privacy-intake.service"), "\(outcome.errors)")
  }

  /// What the unit says of the program is so.
  @Test func theUnitStartsWhatThereIs() throws {
    let lines = try Repository.text(String(Self.unit.dropFirst())).split(separator: "\n")
    #expect(lines.contains("ExecStart=/usr/bin/privacy-intake run --config /etc/privacy-intake/config.json5"))
    #expect(lines.contains("RestartPreventExitStatus=78") && lines.contains("Type=notify"))
    for name in ["imap-password", "smtp-password"] { #expect(lines.contains { $0.hasPrefix("LoadCredential=\(name):/etc/") }) }
  }
}
