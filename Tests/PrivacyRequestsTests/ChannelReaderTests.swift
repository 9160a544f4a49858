import InternetMessage
import Testing

@testable import PrivacyRequests

@Suite struct ChannelReaderTests {
  private func channel(_ message: Message) -> Channel { ChannelReader.read(message, settings: Letters.settings) }

  @Test(arguments: [
    ("Auto-Submitted: auto-replied (challenge)\n", "auto-submitted"), ("Return-Path: <>\n", "null-return-path"),
    ("Precedence: junk\n", "precedence"), ("Precedence: BULK\n", "precedence"), ("List-Id: <vso.groups.example.com>\n", "list"),
    ("Mailing-List: list x@groups.example.com\n", "list"), ("X-Autorespond: hello\n", "autoresponder"),
    ("X-Failed-Recipients: a@example.com\n", "report"), ("X-MS-Exchange-Message-Is-Ndr:\n", "report"),
    ("Auto-Submitted: auto-generated\n", "auto-submitted"), ("Precedence: list\n", "precedence"), ("X-Autoreply: yes\n", "autoresponder"),
    ("X-Autoresponder: v\n", "autoresponder"), ("X-Auto-Reply-From: a@example.com\n", "autoresponder"),
    ("X-Autoreply-From: a@example.com\n", "autoresponder"), ("List-Post: <mailto:l@example.com>\n", "list"),
    ("List-Archive: <https://example.com/a>\n", "list"), ("List-Owner: <mailto:o@example.com>\n", "list"),
    ("List-Subscribe: <mailto:s@example.com>\n", "list"),
  ])
  func mailOfMachinesIsAutomatic(_ field: String, _ rule: String) {
    guard case .automatic(let found, _) = channel(Letters.mail("hello", above: field)) else {
      Issue.record("\(field) should be automatic")
      return
    }
    #expect(found == rule)
  }

  @Test(arguments: [
    "Auto-Submitted: no\n", "List-Unsubscribe: <https://example.com/u>\n", "Feedback-ID: u1:x\n", "X-Auto-Response-Suppress: All\n",
    "Auto-Submitted: No (a person)\n", "Precedence: first-class\n", "Precedence:\n", "X-Auto-Reply: no\n", "X-Mailer: Autoreply 1.0\n",
    "X-Failed: a@example.com\n", "X-List: vets\n", "List-Help: <mailto:h@example.com>\n", "Return-Path: <pat@mail.example.com>\n",
    "List-Id: All of us <all.contact-center1.com>\n",
  ])
  func mailOfPeopleIsNot(_ field: String) {
    #expect(channel(Letters.mail("hello", above: field)) == .designated)
  }

  @Test(arguments: [
    "info@contact-center1.com", "Staff <anna@contact-center1.com>", "bounces@contact-center1.com", "x@mx.contact-center1.com",
  ])
  func ourOwnMailIsAutomatic(_ sender: String) {
    guard case .automatic("own-mail", _) = channel(Letters.mail("hello", from: sender)) else {
      Issue.record("\(sender) is our own")
      return
    }
  }

  @Test(arguments: [
    "MAILER-DAEMON@example.com", "mailer-daemon+x@example.com", "Mail-Daemon <mail-daemon@example.com>",
  ])
  func aMailServerIsAutomatic(_ sender: String) {
    guard case .automatic("daemon", _) = channel(Letters.mail("hello", from: sender)) else {
      Issue.record("\(sender) is a mail server")
      return
    }
  }

  @Test(arguments: ["maileen@example.com", "daemon.fan@example.com", "mail@daemon.example.com", "info@contact-center1.com.example.org"])
  func peopleWhoseNamesLookLikeServersOrOursAreNot(_ sender: String) {
    #expect(channel(Letters.mail("hello", from: sender)) == .designated)
  }

  @Test func aReportIsAutomaticWhateverItsSubject() {
    let raw = "From: MAILER-DAEMON@example.com\nTo: info@contact-center1.com\nSubject: Privacy Rights Request\n"
    let message = Message(parsing: Array((raw + "Content-Type: multipart/report; boundary=b\n\n--b\n\nx\n--b--\n").utf8))
    guard case .automatic("report", _) = channel(message) else {
      Issue.record("a report is automatic")
      return
    }
  }

  @Test(arguments: [
    ("support@contact-center1.com", "X-Original-To: support@contact-center1.com\n", false),
    ("support@contact-center1.com", "Delivered-To: info@contact-center1.com\nX-Original-To: support@contact-center1.com\n", false),
    ("undisclosed-recipients:;", "X-Envelope-To: info@contact-center1.com\n", true),
    ("undisclosed-recipients:;", "X-Original-To: info@contact-center1.com\n", true),
    ("INFO@Contact-Center1.com", "", true),
    ("someone@example.org, info@contact-center1.com", "", true),
    ("someone@example.org", "", false),
    ("someone@example.org", "Delivered-To: info@contact-center1.com\n", true),
    (
      "sales@contact-center1.com",
      "Received: from a by mx1.contact-center1.com for <sales@contact-center1.com>; Tue, 13 Jan 2026 06:30:20 +0000\n"
        + "Delivered-To: info@contact-center1.com\n", false
    ),
  ])
  func theAddressOfTheNoticeCountsWhereverTheMailWasSentTo(_ to: String, _ above: String, _ isRight: Bool) {
    let found = channel(Letters.mail("hello", to: to, above: above))
    if isRight {
      #expect(found == .designated)
    } else {
      guard case .other(.address, _) = found else {
        Issue.record("\(to) is another address, not \(found)")
        return
      }
    }
  }

  @Test func anotherSubjectIsAnotherWay() {
    guard case .other(.subject, _) = channel(Letters.mail("hello", subject: "Delete me")) else {
      Issue.record("another subject")
      return
    }
  }

  @Test(arguments: [
    (
      "formrelay <noreply@forms.example.net>", "[Website form] Privacy Rights Request", "You have received a new submission.\n\nMessage: hi"
    ),
    ("Chat <transcripts@chat.test>", "Privacy Rights Request (chat transcript)", "Chat transcript\nVisitor: Jo\n(1:22 PM) Jo: hi"),
    ("Phone <voicemail@pbx.test>", "Voicemail from +15550100", "New voicemail for extension 100\n\nTranscript:\nhello"),
    ("15035550144@sms.carrier.test", "Privacy Rights Request", "pls dont sell my info"),
    ("Desk <notifications@desk.test>", "[Desk #1] Privacy Rights Request", "##- Please type your reply above this line -##\nRequester: Jo"),
    ("Fax <message@fax.example.org>", "Fax message from 5550122", "You have received a 2 page fax."),
  ])
  func relaysAreKnown(_ from: String, _ subject: String, _ text: String) {
    guard case .other(.relay, _) = channel(Letters.mail(text, subject: subject, from: from)) else {
      Issue.record("\(from) is a relay")
      return
    }
  }

  @Test(arguments: [
    ("Pat <pat@mail.example.com>", "I left you a voicemail. Please delete my data."),
    ("Agent <compliance@requests.agent.test>", "We repeat our member's request: erase the data."),
    ("noreply@agent.test", "Please delete all data of our member."),
  ])
  func peopleAndTheirAgentsAreNoRelays(_ from: String, _ text: String) {
    #expect(channel(Letters.mail(text, from: from)) == .designated)
  }
}
