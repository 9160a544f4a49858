/// Names of the US states, as people write them.
enum USStates {
  /// Full names, folded, words joined by a blank, with the postal code; Spanish names where they differ.
  static let names: [String: String] = Dictionary(uniqueKeysWithValues: StateNames.names.map { ($0.value.lowercased(), $0.key) })
    .merging(variants) { english, _ in english }

  private static let variants: [String: String] = [
    "nueva jersey": "NJ", "nuevo mexico": "NM", "nueva york": "NY", "carolina del norte": "NC", "carolina del sur": "SC",
    "dakota del norte": "ND", "dakota del sur": "SD", "luisiana": "LA", "pensilvania": "PA", "tejas": "TX", "virginia occidental": "WV",
    "misuri": "MO", "misisipi": "MS", "oregon state": "OR", "washington state": "WA", "nuevo hampshire": "NH",
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
