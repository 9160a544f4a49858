/// What an element means for the text around it (HTML Living Standard section 15.3, the default style sheet).
struct HTMLElement: OptionSet {
  let rawValue: UInt8

  /// Has no content that is shown, and no end tag that matters.
  static let void = HTMLElement(rawValue: 1)
  /// Stands on lines of its own.
  static let block = HTMLElement(rawValue: 2)
  /// Has an empty line before and after it.
  static let paragraph = HTMLElement(rawValue: 4)
  /// Ends when the next of its kind begins.
  static let selfEnding = HTMLElement(rawValue: 8)
  /// Ends a line.
  static let lineBreak = HTMLElement(rawValue: 16)
  /// Stands beside another one on the same line.
  static let cell = HTMLElement(rawValue: 32)

  /// What the element of that name, in lower case, means; nothing for those not known.
  static func named(_ name: String) -> HTMLElement { table[name] ?? [] }

  private static let table: [String: HTMLElement] = {
    var table: [String: HTMLElement] = [:]
    for (names, kind) in lists { for name in names.split(separator: " ") { table[String(name), default: []].insert(kind) } }
    return table
  }()

  private static let lists: [(names: String, kind: HTMLElement)] = [
    ("area base br col embed hr img input link meta param source track wbr", .void),
    ("script style title textarea xmp iframe noembed noframes", .void),
    ("address article aside blockquote body center dd details dir div dl dt fieldset figure footer form header hr li main menu", .block),
    ("nav ol pre section table tbody tfoot thead tr ul", .block),
    ("p h1 h2 h3 h4 h5 h6", .paragraph),
    ("p li td th tr dt dd option", .selfEnding),
    ("br", .lineBreak),
    ("td th", .cell),
  ]
}
