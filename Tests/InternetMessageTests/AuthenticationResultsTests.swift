import Testing

@testable import InternetMessage

@Suite struct AuthenticationResultsTests {
  @Test func methodsResultsAndPropertiesAreRead() throws {
    let read = try #require(
      AuthenticationResults(
        parsing: """
          MX.example.com 1; spf=pass (sender ok; really) smtp.mailfrom=a@example.org; DKIM/1=Fail reason="bad; \\"key\\"" header.d=example.org \
          header.b=ab=c=; dmarc = none header.from = example.org
          """))
    #expect(read.authservID == "mx.example.com")
    #expect(read.results.map(\.method) == ["spf", "dkim", "dmarc"])
    #expect(read.results.map(\.result) == ["pass", "fail", "none"])
    #expect(read.results[0].properties == ["smtp.mailfrom": "a@example.org"])
    #expect(read.results[1].properties == ["reason": "bad; \"key\"", "header.d": "example.org", "header.b": "ab=c="])
    #expect(read.results[2].properties == ["header.from": "example.org"])
  }

  @Test(arguments: [
    ("dmarc=fail (p=REJECT sp=NONE dis=NONE) header.from=example.org", "reject"),
    ("dmarc=fail header.from=example.org (policy=quarantine)", "quarantine"),
    ("dmarc=fail action=none header.from=example.org", "none"), ("dmarc=fail policy.dmarc=reject", "reject"), ("dmarc=fail", nil),
    ("dmarc=fail (p=maybe)", nil), ("dmarc=fail action=oreject (dis=reject)", nil),
  ])
  func thePolicyOfADomainIsFoundWhereHostsWriteIt(statement: String, policy: String?) throws {
    let read = try #require(AuthenticationResults(parsing: "mx.example.com; " + statement))
    #expect(read.results.first?.domainPolicy == policy)
  }

  @Test(arguments: ["mx.example.com; none", "mx.example.com", "mx.example.com;", "(c) mx.example.com (d) 1 ; none"])
  func aHostMayHaveCheckedNothing(text: String) throws {
    let read = try #require(AuthenticationResults(parsing: text))
    #expect(read.authservID == "mx.example.com")
    #expect(read.results == [])
  }

  @Test(arguments: [
    "", ";", "; spf=pass", "mx.example.com spf=pass", "mx.example.com; spf", "mx.example.com; spf=", "mx.example.com; =pass",
    "mx.example.com; spf=pass stray", "mx.example.com; spf=pass a=", "mx.example.com; spf=pass (open", "mx.example.com; spf=\"open",
    "mx.example.com x; spf=pass",
  ])
  func whatBreaksTheGrammarIsRefused(text: String) { #expect(AuthenticationResults(parsing: text) == nil) }
}
