import Foundation
import Notices

/// Reads the texts of the page from the directory of the templates.
public enum PageFolder {
  /// The languages that the page can have; the first is the company's own.
  static let languages = ["en", "es"]

  /// Reads and checks the languages that are there.
  ///
  /// - Throws: ``Notices/TemplateError``: the first language is missing, or one of them is wrong.
  public static func read(_ directory: String) throws -> [PageTexts] {
    try languages.compactMap { language in
      let files = PageTexts.fileNames.map { FileManager.default.contents(atPath: "\(directory)/\(language)/\($0)") }
      if language != languages[0], files.contains(nil) { return nil }
      let texts = files.map { String(decoding: $0 ?? Data(), as: UTF8.self) }
      return try PageTexts(language: language, page: texts[0], rights: texts[1])
    }
  }
}
