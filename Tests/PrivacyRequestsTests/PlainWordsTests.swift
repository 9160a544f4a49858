import PrivacyRequests
import Testing

/// The plain words of the notice and of the law, one sentence a letter: nothing learned, and no rule, may ever make these less.
@Suite struct PlainWordsTests {
  @Test(arguments: [
    (
      Right.access,
      [
        "I request access to my personal data.",
        "I would like to know what personal information you have about me.",
        "Please send me a copy of my data.",
        "I request a copy of my records.",
        "Request to access my information.",
        "Please confirm whether you process my personal data.",
        "Access request.",
        "I want to see my file.",
        "Please tell me which third parties received my data.",
        "Solicito acceso a mis datos personales.",
        "Quiero saber qué datos tienen de mí.",
        "Solicito una copia de mis datos.",
      ]
    ),
    (
      Right.portability,
      [
        "I request my data in a portable format.",
        "Data portability request.",
        "Please send my data in a machine-readable format.",
        "Please transfer my data to another company.",
        "I want to exercise my right to data portability.",
        "Solicito la portabilidad de mis datos.",
        "Export my data as a CSV file.",
      ]
    ),
    (
      Right.correct,
      [
        "I request correction of my records.",
        "I request correction of my birth date.",
        "Please correct my personal information.",
        "My address is wrong. Please correct it.",
        "Please correct inaccurate personal data about me.",
        "Correction request.",
        "Please update my address to 12 Elm Street.",
        "I want to exercise my right to correct.",
        "Solicito la rectificación de mis datos.",
        "Corrijan mi fecha de nacimiento, por favor.",
      ]
    ),
    (
      Right.delete,
      [
        "I request deletion of my personal data.",
        "Please delete my data.",
        "Please erase all my personal information.",
        "I request that you delete my account and all my data.",
        "Deletion request.",
        "Right to erasure.",
        "Please remove my personal information from your systems.",
        "Solicito la eliminación de mis datos personales.",
        "Borren todos mis datos.",
      ]
    ),
    (
      Right.limitSensitive,
      [
        "Please limit the use of my sensitive personal information.",
        "I request that you limit the use and disclosure of my sensitive personal information.",
        "Limit the use of my health data to what is needed for the service.",
        "Do not use my health information for anything but my claim.",
        "Solicito limitar el uso de mis datos sensibles.",
      ]
    ),
    (
      Right.optOutTargetedAdvertising,
      [
        "I opt out of targeted advertising.",
        "Please do not use my data for targeted advertising.",
        "Opt me out of targeted ads.",
        "No quiero publicidad dirigida.",
      ]
    ),
    (
      Right.optOutSale,
      [
        "I opt out of the sale of my personal data.",
        "Do not sell my personal information.",
        "Please stop selling my data.",
        "No vendan mis datos.",
        "Solicito excluirme de la venta de mis datos.",
      ]
    ),
    (
      Right.optOutProfiling,
      [
        "I opt out of profiling.",
        "I object to automated decision-making.",
        "Please do not use my data for profiling.",
        "I do not want automated decisions about me.",
        "No quiero que me hagan perfiles.",
      ]
    ),
    (
      Right.withdrawConsent,
      [
        "I withdraw my consent.",
        "I revoke my consent to the processing of my data.",
        "Please withdraw my consent for the use of my health data.",
        "I take back my permission to record my calls.",
        "Retiro mi consentimiento.",
        "Revoco el consentimiento que les di.",
      ]
    ),
    (
      Right.appeal,
      [
        "I appeal your decision.",
        "I want to appeal your decision on my privacy request.",
        "I appeal the denial of my request.",
        "Apelo su decisión.",
      ]
    ),
    (
      Right.nondiscrimination,
      [
        "Do not discriminate against me for exercising my rights.",
        "Please confirm that you will not treat me worse for making this request.",
        "You raised my price because I made a privacy request.",
        "No me discriminen por ejercer mis derechos.",
      ]
    ),
  ])
  func areUnderstood(_ right: Right, _ letters: [String]) {
    for letter in letters {
      #expect(Letters.intent(letter).rights.map(\.right) == [right], "\(letter)")
    }
  }
}
