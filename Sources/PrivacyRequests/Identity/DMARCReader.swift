import InternetMessage

/// Finds the DMARC result that our own server wrote into a header.
enum DMARCReader {
  /// Reads the verdict.
  ///
  /// A result above the Received field of our own mail server was written by it or after it, and is believed. One below may have come
  /// with the mail.
  ///
  /// QUIRK: RFC 8601 section 5 lets a receiver trust what stands above its own Received; some milters write just below it. There only a
  /// failure is believed, since nobody gains by forging one against himself. Test: resultsAreBelievedOnlyFromOurServer.
  static func read(_ header: Header, settings: ChannelSettings) -> DMARCVerdict {
    guard let trusted = settings.trustedAuthenticator?.lowercased() else { return .absent }
    let border = ownBorder(header, settings)
    var below: DMARCVerdict = .absent
    for (index, field) in header.fields.enumerated() where field.isNamed("Authentication-Results") {
      guard let results = AuthenticationResults(parsing: field.value), results.authservID == trusted else { continue }
      guard let result = results.results.first(where: { $0.method == "dmarc" }) else { continue }
      let verdict = verdict(of: result)
      if index < border { return verdict }
      if case .fail = verdict, below == .absent { below = verdict }
    }
    return below
  }

  /// Index of the lowest Received field of the run of our own at the top; 0 when the topmost is not ours.
  private static func ownBorder(_ header: Header, _ settings: ChannelSettings) -> Int {
    var border = 0
    for (index, field) in header.fields.enumerated() where field.isNamed("Received") {
      guard let host = ReceivedField(field).by, settings.isOwnHost(host) else { return border }
      border = index
    }
    return border
  }

  private static func verdict(of result: AuthenticationResults.Result) -> DMARCVerdict {
    switch result.result {
    case "pass": .pass
    case "fail": .fail(policy: result.domainPolicy.flatMap { DMARCVerdict.Policy(rawValue: $0) } ?? .none)
    default: .absent
    }
  }
}
