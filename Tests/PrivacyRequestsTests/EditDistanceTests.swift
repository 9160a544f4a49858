import PrivacyRequests
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("rights", "rights", 0), ("right", "rights", 1), ("rigths", "rights", 1), ("rigts", "rights", 1), ("", "abc", 3), ("abc", "", 3),
    ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func lettersThatDifferAreCounted(_ left: String, _ right: String, _ distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
  }
}
