import Foundation
import PrivacyRequests

/// Everything that the company decides, read once and checked. Paths are absolute or relative to where the program runs.
public struct Configuration: Sendable {
  /// The company's name, for letters.
  public var companyName: String
  /// Its postal address, one line.
  public var companyAddress: String
  /// Its phone number as the notice prints it.
  public var companyPhone: String
  /// The version of the privacy notice in force, as the notice prints it: `July 23, 2024`.
  public var noticeVersion: String
  /// Where the notice can be read.
  public var noticeURL: String
  /// What the gate must know about us.
  public var channel: ChannelSettings
  /// The address that bounces of our letters go to (MAIL FROM).
  public var bounceAddress: String
  /// In whose days dates are counted.
  public var time: CompanyTime
  /// How long a link can be used, in days.
  public var linkDays: Int
  /// The address of the page behind the link, without handle and token; nil when there is no web server.
  public var linkBase: String?
  /// The spool.
  public var spool: String
  /// The directory that holds a directory of templates for each language.
  public var templates: String
  /// Where the company keeps who is on file.
  public var contacts: ContactSettings
  /// What only the service needs.
  public var service: ServiceSettings
  /// The seed of a rehearsal; nil for real mail.
  public var rehearsalSeed: UInt64?

  /// The address that the notice names, first of ``PrivacyRequests/ChannelSettings/intakeAddresses``.
  public var intakeAddress: String { channel.intakeAddresses.first ?? "" }

  /// The rules that the domain needs.
  public var rules: CaseRules { CaseRules(time: time, linkDays: linkDays) }

  /// The texts about the company that every letter may use.
  public var companyTexts: [String: String] {
    [
      "companyName": companyName, "companyAddress": companyAddress, "companyPhone": companyPhone, "intakeAddress": intakeAddress,
      "requestSubject": channel.subject, "noticeVersion": noticeVersion, "noticeURL": noticeURL,
    ]
  }
}
