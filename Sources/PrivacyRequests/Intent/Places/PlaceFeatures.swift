/// What there is about a named state that tells whether the person concerned lives there, as names that the table of places has weights for.
///
/// `1<reno`, `2<`, `3<` and `1>`: the tokens before and after. `=client`: a word of its sentence; `<<live`: one among the five before;
/// `<live`: among the twelve before; `>where`: among the six after; `~lives`, `~law`, `~far`: a word of these lists stands shortly before;
/// `~i`: its sentence has a word for the writer. Most of these also come with the writer before them: `A` when he acts for somebody else, `P`
/// when he does so by profession.
struct PlaceFeatures {
  /// For whom a letter is written.
  enum Writer: String, Sendable {
    /// For himself.
    case oneself = ""
    /// For somebody else.
    case agent = "A"
    /// For a client.
    case professional = "P"
  }

  private static let closings: Set<String> = [
    "sincerely", "regards", "respectfully", "yours", "cordially", "best", "thanks", "atentamente", "cordialmente", "saludos", "gracias",
    "thank", "cheers", "faithfully", "counsel", "v",
  ]
  private static let writer: Set<String> = [
    "i", "my", "me", "we", "our", "us", "im", "ive", "mine", "yo", "mi", "mis", "vivo", "nuestro", "nosotros", "soy", "tengo",
  ]
  private static let others: Set<String> = [
    "he", "she", "his", "her", "him", "client", "clients", "cliente", "member", "principal", "el", "ella", "su", "sus", "decedent",
    "estate", "mother", "father", "husband", "wife", "son", "daughter", "mom", "dad",
  ]

  /// So far from the place a sentence is read.
  private static let reach = 60

  /// Words that speak of living somewhere.
  private static let living: Set<String> = [
    "live", "lives", "living", "reside", "resides", "residing", "resident", "residents", "domiciled", "vivo", "vive", "viven", "vivimos",
    "resido", "residente", "radico", "mora", "home", "moved", "settled", "consumer", "citizen", "taxes", "domicilio", "viviendo", "soy",
  ]
  /// Words after which a state is that of a law, a licence, or of the past.
  private static let alien: Set<String> = [
    "not", "no", "under", "law", "admitted", "former", "formerly", "married", "born", "licensed", "license", "licence", "licencia", "ley",
    "colegiado", "colegiada", "used", "naci", "casamos", "segun", "ejerzo",
  ]
  /// Words after which a state is where something else is.
  private static let far: Set<String> = [
    "served", "attorneys", "lawyers", "attorney", "lawyer", "office", "offices", "fort", "camp", "graduated", "hospital", "clinic",
    "stationed", "bufete", "oficina", "servi", "abogado", "clinica", "trained",
  ]

  private let text: AnalyzedText
  private let by: Writer
  /// Where the end of the letter begins.
  private let closing: Int
  private let isOnly: Bool

  /// Prepares to tell about the places of a text.
  ///
  /// - Parameters:
  ///   - text: The letter with its signature.
  ///   - places: All of them.
  ///   - writer: Who writes.
  init(_ text: AnalyzedText, places: [Place], writer: Writer) {
    self.text = text
    by = writer
    isOnly = Set(places.map(\.code)).count == 1
    let tokens = text.tokens
    let last = tokens.indices.last { index in
      tokens[index].beginsLine && index * 3 > tokens.count && PlaceFeatures.closings.contains(text.folded(index))
    }
    closing = last ?? max(0, tokens.count - 12)
  }

  /// The names of the features of a place, each once.
  func names(of place: Place) -> Set<String> {
    let start = place.range.lowerBound
    let end = place.range.upperBound
    let sentence = text.sentences.first { $0.range.contains(start) }?.range ?? place.range
    let told = words(in: sentence.clamped(to: max(0, start - PlaceFeatures.reach)..<(end + PlaceFeatures.reach)))
    var names = Set(told.map { "=" + $0 } + marks(of: place, told))
    for distance in 1...3 { names.insert("\(distance)<" + word(at: start - distance)) }
    names.formUnion(words(in: start - 5..<start).map { "<<" + $0 })
    if by != .oneself { names.formUnion(names.map { by.rawValue + $0 }) }
    names.insert("1>" + word(at: end))
    names.formUnion(words(in: start - 12..<start).map { "<" + $0 })
    names.formUnion(words(in: end..<end + 6).map { ">" + $0 })
    return names
  }

  private func marks(of place: Place, _ told: Set<String>) -> [String] {
    let start = place.range.lowerBound
    let end = place.range.upperBound
    let afterComma = start > 0 && text.tokens[start - 1].kind == .comma
    let town = start - (afterComma ? 2 : 1)
    let marks = [
      ("~", true), ("~name", place.isName), ("~only", isOnly), ("~closing", start >= closing), ("~comma", afterComma),
      ("~town", town >= 0 && text.tokens[town].capitalized), ("~postal", text.hasPostalCode(at: end)), ("~end", text.endsLine(at: end - 1)),
      ("~line", (max(0, start - 3)...start).contains { text.tokens[$0].beginsLine }), ("~quoted", text.quoted[start]),
      ("~lives", !words(in: start - 9..<start).isDisjoint(with: PlaceFeatures.living)), ("~left", isLeft(place)),
      ("~law", !words(in: start - 4..<start).isDisjoint(with: PlaceFeatures.alien) || text.folded(end) == "law"),
      ("~far", !words(in: start - 7..<start).isDisjoint(with: PlaceFeatures.far)),
      ("~mine", (start - 6..<start).contains(where: isHomeOfWriter)), ("~i", !told.isDisjoint(with: PlaceFeatures.writer)),
      ("~he", !told.isDisjoint(with: PlaceFeatures.others)),
    ]
    return marks.filter(\.1).map(\.0)
  }

  /// `moved from Ohio to Tennessee`.
  private func isLeft(_ place: Place) -> Bool {
    ["from", "de"].contains(text.folded(place.range.lowerBound - 1))
      && !words(in: place.range.upperBound..<place.range.upperBound + 4).isDisjoint(with: ["to", "a"])
  }

  /// `I live in Arizona`.
  private func isHomeOfWriter(_ index: Int) -> Bool {
    let word = text.folded(index)
    return ["vivo", "resido", "soy"].contains(word) || ["live", "reside", "moved"].contains(word) && text.folded(index - 1) == "i"
  }

  private func words(in range: Range<Int>) -> Set<String> {
    Set(range.clamped(to: 0..<text.tokens.count).filter { text.tokens[$0].kind == .word }.map { text.folded($0) })
  }

  private func word(at index: Int) -> String {
    guard text.tokens.indices.contains(index) else { return "^" }
    switch text.tokens[index].kind {
    case .word: return text.folded(index)
    case .number: return "0"
    case .comma: return ","
    case .colon: return ":"
    default: return "."
    }
  }
}
