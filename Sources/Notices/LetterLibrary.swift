import PrivacyRequests

/// The templates of every language that letters are written in.
public struct LetterLibrary: Sendable {
  /// English, for everybody whose language is not among the others.
  public let english: TemplateSet
  /// The other languages.
  public let others: [TemplateSet]

  /// Takes them all.
  public init(english: TemplateSet, others: [TemplateSet] = []) {
    self.english = english
    self.others = others
  }

  /// The templates of a language; nil when there are none.
  public func set(of language: String) -> TemplateSet? {
    language == english.language ? english : others.first { $0.language == language }
  }

  /// In which languages the letters of a case are written, the likelier first: one, or two when it is not sure which, or when the writer's own is
  /// not here.
  public func sets(for record: Case) -> [TemplateSet] {
    guard let likelier = set(of: record.language) else { return [english] + [set(of: "es")].compactMap { $0 } }
    guard let also = record.alsoLanguage.flatMap(set(of:)), also.language != likelier.language else { return [likelier] }
    return [likelier, also]
  }
}
