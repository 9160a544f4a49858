/// The classes of words that tell the mood of a clause.
struct MoodCues: Sendable {
  let negation: Int
  let order: Int
  let wish: Int
  let please: Int
  let polite: Int
  let must: Int
  let past: Int
  let maybe: Int
  let whatIf: Int
  let grants: Int
  let data: Int
  let story: Int
  let performs: Int
  let recalled: Int
  let opener: Int
  let policy: Int
  let contrast: Int
  let reserved: Int
  let invoked: Int
  let merely: Int
  let filler: Int
  let yes: Int
  let nay: Int
  let own: Int
  let of: Int
  let score: Int
  let sell: Int
  let ads: Int
  let participle: Int
  let article: Int
  let about: Int
  let aspect: Int
  let record: Int
  let oneself: Int
  let notice: Int
  let list: Int
  let optOut: Int
  let authority: Int
  let erase: Int
  let ordinary: Int
  let money: Int
  let handOver: Int
  let speaker: Int
  let holder: Int
  let passesOn: Int
  let discloses: Int
  let request: Int
  let recipient: Int
  let articleOfLaw: Int
  let law: Int
  let topics: [RightRule.Need: Int]

  /// Compiles the classes.
  init(vocabulary: inout Vocabulary) {
    order = vocabulary.wordClass("@orders")
    negation = vocabulary.wordClass("@not")
    wish = vocabulary.wordClass("@want")
    please = vocabulary.wordClass("@please")
    polite = vocabulary.wordClass("@polite")
    must = vocabulary.wordClass("@must")
    past = vocabulary.wordClass("@past")
    whatIf = vocabulary.wordClass("@whatif")
    data = vocabulary.wordClass(
      "consumer_request/consumer_rights/privacy_act/my_request/her_request/his_request/our_request/mi_solicitud/su_solicitud/privacy/privacidad/data/datos/personal_information/informacion_personal/deletion/delete/deleted/erase/erased/erasure/borrar/borrado/opt_out/recordings/grabaciones/my_information/mi_informacion/sold/selling/removed"
    )
    grants = vocabulary.wordClass(
      "give_my_permission/gives_permission/authorize/authorizes/authorise/authorises/authorizing/appoint/appoints/empower/autorizo/autoriza/faculto/nombro"
    )
    story = vocabulary.wordClass(
      "as_a_user/as_an_user/as_a_logged/como_usuario/users_should/user_should/feature_request/add_the_ability/add_an_option/add_a_button/add_a_way"
    )
    recalled = vocabulary.wordClass("@recalled")
    performs = vocabulary.wordClass(
      "@endnow/revoco/retiro/anulo/rescindo/desautorizo/apelo/impugno/lo_retiro/la_retiro/lo_cancelo/la_cancelo/lo_anulo/la_anulo/lo_revoco/la_revoco"
    )
    opener = vocabulary.wordClass(
      "@erase/@give/@take/@fix/@stop/@export/@withdraw/close/cancel/put/throw/make/let/go/get/keep/have/quit/show/tell/look/read/pull/turn/leave/shut/find/stop/forget/use"
    )
    maybe = vocabulary.wordClass("@maybe")
    policy = vocabulary.wordClass("@ours")
    contrast = vocabulary.wordClass("@but")
    reserved = vocabulary.wordClass("@reserved")
    invoked = vocabulary.wordClass("@invoked")
    merely = vocabulary.wordClass("@notmuch")
    filler = vocabulary.wordClass("@filler")
    yes = vocabulary.wordClass("@yes")
    nay = vocabulary.wordClass("@nay")
    participle = vocabulary.wordClass("@erased/@fixed/sold/shared/used/kept/transferred/protected/to")
    article = vocabulary.wordClass("a/an/the/this/any/your/our/my/his/her/no/un/una/la/el")
    about = vocabulary.wordClass(
      "existence/logic/about/whether/including/explain/explanation/use_of/existencia/vorhandensein/bestehen/bestaan/esistenza")
    aspect = vocabulary.wordClass(
      "used_in/criteria/categories/purposes/included_in/information_on/logica/criterios/categorias/einschliesslich/auskunft_uber/informationen_uber/logik/logique/y_compris/waaronder/incluso/incluindo/incluida/incluido/incluidas/inclusa/compresa/notamment"
    )
    record = vocabulary.wordClass("@record")
    oneself = vocabulary.wordClass("@me/@my/@all")
    ads = vocabulary.wordClass("@ads")
    score = vocabulary.wordClass("@scorehard")
    sell = vocabulary.wordClass("@sell")
    of = vocabulary.wordClass("get_rid_of/getting_rid_of/dispose_of/rid_of/get_shut_of")
    own = vocabulary.wordClass("@my")
    notice = vocabulary.wordClass("notice/policy/notices/policies/aviso/politica/entitled")
    list = vocabulary.wordClass("@list")
    optOut = vocabulary.wordClass("@optout")
    authority = vocabulary.wordClass("@authority")
    handOver = vocabulary.wordClass("@see/@give/@copy/@export/@carry/access/acceso")
    speaker = vocabulary.wordClass("i/im/me/my/mine/myself/mi/mis/yo/mio/mia")
    holder = vocabulary.wordClass(
      "third_parties/third_party/parties/party/processors/processor/recipients/recipient/anyone/anybody/everyone/everybody/those/others/terceros"
    )
    recipient = vocabulary.wordClass(
      "recipient/recipients/destinatarios/destinataires/empfanger/empfangern/ontvangers/destinatari/beneficiarios/modtagere/mottagare")
    articleOfLaw = vocabulary.wordClass("@article")
    request = vocabulary.wordClass("@request")
    law = vocabulary.wordClass("@article/gdpr/rgpd/dsgvo/avg/lgpd/ccpa/cpra/pipeda/coppa/ferpa/section/act/code/statute/ley")
    discloses = vocabulary.wordClass(
      "provide/send/tell/disclose/furnish/supply/inform/know/explain/describe/identify/advise/confirm/mitteilen/informieren/auskunft/geben/communiquer/indiquer/informer/informen/informar/diganme/comunicare/indicare/informeren/meedelen"
    )
    passesOn = vocabulary.wordClass("notify/notification/forward/pass_on/comunic*/comunique*/notifi*/trasladen")
    money = vocabulary.wordClass("@money/flag/surcharges/dolares/descuentos/multa/fine/penalty")
    ordinary = vocabulary.wordClass(
      "contract/contrato/agreement/invoice/factura/receipt/receipts/nexus/brochure/folleto/appointment/cita/attachment/password/contrasena/draft/order/hold/booking/reservation/brochures/quote/estimate/menu/recipe/pictures/fotos/newsletter/bulletin/seminar/webinar"
    )
    erase = vocabulary.wordClass("@erase")
    topics = [
      .sensitive: vocabulary.wordClass("@sensitive"), .decision: vocabulary.wordClass("@decision"),
      .rightsTopic: vocabulary.wordClass("@rightstopic"), .adsTopic: vocabulary.wordClass("@ads"),
      .scoreTopic: vocabulary.wordClass("@score"), .consentTopic: vocabulary.wordClass("@consenttopic"),
      .saleTopic: vocabulary.wordClass("@saletopic"),
    ]
  }
}
