import InternetMessage

/// The signs by which automatic mail is known (RFC 3834, RFC 2919, RFC 3464, RFC 8098, and what programs write in their stead).
enum AutomaticSigns {
  /// The first sign found, as the end of a rule id and a sentence; nil for mail of people.
  static func find(in message: Message, settings: ChannelSettings) -> (rule: String, why: String)? {
    if let sign = reports(message) ?? submission(message.header) ?? lists(message.header, settings) { return sign }
    if message.from.contains(where: { settings.isOwn($0) }) { return ("own-mail", "It comes from an address of our own.") }
    if message.from.contains(where: isDaemon) { return ("daemon", "It comes from a mail server.") }
    return nil
  }

  private static func reports(_ message: Message) -> (String, String)? {
    let type = message.parts.first?.mediaType ?? ""
    if type == "multipart/report" || type.hasPrefix("message/disposition") || type == "message/delivery-status" {
      return ("report", "It is a report of a mail system.")
    }
    // The topmost Return-Path is that of the delivery to us; others came along.
    if let path = message.header.first("Return-Path")?.value, path.filter({ $0 != " " }) == "<>" {
      return ("null-return-path", "Its return path is empty.")
    }
    for name in ["X-Failed-Recipients", "X-MS-Exchange-Message-Is-Ndr"] where message.header.first(name) != nil {
      return ("report", "It is a report of a mail system (\(name)).")
    }
    return nil
  }

  private static func submission(_ header: Header) -> (String, String)? {
    for field in header.all("Auto-Submitted") {
      let word = field.value.lowercased().prefix(while: { $0.isLetter || $0 == "-" })
      if !word.isEmpty, word != "no" { return ("auto-submitted", "It says that it was sent automatically.") }
    }
    for field in header.all("Precedence") where ["bulk", "junk", "list"].contains(field.value.lowercased().filter { $0 != " " }) {
      return ("precedence", "Its precedence is \(field.value.lowercased()).")
    }
    // QUIRK: RFC 3834 has Auto-Submitted; these are what responders wrote before it and still write. X-Auto-Response-Suppress is none of
    // them: people's programs set it too. Tests: mailOfMachinesIsAutomatic, mailOfPeopleIsNot.
    for name in ["X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply-From", "X-Autoreply-From"] where header.first(name) != nil
    {
      return ("autoresponder", "It comes from a responder (\(name)).")
    }
    return nil
  }

  /// List-Unsubscribe alone stands in the mail of agents' systems too and is no sign.
  private static func lists(_ header: Header, _ settings: ChannelSettings) -> (String, String)? {
    for field in header.all("List-Id") {
      let value = field.value.lowercased()
      if !settings.ownLists.contains(where: { value.contains($0.lowercased()) }) { return ("list", "It comes from a mailing list.") }
    }
    let ownList = header.first("List-Id") != nil
    for name in ["List-Post", "List-Archive", "List-Owner", "List-Subscribe", "Mailing-List"] where header.first(name) != nil && !ownList {
      return ("list", "It comes from a mailing list (\(name)).")
    }
    return nil
  }

  private static func isDaemon(_ mailbox: Mailbox) -> Bool {
    let name = mailbox.localPart.lowercased()
    return name == "mailer-daemon" || name.hasPrefix("mailer-daemon+") || name == "mail-daemon"
  }
}
