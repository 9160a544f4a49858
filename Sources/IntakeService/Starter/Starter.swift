import CaseStore
import Foundation
import Glibc
import Notices

/// What `init` writes: a directory to start from, with a configuration in which all letters wait for a person.
public struct Starter: Sendable {
  /// Why nothing was written.
  public enum Failure: Error, Equatable, CustomStringConvertible {
    /// Something is there already.
    case notEmpty(String)
    /// The disk said no.
    case disk(DiskError)

    /// What is wrong and what can be done.
    public var description: String {
      switch self {
      case .notEmpty(let path): "\(path) is there already and is not an empty directory. Nothing was changed. Choose another name."
      case .disk(let error): "The disk refused: \(error). What was written until then can be deleted."
      }
    }
  }

  /// The configuration with every key: `Samples/service.json5`, built into the program.
  static var configuration: Data { Data(PackageResources.service_json5) }

  /// The name of the configuration in the directory.
  public static let fileName = "config.json5"

  private let directory: String
  private let templates: String
  private let disk = Disk()

  /// Takes both directories.
  ///
  /// - Parameters:
  ///   - directory: What is made; missing or empty.
  ///   - templates: Where letters are copied from, a directory for each language.
  public init(directory: String, templates: String) {
    self.directory = directory
    self.templates = templates
  }

  /// Writes everything, for its owner alone: files 0600, directories 0700; the configuration last.
  ///
  /// - Throws: ``Failure``, or `TemplateError` when what should be copied is no set of letters.
  public func write() throws {
    _ = try TemplateFolder.read(templates, language: "en")
    do {
      if try disk.kind(directory) != nil, try disk.kind(directory) != .directory || !disk.list(directory).isEmpty {
        throw Failure.notEmpty(directory)
      }
      try disk.makeDirectory(directory)
      try disk.setAccess(directory, owner: geteuid())
      try copyTemplates()
      try disk.writeNew(directory + "/contacts.csv", "email,name,other_emails\n".utf8)
      try disk.writeNew("\(directory)/\(Self.fileName)", Self.configuration)
      try disk.syncDirectory(directory)
    } catch let error as DiskError { throw Failure.disk(error) }
  }

  private func copyTemplates() throws(DiskError) {
    for language in try disk.list(templates) where try disk.kind("\(templates)/\(language)") == .directory {
      let target = "\(directory)/Templates/\(language)"
      try disk.makeDirectory(target)
      for name in try disk.list("\(templates)/\(language)") where name.hasSuffix(".txt") {
        try disk.writeNew("\(target)/\(name)", try disk.read("\(templates)/\(language)/\(name)") ?? [])
      }
      try disk.syncDirectory(target)
    }
  }
}
