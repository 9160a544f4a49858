extension RightTables {
  /// What letters of the law say, in the languages of ``Lexicon/tongues``: the articles of Regulation (EU) 2016/679 that give a right, and
  /// the formulas that letter writers share.
  static let tongues: [(right: Right, rows: String)] = [
    (.access, tongueAccess), (.portability, tonguePortability), (.correct, tongueCorrect), (.delete, tongueDelete),
    (.optOutTargetedAdvertising, tongueAds), (.optOutProfiling, tongueProfiling), (.withdrawConsent, tongueConsent),
  ]

  private static let tongueAccess = """
    names accesso/acces/acesso/zugang/auskunft/inzage/indsigt ..6 @record/@article/art
    asks wissen/erfahren/mitteilen/mitzuteilen/weten/savoir/sapere/saber ..3 woher/welche/was/wem/wie/waar/welke/wat/quelles/quels/qui/quali/quais/onde ..12 @record/mich/moi/mij/me
    names @request ..1 @under ..4 @article ..2 15
    names @article ..2 15 ..4 @request
    asks this_is/das_ist/es/c_est ..4 @article ..2 15 ..4 @request
    asks make/making/submit/submitting/lodge/stelle/presento/formulo/apresento/presente/dien ..3 @request ..6 @article ..2 15
    """

  private static let tonguePortability = """
    names @request ..1 @under ..4 @article ..2 20
    names @article ..2 20 ..4 @request
    asks @want ..30 @machineform
    asks @machineform ..10 ubermitteln/uberlassen/bereitzustellen/bereitstellen/zukommen/transmettre/transmettiez/fournir/verstrekken/ontvangen/fornecer/fornecam/trasmettere/fornire/ricevere
    """

  private static let tongueCorrect = """
    names @request ..1 @under ..4 @article ..2 16
    names @article ..2 16 ..4 @request
    acts berichtigen/berichtigt/korrigieren/rectifier/rectifiez/corrigez/corriger/rettificare/rettificate/corrigir/corrijam/rectificeren ..3 das/dies/es/cela/ces/questi/isto/dit/@detail/@record
    names rectification/correction/correcao/correzione/rettifica/retificacao/berichtigung ..6 mentions/mention/donnees/angaben/@record/@detail
    names berichtigung/rettifica/rettificazione/rectificatie/retificacao/yspravlenye ..8 @record/@detail/@my
    asks @want ..4 berichtigung/rettifica/rettificazione/rectificatie/retificacao/correcao/correzione/rectification
    """

  private static let tongueDelete = """
    names @erasure ..4 whatever/unnecessary/excessive/desnecessarios/same/stessi/medesimi/mismos/derselben/thereof/mesmos
    asks kunnen_jullie/kunt_u/willen_jullie/wilt_u ..16 wissen/verwijderen/vernietigen
    names @request ..1 @under ..4 @article ..2 17
    names @article ..2 17 ..4 @request
    asks this_is/das_ist/es/c_est ..4 @article ..2 17 ..4 @request
    asks make/making/submit/submitting/lodge/stelle/presento/formulo/apresento/presente/dien ..3 @request ..6 @article ..2 17
    asks @want/@polite/@please ..10 @record/@all ..4 te_wissen/loschen/verwijderen/vernietigen/vernichten/entfernen/slettet/raderas
    """

  private static let tongueAds = """
    asks @objection ..24 @directmarketing
    names @directmarketing
    asks @directmarketing ..6 @objection ..1 it/this/that
    """

  private static let tongueProfiling = """
    asks @objection ..26 @profiling
    names @profiling
    asks @objection ..4 @includes ..12 @profiling
    """

  private static let tongueConsent = """
    asks @withdraw ..8 einwilligung*/toestemming/consenso/consentimento/consentement/samtykke/soglasye
    asks einwilligung*/toestemming/consenso/consentimento/consentement ..14 widerrufe/widerrufen/trek/trekken/intrek/revogo/revogamos/revoco/ritiro/retire/revoque
    """
}
