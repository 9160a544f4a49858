import Foundation
import Glibc

/// Where a password or another secret is found. None stands in the configuration itself.
public enum SecretSource: Sendable, Equatable {
  /// A file, which only its owner may read.
  case file(String)
  /// A variable of the environment.
  case environment(String)
  /// A credential of systemd: a file of that name in `$CREDENTIALS_DIRECTORY` (LoadCredential=).
  case credential(String)
  /// The first line that a program prints; run without a shell, ended after 10 seconds.
  case command([String])

  /// Why a secret could not be had.
  public struct Failure: Error, Equatable, CustomStringConvertible {
    /// What is wrong and what can be done; never the secret.
    public var description: String
  }

  /// The secret, without the line end.
  ///
  /// - Parameter environment: The variables of the process.
  public func read(environment: [String: String]) throws(Failure) -> String {
    let text: String
    switch self {
    case .file(let path): text = try Self.text(of: path, mustBePrivate: true)
    case .environment(let name):
      guard let value = environment[name] else { throw Failure(description: "The variable \(name) is not set.") }
      text = value
    case .credential(let name):
      guard let directory = environment["CREDENTIALS_DIRECTORY"] else {
        throw Failure(description: "There are no credentials: the program was not started by systemd with LoadCredential=\(name):….")
      }
      text = try Self.text(of: "\(directory)/\(name)", mustBePrivate: false)
    case .command(let words):
      do { text = try ShortCommand.run(words, input: nil, seconds: 10) } catch {
        throw Failure(description: "The command for the password failed: \(error.description)")
      }
    }
    let line = String(text.prefix { !$0.isNewline })
    if line.isEmpty { throw Failure(description: "The password is empty (\(place)).") }
    return line
  }

  /// Where it is looked for, for messages.
  public var place: String {
    switch self {
    case .file(let path): path
    case .environment(let name): "variable \(name)"
    case .credential(let name): "credential \(name)"
    case .command(let words): words.first ?? "a command"
    }
  }

  private static func text(of path: String, mustBePrivate: Bool) throws(Failure) -> String {
    var info = stat()
    guard stat(path, &info) == 0 else {
      let why = "\(path): \(String(cString: strerror(errno)))."
      throw Failure(description: mustBePrivate ? why + " Write the secret into that file, and run: chmod 600 \(path)" : why)
    }
    if mustBePrivate, info.st_mode & 0o077 != 0 {
      throw Failure(description: "Others may read \(path), which holds a secret. Run: chmod 600 \(path)")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(description: "\(path) cannot be read. Make it belong to the user who runs privacy-intake.")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
