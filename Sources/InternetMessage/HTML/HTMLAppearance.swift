/// How text looks at one place of a page, as far as it decides whether a reader sees it and whose words it is.
struct HTMLAppearance {
  private var isHidden = false
  private var isInvisible = false
  private var isTiny = false
  private var isStruck = false
  private var isWhite = false
  private var hasColouredGround = false
  /// How many quotes are around the text.
  private(set) var quotes = 0
  /// Whether white space and line ends are kept.
  private(set) var isPreformatted = false

  /// Whether a reader sees text here and takes it as said.
  var isShown: Bool { !isHidden && !isInvisible && !isTiny && !isStruck && !(isWhite && !hasColouredGround) }

  /// What a tag changes for the text inside of it.
  ///
  /// - Parameter sheet: The style sheets of the page.
  mutating func enter(_ name: String, _ attributes: HTMLAttributes, sheet: HTMLStyleSheet) {
    switch name {
    case "head", "template", "select", "object", "applet", "audio", "video", "svg", "math": isHidden = true
    case "s", "strike", "del": isStruck = true
    case "pre", "listing": isPreformatted = true
    default: break
    }
    if attributes[.hidden] != nil { isHidden = true }
    if let color = attributes[.color], name == "font" { isWhite = Self.isWhite(color.lowercased()) }
    if let ground = attributes[.bgcolor] { hasColouredGround = !Self.isWhite(ground.lowercased()) }
    if attributes[.background] != nil { hasColouredGround = true }
    apply(sheet.visibility(of: name, attributes))
    apply(attributes.style)
    if Self.isQuote(name, attributes) { quotes += 1 }
  }

  private mutating func apply(_ style: HTMLVisibility) {
    guard !style.isEmpty else { return }
    if style[.display] == true || style[.opacity] == true || style[.maxHeight] == true { isHidden = true }
    if style[.height] == true, style[.overflow] == true { isHidden = true }
    if let isInvisible = style[.visibility] { self.isInvisible = isInvisible }
    // A size of nothing is common on tables, with a real one inside.
    if let isTiny = style[.fontSize] { self.isTiny = isTiny }
  }

  private mutating func apply(_ style: HTMLStyle) {
    guard !style.isEmpty else { return }
    if (style[.textDecoration] ?? style[.textDecorationLine])?.contains("line-through") == true { isStruck = true }
    if let white = style[.whiteSpace] { isPreformatted = white.hasPrefix("pre") }
    if let color = style[.color] { isWhite = Self.isWhite(color) }
    if let ground = style[.backgroundColor] ?? style[.background], !ground.hasPrefix("transparent"), !ground.hasPrefix("none") {
      hasColouredGround = !Self.isWhite(ground)
    }
  }

  private static func isWhite(_ color: String) -> Bool {
    ["#fff", "#ffffff", "white", "rgb(255,255,255)"].contains(color.hasSuffix("!important") ? String(color.dropLast(10)) : color)
  }

  /// What mail programs put around the mail that is answered, by class or id.
  private static let quoteMarks: Set<String> = [
    "gmail_quote", "gmail_quote_container", "gmail_extra", "yahoo_quoted", "moz-cite-prefix", "moz-forward-container", "protonmail_quote",
    "tutanota_quote", "zmail_extra", "ms-outlook-mobile-reference-message", "mail-editor-reference-message-container",
    "olk_src_body_section", "replyforwardmessage",
  ]

  // QUIRK: HTML has no element for the mail that is answered. Programs use blockquote, which Gmail and Outlook also write, without a border,
  // for text that is only indented.
  private static func isQuote(_ name: String, _ attributes: HTMLAttributes) -> Bool {
    let marks = attributes.marks
    if marks.contains(where: { quoteMarks.contains($0) || ($0.hasPrefix("x_") && quoteMarks.contains(String($0.dropFirst(2)))) }) {
      return true
    }
    guard name == "blockquote" else { return false }
    let border = attributes.style[.border] ?? ""
    return !(border.hasPrefix("none") || border == "0" || border == "0px") || attributes[.type] == "cite"
  }

  /// Whether everything after this tag is the mail that is answered, as Outlook marks it.
  static func beginsTail(_ attributes: HTMLAttributes) -> Bool {
    if attributes.marks.contains(where: { $0.hasSuffix("divrplyfwdmsg") || $0.hasSuffix("appendonsend") }) { return true }
    // Word, as Outlook's editor, marks it by a line of this kind alone.
    let style = attributes.style
    guard style[.border] == "none", let line = style[.borderTop] else { return false }
    return line.hasPrefix("solid#") && line.hasSuffix("1.0pt") && style[.padding]?.hasPrefix("3.0pt") == true
  }
}
