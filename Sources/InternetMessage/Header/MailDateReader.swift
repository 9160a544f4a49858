/// Finds day, month, year, time and zone among the words of a date, in whatever order they stand.
struct MailDateReader {
  private let words: [[UInt8]]
  private var day: Int?
  private var month: Int?
  private var year: Int?
  private var secondOfDay: Int?
  private var zoneMinutes: Int?
  /// Whether something stands there that no clock shows.
  private var isBroken = false

  /// Words beyond these are not looked at.
  private static let wordLimit = 12

  init(_ bytes: [UInt8]) {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var depth = 0
    for byte in bytes.prefix(512) + [ASCII.space] {
      if byte == ASCII.openParenthesis { depth += 1 }
      let isSeparator = ASCII.isWhite(byte) || byte == ASCII.comma || byte == ASCII.openParenthesis || byte == ASCII.closeParenthesis
      if isSeparator, !word.isEmpty {
        words.append(word)
        word = []
      } else if !isSeparator, depth == 0 {
        word.append(byte)
      }
      if byte == ASCII.closeParenthesis { depth = max(0, depth - 1) }
    }
    self.words = Array(words.prefix(Self.wordLimit))
  }

  /// Seconds since 1970; nil when day, month or year is missing or out of range.
  mutating func read() -> Int? {
    for word in words { take(word) }
    guard !isBroken, let day, let month, var year, day >= 1, day <= 31, year < 10_000 else { return nil }
    // Two and three digits: RFC 5322 section 4.3.
    if year < 50 { year += 2000 } else if year < 1000 { year += 1900 }
    return MailDate.day(year: year, month: month, day: day) * 86_400 + (secondOfDay ?? 0) - (zoneMinutes ?? 0) * 60
  }

  private mutating func take(_ word: [UInt8]) {
    guard let first = word.first else { return }
    if first == 0x2B || first == ASCII.hyphen { return takeOffset(word.filter { $0 != ASCII.colon }) }
    if word.contains(ASCII.colon) { return takeTime(word) }
    if ASCII.isDigit(first) { return takeNumber(word) }
    takeName(word)
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 6, digits.allSatisfy(ASCII.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func monthNumber(_ word: some Collection<UInt8>) -> Int? {
    guard word.count >= 3 else { return nil }
    let key = Bytes.lowercased(word.prefix(3))
    return MailDate.months.firstIndex { Bytes.lowercased($0.utf8) == key }.map { $0 + 1 }
  }

  /// `10:00`, `10:00:00`, `10:00:00.5`, also with a zone or an ISO date attached.
  private mutating func takeTime(_ word: [UInt8]) {
    var time = word[...]
    if let mark = time.firstIndex(of: 0x54), mark >= 8 {
      takeNumber(Array(time[..<mark]))
      time = time[(mark + 1)...]
    }
    if let mark = time.dropFirst().firstIndex(where: { $0 == 0x2B || $0 == ASCII.hyphen || ASCII.isLetter($0) }) {
      take(time[mark...].filter { $0 != ASCII.colon })
      time = time[..<mark]
    }
    let pieces = time.split(separator: ASCII.colon).map { $0.prefix { ASCII.isDigit($0) } }
    guard secondOfDay == nil, pieces.count >= 2, let hour = Self.number(pieces[0]), let minute = Self.number(pieces[1]) else { return }
    let second = pieces.count > 2 ? Self.number(pieces[2]) ?? 0 : 0
    guard hour < 25, minute < 60, second < 62 else {
      isBroken = true
      return
    }
    secondOfDay = hour * 3600 + minute * 60 + second
  }

  private mutating func takeOffset(_ word: [UInt8]) {
    guard zoneMinutes == nil, let number = Self.number(word.dropFirst()) else { return }
    let minutes = word.count <= 3 ? number * 60 : number / 100 * 60 + number % 100
    zoneMinutes = word.first == ASCII.hyphen ? -minutes : minutes
  }

  /// A day, a year, or a whole date: `12-Aug-2004`, `2004-08-12`, `8/12/2004`.
  private mutating func takeNumber(_ word: [UInt8]) {
    let pieces = word.split { $0 == ASCII.hyphen || $0 == ASCII.slash }
    if pieces.count == 3 { return takeTriple(pieces) }
    let digits = word.prefix { ASCII.isDigit($0) }
    guard let number = Self.number(digits) else { return }
    if day == nil, digits.count <= 2 { day = number } else if year == nil { year = number }
  }

  private mutating func takeTriple(_ pieces: [ArraySlice<UInt8>]) {
    guard let first = Self.number(pieces[0]), let last = Self.number(pieces[2]) else { return }
    if let name = Self.monthNumber(pieces[1]) {
      (day, month, year) = (first, name, last)
    } else if let middle = Self.number(pieces[1]) {
      if pieces[0].count == 4 { (year, month, day) = (first, middle, last) } else { (month, day, year) = (first, middle, last) }
      if !(1...12).contains(month ?? 0) { month = nil }
    }
  }

  private mutating func takeName(_ word: [UInt8]) {
    let upper = word.map { ASCII.isLetter($0) ? $0 & 0xDF : $0 }
    if let zone = Self.zones[String(decoding: upper, as: UTF8.self)] {
      zoneMinutes = zoneMinutes ?? zone * 60
    } else if month == nil, let number = Self.monthNumber(word) {
      month = number
    } else if upper.starts(with: "GMT".utf8) || upper.starts(with: "UTC".utf8) {
      takeOffset(Array(word.dropFirst(3)))
    } else if upper == Array("PM".utf8), let second = secondOfDay, second < 43_200 {
      secondOfDay = second + 43_200
    }
  }

  /// Hours east of UTC (RFC 5322 section 4.3).
  private static let zones = [
    "UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
  ]
}
