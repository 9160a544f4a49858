/// When a letter must say how to reach the regulator. The raw values are those of the file.
public enum RegulatorDuty: String, CaseIterable, Sendable {
  /// The law does not ask for it.
  case never
  /// When an appeal is refused.
  case refusedAppeal = "refused-appeal"
  /// With every decision of an appeal, granted or refused (C.R.S. 6-1-1306(3)).
  case everyAppeal = "every-appeal"
  /// With every refusal, of a request and of an appeal, beside the appeal to the company (Neb. Rev. Stat. 87-1108(3)).
  case everyDenial = "every-denial"
}
