import Testing

@testable import PrivacyRequests

@Suite struct StateReaderTests {
  @Test(arguments: [
    ("Delete my file.\n\nRay Toth\nToledo, OH 43604", "OH"), ("Delete it.\nEau Claire, Wis.", "WI"), ("I write from Erie, Pa.", "PA"),
    ("I live in the Lone Star State.", "TX"), ("I moved from Ohio to Tennessee last year.", "TN"), ("I'm a Texan (Lubbock).", "TX"),
    ("Clarksburg, W. Va.", "WV"), ("vivo en laredo tx", "TX"), ("I live in Washington, D.C.", "DC"), ("Soy de Ponce, Puerto Rico.", "PR"),
    ("I'm writing from Duluth, in Minnesota.", "MN"), ("I live in Salem (the Oregon one).", "OR"),
    ("State ............. Connecticut\nPhone ............. 0172", "CT"), ("Hialeah, Florida, a 3 de marzo de 2026\n\nBorren todo.", "FL"),
    ("We are here at home in the Sooner State.", "OK"), ("He's been in Salem, OR since the flood.", "OR"),
    ("Our member Ida Crane (Elmira, NY; known to you as ida@mail.example.com) opts out.", "NY"), ("this is Burt in casper wyoming", "WY"),
    ("Owen Pike, Bayou Cane, LA. It stops.", "LA"), ("Member Olaf Berg, Rugby ND. He is Army.", "ND"),
    ("Visitor: Jo (jo@mail.example.com), Gary, Indiana (given by visitor)", "IN"), ("We're out by Ulm, in Big Sky Country.", "MT"),
    ("Delete it.\nGolden, Colorado, if you need that.\nJo", "CO"), ("I read that Iowa people like me may say so.", "IA"),
    ("vivo aqui en san antonio texas con mi hija", "TX"), ("Ir\u{E9} al Attorney General aqu\u{ED} en Rhode Island.", "RI"),
  ])
  func aStateSomebodyLivesInIsRead(_ text: String, _ state: String) {
    #expect(StateReader.read(Letters.text(text), writer: .oneself).home?.state == state)
  }

  @Test(arguments: [
    "I served at Fort Hood, Texas in 1971.", "Send nothing to my attorney's office in Dallas, Texas. I want my file deleted.",
    "Delete it.\nVirginia Kessler",
    "The VA in Richmond lost my file.", "I was born in Kentucky.", "Delete my data under the CCPA.",
    "Ejerzo con licencia del estado de Nueva York.", "Sooner or later I will call.",
    "My officer, Ms. Hatch, asked for it.", "Request ID ........ 88210-KT\nConsumer .......... Kasia", "A MI NO ME ANDEN VENDIENDO.",
  ])
  func aStateThatIsNotHisIsNot(_ text: String) {
    #expect(StateReader.read(Letters.text(text), writer: .oneself).home?.state == nil)
  }

  @Test func theHomeOfSomebodyWhoWritesForAnotherIsNotRead() {
    let text = Letters.text("I live in Arizona. I write for my father, who lives in Bemidji, Minnesota. Delete his file.")
    #expect(StateReader.read(text, writer: .agent).home?.state == "MN")
    let own = Letters.text("I live in Arizona. Delete my file. My brother was stationed in Minnesota.")
    #expect(StateReader.read(own, writer: .oneself).home?.state == "AZ")
  }

  @Test func aClientsHomeCountsBeforeTheAddressOfHisLawyer() {
    let text = Letters.text(
      "OKAFOR LAW, P.C.\nReno, Nevada 89501\n\nThis office represents Mr. Quill, a resident of Vacaville, California. "
        + "Please send him a copy of all that you hold, and write to this office alone.\n\nVery truly yours,\nAda Okafor")
    #expect(StateReader.read(text, writer: .professional).home?.state == "CA")
  }

  @Test func theWordsThatNameAStateAreShown() {
    let text = Letters.text("Delete my file, please. I was born in Kentucky but I have lived in Reno, Nevada for years. Kentucky is far.")
    let found = StateReader.read(text, writer: .oneself)
    #expect(found.home == NamedState(state: "NV", text: "I have lived in Reno, Nevada"))
    #expect(found.others == [NamedState(state: "KY", text: "I was born in Kentucky")])
  }

  /// A list of all states is nobody's address, and is not weighed place by place.
  @Test func aTextThatNamesMorePlacesThanALetterHasTellsNone() {
    let one = Letters.text("I live in Ohio. ")
    let many = Letters.text(String(repeating: "I live in Ohio. ", count: 61))
    #expect(StateReader.read(one, writer: .oneself).home?.state == "OH")
    #expect(StateReader.read(many, writer: .oneself).home?.state == nil)
  }
}
