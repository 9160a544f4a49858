import Foundation
import InternetMessage
import PrivacyRequests

/// Mails to staff: the list of the morning, and what cannot wait. They name cases, never people.
struct StaffMail {
  let configuration: Configuration

  /// One mail for each address.
  ///
  /// - Parameter name: Names the files of a ``FolderSender``.
  func parcels(name: String, subject: String, body: String, to addresses: [String], now: Date, random: inout MailRandom) throws -> [Parcel]
  {
    guard let from = Mailbox(address: configuration.intakeAddress, name: "privacy-intake") else { return [] }
    return try addresses.enumerated().compactMap { index, address in
      guard let to = Mailbox(address: address) else { return nil }
      let host = configuration.intakeAddress.split(separator: "@").last.map(String.init) ?? "localhost"
      let message = OutgoingMessage(
        from: from, to: [to], subject: "privacy-intake: \(subject)", date: now, offsetMinutes: configuration.time.offsetMinutes(at: now),
        messageID: random.base32(bits: 128) + "@" + host,
        extraFields: [("Auto-Submitted", "auto-generated"), ("X-Privacy-Intake", configuration.intakeAddress)], body: body)
      return Parcel(
        name: "\(name)-\(index + 1)", reversePath: configuration.bounceAddress, to: address, bytes: try message.bytes())
    }
  }
}
