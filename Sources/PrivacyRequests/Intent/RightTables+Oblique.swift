extension RightTables {
  /// Ways to ask without naming what is asked: by a picture, a complaint, a thing that ought not to be. Two classes joined by `<>` may stand in
  /// either order with up to 14 tokens between them.
  static let oblique: [(right: Right, rows: String)] = [
    (.access, obliqueAccess), (.portability, obliquePortability), (.correct, obliqueCorrect), (.delete, obliqueDelete),
    (.limitSensitive, obliqueLimit), (.optOutTargetedAdvertising, obliqueAds), (.optOutSale, obliqueSale),
    (.optOutProfiling, obliqueProfiling), (.withdrawConsent, obliqueConsent), (.appeal, obliqueAppeal),
    (.nondiscrimination, obliqueTreatment),
  ]

  /// A row with `<>` as its two orders, any other as it is.
  static func bothOrders(_ row: Substring) -> [String] {
    guard let mark = row.firstRange(of: " <> ") else { return [String(row)] }
    let words = row[..<mark.lowerBound].split(separator: " ")
    let rest = row[mark.upperBound...]
    let end = rest.firstIndex(of: ";") ?? rest.endIndex
    let second = rest[..<end].split(separator: " ")
    guard let force = words.first, words.count == 2, second.count == 1 else { return [String(row)] }
    let needs = rest[end...]
    return ["\(force) \(words[1]) ..14 \(second[0]) \(needs)", "\(force) \(second[0]) ..14 \(words[1]) \(needs)"]
  }

  private static let obliqueDelete = """
    asks @dont ..3 want/quiero ..3 be/stay/estar/seguir ..3 in/on/part/en ..5 @system
    asks up_in_smoke/sweep_up/never_existed/clean_slate/borron_y_cuenta_nueva/desde_cero/blank_slate
    asks make_like/pretend/act_like/hagan_como/haga_como/as_though/as_if ..5 never/nunca/didnt/strangers
    asks no_business/no_right/no_reason/no_need ..6 @system
    asks no_reason/no_need/no_call ..2 for_you/to ..4 @keep ..4 @record/@all/it
    asks ya_no/no ..2 quiero/deseo/quisiera ..4 aparecer/estar/figurar/salir/seguir ..6 @system/listas/lista/ningun/ningunos/archivos
    asks que ..2 se ..1 pierda/pierdan/borre/borren/elimine/eliminen/destruya/destruyan/tire/queme/esfume
    asks no ..1 guarden/conserven/mantengan/retengan/almacenen
    asks cerrada/cierren/cierrenme/cerrar ..4 cuenta
    asks @want/@record ..14 not_to_exist/cease_to_exist/no_exista/stop_existing/out_of_existence/deje_de_existir
    asks @record ..6 @dont ..2 belong/need_to_be/have_to_be/hace_falta ..4 @system
    asks @want ..3 @me/@record/it ..3 out_of ..3 your/their/the/there
    asks i ..3 off/out_of/out ..3 your ..2 @system
    asks clear/clean/sweep/scrape/rinse/empty ..3 @me/@my ..4 out/off/away
    asks lose ..2 @record ; notAuthority
    asks not ..2 a ..1 trace/scrap/crumb/speck/shred
    asks @dont ..3 @keep/have/hold ..6 @record ..6 anymore/any_more/any_longer/past_today/after_today
    hints fuera/afuera/lejos ..6 @system
    hints @record <> trash/smoke/fire/gone/vanish/basura/shredder/bin/burn
    """

  private static let obliqueAccess = """
    asks lay_eyes/get_a_look/have_a_look/take_a_look/see_for_myself/hear_for_myself/read_for_myself/check_for_myself/get_my_hands_on/see_with_my_own
    acts print ..4 mail/send/give/hand ..3 me
    asks who/who_all/whos ..4 seen/hands/access/read/looked/peeked/been ..6 @record
    asks how ..3 you ..3 get/got/come/find/found/know/have ..4 @my ..3 @record
    acts cuente*/cuenten*/platique*/expliquen*/dime/diganme/digame/informenme ..5 que/quien/quienes/donde ..3 @have
    asks que ..2 saben ..2 de ..2 mi/nosotros
    asks de_donde ..4 sacaron/obtuvieron/consiguieron/salio/agarraron
    asks @want ..4 oir/escuchar/ver/leer/saber/conocer ..6 @record/grabaron/apuntaron/escribieron/dije/dijeron/anotaron
    asks con_quien/quien/quienes/a_quien ..5 platicado/hablado/compartido/visto/pasado/dado/mostrado/ensenado ..6 @record/caso/mi/mio
    asks quiero/quisiera/want/need ..4 names/nombres/list/lista ..6 @who/personas/people/quien
    asks wondering/curious/wonder/intriga/curiosity ..4 what/que/who/whats/where ..8 typed/wrote/@have/said/put/down/@gave
    asks what_all/whatall ..4 @you
    implies what/whatever ..6 typed/wrote/writing/scribbled/jotted ..4 about/on/while ..3 me/i/us
    asks show/muestrenme/ensenenme/ensename ..2 me ..2 what/lo_que/my/mi
    asks see/hear/read ..4 what ..2 i ..2 said/told/signed/wrote
    implies what_you_have/what_youve_got/what_is_there/what_is_in_there/lo_que_tienen ..4 on/about/de/sobre ..1 me/mi/us/him/her
    """

  private static let obliquePortability = """
    acts @give/pasenle/pasarle/transfieran/transfiera/trasladen ..8 @record ..10 new/nuevo/nueva/next ..3 representante/rep/agent/office/oficina/attorney/abogado/firm/vso/company/compania/provider
    asks computadora_a_computadora/computer_to_computer/system_to_system/de_sistema_a_sistema/machine_to_machine
    asks something/anything/form/format/archivo/algo/version ..6 @other ..6 @carry/software/program/programa
    asks not_on_paper/not_paper/instead_of_paper/no_en_papel/not_pdf/not_a_pdf/not_scans/not_scanned ; rightsTopic
    asks llevarme/take/bring ..4 @record ..6 with_me/conmigo/elsewhere/otro_lado/otra_parte/somewhere_else
    asks switching/moving/changing/cambiando/going_over ..8 @other ..20 @record ..12 @carry
    """

  private static let obliqueCorrect = """
    implies still/todavia/aun ..2 says/say/shows/show/has/have/lists/dice/aparece/sale/tienen/reads/got ; rightsTopic notAuthority
    implies me_tienen/aparezco/salgo/figuro/me_pusieron/me_anotaron ..2 como/de/con/en
    implies not/isnt/no/aint ..3 my/mi ..3 @detail ..3 anymore/any_more/now/any_longer/ya
    implies @detail ..8 off ..1 by
    implies @detail ..3 lleva/se_escribe/va/termina/empieza ..3 con/acento/sin/tilde
    implies so ..1 put ..1 that ; rightsTopic
    implies @you ..2 got/have/put ..2 @my/me ..8 wrong/backwards/mixed_up/crossed/confused/twisted ; notAuthority
    implies not ..2 how ..3 spell/spelled/write
    implies @detail ..2 has/have/ha ..1 changed/cambiado
    implies confused/mixed_up/confunden/confundieron ..3 me/@my ..2 with/con
    implies i/we/yo ..3 never/nunca/wasnt/no ..3 in/fui/served/lived/had/was/born ..10 @you ..4 @print ; notAuthority
    implies es ..3 no ..3 @detail ; rightsTopic
    hints @detail <> wrong/mistake/changed/equivocado/mal
    """

  private static let obliqueLimit = """
    implies goes/go/stays/stay/belongs/belong/is ..4 to/with/between/for ..8 nobody_else/no_one_else/nobody_else_s/nadie_mas/no_further ; sensitive
    implies under_lock_and_key/lock_and_key/under_seal/bajo_llave/need_to_know ; sensitive
    implies only/solo/just ..3 person/one/people/whoever/quien/man/woman/lady/persona ..8 @use/read/see/ver/leer/gets ; sensitive
    implies @sensitive ..10 no ..2 para/asunto/salga/salgan/ande/anden/tema
    implies y_punto/period/and_thats_that/y_se_acabo ; sensitive
    implies no ..2 salga/salgan/ande/anden/vaya/vayan ..6 @purpose/ahi/aqui/oficina ; sensitive
    implies @dont ..6 passed_around/gossip/talked_about/comment*/comenten/break_room/water_cooler/wander/travel ; sensitive
    implies @sensitive ..14 for ..4 @purpose ..4 nothing/nobody/no
    implies whoever/person/people ..4 @purpose ..8 nobody/no_one/nobody_else ; sensitive
    hints nobody_else/no_one_else/nadie_mas/not_everybody
    """

  private static let obliqueAds = """
    asks harto/harta/cansado/cansada/fed_up/sick/tired/enough/basta/tired_of/had_it/hasta_la_coronilla ..8 @ads
    asks every/each/cada ..2 website/site/page/app/pagina/video/sitio ..14 your_face/your_name/your_ads/su_anuncio/su_logo/you_people ; rightsTopic
    asks my ..2 browsing/searching/surfing/clicks/searches ..4 not/decide/determine/steer/drive
    asks follow*/siguiendo/following/persiguiendo/chasing/seguir ..3 me/@my/nos ..8 internet/web/online/site/anuncios/phone/@ads
    asks @dont/@stop ..6 siguiendo/persiguiendo/vigilando/espiando/following/watching/spying ..6 internet/web/online/anuncios/browse/click
    asks @ads ..8 based/segun/basados/basada/matched/tailored/aimed ..10 @dont/@stop
    asks @dont/@stop ..10 based/segun/basados/basada/matched/tailored/aimed ..10 @ads
    hints @ads <> me/harto/every/everywhere/phone/follow/keep/cada
    """

  private static let obliqueSale = """
    asks make/makes/making/hacer/ganar/earn ..2 a_buck/buck/money/dime/profit/plata/dinero/cut ..4 on/off/of/me/con/from ; notAds
    asks isnt_yours/not_yours/aint_yours/no_es_suyo/no_es_de_ustedes ..4 sell/make/share/give/trade/peddle/vender
    asks @i ..2 never/nunca/didnt ..2 said/agreed/gave/autorice/dije/okayed/authorized ..8 give/sell/share/pass/vender/dar/hand/trade ..8 @record
    asks keep/quedese/queden ..4 @record ..3 in ..2 building/house/company/family/four_walls
    asks no ..2 se ..1 vende/venden/negocia/alquila/comparte/regala/vendan/venda
    asks @stop/@dont ..4 pasarle/pasarles/darle/darles/pasando/pasandole/soltar/soltando/regalando/pasen/den/repartiendo ..4 @record
    asks mercancia/merchandise/commodity/product_to_sell ; rightsTopic
    asks @dont ..3 want/quiero ..4 @record ..6 going/go/ending/end/leaving/fall/falling/circulating/paseando ..6 out/up/to/in/around ; notAds
    asks whoever/who ..3 paid/pays/paying/buys/bought/buying ..6 @record ; notAds
    hints @record <> for_money/brokers/highest_bidder/for_sale/strangers/medio_mundo/vultures
    """

  private static let obliqueProfiling = """
    implies leave/count/take/keep/dejen/saquen ..2 @me ..2 out/off/fuera ..4 ratings/rankings/scores/tiers/sorting/categories
    implies @dont ..3 want/quiero/like/let/dejen ..5 programa/program/software/computer/machine/maquina/sistema/system/formula/algoritmo/robot/computadora/ai/bot ..6 decid*/deciding/choose/pick/sort/guess/evalu*/judge/judging/tell/say/grade/califi*/determin*
    implies not/no/y_no ..3 software/machine/computer/maquina/programa/computadora/algorithm/robot/algoritmo ; scoreTopic
    implies @want/have/que/let ..6 live/real/human/persona/person/flesh_and_blood ..8 decid*/evalu*/review/look/judge/read/revise ; scoreTopic noAppeal
    implies evalue/evaluen/juzgue/decida/atienda ..3 una ..1 persona
    implies by ..2 a ..1 person/human ..6 not ; scoreTopic
    implies i_am_not_a_number/im_not_a_number/no_soy_un_numero/not_a_score/not_a_number
    hints @scorehard <> me/@my
    """

  private static let obliqueConsent = """
    asks un_okaying/unokay/un_ok/unsign/un_sign/un_agree/un_agreeing/unchecking
    implies had/have ..2 @consent ..6 now/and/but ..3 dont/no_longer/you_dont
    implies ya_no ..2 lo/la/los/las ..1 tienen/tiene/tengan/doy/autorizo
    implies me_echo/echo/marcha_atras/me_retracto/me_arrepiento/me_desdigo ..3 para_atras/pa_tras/atras/de/del ; consentTopic
    implies done/through/finished ..2 letting/allowing ; consentTopic
    implies les_di/gave_you/di_permiso ..12 ya_no/no_longer/not_anymore/not_any_more/se_acabo ; consentTopic
    implies @consent ..14 se_acabo/is_over/runs_out/ends_today/ends_now/hasta_hoy/hasta_aqui
    implies i ..1 take ..3 back ; consentTopic
    implies it_all_back/i_take_it_back/taking_it_back/lo_quito/lo_cancelo/la_cancelo
    hints @consent <> no/not/back/anymore/stop/ya_no/over/cancel/undo/tear
    """

  private static let obliqueAppeal = """
    implies no_me_convence/no_me_satisface/no_me_parece/no_me_quedo_conforme/no_me_conformo ; decision notAuthority
    implies vuelva/vuelvan/volver ..1 a ..1 ver/revisar/mirar/leer/estudiar/considerar ; decision notAuthority
    implies reabran/reopen/reabrir/reopened ; decision notAuthority
    implies got_it_wrong/you_are_wrong/youre_wrong/se_equivocaron/estan_equivocados/made_the_wrong ; decision notAuthority
    implies lying_down/wont_stand/not_going_to_accept/wont_take_no/not_taking_no ; decision notAuthority
    implies next_person_up/next_one_up/your_boss/your_supervisor/su_jefe/su_supervisor/someone_higher ; decision notAuthority
    implies never ..2 answered/responded/replied/heard ..14 appeal/review/higher/complain ; notAuthority
    """

  private static let obliqueTreatment = """
    implies since/desde/after/because/porque ..3 i/que/yo ..3 asked/pedi/requested/opted/told/complained/wrote/solicite/exercised/ask ..24 bill/charge/charged/fee/price/slower/calls/cobran/cobro/subieron/peor/mala_gana/worse/dropped/waiting/cost/cobraron/extra/hold/quitaron/lento ; rightsTopic
    implies bottom_of_the/back_of_the/end_of_the/fondo_de_la/final_de_la ..1 stack/line/list/pile/queue/fila/lista/cola
    implies por/for ..1 pedir/asking/haber/solicitar/exercising/using ..8 peor/worse/mal/menos/against/distinto/lento/slower/castig*/cobr*
    implies @dont/hope ..10 land/put/treat/tratar/tratarme/atender/treated/atiendan/traten ..6 bottom/back/peor/worse/differently/mal/diferente ; rightsTopic
    implies same_as_before/como_antes/igual_que_antes/just_the_same ..6 @treat/service/price ; rightsTopic
    hints worse/peor/slower/extra/castigo/punished ..14 i/asked/me/pedi
    """
}
