/// Tells where a letter stands among the letters of one person, by its words alone.
enum ThreadReader {
  /// Words of our verification letter, in its subject or in the quote of it.
  private static let verification = CueList([
    "confirm it is you", "please confirm [", "please confirm (", "confirm it was you", "confirm that it was you", "confirm your identity",
    "verify your identity", "identity check",
    "confirme su identidad", "confirme que fue usted", "verification", "click to confirm", "please confirm by clicking", "to verify:",
    "was this you", "it was me", "confirm your request", "confirme su solicitud", "fue usted", "sure that it was you",
    "open this link", "press confirm", "if it was you", "if this was you", "pulse el enlace", "para confirmar que es usted", "si fue usted",
    "confirm within", "confirm your deletion", "confirm that you asked", "confirm you asked", "confirm this request", "confirm it's you",
  ])
  /// Words of our other letters.
  private static let decisions = CueList([
    "we are unable", "we were unable", "has been closed", "has therefore been closed", "you may appeal", "cannot grant", "could not verify",
    "we consider your request", "our decision", "our answer", "declined",
  ])

  /// The kind of thread.
  ///
  /// - Parameter isLater: Whether learned words say that the writer has asked before.
  static func kind(
    subject: SubjectLine, words: WrittenWords, signs: [SignReader.Found], rights: [Finding], hasCase: Bool, isLater: Bool
  ) -> ThreadKind {
    let quoted = Folding.fold(bytes: words.quoted.utf8.prefix(20_000))[...]
    let quotesDecision = decisions.isHeld(by: quoted)
    let quotesVerification = verification.isHeld(by: quoted) && !quotesDecision
    let subjectVerifies = verification.isHeld(by: Array(subject.core.utf8)[...])
    let spoken = signs.contains { $0.sign == .verification || $0.sign == .confirms || $0.sign == .denies }
    let earlier = signs.contains { $0.sign == .earlier && !$0.negated }
    if rights.contains(where: { $0.right == .appeal }) { return .followUp }
    if subjectVerifies && (subject.isReply || !words.quoted.isEmpty) { return .replyVerification }
    if quotesVerification && (subject.isReply || spoken) { return .replyVerification }
    if subject.isReply && hasCase && signs.contains(where: { $0.sign == .denies }) { return .replyVerification }
    if hasCase && (quotesDecision || earlier && !subjectVerifies) { return .followUp }
    if hasCase && spoken && signs.contains(where: { $0.sign == .verification }) { return .replyVerification }
    if hasCase || earlier || isLater { return .followUp }
    return .new
  }
}
