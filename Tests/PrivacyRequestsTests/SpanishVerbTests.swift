import Testing

@testable import PrivacyRequests

@Suite struct SpanishVerbTests {
  private func forms(_ entry: String) -> Set<String> { Set(SpanishVerb(entry[...])?.forms ?? []) }

  @Test(arguments: [
    ("borr~ar", ["borrar", "borren", "borrenmelo", "borrame", "borrad", "borrando", "borraran", "borraria"]),
    ("sac~ar", ["saquen", "saquenme", "sacarme"]), ("entreg~ar", ["entreguen", "entreguenme"]), ("utiliz~ar", ["utilicen", "utilicenlo"]),
    ("mostr~ar~muestr", ["muestrenme", "muestrame", "mostrar"]), ("dec~ir~dig", ["digan", "diganme", "decir"]),
    ("destru~ir~destruy", ["destruyan", "destruyanlos", "destruyendo"]), ("borr~ar%", ["borrado", "borradas"]),
    ("vend~er^", ["vendieron", "vendio", "vendido"]), ("borr~ar!", ["borren", "borrenme"]), ("borr~ar&", ["borrenlo", "borrarlas"]),
    ("borr~ar$", ["borrenme", "borrarnos"]), ("borr~ar=", ["borraran", "borrase"]),
  ])
  func everyFormIsMade(_ entry: String, _ wanted: [String]) {
    #expect(forms(entry).isSuperset(of: wanted))
  }

  @Test(arguments: [
    ("borr~ar", ["borraron", "borrado", "borre_"]), ("par~ar", ["para", "pare"]), ("quit~ar", ["quite", "quito"]), ("borr~ar!", ["borrar"]),
    ("borr~ar&", ["borrenme", "borren"]), ("borr~ar$", ["borrenlo"]), ("d~ar", ["de", "da"]),
  ])
  func noOtherFormIs(_ entry: String, _ unwanted: [String]) {
    #expect(forms(entry).isDisjoint(with: unwanted))
  }

  @Test(arguments: ["borrar", "borr~", "borr~a", "", "~"]) func whatIsNoEntryIsRefused(_ entry: String) {
    #expect(SpanishVerb(entry[...]) == nil)
  }
}
