import Foundation
import Notices

/// Reads the texts of the page from the directory of the templates.
public enum PageFolder {
  /// Reads and checks the languages that are there, as ``TemplateFolder/read(_:)`` finds them; English is the first.
  ///
  /// - Throws: ``Notices/TemplateError``: English is missing, or one of them is wrong.
  public static func read(_ directory: String) throws -> [PageTexts] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return try (["en"] + names.filter { $0 != "en" && TemplateFolder.isLanguage($0) }.sorted()).map { language in
      let files = PageTexts.fileNames.map { name in
        String(decoding: FileManager.default.contents(atPath: "\(directory)/\(language)/\(name)") ?? Data(), as: UTF8.self)
      }
      return try PageTexts(language: language, page: files[0], rights: files[1], words: files[2])
    }
  }
}
