import Testing

@testable import PrivacyRequests

@Suite struct RightsReaderTests {
  private func rights(_ words: String) -> [Right] {
    RightsReader(Letters.text(words), reading: .standard, assumed: [.rightsTopic]).read(under: .none).asked.map(\.right)
  }

  private func reason(_ words: String, _ right: Right) -> String? {
    RightsReader(Letters.text(words), reading: .standard).read(under: .none).dismissed.first { $0.right == right }?.why
  }

  @Test(arguments: [
    ("Please have my information purged from every place you keep it.", [Right.delete]),
    ("I want my stuff gone, every bit of it.", [.delete]),
    ("Upon transmittal you are directed under \u{A7} 1798.105 to erase the same.", [.delete]),
    ("Please take my name and number off your systems for good.", [.delete]),
    ("I'd like for there to be no record of me over there.", [.delete]),
    ("I don't want his name sitting in anybody's computer.", [.delete]),
    ("If you would dispose of what he wrote down about us, we would be grateful.", [.delete]),
    ("Por favor den de baja mi expediente y destruyan los papeles.", [.delete]),
    ("Quisiera que no quedara ningún rastro mío en sus archivos.", [.delete]),
    ("I'd like to take a look at my file.", [.access]),
    ("What all do you people have on me?", [.access]),
    ("I want the names of everybody you gave my number to.", [.access]),
    ("Deseo saber qué datos míos guardan.", [.access]),
    ("¿Me pueden decir a quién le dieron mi teléfono?", [.access]),
    ("Please export my records to CSV.", [.portability]),
    ("Send my records in a format that her program can load.", [.portability]),
    ("Necesito mis datos en un archivo de Excel para dárselos a otra compañía.", [.portability]),
    ("Please correct my date of birth.", [.correct]),
    ("You have my middle initial as F. Please fix it.", [.correct]),
    ("Mi fecha de nacimiento está mal. Favor de corregirla.", [.correct]),
    ("Use my diagnosis for the claim and for nothing else.", [.limitSensitive]),
    ("Limit the use of my sensitive personal information.", [.limitSensitive]),
    ("Stop showing me targeted ads.", [.optOutTargetedAdvertising]),
    ("Dejen de mandarme anuncios según lo que busco.", [.optOutTargetedAdvertising]),
    ("Do not sell my name to anybody.", [.optOutSale]),
    ("No vendan mi información a nadie.", [.optOutSale]),
    ("Do not sell or share my personal information.", [.optOutTargetedAdvertising, .optOutSale]),
    ("You charged me a fee for asking to see my own file.", [.nondiscrimination]),
    ("I don't want a machine deciding about me.", [.optOutProfiling]),
    ("Opt me out of profiling.", [.optOutProfiling]),
    ("I withdraw the consent I gave in March.", [.withdrawConsent]),
    ("Revoco la autorización que firmé.", [.withdrawConsent]),
    ("I do not agree with your decision on my request.", [.appeal]),
    ("Please do not raise my price because I asked.", [.nondiscrimination]),
    ("Exijo que me traten igual que a los demás.", [.nondiscrimination]),
    ("Throw every page with my name on it in the trash.", [.delete]),
    ("Boten a la basura lo mío.", [.delete]),
    ("My blood work is for the pension and for no other purpose.", [.limitSensitive]),
    ("Que mi diagnóstico se ocupe únicamente para el trámite.", [.limitSensitive]),
    ("I don't want a program sorting me into groups.", [.optOutProfiling]),
    ("Me opongo a que se me muestre publicidad elegida por lo que miro.", [.optOutTargetedAdvertising]),
    ("Quit hawking my name around for money.", [.optOutSale]),
    ("Ese permiso ya no vale.", [.withdrawConsent]),
    ("No la acepto, me negaron y la impugno.", [.appeal]),
    ("Nothing in this letter asks you to keep, move or destroy anything.", []),
    ("Cease any sale, sharing, or distribution of my data.", [.optOutTargetedAdvertising, .optOutSale]),
    ("I authorize you to delete my data.", [.delete]), ("I do not authorize you to delete my data.", [.withdrawConsent]),
    ("Tell me which users can see my file.", [.access]),
    ("This will not cost me my place, promise me.", [.nondiscrimination]),
    ("You must not sell, transfer or rent my data to partners.", [.optOutSale]),
    ("First tell me what you have on me, then get rid of it all.", [.access, .delete]),
    ("From your list, today:\n access: yes\n correct: yes, my ZIP\n delete: NO\n", [.access, .correct]),
    ("Bórrenme completo.", [.delete]), ("Que se borre todo lo que tienen de mí.", [.delete]),
    ("I no longer say yes to that recording.", [.withdrawConsent]), ("I am not inventory.", [.optOutSale]),
    ("You left the Jr. off my name.", [.correct]), ("The hospital was Womack, not Walter Reed.", [.correct]),
    ("My bill has a new charge since my letter. Remove it.", [.nondiscrimination]),
    ("My nephew wrote this: \"Please delete all of my data.\"", [.delete]),
    ("I request deletion of:\n- my profile\n- advertising cookies\n- backups\n", [.delete]),
    ("Delete my data. Please inform me about those recipients.", [.delete]),
    ("Delete my data and notify everybody who received my data.", [.delete]),
    ("Delete it, and inform third parties with whom you shared my data.", [.delete]),
    ("Please tell me:\n1. the recipients of my data\n2. the existence of automated decisions\n3. who bought it\n", [.access]),
    ("The data subject asks the controller:\n\nI - to give him access to his data;\nII - to delete his data.", [.access, .delete]),
    ("I exercise the following rights, which the law grants individuals who ask, and others:\n1) To obtain erasure of my data;", [.delete]),
    ("I object to the processing of my data for all of these ends, including but not limited to profiling.", [.optOutProfiling]),
    ("Please send me the recording of my call.", [.access]),
    (
      "I use my right to opt out. It reaches three things:\n* advertising aimed at me\n* the sale of my data\n* profiling\n",
      [.optOutTargetedAdvertising, .optOutSale, .optOutProfiling]
    ),
    (
      "I opt out of the processing of my data for purposes of:\n\n(i) targeted advertising,\n(ii) the sale of it, and\n(iii) profiling.",
      [.optOutTargetedAdvertising, .optOutSale, .optOutProfiling]
    ),
    (
      "I opt out of the following: any sale of my data; advertising aimed at me; and profiling.",
      [.optOutTargetedAdvertising, .optOutSale, .optOutProfiling]
    ),
    ("We, the undersigned, write to you and ask for erasure of our data.", [.delete]),
    ("On May 5 I make these requests:\n- deletion of my data\n- a copy of my data", [.access, .delete]),
    ("Please send me the data that may be held about me:\n- recordings\n- notes of my file", [.access]),
    ("I authorize Acme to act for me and request that you do this:\n- delete my data", [.delete]),
    ("As I said before: delete all my data.", [.delete]), ("I told you each time I called: delete my records.", [.delete]),
    ("This may be listed under my old name, so I want you to:\n(a) delete my data", [.delete]),
    ("In May I opened it in the name of Rosa, and I ask you to:\n- delete my data", [.delete]),
    ("Whatever may be in place, I request that you:\n- delete my data", [.delete]),
    ("I told your agent on the phone: delete all my data. Do it.", [.delete]),
    ("This is what I want, whatever they may say:\n1. delete my data", [.delete]),
    ("As of May 5 I request that you do this:\n- delete my data", [.delete]),
    ("To whom it may concern:\n\nDelete my data.", [.delete]), ("I, Rosa, ask that you delete my data.", [.delete]),
    ("Respectfully ask that you delete my data.", [.delete]),
    ("Our daughter May asks you to:\n- delete her data", [.delete]),
    ("If not, please wipe my data on the server.", [.delete]),
    ("Do not make any sale of my information.", [.optOutSale]),
    ("You still have me as Rhonda.", [.correct]),
    ("We request confirmation of whether you process his data and access to that data.", [.access]),
    ("If you use it for direct marketing I object to it.", [.optOutTargetedAdvertising]),
    ("I wrote to you in May: delete my data.", [.delete]),
    ("I ask you to delete my data.", [.delete]), ("Complete the deletion of my data.", [.delete]),
    ("This is an appeal of your denial of my request for access to my records.", [.appeal]),
    ("Our client demands that you\n\n  A. delete all personal data;\n  B. cease any sale of his data.", [.delete, .optOutSale]),
  ])
  func whatIsAskedIsFound(_ words: String, _ wanted: [Right]) {
    #expect(rights(words) == wanted)
  }

  @Test(arguments: [
    "As a user, I want to delete my account so that I can leave.", "I authorize Acme Inc. to delete my data on my behalf.",
    "I may withdraw my permission at any time.", "Consumers have the right to request access to their personal data.",
    "\"Dear sir,\" I wrote, \"delete all my data.\" They never did.",
    "My nephew may on my behalf\n\n(a) request my records;\n(b) request the deletion of my data.",
    "I wrote to each company: delete my data, please.", "I ask them all to delete my data.", "No borren mis datos.",
    "Por favor no eliminen mis datos.",
    "If you sell my records to Acme, do they get my phone number too?", "I bought a Trek bike and gave the shop my permission.",
    "Please complete the removal of the old furnace.",
    "My store doesn't make many sales on Mondays.", "I request article 17 of your catalog.",
    "I need both of my front teeth fixed.",
    "Send an e-mail to the shop and ask for removal of the account.", "This consent stands until I revoke it in writing.",
    "Does the right to erasure apply to recordings?",
    "She may, in my name and place,\n\n1. request my records;\n2. opt out of the sale of my data.",
    "Please use this to identify me in your records.", "Please add the ability to delete an account.",
    "Provide it without cost to me.",
    "Please do not delete anything.", "I am not asking you to delete my file.", "This is not a request for deletion of my data.",
    "No quiero que borren nada.", "I asked you in March to delete my data.", "How do I delete my account?",
    "You can delete your account at any time.",
    "Your notice says: \"you may ask us to delete all of your personal data\".", "Requests to delete my data are reserved.",
    "I haven't decided whether I want to have it all removed.", "US residents have the right to opt out of the sale of personal data.",
    "Take me off your mailing list.", "Stop calling me.", "The VA denied my claim and I want to appeal.",
    "I was denied for my back again. They said not service connected. I want to appeal this decision.",
    "Would you like to see how our platform deletes stale records?",
    "Please send me a copy of the contract I signed.", "I want to know whether my records arrived.", "Forget what I asked for last week.",
    "Le pedí a otra compañía, no a ustedes, que botara mis papeles.", "¿Qué pasaría si les pidiera que borraran todo?",
    "Say a man were to ask you to clear out his file.", "Gracias por mandarme mi expediente.", "Please give me a call about my data.",
    "Where do I send copies of my records?", "", "???", "My claim was filed in January.",
  ])
  func whatIsNotAskedIsNot(_ words: String) {
    #expect(rights(words).isEmpty)
  }

  @Test func everyDismissalHasItsReason() {
    #expect(reason("Please do not delete my file.", .delete) == ClauseMood.negated.rawValue)
    #expect(reason("I asked you to delete my file.", .delete) == ClauseMood.past.rawValue)
    #expect(reason("How do I delete my file?", .delete) == ClauseMood.hypothetical.rawValue)
    #expect(reason("Requests to delete my data are reserved.", .delete) == ClauseMood.reserved.rawValue)
  }

  @Test func theEvidenceIsTheWritersOwnSpelling() {
    let found = RightsReader(Letters.text("PLEASE  Erase  my Données."), reading: .standard).read(under: .none).asked
    #expect(found.first?.text == "Erase my Données")
  }

  @Test func looseWordsAreHintsOnly() {
    let found = RightsReader(Letters.text("My file, their servers, gone from your system."), reading: .standard).read(under: .none)
    #expect(found.asked.isEmpty)
    #expect(found.hinted?.right == .delete)
    #expect(RightsReader(Letters.text("Good morning."), reading: .standard).read(under: .none).hinted == nil)
  }
}
