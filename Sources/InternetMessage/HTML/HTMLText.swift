/// The text of an HTML page as a reader sees it.
///
/// Left out: what is hidden (display:none, visibility, size 0, opacity 0, height 0, white on white, the `hidden` attribute), struck out, or
/// no text at all (head, script, style, title). Styles on the tags themselves count, and what simple rules of style sheets hide
/// (`.class`, `#id`, `tag.class`; not colours). Quoted mail (blockquote and the marks of Gmail, Yahoo, Thunderbird, Outlook and others) comes in
/// lines that begin with `> `, as in plain text.
public enum HTMLText {
  /// Turns a page into plain text with LF line ends.
  public static func plain(from html: String) -> String {
    var renderer = HTMLRenderer(Array(html.utf8))
    return renderer.run()
  }
}
