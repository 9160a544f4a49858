import Foundation

/// Where the company keeps who is on file.
public enum ContactBook: Sendable {
  /// A list that was read once.
  case list(Contacts)
  /// A program that is asked for each mail.
  case program(ContactsProgram)

  /// The people to whom any of the addresses belongs, each address with its own.
  ///
  /// - Throws: ``ContactsProblem`` when nobody can be asked; that is never taken for "not on file".
  func people(at addresses: [String]) throws(ContactsProblem) -> [String: [Contact]] {
    let wanted = Array(Set(addresses.map { $0.lowercased() })).sorted()
    switch self {
    case .list(let contacts): return Dictionary(uniqueKeysWithValues: wanted.map { ($0, contacts.people(at: $0)) })
    case .program(let program): return wanted.isEmpty ? [:] : try program.people(at: wanted)
    }
  }
}
