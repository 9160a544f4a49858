import Foundation
import Notices

/// Reads the templates of a language, or of all, from their directories.
public enum TemplateFolder {
  /// Reads and checks the templates of all languages: `en`, which must be there, and every other directory whose name is two small letters.
  ///
  /// - Throws: ``Notices/TemplateError`` with file and line.
  public static func read(_ directory: String) throws -> LetterLibrary {
    let english = try read(directory, language: "en")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    let others = names.filter { $0 != "en" && isLanguage($0) }.sorted()
    return LetterLibrary(english: english, others: try others.map { try read(directory, language: $0) })
  }

  /// Reads and checks `DIRECTORY/LANGUAGE/*.txt`.
  ///
  /// - Throws: ``Notices/TemplateError`` with file and line.
  public static func read(_ directory: String, language: String) throws -> TemplateSet {
    var files: [String: String] = [:]
    for name in TemplateSet.fileNames {
      if let data = FileManager.default.contents(atPath: "\(directory)/\(language)/\(name)") {
        files[name] = String(decoding: data, as: UTF8.self)
      }
    }
    if files.isEmpty {
      throw TemplateError(
        file: "\(directory)/\(language)", line: 0, problem: "there are no templates. Correct “templates” in the configuration.")
    }
    return try TemplateSet(language: language, files: files)
  }

  /// Whether a name is two small letters, as ISO 639-1 names languages.
  public static func isLanguage(_ name: String) -> Bool { name.utf8.count == 2 && name.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
}
