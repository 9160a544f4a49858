import Testing

@testable import PrivacyRequests

/// What letters of the law ask for in other languages than English and Spanish.
@Suite struct LexiconTonguesTests {
  private func rights(_ words: String) -> [Right] {
    RightsReader(Letters.text(words), reading: .standard).read(under: .none).asked.map(\.right)
  }

  @Test(arguments: [
    ("Ich bitte um Auskunft darüber, was Sie gespeichert haben.", [Right.access]),
    ("Ich will wissen, woher Sie meine Anschrift haben.", [.access]),
    ("Bitte berichtigen Sie das.", [.correct]),
    ("Ich widerspreche der Verarbeitung zu Zwecken der Direktwerbung.", [.optOutTargetedAdvertising]),
    ("Falls ich eine Einwilligung erteilt habe, widerrufe ich diese hiermit.", [.withdrawConsent]),
    ("Ich bitte Sie, mir die Daten in einem gängigen, maschinenlesbaren Format zu übermitteln.", [.portability]),
    ("Je m'oppose au traitement de mes données à des fins de prospection.", [.optOutTargetedAdvertising]),
    ("Je m'oppose à ce traitement, y compris au profilage.", [.optOutProfiling]),
    ("Cette opposition inclut le profilage.", [.optOutProfiling]),
    ("Je vous demande l'accès à mes données.", [.access]),
    ("Vous voudrez bien procéder à la rectification de ces mentions.", [.correct]),
    ("Si j'y ai consenti, je retire ce consentement.", [.withdrawConsent]),
    ("Ik maak bezwaar tegen de verwerking, waaronder ook profilering.", [.optOutProfiling]),
    ("Voor zover ik toestemming heb gegeven, trek ik die hierbij in.", [.withdrawConsent]),
    ("Ik verzoek u mijn gegevens te wissen.", [.delete]),
    ("Se dei consentimento, revogo-o: revogo todo o consentimento.", [.withdrawConsent]),
    ("Peço que apaguem tudo o que foi recolhido no registo.", [.delete]),
    ("Vi chiedo di cancellare i miei dati; cancellate tutto.", [.delete]),
    ("Jeg ønsker at slette min konto.", [.delete]),
    ("Revogo o consentimento que dei no sítio e peço que apaguem os dados.", [.delete, .withdrawConsent]),
    ("Jag begär att ni raderar alla personuppgifter.", [.delete]),
    ("Ik maak bezwaar tegen\n• direct marketing;\n• profilering van mij.", [.optOutTargetedAdvertising, .optOutProfiling]),
    ("Пожалуйста, удалите мой аккаунт.", [.delete]),
    ("Отзываю своё согласие и требую уничтожить мои данные.", [.delete, .withdrawConsent]),
    ("Bitte löschen Sie nicht nur mein Konto, sondern alle meine Daten.", [.delete]),
    ("Спасибо, но удалите мои данные, пожалуйста.", [.delete]),
    ("This is an article 17 GDPR request.", [.delete]),
    ("I make a request under Article 15 of the GDPR.", [.access]),
  ])
  func whatIsAskedIsFound(_ words: String, _ wanted: [Right]) { #expect(rights(words) == wanted) }

  @Test(arguments: [
    "Ich möchte wissen, ob meine Daten angekommen sind.",
    "Die Voraussetzungen des Artikels 17 sind erfüllt.",
    "Não quero mais cartas; o cadastro está no site.",
    "Merci pour votre réponse du 3 mai.",
    "Спасибо за ваш ответ.", "Jag vill inte att ni raderar mina uppgifter.", "Jeg ønsker ikke at slette min konto, tak.",
    "Slet ikke min konto, venligst.", "Non cancellate i miei dati, per favore.", "Ne supprimez pas mes données.",
    "N'effacez pas mes données.", "Я не прошу удалить мой аккаунт.", "Пожалуйста, не удалите мой аккаунт.",
    "Ich will nicht, dass Sie meine Daten löschen.", "Bitte löschen Sie meine Daten nicht.", "Verwijder mijn gegevens niet, graag.",
  ])
  func whatIsNotAskedIsNot(_ words: String) { #expect(rights(words) == []) }
}
