import Testing

@testable import MailTransport

@Suite struct LineEndsTests {
  @Test(arguments: [
    ("a\r\nb\r\n", "a\r\nb\r\n"), ("a\nb", "a\r\nb"), ("a\rb", "a\r\nb"), ("\n\n", "\r\n\r\n"), ("\r\r\n\n", "\r\n\r\n\r\n"), ("", ""),
    ("\n.\n", "\r\n.\r\n"),
  ])
  func everyLineEndsInBoth(text: String, network: String) { #expect(LineEnds.network(Array(text.utf8)) == Array(network.utf8)) }
}
