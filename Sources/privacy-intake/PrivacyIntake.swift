import Foundation
import InternetMessage

@main
enum PrivacyIntake {
  static func main() throws {
    if CommandLine.arguments.dropFirst().first == "bench" { return try bench() }
    if CommandLine.arguments.dropFirst().first == "keys" {
      for file in CommandLine.arguments.dropFirst(2) {
        print(
          file.split(separator: "/").last ?? "",
          MessageKey(of: Message(parsing: [UInt8](try Data(contentsOf: URL(fileURLWithPath: file))))).text)
      }
      return
    }
    if CommandLine.arguments.dropFirst().first == "alt" {
      for file in CommandLine.arguments.dropFirst(2) {
        let message = Message(parsing: [UInt8](try Data(contentsOf: URL(fileURLWithPath: file))))
        let words = { (text: String) in text.lowercased().split { !$0.isLetter }.map(String.init) }
        let plain = words(message.text)
        let page = words(HTMLText.plain(from: message.html))
        guard plain.count > 5, page.count > 5 else { continue }
        let both = Set(plain).intersection(page).count
        print(both * 100 / max(1, Set(page).count), both * 100 / max(1, Set(plain).count), file.split(separator: "/").last ?? "")
      }
      return
    }
    if CommandLine.arguments.dropFirst().first == "all" {
      for file in CommandLine.arguments.dropFirst(2) {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        var times: [String] = []
        func timed(_ name: String, _ body: () -> Void) {
          let start = clock()
          body()
          let took = Double(clock() - start) / 1e6
          if took > 0.02 { times.append("\(name) \(took)") }
        }
        let message = Message(parsing: bytes)
        timed("parse") { _ = Message(parsing: bytes) }
        timed("from") { _ = message.from.count + message.to.count }
        timed("defects") { _ = message.defects }
        timed("subject") { _ = message.subject }
        timed("date") { _ = message.date }
        timed("readable") { _ = message.readableText }
        timed("structure") { _ = message.structure }
        timed("attachments") { _ = message.attachments }
        timed("key") { _ = MessageKey(of: message) }
        timed("report") { _ = DeliveryReport(of: message) }
        timed("received") { for f in message.header.fields.prefix(3) { _ = ReceivedField(f) } }
        timed("auth") { for f in message.header.fields.prefix(3) { _ = AuthenticationResults(parsing: f.value) } }
        if !times.isEmpty { print(file.split(separator: "/").last.map(String.init) ?? "", times.joined(separator: ", ")) }
      }
      return
    }
    if CommandLine.arguments.dropFirst().first == "show" {
      for file in CommandLine.arguments.dropFirst(2) {
        print("=====", file)
        print(Message(parsing: [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))).readableText)
      }
      return
    }
    if CommandLine.arguments.dropFirst().first == "read" {
      for file in CommandLine.arguments.dropFirst(2) {
        let start = clock()
        let text = Message(parsing: [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))).readableText
        print(text.utf8.count, Double(clock() - start) / 1e6)
      }
      return
    }
    if CommandLine.arguments.dropFirst().first == "fuzz" { return try fuzz() }
    let encoder = JSONEncoder()
    for file in CommandLine.arguments.dropFirst(2) where file != "--json" {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
      let summary = MessageSummary(file: file, message: Message(parsing: bytes))
      FileHandle.standardOutput.write(try encoder.encode(summary))
      FileHandle.standardOutput.write(Data("\n".utf8))
    }
  }

  static func touch(_ bytes: [UInt8]) -> Int {
    let message = Message(parsing: bytes)
    var n = message.from.count + message.to.count + message.cc.count + message.replyTo.count + (message.subject ?? "").utf8.count
    n += message.references.count + message.inReplyTo.count + (message.date == nil ? 0 : 1) + (message.messageID ?? "").utf8.count
    for part in message.parts where !part.isMultipart {
      if part.mediaType.hasPrefix("text/") { n += part.text.text.utf8.count } else { n += part.decoded.bytes.count }
      n += part.fileName == nil ? 0 : 1
    }
    return n
  }

  static func bench() throws {
    let mails = try CommandLine.arguments.dropFirst(2).map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    let size = mails.reduce(0) { $0 + $1.count }
    for _ in 0..<5 {
      let start = clock()
      var n = 0
      for mail in mails { n &+= touch(mail) }
      let seconds = Double(clock() - start) / 1_000_000
      print(mails.count, "mails", Double(size) / seconds / 1e6, "MB/s", Double(mails.count) / seconds, "msg/s", n)
    }
  }

  static func fuzz() throws {
    var state = UInt64(CommandLine.arguments[2]) ?? 1
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    let rounds = Int(CommandLine.arguments[3]) ?? 1
    let alphabet = Array("\r\n\r\n \t:;,<>()[]@\"\\=?-_.*'%&#/\0\u{7f}".utf8) + [0x80, 0xFF, 0xC3, 0xE2, 0x41, 0x61, 0x31]
    for file in CommandLine.arguments.dropFirst(4) {
      let original = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file))).prefix(20000)
      for _ in 0..<rounds {
        var bytes = Array(original)
        for _ in 0..<(1 + next() % 20) where !bytes.isEmpty {
          let at = next() % bytes.count
          switch next() % 5 {
          case 0: bytes[at] = alphabet[next() % alphabet.count]
          case 1: bytes.insert(alphabet[next() % alphabet.count], at: at)
          case 2: bytes.removeSubrange(at..<min(bytes.count, at + next() % 40))
          case 3: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + next() % 200)], at: next() % (bytes.count + 1))
          default: bytes.removeLast(min(bytes.count, next() % 50))
          }
        }
        try? Data(bytes).write(to: URL(fileURLWithPath: "/tmp/fuzzA.eml"))
        let start = clock()
        let message = Message(parsing: bytes)
        _ = touch(bytes)
        _ = message.defects.count + message.readableText.count + message.structure.count + message.attachments.count
        _ = MessageKey(of: message).text
        for field in message.header.fields {
          _ = AuthenticationResults(parsing: field.value)
          _ = ReceivedField(field)
          _ = HTMLText.plain(from: field.value)
          _ = Parameters(field)["charset"]
          _ = AddressField(field).mailboxes.map(\.address)
        }
        let took = Double(clock() - start) / 1e6
        if took > 0.3 { print("SLOW", took, file) }
      }
    }
    print("fuzz done")
  }
}
