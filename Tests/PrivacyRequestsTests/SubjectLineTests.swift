import Testing

@testable import PrivacyRequests

@Suite struct SubjectLineTests {
  @Test(arguments: [
    "Privacy Rights Request", "PRIVACY RIGHTS REQUEST!!!", "privacy  rights\u{A0}request.", "Re: Privacy Rights Request",
    "RE: FW: Re[2]: Privacy Rights Request", "RV: Privacy Rights Request", "AW: WG: privacy rights request",
    "[EXTERNAL] Privacy Rights Request", "Fwd: [Spam] Privacy Rights Request (Quist)", "\u{201C}Privacy Rights Request\u{201D}",
    "\"Privacy Rights Request\" please", "Privacy Rights Request - PRR-2026-00001", "Privacy Rights Request for my father",
  ])
  func theSubjectOfTheNoticeIsRecognised(_ subject: String) {
    #expect(SubjectLine(subject).matches("Privacy Rights Request"))
  }

  @Test(arguments: [
    "Privacy Right Request", "Privacy Rigths Request", "Privacy Rights Requests", "Privacy rights requests piling up?",
    "URGENT my Privacy Rights Request", "Solicitud de derechos de privacidad", "", "Re:", "Privacy Rights", "PrivacyRightsRequest",
    "[a] [b] Privacy Rights Request",
  ])
  func anyOtherSubjectIsAnother(_ subject: String) {
    #expect(!SubjectLine(subject).matches("Privacy Rights Request"))
  }

  @Test(arguments: [
    "Privacy Right Request", "Privacy Rigths Request", "Re: privacy rights reqest", "URGENT my Privacy Rights Request",
    "URGENT - Privacy Rights Request", "PrivacyRightsRequest", "Second notice: Privacy Rights Request", "Privacy Rights Requests",
    "Solicitud sobre derechos de privacidad", "Solicitud de derechos de privacidad", "[a] [b] Privacy Rights Request",
  ])
  func aSubjectThatIsNearlyThatOfTheNoticeIsKnown(_ subject: String) {
    #expect(SubjectLine(subject).comesNear("Privacy Rights Request"))
  }

  @Test(arguments: [
    "Privacy Rights Request", "Privacy rights requests piling up?", "", "Re:", "Privacy Rights", "Records request", "Privacy policy update",
    "Question about how one may best make a privacy rights request", "Derechos de los veteranos", "Private rights to quest",
    "Privacy rights requests are piling up",
  ])
  func theSubjectItselfAndAnyOtherIsNotNearlyIt(_ subject: String) {
    #expect(!SubjectLine(subject).comesNear("Privacy Rights Request"))
  }

  @Test func aPrefixTellsAReply() {
    #expect(SubjectLine("Re: hello").isReply)
    #expect(SubjectLine("Re: hello").rest == "hello")
    #expect(!SubjectLine("Rest: hello").isReply)
  }

  @Test func anEmptySubjectOfTheNoticeMatchesNothing() { #expect(!SubjectLine("anything").matches("")) }
}
