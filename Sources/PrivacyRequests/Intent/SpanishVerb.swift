/// The forms of a Spanish verb by which people ask for something, made by rule from a stem and an ending.
///
/// An entry reads `borr~ar`, or `cerr~ar~cierr` when the stem of the order differs (`cierren`, `digan`, `pongan`). After it `%` stands for
/// the participles, `^` for what others did (`borraron`, `ha borrado`), `!` for the orders alone, `&` for the forms that carry an object
/// (`bórrenlo`), `$` for those that carry the speaker (`bórrenme`), `=` for `borraran`, nothing for the forms in which a deed is
/// wished, ordered, or going on, with their enclitics: `borren`, `bórrenmelo`, `borrar`, `que borraran`. Forms are folded.
struct SpanishVerb {
  private let stem: String
  private let ending: Substring
  private let orderStem: String
  private let kind: Character?

  /// Forms that are English words as well.
  private static let homographs: Set<String> = [
    "quite", "quito", "tire", "tires", "date", "dates", "lease", "lean", "done", "dime", "sale", "dale", "come", "pare", "use", "limite",
    "note", "case", "pase", "pass", "sales", "salen", "vela", "cuenta", "cuentas", "cuento", "listen", "para", "paras", "paran", "archivo",
    "informe", "informes", "recibo", "cargo", "carga", "cargas", "corte", "entre", "cambio", "paso", "pasa", "pasas", "cite", "sabe",
    "saben",
    "mande", "dele", "deme", "corran",
  ]
  private static let enclitics = [
    "me", "te", "se", "lo", "la", "los", "las", "le", "les", "nos", "melo", "mela", "melos", "melas", "selo", "sela", "selos", "selas",
    "noslo", "nosla", "noslos", "noslas", "seme", "senos",
  ]

  private static let objects = enclitics.filter { $0.hasSuffix("lo") || $0.hasSuffix("la") || $0.hasSuffix("los") || $0.hasSuffix("las") }

  /// Takes an entry apart; nil when it is none.
  init?(_ entry: Substring) {
    var body = entry
    if let last = body.last, "%^!&$=".contains(last) {
      kind = last
      body.removeLast()
    } else {
      kind = nil
    }
    let parts = body.split(separator: "~", omittingEmptySubsequences: false)
    guard parts.count > 1, parts[1].count == 2 else { return nil }
    stem = String(parts[0])
    ending = parts[1]
    orderStem = parts.count > 2 ? String(parts[2]) : stem
  }

  /// Every form of the kind asked for, none of fewer than three letters, none that is an English word as well.
  var forms: [String] {
    let made: [String]
    switch kind {
    case "%": made = participles
    case "^": made = past + participles
    case "!": made = orders
    case "&": made = bound(by: SpanishVerb.objects)
    case "=": made = recalled
    case "$": made = bound(by: ["me", "nos"])
    default: made = deeds
    }
    return made.filter { $0.utf8.count > 2 && !SpanishVerb.homographs.contains($0) }
  }

  private var isFirst: Bool { ending == "ar" }

  /// `saqu`, `entregu`, `utilic`: the stem before an e.
  private func beforeE(_ stem: String) -> String {
    guard isFirst, let last = stem.last else { return stem }
    switch last {
    case "c": return stem.dropLast() + "qu"
    case "g": return stem + "u"
    case "z": return stem.dropLast() + "c"
    default: return stem
    }
  }

  private var formal: String { isFirst ? beforeE(orderStem) + "e" : orderStem + "a" }
  private var familiar: [String] {
    let vowel = isFirst ? "a" : "e"
    return orderStem == stem || !isFirst ? [stem + vowel] : [stem + vowel, orderStem + vowel]
  }
  private var infinitive: String { stem + ending }
  private var gerund: String {
    let softens = stem.last.map { "aeiou".contains($0) } ?? false
    return stem + (isFirst ? "ando" : softens ? "yendo" : "iendo")
  }
  private var participles: [String] { ["o", "a", "os", "as"].map { stem + (isFirst ? "ad" : "id") + $0 } }
  private var past: [String] { isFirst ? [stem + "aron", stem + "aste"] : [stem + "ieron", stem + "io", stem + "iste"] }

  /// `que borraran`: what was wished once, or is wished politely.
  private var recalled: [String] {
    (isFirst ? ["ara", "aran", "aras", "ase", "asen"] : ["iera", "ieran", "ieras", "iese", "iesen"]).map { stem + $0 }
  }

  private func bound(by enclitics: [String]) -> [String] {
    ([infinitive, formal, formal + "n"] + familiar).flatMap { form in enclitics.map { form + $0 } }
  }

  private var orders: [String] {
    let bound = ([formal, formal + "n"] + familiar).flatMap { form in SpanishVerb.enclitics.map { form + $0 } }
    return bound + [formal + "n"]
  }

  private var deeds: [String] {
    let plural = stem + (isFirst ? "ad" : ending == "er" ? "ed" : "id")
    let bound = [infinitive, gerund, plural].flatMap { form in SpanishVerb.enclitics.map { form + $0 } }
    let single = [formal, formal + "s", formal + "mos", infinitive, gerund, plural, orderStem + "o"]
    let present = isFirst ? [orderStem + "an", orderStem + "as"] : [stem + "en", stem + "es"]
    let conditional = [infinitive + "ia", infinitive + "ian", infinitive + "ias"]
    return orders + bound + recalled + single + familiar + present + conditional
  }
}
