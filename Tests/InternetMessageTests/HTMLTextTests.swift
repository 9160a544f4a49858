import Testing

@testable import InternetMessage

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<p>Hello <b>you</b></p><p>Bye</p>", "Hello you\n\nBye\n\n"),
    ("a<br>b<div>c</div>d", "a\nb\nc\nd"),
    ("<ul><li>one<li>two</ul>x", "one\ntwo\nx"),
    ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a b\nc\n"),
    ("a &amp; b &lt;c&gt; &#233; &#xe9; &eacute; &#146; &nbsp;x &unknown; & y", "a & b <c> é é é \u{2019}  x &unknown; & y"),
    ("  a \n\t b  ", "a b"), ("a\u{A0}\u{A0}b", "a  b"), ("<pre>a\n  b</pre>", "a\n  b\n"), ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    ("<a href='x>y' title=\"a>b\">link</a>", "link"), ("de&shy;le\u{200B}te", "delete"),
  ])
  func aPageReadsAsAPersonReadsIt(html: String, text: String) { #expect(HTMLText.plain(from: html) == text) }

  @Test(arguments: [
    "<div style='display:none'>HID</div>seen", "<div style='DISPLAY : none !important'>HID<div>HID</div></div>seen", "<p hidden>HID<p>seen",
    "<span style=\"font-size:0px\">HID</span>seen", "<span style='visibility:hidden'>HID</span>seen",
    "<span style='color:#FFFFFF'>HID</span>seen", "<font color=white>HID</font>seen", "<span style='opacity:0'>HID</span>seen",
    "<div style='max-height:0;overflow:hidden'>HID</div>seen", "<head><title>HID</title>HID</head><body>seen", "<head>HID<body>seen",
    "<script>if (a<b) HID</script>seen", "<style>p{HID}</style>seen", "<!-- HID --><!--[if mso]>HID<![endif]-->seen", "<s>HID</s>seen",
    "<del>HID</del>seen", "<strike>HID</strike>seen", "<span style='text-decoration:line-through'>HID</span>seen",
    "<template>HID</template>seen",
  ])
  func whatNobodySeesIsLeftOut(html: String) {
    #expect(HTMLText.plain(from: html).split(whereSeparator: \.isNewline).joined() == "seen")
  }

  @Test(arguments: [
    "<td style='font-size:0'><div style='font-size:13px'>seen</div></td>",
    "<td bgcolor='#003366'><span style='color:#fff'>seen</span></td>",
    "<div style='visibility:hidden'><span style='visibility:visible'>seen</span></div>", "<div style='font-size:1em'>seen</div>",
    "<div style='background-color:#036'><b style='color:white'>seen</b></div>",
    "<div style='height:0'>seen</div>", "<span style='color:#fffff0'>seen</span>", "<div style='opacity:0.9'>seen</div>",
    "<div style='text-decoration:none'>seen</div>",
  ])
  func whatCanBeSeenStays(html: String) { #expect(HTMLText.plain(from: html).contains("seen")) }

  @Test(arguments: [
    ".x{display:none}", ".X { color: red; DISPLAY : None }", "div.x{visibility:hidden}", "p.y, .x , h1{font-size:0}", "#i{opacity:0}",
    "div#i{max-height:0px;overflow:hidden}", "<!-- .x{display:none} -->", "/* a{} */.x/**/{display:none}",
    "@import 'a.css'; .x{display:none}",
    "@media screen{.x{display:none}}", "@media (max-width:9px){.x{display:block}} .x{display:none}", ".x{display:block}.x{display:none}",
    ".x{display:none !important}.x{display:block}", ".w{display:none}", "@font-face{font-family:a}.x{display:none}", ".x{display:none",
  ])
  func whatAStyleSheetHidesIsLeftOut(sheet: String) {
    for page in [
      "<style>\(sheet)</style><div class='w  x' id=i>HID<p>HID</p></div>seen",
      "<div class=\"x w\" id='I'>HID</div>seen<STYLE>\(sheet)</STYLE>",
    ] {
      #expect(HTMLText.plain(from: page).split(whereSeparator: \.isNewline).joined() == "seen")
    }
  }

  @Test(arguments: [
    ".y{display:none}", "p.x{display:none}", ".x .y{display:none}", ".x.y{display:none}", ".x>b{display:none}", "*{display:none}",
    "div:hover{display:none}", "@media print{.x{display:none}}", "@media only screen and (max-width:480px){.x{display:none}}.x{color:red}",
    ".x{display:none}.x{display:block}", ".x{color:#fff}", ".x{display:none;display:block}", "/* .x{display:none} */", ".x",
    ".{display:none}",
    "@media print{@page{margin:0}.x{display:none}}", "}{", "", ".x{}", "/*", "@media", "@media screen",
  ])
  func whatAStyleSheetDoesNotHideStays(sheet: String) {
    #expect(HTMLText.plain(from: "<style>\(sheet)</style><div class=x>seen</div>") == "seen\n")
  }

  @Test(arguments: [("", "seen\n"), ("!important", "")]) func theStyleOfATagComesLast(mark: String, text: String) {
    #expect(HTMLText.plain(from: "<style>.x{display:none\(mark)}</style><div class=x style='display:block'>seen</div>") == text)
  }

  @Test(arguments: [
    ("mine<blockquote type=cite>theirs<br>more</blockquote>", "mine\n> theirs\n> more\n"),
    ("mine<div class=\"gmail_quote\">On Monday:<blockquote>theirs</blockquote></div>", "mine\n> On Monday:\n> > theirs\n"),
    ("mine<div id=\"divRplyFwdMsg\">From: x</div><div>theirs</div>", "mine\n> From: x\n> theirs\n"),
    ("mine<div id='x_appendonsend'></div><hr>theirs", "mine\n> ________________________________\n> theirs"),
    (
      "mine<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p>From: x</p></div>theirs",
      "mine\n\n> From: x\n\n> theirs"
    ), ("mine<div class='moz-cite-prefix'>x wrote:</div><blockquote>y</blockquote>z", "mine\n> x wrote:\n> y\nz"),
    ("<blockquote style='margin:0 0 0 40px;border:none;padding:0'>mine</blockquote>", "mine\n"),
  ])
  func quotedMailIsMarkedAsInPlainText(html: String, text: String) { #expect(HTMLText.plain(from: html) == text) }

  @Test(arguments: [
    "<", "</", "<a", "<a href='", "<!--", "<!", "&", "&#", "&#x110000;", "<script>", "<p <p <p", "\u{0}", "<a b='c", "</a/",
  ])
  func brokenPagesAreRead(html: String) { _ = HTMLText.plain(from: html) }
}
