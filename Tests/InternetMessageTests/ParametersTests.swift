import Testing

@testable import InternetMessage

@Suite struct ParametersTests {
  private static func read(_ text: String) -> Parameters { Parameters(HeaderField(name: "Content-Type", value: text)) }

  @Test(arguments: [
    ("text/plain; name=a", "text/plain", "a"), ("Text/PLAIN ; NAME = \"a b\"", "text/plain", "a b"),
    ("text/plain; name=\"a\\\"b\"", "text/plain", "a\"b"),
    ("text/plain; (note; name=x) name=a", "text/plain", "a"), ("text/plain;; ;name=a;", "text/plain", "a"),
    ("text/plain; name=a b.pdf; x=y", "text/plain", "a b.pdf"), ("text/plain; name=\"open", "text/plain", "open"),
    ("text/plain; name=one; name=two", "text/plain", "one"), ("text/plain; name*=utf-8''caf%C3%A9", "text/plain", "café"),
    ("text/plain; name*=iso-8859-1'en'%E9", "text/plain", "é"), ("text/plain; name*0=a; name*1=b; name*2=c", "text/plain", "abc"),
    ("text/plain; name*1*=%C3%A9; name*0*=utf-8''caf; name*3=x", "text/plain", "café"),
    ("text/plain; name=\"=?utf-8?q?caf=C3=A9?=\"", "text/plain", "café"),
    ("text/plain; name=plain; name*=utf-8''star", "text/plain", "plain"),
    ("text/plain name=\"a\"", "text/plain", "a"), ("text / plain; name=a", "text/plain", "a"), ("text; name=a", "text", "a"),
    ("; name=a", "", "a"), ("text/plain; name*=100%", "text/plain", "100%"), ("text/plain; =x; name=a", "text/plain", "a"),
  ])
  func valueAndParametersAreFound(text: String, value: String, name: String) {
    let parameters = Self.read(text)
    #expect(parameters.value == value)
    #expect(parameters["name"] == name)
  }

  @Test(arguments: ["", "text/plain", "text/plain; named=a", "text/plain; name", "text/plain; name*1=b", "text/plain; name*99999=b"])
  func whatIsNotThereIsNil(text: String) { #expect(Self.read(text)["name"] == nil) }

  @Test(arguments: [("text/plain", true), ("text", false), ("/plain", false), ("text/", false), ("a/b/c", false), ("text plain", false)])
  func aMediaTypeHasTwoHalves(text: String, isType: Bool) { #expect(Self.read(text).isMediaType == isType) }

  @Test func aValueThatIsMissingIsSuppliedWithoutLosingParameters() {
    #expect(Self.read("; name=a").defaulting(to: "text/plain").value == "text/plain")
    #expect(Self.read("; name=a").defaulting(to: "text/plain")["name"] == "a")
    #expect(Self.read("a/b; name=a").defaulting(to: "text/plain").value == "a/b")
  }

  @Test func parametersBeyondTheLimitAreCutAndSaid() {
    let list = (0..<Limits.parameters).map { "; p\($0)=v" }.joined()
    #expect(!Self.read("text/plain" + list).isCut)
    #expect(Self.read("text/plain" + list + "; name=a").isCut)
  }
}
