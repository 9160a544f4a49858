import Foundation

/// A language that generated mail is written in.
struct Tongue {
  /// Words of its letters.
  let words: [String]
  /// Names of people who write it.
  let names: [String]
  /// The charset that old programs write it in, as a label.
  let charset: String
  /// The same as Foundation names it.
  let encoding: String.Encoding

  private init(_ charset: String, _ encoding: String.Encoding, names: [String], _ words: String) {
    self.charset = charset
    self.encoding = encoding
    self.names = names
    self.words = words.split(separator: " ").map(String.init)
  }

  /// English first; it is the most common.
  static let all = [
    Tongue(
      "us-ascii", .ascii, names: ["Robin Vale", "Casey Marsh", "Jordan Pike", "Drew Halloway"],
      """
      hello the parcel came on monday but box was open and two of the lamps are missing could you look into it when there is time \
      we moved last spring so please use new street address from now on thank you for your help with our account every good wish
      """),
    Tongue(
      "iso-8859-1", .isoLatin1, names: ["Inés Robledo", "Nuño Carrión"],
      "buenos días el paquete llegó ayer pero faltan dos lámparas también cambió mi dirección mañana podría revisarlo señor gracias"),
    Tongue(
      "windows-1252", .windowsCP1252, names: ["Jörg Weißbach", "Änne Möller"],
      "guten Tag das Päckchen kam gestern aber zwei Lampen fehlen könnten Sie das bitte prüfen meine Straße heißt jetzt anders schöne Grüße"
    ),
    Tongue(
      "windows-1251", .windowsCP1251, names: ["Олег Рябинин", "Вера Лугова"],
      "добрый день посылка пришла вчера но двух ламп не хватает проверьте пожалуйста мой новый адрес другой спасибо за помощь"),
    Tongue(
      "iso-2022-jp", .iso2022JP, names: ["水野 薫", "森田 緑"],
      "こんにちは 荷物は 昨日 届きました が ランプ 二つ 足りません 住所 も 変わりました ご確認 ください よろしく お願いします"),
  ]
}
