/// How the page behind the link looks. It loads nothing and runs nothing; the browser takes this style alone, by its hash.
public enum PageStyle {
  /// The style sheet. Every change needs a new ``hash``; a test says which.
  public static let css = """
    :root{color-scheme:light}
    *{box-sizing:border-box}
    body{margin:0;background:#f3f2ee;color:#1c1c1c;font:1.125rem/1.55 system-ui,sans-serif;overflow-wrap:break-word}
    header,main,footer{max-width:40rem;margin:0 auto;padding:1rem 1.25rem}
    header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1.5rem;padding-top:1.5rem}
    header p{margin:0;font-weight:600}
    main{background:#fff;color:#1c1c1c;border-top:.3rem solid #0b4a8f;padding:1.25rem}
    footer{color:#474747;background:#f3f2ee;font-size:1rem}
    h1{font-size:1.75rem;line-height:1.25;margin:.25rem 0 1rem}
    h2{font-size:1.35rem;line-height:1.25;margin:2rem 0 1rem}
    li{margin:.35rem 0}
    a{color:#0b4a8f}
    .final{background:#fdeeec;color:#6d1111;border-left:.4rem solid #a11d1d;margin:1.25rem 0;padding:.75rem 1rem;font-weight:600}
    form{display:flex;flex-wrap:wrap;gap:1rem;margin:1.5rem 0}
    button{flex:1 1 14rem;min-height:3.25rem;padding:.6rem 1.25rem;font:inherit;font-weight:600;color:#0b4a8f;background:#fff;\
    border:.15rem solid #0b4a8f;border-radius:.35rem;cursor:pointer}
    button:hover{color:#fff;background:#0b4a8f}
    button:focus-visible,a:focus-visible{outline:.2rem solid #a34700;outline-offset:.2rem}
    .aside{border-top:1px solid #8a8a8a;margin-top:2rem;padding-top:.5rem}
    .aside button{flex:0 1 auto;min-width:14rem}
    """

  /// SHA-256 of ``css`` in base64, as Content-Security-Policy wants it.
  public static let hash = "bDL4rJO+p84PgGSgtUqQoffJ/EIGgBk89uiLWJLXZ9c="
}
