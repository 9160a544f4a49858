extension LawTable {
  /// The table that comes with the program, `laws.json` beside this file; it is part of the program, so no file has to be found.
  public static let standard: LawTable = (try? LawTableReader.table(from: standardBytes)) ?? strictest

  /// The table that comes with the program, as it stands in its file.
  public static var standardBytes: [UInt8] { PackageResources.laws_json }

  /// What would hold if the program's own table could not be read, which a test excludes: fifteen days for everything and no extension.
  /// Earlier is always safe, and a program that stopped here would answer nobody.
  static let strictest = LawTable(
    version: CalendarDay(daysSince1970: 0),
    notice: NoticeTerms(name: "table not readable", answer: noticeFastDays, fast: noticeFastDays, more: 0),
    jurisdictions: [])
}
