import Testing

@testable import PrivacyRequests

@Suite struct StateReaderTests {
  @Test(arguments: [
    ("Delete my file.\n\nRay Toth\nToledo, OH 43604", "OH"), ("Delete it.\nEau Claire, Wis.", "WI"), ("I write from Erie, Pa.", "PA"),
    ("I live in the Lone Star State.", "TX"), ("I moved from Ohio to Tennessee last year.", "TN"), ("I'm a Texan (Lubbock).", "TX"),
    ("Clarksburg, W. Va.", "WV"), ("vivo en laredo tx", "TX"), ("I live in Washington, D.C.", "DC"), ("Soy de Ponce, Puerto Rico.", "PR"),
    ("I'm writing from Duluth, in Minnesota.", "MN"), ("I live in Salem (the Oregon one).", "OR"),
  ])
  func aStateSomebodyLivesInIsRead(_ text: String, _ state: String) {
    #expect(StateReader.state(in: Letters.text(text), hasAgent: false) == state)
  }

  @Test(arguments: [
    "I served at Fort Hood, Texas in 1971.", "My attorney's office is in Dallas, Texas.", "Delete it.\nVirginia Kessler",
    "The VA in Richmond lost my file.", "I was born in Kentucky.", "Delete my data under the CCPA.",
  ])
  func aStateThatIsNotHisIsNot(_ text: String) {
    #expect(StateReader.state(in: Letters.text(text), hasAgent: false) == nil)
  }
}
