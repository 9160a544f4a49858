extension Right {
  /// Whether the person must first confirm at the address on file.
  ///
  /// Never for opt-outs and limit (11 CCR 7026(d), 7027(e), 7060(b); ORS 646A.576), nor to be heard with an appeal or a complaint of
  /// unequal treatment.
  public var needsVerification: Bool {
    switch self {
    case .access, .portability, .correct, .delete, .withdrawConsent: true
    case .limitSensitive, .optOutTargetedAdvertising, .optOutSale, .optOutProfiling, .appeal, .nondiscrimination: false
    }
  }

  /// Name of the work in the queue. The three opt-outs are one piece of work.
  var workName: String {
    switch self {
    case .optOutTargetedAdvertising, .optOutSale, .optOutProfiling: "opt-out"
    case .access, .portability, .correct, .delete, .limitSensitive, .withdrawConsent, .appeal, .nondiscrimination: rawValue
    }
  }

  /// An appeal and a complaint are decided by a person; the rest is done.
  var workKind: Item.Kind { self == .appeal || self == .nondiscrimination ? .review : .fulfil }

  /// What to do, for staff.
  var workReason: String {
    switch self {
    case .access: "Prepare an answer that says what is held about the person. Match a second data point before anything is released."
    case .portability: "Prepare a copy of the data in a file. Match a second data point before anything is released."
    case .correct: "Put right what the person says is wrong, here and at processors."
    case .delete: "Delete the person's data here and at processors. This cannot be undone."
    case .limitSensitive: "Use the person's sensitive data for the service alone."
    case .optOutTargetedAdvertising, .optOutSale, .optOutProfiling:
      "Put the opt-out on the list and apply it everywhere. It needs no proof of identity."
    case .withdrawConsent: "Stop what the person's consent allowed."
    case .appeal: "Decide the appeal. It must be somebody who did not decide before."
    case .nondiscrimination: "Find out whether the person was treated worse for using a right, and put it right."
    }
  }
}
