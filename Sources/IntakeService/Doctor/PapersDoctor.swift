import Foundation
import Glibc
import Notices
import PrivacyRequests

/// Reads the templates of every language and the people on file.
struct PapersDoctor {
  let configuration: Configuration
  let clock: () -> Date

  /// People on file older than this are worth a warning, in days: who became a customer since is a stranger to us.
  static let contactsAge = 7

  func findings() -> [DoctorFinding] { templates() + [contacts()] }

  private func templates() -> [DoctorFinding] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: configuration.templates)) ?? []).filter {
      $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isLowercase }
    }
    return Set(names + ["en"]).sorted().map { language in
      do {
        _ = try TemplateFolder.read(configuration.templates, language: language)
        return DoctorFinding("templates", .ok, "\(configuration.templates)/\(language): \(LetterKind.allCases.count) letters are sound.")
      } catch {
        return DoctorFinding("templates", .wrong, "\(error)")
      }
    }
  }

  private func contacts() -> DoctorFinding {
    switch configuration.contacts {
    case .file(let path): contacts(in: path)
    case .program(let program): contacts(from: program)
    }
  }

  /// Asks for our own address, which is nobody's on file.
  private func contacts(from program: ContactsProgram) -> DoctorFinding {
    do {
      _ = try program.people(at: [configuration.intakeAddress.lowercased()])
      return finding(.ok, "\(program.words[0]) answers.")
    } catch {
      return finding(.wrong, "\(error)")
    }
  }

  private func finding(_ verdict: DoctorFinding.Verdict, _ text: String) -> DoctorFinding { DoctorFinding("contacts", verdict, text) }

  private func contacts(in path: String) -> DoctorFinding {
    let contacts: Contacts
    do { contacts = try ContactsFile.read(path) } catch { return finding(.wrong, "\(error)") }
    let count = contacts.count
    if count == 0 {
      return finding(
        .warning, "\(path): nobody is on file, so every writer is a stranger. Put the people into it: email,name,other_emails.")
    }
    var info = stat()
    guard stat(path, &info) == 0 else { return finding(.wrong, "\(path): \(String(cString: strerror(errno))).") }
    if info.st_mode & 0o007 != 0 {
      return finding(.warning, "\(path): every user of this machine may read who is on file. Run: chmod 640 \(path)")
    }
    if let first = contacts.faultyLines.first {
      let lines = contacts.faultyLines.count == 1 ? "One line has" : "\(contacts.faultyLines.count) lines have"
      return finding(
        .warning, "\(path), line \(first): an address has no “@”, so nobody is found by it. \(lines) such an address; correct them.")
    }
    let days = Int((clock().timeIntervalSince1970 - Double(info.st_mtim.tv_sec)) / 86_400)
    if days > Self.contactsAge {
      return finding(.warning, "\(path): \(count) addresses, written \(days) days ago. Have it written anew every night.")
    }
    return finding(.ok, "\(path): \(count) addresses.")
  }
}
