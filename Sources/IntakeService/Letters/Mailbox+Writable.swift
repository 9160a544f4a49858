import Foundation
import InternetMessage

extension Mailbox {
  /// The parts of `local@domain`; nil without a local part or a domain.
  init?(address: String, name: String? = nil) {
    guard let at = address.lastIndex(of: "@"), at > address.startIndex, address.index(after: at) < address.endIndex else { return nil }
    self.init(displayName: name, localPart: String(address[..<at]), domain: String(address[address.index(after: at)...]))
  }

  /// Whether a letter with that subject can be composed to it and from it; asked by composing one.
  ///
  /// QUIRK: RFC 5322 allows quoted local parts, address literals and more; real people have none of them, and programs differ in how they read
  /// them. Nobody is written to at such an address; LetterMakerTests shows which.
  func isWritable(subject: String = "") -> Bool {
    let letter = OutgoingMessage(
      from: self, to: [self], subject: subject, date: Date(timeIntervalSince1970: 0), messageID: "a@example.com", body: "")
    return (try? letter.bytes()) != nil
  }
}
