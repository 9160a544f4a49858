/// A line of a template, once read.
enum TemplateLine: Sendable, Equatable {
  /// What a line is made of.
  enum Piece: Sendable, Equatable {
    case text(String)
    case place(String)
  }

  /// A line to print.
  case print([Piece])
  /// The lines up to `end` count only when the flag is as `wanted`.
  case when(flag: String, wanted: Bool, end: Int)
  /// The lines up to `end` are printed once for each entry of the list.
  case each(list: String, end: Int)
  /// The end of a block, of which nothing is printed.
  case end
}
