import Foundation
import Notices

/// Reads the templates of a language from their directory.
public enum TemplateFolder {
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
}
