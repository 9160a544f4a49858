import PrivacyRequests
import Testing

@Suite struct LawTableTests {
  /// What one state gives, in calendar days from receipt on 2026-11-02, in the order of `Right.allCases`: access, portability, correct, delete,
  /// limit, the three opt-outs, withdrawal, appeal, nondiscrimination. A cap of 0 means that there is no extension.
  struct Row: Sendable, CustomTestStringConvertible {
    var state: String?
    var due: [Int]
    var cap: [Int]

    init(_ state: String?, _ due: [Int], cap: [Int] = ordinaryCap) { (self.state, self.due, self.cap) = (state, due, cap) }
    var testDescription: String { state ?? "not known" }
  }

  static let ordinary = [45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45]
  static let fastWithdrawal = [45, 45, 45, 45, 45, 45, 45, 45, 15, 45, 45]
  static let strict = [45, 45, 45, 45, 15, 15, 15, 15, 15, 45, 45]
  static let ordinaryCap = [90, 90, 90, 90, 90, 90, 90, 90, 0, 0, 0]
  static let strictCap = [90, 90, 90, 90, 0, 0, 0, 0, 0, 0, 0]

  static let rows = [
    Row("CA", strict, cap: strictCap), Row("CO", ordinary, cap: [90, 90, 90, 90, 90, 90, 90, 90, 0, 90, 0]), Row("CT", fastWithdrawal),
    Row("DE", fastWithdrawal), Row("IA", ordinary), Row("MT", ordinary), Row("NE", ordinary), Row("NH", fastWithdrawal),
    Row("NJ", fastWithdrawal), Row("OR", fastWithdrawal), Row("TX", ordinary), Row("UT", ordinary), Row("VA", ordinary),
    Row("TN", ordinary),
    Row("MD", [45, 45, 45, 45, 45, 45, 45, 45, 30, 45, 45]), Row("MN", fastWithdrawal), Row("KY", ordinary), Row("IN", ordinary),
    Row("RI", fastWithdrawal), Row("FL", ordinary, cap: [60, 60, 60, 60, 90, 60, 60, 60, 0, 0, 0]), Row("OH", ordinary),
    Row(nil, strict, cap: strictCap),
  ]

  @Test(arguments: rows)
  func everyStateHasItsTermsForEveryRequest(row: Row) {
    let received = CalendarDay(year: 2026, month: 11, day: 2)
    for (i, right) in Right.allCases.enumerated() {
      let due = LawTable.standard.due(right, state: row.state, received: received)
      let cap = LawTable.standard.extended(right, state: row.state, received: received)
      #expect(due.day.daysSince1970 - received.daysSince1970 == row.due[i], "\(right)")
      #expect((cap?.day.daysSince1970).map { $0 - received.daysSince1970 } ?? 0 == row.cap[i], "\(right) extended")
      #expect(due.because.contains("from receipt"))
      #expect(cap?.because.contains("extended once, ") ?? true)
    }
  }

  @Test func everyStateOfTheTableHasARow() {
    #expect(Self.rows.compactMap(\.state).filter { $0 != "OH" } == LawTable.standard.jurisdictions.map(\.code))
    let named = LawTable.standard.jurisdictions.filter(\.inNotice).map(\.code)
    #expect(named == ["CA", "CO", "CT", "DE", "IA", "MT", "NE", "NH", "NJ", "OR", "TX", "UT", "VA"])
    #expect(LawTable.standard.jurisdictions.allSatisfy { $0.name == StateNames.name(of: $0.code) })
  }

  /// Receipt; ten and fifteen business days; fifteen, forty-five and ninety calendar days.
  struct Vector: Sendable {
    var received, ten, fifteenBusiness, fifteen, fortyFive, ninety: String

    init(_ days: String...) {
      (received, ten, fifteenBusiness) = (days[0], days[1], days[2])
      (fifteen, fortyFive, ninety) = (days[3], days[4], days[5])
    }
  }

  @Test(arguments: [
    Vector("2026-06-24", "2026-07-08", "2026-07-15", "2026-07-09", "2026-08-08", "2026-09-22"),
    Vector("2026-11-02", "2026-11-17", "2026-11-24", "2026-11-17", "2026-12-17", "2027-01-31"),
    Vector("2026-11-24", "2026-12-09", "2026-12-16", "2026-12-09", "2027-01-08", "2027-02-22"),
    Vector("2026-12-18", "2027-01-05", "2027-01-12", "2027-01-02", "2027-02-01", "2027-03-18"),
    Vector("2027-01-29", "2027-02-12", "2027-02-22", "2027-02-13", "2027-03-15", "2027-04-29"),
    Vector("2028-01-15", "2028-01-31", "2028-02-07", "2028-01-30", "2028-02-29", "2028-04-14"),
    Vector("2028-02-14", "2028-02-29", "2028-03-07", "2028-02-29", "2028-03-30", "2028-05-14"),
  ])
  func theVectorsHold(vector: Vector) throws {
    let day = try #require(CalendarDay(vector.received))
    let laws = LawTable.standard
    let california = try #require(laws.jurisdiction("CA"))
    let acknowledgement = try #require(california.cell(.acknowledgement, on: day)?.term)
    #expect("\(acknowledgement.last(from: day))" == vector.ten)
    #expect("\(try #require(california.cell(.optOut, on: day)?.term).last(from: day))" == vector.fifteenBusiness)
    #expect("\(laws.due(.optOutSale, state: "CA", received: day).day)" == vector.fifteen)
    #expect("\(laws.due(.access, state: "CA", received: day).day)" == vector.fortyFive)
    #expect("\(try #require(laws.extended(.access, state: "CA", received: day)).day)" == vector.ninety)
  }

  struct Explained: Sendable {
    var right: Right
    var state: String?
    var due: String
    var extended: String?

    init(_ right: Right, _ state: String?, _ due: String, _ extended: String?) {
      (self.right, self.state, self.due, self.extended) = (right, state, due, extended)
    }
  }

  @Test(arguments: [
    Explained(
      .optOutSale, "CA",
      "CA: 15 calendar days from receipt, notice; 15 business days, 11 CCR 7026: 2026-12-09 and 2026-12-16, the earlier holds", nil),
    Explained(
      .access, "VA", "VA: 45 calendar days from receipt, notice; 45 calendar days, Va. Code 59.1-577(B): both 2027-01-08",
      "VA: extended once, 90 calendar days from receipt, notice; 90 calendar days, Va. Code 59.1-577(B): both 2027-02-22"),
    Explained(
      .delete, "IA",
      "IA: 45 calendar days from receipt, notice; 90 calendar days, Iowa Code 715D.3(2)(a): 2027-01-08 and 2027-02-22, the earlier holds",
      "IA: extended once, 90 calendar days from receipt, notice; 135 calendar days, Iowa Code 715D.3(2)(a): "
        + "2027-02-22 and 2027-04-08, the earlier holds"),
    Explained(
      .appeal, "CO", "CO: 45 calendar days from receipt, notice; 45 calendar days, C.R.S. 6-1-1306(3): both 2027-01-08",
      "CO: extended once, 90 calendar days from receipt, notice; 105 calendar days, C.R.S. 6-1-1306(3): "
        + "2027-02-22 and 2027-03-09, the earlier holds"),
    Explained(
      .correct, "IA", "IA: 45 calendar days from receipt, notice; the state's law sets no term for this",
      "IA: extended once, 90 calendar days from receipt, notice"),
    Explained(
      .delete, "OH", "OH: 45 calendar days from receipt, notice; the state's law sets no term for this",
      "OH: extended once, 90 calendar days from receipt, notice"),
    Explained(
      .access, nil, "45 calendar days from receipt: the notice's term for every state",
      "state not known: extended once, 90 calendar days from receipt, notice"),
    Explained(.limitSensitive, nil, "15 calendar days from receipt: the shortest term of any state, because the state is not known", nil),
  ])
  func aDateExplainsItself(row: Explained) {
    let received = CalendarDay(year: 2026, month: 11, day: 24)
    #expect(LawTable.standard.due(row.right, state: row.state, received: received).because == row.due)
    #expect(LawTable.standard.extended(row.right, state: row.state, received: received)?.because == row.extended)
  }

  struct Turn: Sendable {
    var right: Right
    var state, day, section: String

    init(_ right: Right, _ state: String, _ day: String, _ section: String) {
      (self.right, self.state, self.day, self.section) = (right, state, day, section)
    }
  }

  @Test(arguments: [
    Turn(.correct, "UT", "2026-06-30", "sets no term"), Turn(.correct, "UT", "2026-07-01", "Utah Code 13-61-201(4)"),
    Turn(.optOutProfiling, "CA", "2026-12-31", "11 CCR 7026"), Turn(.optOutProfiling, "CA", "2027-01-01", "11 CCR 7221"),
    Turn(.withdrawConsent, "MT", "2025-09-30", "sets no term"), Turn(.withdrawConsent, "MT", "2025-10-01", "30-14-2812(1)(c)"),
    Turn(.access, "KY", "2025-12-31", "sets no term"), Turn(.access, "KY", "2026-01-01", "KRS 367.3615"),
  ])
  func theRowInForceOnTheDayOfReceiptHolds(row: Turn) throws {
    let due = LawTable.standard.due(row.right, state: row.state, received: try #require(CalendarDay(row.day)))
    #expect(due.because.contains(row.section), "\(due.because)")
  }

  @Test(
    arguments: [
      ("CA", "California Privacy Protection Agency (CalPrivacy)"), ("NE", "Nebraska Attorney General, Consumer Affairs Response Team"),
      ("NJ", nil), ("KY", nil), ("OH", nil), (nil, nil),
    ] as [(String?, String?)])
  func onlyARegulatorThatIsSureIsNamed(state: String?, name: String?) {
    #expect(LawTable.standard.regulator(of: state)?.name == name)
  }

  @Test func aConfirmationMakesARegulatorSureIfThereIsAContact() throws {
    var laws = LawTable.standard
    for (code, contact) in [("NJ", "https://www.njconsumeraffairs.gov/ocp, (973) 504-6200, P.O. Box 45025, Newark NJ 07101"), ("KY", nil)] {
      let state = try #require(laws.jurisdictions.firstIndex { $0.code == code })
      let cell = try #require(laws.jurisdictions[state].cells.firstIndex { $0.kind == .regulator })
      laws.jurisdictions[state].cells[cell].confirmation = Confirmation(by: "Tess", on: CalendarDay(year: 2026, month: 11, day: 28))
      #expect(laws.regulator(of: code)?.contact.joined(separator: ", ") == contact)
    }
  }

  @Test(
    arguments: [
      ("CA", RegulatorDuty.never), ("UT", .never), ("OH", .never), (nil, .never), ("CO", .everyAppeal), ("NE", .everyDenial),
      ("VA", .refusedAppeal), ("FL", .refusedAppeal),
    ] as [(String?, RegulatorDuty)])
  func theDutyToNameTheRegulatorIsTheStates(state: String?, duty: RegulatorDuty) {
    #expect(LawTable.standard.regulatorDuty(in: state) == duty)
    #expect(LawTable.standard.mustNameRegulator(in: state) == (duty != .never))
  }

  @Test(arguments: ["CA", "UT", "OH", nil])
  func manyRequestsOfManyPeopleAreAReasonInUtahAlone(state: String?) {
    #expect(LawTable.standard.allows(.complexity, state: state))
    #expect(LawTable.standard.allows(.number, state: state))
    #expect(LawTable.standard.allows(.volume, state: state) == (state == "UT"))
  }
}
