import InternetMessage

/// The signs by which a machine is known that hands on what a person told it: form, chat, help desk, fax, voicemail, SMS, social network.
enum RelaySigns {
  /// Local parts of machines' addresses.
  private static let robots = [
    "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "notification", "notifications", "notify", "message", "messages",
    "voicemail", "vm", "transcripts", "transcript", "forms", "form", "webform", "wordpress", "alerts", "tickets", "ticket", "helpdesk",
    "pagemessage", "fax", "efax", "chat", "mailer", "system", "website", "contact", "support", "inbound", "sms", "relay", "postmaster",
    "webmaster", "admin", "desk", "bot", "submissions", "leads", "messaging",
  ]
  /// Beginnings of lines that such machines print; lines are folded.
  private static let openings = CueList([
    "you have received a", "you've received a", "you received a", "you have a new", "you've got a new", "new submission", "new form",
    "new voicemail", "new message from", "new voice message", "chat transcript", "transcript", "visitor:", "##- please type",
    "you have been assigned",
    "requester:", "requested by:", "form submission", "a new form", "a new submission", "a new message", "a visitor", "incoming fax",
    "fax received", "fax message", "a fax ", "new text message", "new sms", "text message from", "sms from", "sms received",
    "someone submitted",
    "someone filled", "the following message", "the following was", "submitted by", "submitted on", "contact form", "ticket #",
    "a new ticket", "new ticket", "a new request", "conversation with", "conversation started", "caller:", "voicemail from", "duration:",
    "agent:", "form:", "source:", "via:", "reply on ", "confidence", "message from:", "direct message", "this is a message from",
    "page:", "channel:", "department:", "extension", "length:", "this message was sent from a contact form", "sent via",
  ])
  private static let insides = CueList(["sent a message to your page", "via the contact form"])
  /// Parts of a subject that such machines write; subjects are folded.
  private static let subjects = CueList([
    "website form", "web form", "contact form", "form submission", "voicemail", "voice message", "voice mail", "fax message", "fax from",
    "efax", "new fax",
    "incoming fax", "chat transcript", "transcript of", "chat with", "conversation", "text message", "sms from", "sms message",
    "new message from", "sent you a message",
    "mentioned you", "direct message", "[ticket", "ticket #", "[helpdesk", "new ticket", "contact us", "form:", "website inquiry",
  ])

  /// The sentence that tells what gives the relay away; nil when nothing does.
  static func find(in message: Message, subject: String, text: String) -> String? {
    guard let sender = message.from.first else { return nil }
    let local = Folding.fold(sender.localPart)
    if local.count(where: \.isNumber) >= 10, local.allSatisfy({ $0.isNumber || $0 == "+" }) {
      return "It is a text message handed on by a telephone company."
    }
    let words = local.split(whereSeparator: { $0 == "+" || $0 == "." || $0.isNumber }).first.map(String.init) ?? local
    let isRobot = robots.contains(words) || robots.contains(where: { local.hasPrefix($0 + "-") || local.hasPrefix($0 + "+") })
    let inSubject = subjects.isHeld(by: Folding.fold(bytes: subject.utf8)[...])
    let inText = openingCount(text)
    // One sign may be chance: a person can write of a voicemail, an agent's system can be called notifications@.
    guard (isRobot ? 1 : 0) + (inSubject ? 1 : 0) + min(inText, 2) >= 2, inSubject || inText > 0 else { return nil }
    return isRobot || inText > 1 ? "A machine hands on what a person told it." : nil
  }

  /// How many of the first 14 lines that are not blank begin as a relay's do.
  private static func openingCount(_ text: String) -> Int {
    let lines = TextLines(text, limit: 64_000, nonBlank: 14)
    return (0..<lines.count).count { index in
      let line = lines.folded(index).prefix(200)
      let bare = line.drop { $0 == 0x2A || $0 == 0x2D || $0 == 0x20 || $0 == 0x3E || $0 == 0x22 }
      return openings.begins(bare) || insides.isHeld(by: line)
    }
  }
}
