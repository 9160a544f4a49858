/// Names of the US states, as people write them.
enum USStates {
  /// Full names, folded, words joined by a blank, with the postal code; Spanish names where they differ.
  static let names: [String: String] = Dictionary(uniqueKeysWithValues: StateNames.names.map { ($0.value.lowercased(), $0.key) })
    .merging(variants) { english, _ in english }.merging(demonyms) { name, _ in name }

  /// What people of a state call themselves.
  static let demonyms: [String: String] = [
    "texan": "TX", "californian": "CA", "oregonian": "OR", "floridian": "FL", "virginian": "VA", "ohioan": "OH", "minnesotan": "MN",
    "michigander": "MI", "hoosier": "IN", "kansan": "KS", "iowan": "IA", "nebraskan": "NE", "alaskan": "AK", "coloradan": "CO",
    "arizonan": "AZ", "nevadan": "NV", "utahn": "UT", "montanan": "MT", "idahoan": "ID", "tennessean": "TN", "kentuckian": "KY",
    "alabamian": "AL", "louisianan": "LA", "pennsylvanian": "PA", "marylander": "MD", "vermonter": "VT", "mainer": "ME", "texano": "TX",
    "tejano": "TX", "tejana": "TX", "texana": "TX", "californiano": "CA", "floridano": "FL", "wisconsinite": "WI", "missourian": "MO",
    "oklahoman": "OK", "delawarean": "DE", "okie": "OK", "sooner": "OK", "buckeye": "OH", "yooper": "MI",
  ]

  private static let variants: [String: String] = [
    "nueva jersey": "NJ", "nuevo mexico": "NM", "nueva york": "NY", "carolina del norte": "NC", "carolina del sur": "SC",
    "dakota del norte": "ND", "dakota del sur": "SD", "luisiana": "LA", "pensilvania": "PA", "tejas": "TX", "virginia occidental": "WV",
    "misuri": "MO", "misisipi": "MS", "oregon state": "OR", "washington state": "WA", "nuevo hampshire": "NH",
    "puerto rico": "PR", "d c": "DC", "evergreen state": "WA", "volunteer state": "TN", "lone star state": "TX", "sunshine state": "FL",
    "golden state": "CA", "empire state": "NY", "buckeye state": "OH", "granite state": "NH", "hoosier state": "IN", "show me state": "MO",
    "bluegrass state": "KY", "peach state": "GA", "garden state": "NJ", "grand canyon state": "AZ", "silver state": "NV",
    "beehive state": "UT", "badger state": "WI", "great lakes state": "MI", "land of lincoln": "IL", "palmetto state": "SC",
    "tar heel state": "NC", "old dominion": "VA", "keystone state": "PA", "bay state": "MA", "ocean state": "RI", "first state": "DE",
    "old line state": "MD", "mountain state": "WV", "pelican state": "LA", "magnolia state": "MS", "natural state": "AR",
    "cornhusker state": "NE", "sunflower state": "KS", "sooner state": "OK", "land of enchantment": "NM", "centennial state": "CO",
    "treasure state": "MT", "big sky country": "MT", "big sky state": "MT", "gem state": "ID", "equality state": "WY",
    "peace garden state": "ND", "mount rushmore state": "SD",
    "north star state": "MN", "hawkeye state": "IA", "aloha state": "HI", "last frontier": "AK", "beaver state": "OR",
    "pine tree state": "ME", "green mountain state": "VT", "constitution state": "CT", "live free or die": "NH",
    "upper peninsula": "MI", "w va": "WV", "n dak": "ND", "s dak": "SD", "n mex": "NM", "n c": "NC", "s c": "SC", "n j": "NJ",
    "n y": "NY", "n h": "NH", "r i": "RI", "n car": "NC", "s car": "SC",
  ]

  /// Abbreviations of before the postal codes.
  static let abbreviations: [String: String] = [
    "ala": "AL", "ariz": "AZ", "ark": "AR", "calif": "CA", "cal": "CA", "colo": "CO", "conn": "CT", "del": "DE", "fla": "FL", "ga": "GA",
    "ill": "IL", "ind": "IN", "kan": "KS", "kans": "KS", "ky": "KY", "la": "LA", "md": "MD", "mass": "MA", "mich": "MI", "minn": "MN",
    "miss": "MS", "mo": "MO", "mont": "MT", "neb": "NE", "nebr": "NE", "nev": "NV", "okla": "OK", "ore": "OR", "penn": "PA", "penna": "PA",
    "tenn": "TN", "tex": "TX", "vt": "VT", "va": "VA", "wash": "WA", "wis": "WI", "wisc": "WI", "wyo": "WY",
  ]
  /// Postal codes.
  static let codes: Set<String> = Set(names.values)
  /// Codes and abbreviations, to look no further than needed.
  static let shortForms: Set<UInt64> = Set((codes.map { $0.lowercased() } + abbreviations.keys).map { WordHash.of($0) })
  /// First words of the full names, to look no further than needed.
  static let firstWords: Set<UInt64> = Set(names.keys.map { WordHash.of($0.prefix(while: { $0 != " " })) })
}
