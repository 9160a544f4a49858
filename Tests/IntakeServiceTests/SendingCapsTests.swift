import Foundation
import IntakeService
import Testing

@Suite struct SendingCapsTests {
  static let noon = Date(timeIntervalSince1970: 1_793_631_600)

  @Test func theSixthLetterToOneAddressWithinADayMustWait() {
    var caps = SendingCaps()
    for n in 0..<5 {
      #expect(caps.objection(to: "pat@example.com", at: Self.noon) == nil, "\(n)")
      caps.add(to: n % 2 == 0 ? "Pat@Example.com" : "pat@example.com", at: Self.noon)
    }
    #expect(caps.objection(to: "PAT@example.com", at: Self.noon) == .recipient(limit: 5))
    #expect(caps.objection(to: "kim@example.com", at: Self.noon) == nil)
    #expect(caps.objection(to: "pat@example.com", at: Self.noon.addingTimeInterval(86_399)) == .recipient(limit: 5))
    #expect(caps.objection(to: "pat@example.com", at: Self.noon.addingTimeInterval(86_400)) == nil)
  }

  @Test func theSixtyFirstLetterWithinAnHourMustWait() {
    var caps = SendingCaps()
    for n in 0..<60 {
      #expect(caps.objection(to: "new@example.com", at: Self.noon) == nil)
      caps.add(to: "\(n)@example.com", at: Self.noon)
    }
    #expect(caps.objection(to: "new@example.com", at: Self.noon.addingTimeInterval(3599)) == .hour(limit: 60))
    #expect(caps.objection(to: "new@example.com", at: Self.noon.addingTimeInterval(3600)) == nil)
  }

  @Test func eachReasonIsASentence() {
    #expect(SendingCaps.Objection.recipient(limit: 5).why == "5 letters went to this address within a day.")
    #expect(SendingCaps.Objection.hour(limit: 60).why == "60 letters were sent within an hour.")
  }
}
