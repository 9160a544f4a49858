/// How each right is named; the format of a row is that of ``RightRule``.
enum RightTables {
  /// The rows of each right.
  static let tables: [(right: Right, rows: String)] = [
    (.access, access), (.portability, portability), (.correct, correct), (.delete, delete), (.limitSensitive, limitSensitive),
    (.optOutTargetedAdvertising, optOutAds), (.optOutSale, optOutSale), (.optOutProfiling, optOutProfiling),
    (.withdrawConsent, withdrawConsent), (.appeal, appeal), (.nondiscrimination, nondiscrimination),
  ]
  /// All rules that could be read; a test sees to it that every row can.
  static let all: [RightRule] = tables.flatMap { table in
    table.rows.split(separator: "\n").compactMap { RightRule(table.right, row: $0) }
  }

  private static let access = """
    asks @want/@polite ..5 @see ..5 @what ..6 @you/company/they/people/your ..6 @have
    asks @want/@polite ..5 @see ..5 @what ..8 on_file/about_me/on_me/typed/written/recorded/collected/gathered/saved/tienen/guardan/apuntado
    asks @want/@polite ..6 inform* ..4 que ..6 tienen/guardan
    asks @want/@polite ..5 @see ..4 what/whatever/everything/que ..4 @you/they/tienen/guardan
    asks @want/@polite ..5 see/read/hear/review/inspect/ver/leer/escuchar/conocer ..4 @my/those/the ..4 @record
    asks @want/@polite ..6 @copy ..5 @record/@all/what ; noDataFile notNearAuthority
    asks want/need/like/id_like/request/requests/quiero ?all ?of ?a my ?whole ?own ?personal info/information/data/file/records ; noDataFile unmarked
    asks @want/@polite ..6 access ..4 @my/@record/the/it
    asks what ..4 do/does/have/info/data ..3 @you ..4 have/got/know/hold/keep/on ..4 on/about ..1 @me
    asks que ..3 datos/informacion ..3 tienen/guardan ..3 mi/mios/mi
    asks @want/@give/@polite ..4 names/list/name/nombres/lista/identities/identity ..6 @anyone/@who/those/that ..10 @gave/@sell/@share
    asks @want/@polite ..4 @see ..3 @who ..6 @gave/@have/@sell
    acts @give ..4 @what ..8 @have
    acts @give ..3 me ..2 @all ..5 @you ..2 @have
    acts @give ..4 @me ..4 notes/logs/records/recordings/transcripts/file/files/data/information/papers/paperwork ; noDataFile
    acts @give ..6 @copy ..6 @record/@all/what/@have ; noDataFile
    acts @give ..6 @my ..4 file/records/data/information/expediente ; noDataFile
    acts @give ..6 categories/specific_pieces/sources/recipients
    acts @give ..10 third_parties/third_party ..12 @gave
    acts confirm/confirmation/confirmen ..4 whether/if/si ..8 process/processing/processed/hold/have/collect/collected/tratan
    acts confirm/confirmation ..3 that_you ..2 process/hold/keep/collect
    acts confirm/confirmation ..4 whether/if ..8 my/his/her ..3 @record
    acts see/read/review/show_me ..4 my ..2 @record
    names access ..4 @record/same/thereof
    names subject_access_request/dsar/request_to_know/right_to_know/access_request/right_of_access/derecho_de_acceso/solicitud_de_acceso
    names access
    names categories ..6 @record
    names specific_pieces
    names con_quien ..6 compartido/compartieron
    names @copy ..3 of ..3 @my ..2 @record ; noDataFile
    asks @want ..8 auskunft/acesso/inzage/toegang/accesso/acces
    asks acceso ..3 a ..2 @my ..3 @record
    asks exercise/exercising/pursuant/ejercer/invoke ..8 access/to_know/acceso
    asks @want/@polite ..8 look/peek/glance/gander ..2 at/in/through/into ..4 @record
    asks where ..6 get/got/obtain/find/learn/come ..4 @my ..3 @record
    asks de_donde ..6 @record
    asks quien/quienes ..4 @gave ..6 @record
    acts @give ..3 me ..4 @record ..6 @have
    asks what/which ..3 @record ..4 @you ..4 have/hold/keep/got ..5 me/my
    asks @want ..5 notes/logs/transcripts/recordings/tapes/grabaciones ; noDataFile unmarked
    asks interested ..4 seeing/reading/hearing/knowing/learning ..6 what/whats/@record
    asks @want/@polite ..5 @see ..4 that/the ..2 file/record/records/notes/recording
    asks entitled ..3 to ..2 @see/review/inspect ..6 @record
    asks @want ..4 escuchar/oir/ver/leer ..4 llamadas/grabaciones/expediente/notas
    asks @want ..10 what ..2 you ..3 collected/have/hold/know
    acts @give ..4 @me ..3 whatever/everything ..4 @you
    hints @see ..10 @record/written/about_me/on_me/@gave
    hints what/who/whom/where/whatever ..6 @you ..8 @have/@gave/@sell
    hints what ..6 say/says/said ..3 about ..1 me
    hints @copy/@give ..10 @record
    hints mi ..2 expediente
    acts @give ..4 names ..4 @anyone/@who
    asks what ..3 got ..1 typed/written/recorded
    asks @want ..6 specific_pieces/categories ..6 @record
    """

  private static let portability = """
    acts @export ..6 @record/@all
    acts @give/put/@want ..16 @dataform
    acts @give ..6 @copy ..26 @dataform
    asks @want/@polite ..8 @copy ..26 @dataform
    asks @want/@polite ..18 @dataform
    asks @want/@polite/@give ..8 formato/format/form/file/archivo/way ..8 @carry ..8 @other
    asks @want/@polite ..12 @record/@all ..8 @carry ..5 @other ..4 attorney/lawyer/provider/vso/company/controller/service/representative/rep/office/firm/program/app/agency/representante/abogado
    acts @give ..14 @carry ..6 another/other/new/otro/otra
    asks @want/@polite ..12 formato/format/form ..5 program/software/computer/app/computadora
    names portability/portabilidad/portabilite/portable_copy/data_portability/copia_portatil
    names @copy ..14 @dataform
    names @copy ..14 format ..10 another/other
    asks exercise/exercising/ejercer ..8 portability/portabilidad
    asks @give/@want ..10 format/form/formato/file/archivo ..8 @carry
    asks @want/solicitar ..3 portabilidad/portability
    hints @dataform
    hints @record ..10 @carry ..4 with_me/along/elsewhere
    hints load/upload/import/transfer/transferir
    """

  private static let correct = """
    acts @fix ..6 @detail ; notAuthority
    acts @fix ..2 @it ; notAuthority noAppeal rightsTopic
    acts set/put/make/get ..6 straight/right/correctly ; notAuthority
    acts bring ..5 up_to_date/current
    acts put ..6 in_its_place/instead/in_there_instead
    acts corrijan*/corregir*/arreglen*/actualicen*/rectifiquen* ..6 @detail/@it
    acts ponerlo/ponganlo/poner/pongan ..4 bien/correcto/correcta/correctamente
    asks @detail/@record/both/@it/entry ..5 need/needs/should/must/has/have/ought ..3 be/to_be ..3 @fixed
    asks @want/@polite ..10 @detail/@record/it/that ..4 @fixed ; notAuthority
    asks @want/@polite ..3 page/record/file/entry/it/profile/note/notes/system ..4 to_say/to_read/to_show ; notAuthority
    asks @you ..4 @print ..5 @my/me ..5 @detail ..6 wrong/down/backwards/mal ; notAuthority
    asks @you ..4 @print ..5 @my/me ..5 @detail as/como ; notAuthority
    asks put/listed/marked/have/has/got/list/lists/typed ..1 me ..2 as ; notAuthority
    asks take ..5 off ..2 and ..1 put ; notAuthority
    asks @you ..3 @print ..4 @my ..3 @detail ..3 is ; notAuthority
    asks @you ..3 have/got/show/list ..3 @detail/address/email ..2 as ..2 my
    asks @my ..4 @detail ..5 is/are/was/es/esta/estan ..3 @wrong ; notAuthority
    asks @detail/discharge ..12 that_is/is/es ..2 wrong/incorrect/inaccurate/misspelled ; notAuthority
    asks that_is_wrong/thats_wrong/this_is_wrong/is_not_right ; notAuthority rightsTopic
    asks @detail ..3 should_say/should_read/ought_to_be/ought_to_say/debe_ser/deberia_ser/deberia_decir
    asks it_should_be/it_should_say/it_should_read/should_be_spelled/supposed_to_be ; notAuthority rightsTopic
    names correction/rectification/correccion/rectificacion ..6 @record/@detail
    names request_to_correct/correction_request/right_to_correct
    names correct
    asks exercise/exercising/ejercer ..8 correction/correct/rectification/rectificacion
    acts make/haga/hagan ..2 change/changes/correction/cambio/cambios/cambien
    asks needs/need/necesita ..2 fixing/correcting/changing/updating/correccion
    asks tienen/aparece/pusieron ..2 mal ..3 @my
    acts cambienlo/cambielo/cambienla/corrijanlo/corrijanla/actualicenlo
    acts note/take_note ..6 my ..4 name/address/phone/number/email ..3 is
    hints @wrong
    hints @fix
    hints @detail ..4 is/es/was ..6 not
    hints correct_one/el_correcto/ive_got
    hints add/agreguen
    """

  private static let delete = """
    acts @erase ..8 @record/@all ; notList
    acts @erase ..2 @me ; notList
    acts @erase ..2 @it ; notList
    acts @take ..14 @off ..5 @system ; notScore
    acts @take ..2 @me ..3 out/off ..2 completely/entirely/altogether/totally/for_good
    acts wipe/blot/rub ..6 out/clean
    acts forget ..1 @me
    asks @want/@polite ..10 @record/@all ..16 @erased ; notList
    asks @want ..3 @me ..4 erased/deleted/removed/gone ; notList
    asks easier/better/glad/happy/grateful/happier/relieved ..6 @record/@all ..4 gone/erased/deleted/removed/destroyed
    asks @dont ..4 want/like/wish/need/quiero ..10 @record/@my ..8 @sitting ..5 @system/anybodys/yours/your/anyones
    asks nothing/no_trace/not_a_trace/nada ..3 left/remains/remain/quede ..8 @me/my/@record
    asks @stop ..2 @keep ..6 @my/@record
    asks @dont ..1 want/like/quiero/wish ..3 @you/them/que ..4 @keep ..5 @my/@record
    asks be_forgotten/right_to_erasure/derecho_al_olvido
    asks shouldnt/should_not/doesnt/no ..2 be/belong ..1 in_there/in_your/on_your
    asks @want/hereby/request ..6 @erasure ..3 of/de
    asks exercise/exercising/pursuant/ejercer/invoke ..10 @erasure/delete/erase
    names @erasure ..6 @record/@my
    names data_deletion_request/deletion_request/erasure_request/request_to_delete/request_for_deletion/request_for_erasure
    names delete/erase/deletion/erasure
    asks no/not/nothing/without/never/shouldnt/isnt ..3 record/trace/scrap/sign/mention/memory/shred ..6 @me/@my/name
    asks @want/@please/make ..8 never ..3 in/on/part ..2 your
    acts have/get/see/make ..10 @record ..12 @erased ; notList
    acts have/get/see/make ..2 @me ..6 @erased ; notList
    asks @record ..3 should/must/needs/need/has/have ..3 be/to_be/to ..2 @erased
    asks @want ..3 no_longer ..3 have/keep/hold/store
    acts @take ..6 @record ..4 down/off/out ; notList notScore
    asks @want ..4 both/each/all ..3 of ..1 those/them/these ..2 @erased
    acts @erase ..3 whats/what ..3 in/there
    hints @erase ..12 @record/@it/@all/@my/@me ; notList
    hints @record/@all/@me/@my ..12 @erase/@erased ; notList
    hints no_longer/stop ..8 have/keep/hold/on_file/keeping/holding
    hints close/cancel/terminate/end ..4 account/file/profile/cuenta
    hints off/out/from ..4 @system
    acts @erase ..2 what/whatever/everything ..10 @have
    acts borrarlo/borrarla/borrarlos/eliminarlo/eliminarla/eliminarlos/quitarlo/quitarla/borrenlo/borrenla/eliminenlo/eliminenla/quitenlo
    asks no ..3 quede/quedara/quedar ..4 rastro/nada/huella/registro
    asks @want ..16 it/@record/@all/what ..14 @erased ..2 @off ..5 @system
    asks @want ..3 it/them ..3 deleted/erased/removed/wiped/destroyed/gone/struck
    acts throw/toss/pitch/chuck ..3 out/away
    """

  private static let limitSensitive = """
    acts @limit ..6 @use ; sensitive
    acts @limit ..8 sensitive
    asks @want/@polite/@use/keep/should ..8 @use ..8 @onlyfor ..8 @purpose ; sensitive
    asks @use ..4 @onlyfor ..8 @purpose ; sensitive
    asks keep/stay/leave/stays/kept/quede ..8 @purpose ..6 nothing_else/only/no_further/nowhere_else ; sensitive
    asks @purpose ..3 is ..1 where ..4 stay/belong/remain ; sensitive
    asks @dont ..4 @use/see/sees ..4 except/but/unless/other_than/excepto/salvo
    asks @dont ..8 @use ..6 anything/nothing/nada/any_other/otra ; sensitive
    asks kept/keep ..3 from ..2 being ..2 @use ; sensitive
    asks only_thing/one_thing/sole_thing ..6 @use ; sensitive
    asks close_the_door ; sensitive
    asks @want ..8 @use ..4 for ..4 nothing/no_other/only ; sensitive
    names limit ..4 sensitive
    names limit_the_use/limit_use
    asks @use ..12 @purpose ..4 that_is_all/thats_all/thats_it/nada_mas/y_ya/nothing_more/only ; sensitive
    asks @dont ..6 @use ..6 for ..3 marketing/research/training/studies/products/ads/sales/otras/otra/estudios/study ; sensitive
    asks @dont ..6 @use ..3 train/training/entrenar ; sensitive
    asks @dont/nobodys ..5 outside/outside_of/beyond/fuera ..3 @purpose ; sensitive
    asks @dont ..4 going/go/goes/leave/leaving/travel/shown ..3 anywhere/beyond/outside/further ; sensitive
    acts @limit ..8 @sensitive
    asks @onlyfor ..3 para/for ..2 mi/my/the/el/this ..2 @purpose ; sensitive
    asks @onlyfor ..8 should ..3 @use/see/able/look ; sensitive
    asks @dont ..8 @use ..6 any/otro ..2 purpose/fin/proposito ; sensitive
    asks object/objects ..5 @use ..8 any/other ..2 purpose ; sensitive
    asks goes/go ..1 no ..1 further ; sensitive
    hints @sensitive ..14 only/private/nobody/nobodys/nothing/solely/just/confidential/solo/nada/nadie
    hints only/nobody/solely/just/solo/nadie ..14 @sensitive
    asks nobody/no_one/nadie/not/none ..2 outside/beyond/fuera ..12 @use ; sensitive
    asks for ..2 @purpose ..2 nothing_else/only/alone ; sensitive
    asks @dont ..8 @use ..6 any ..2 reason/reasons ; sensitive
    """

  private static let optOutAds = """
    asks @stop ..6 @ads
    asks no_more ..4 @ads
    asks @dont ..2 want/show/send/target/track/use/follow/feed/chase/pick/like/quiero/usen/manden/muestren/deseo/process ..12 @ads
    asks @optout ..24 @ads
    asks turn/switch/shut ..4 off ..6 @ads
    asks turn/switch/shut ..6 @ads ..2 off
    asks take/leave/count/keep/get/pull ..1 @me ..2 out/off/away ..14 @ads/facebook/google
    asks count/leave/take/get/keep ..1 @me ..2 out ..2 of ..1 it/that/this ; adsTopic
    asks @dont/@stop ..3 @track ..3 @me
    asks @stop/@dont ..3 using/use/usen ..12 @ads
    asks @dont/@stop/@optout ..8 sell_or_share/selling_or_sharing/sale_or_sharing/sale_and_sharing/sale_and_or_sharing/sale_sharing/sell_share/sell_and_or_share/selling_and_sharing/sell_and_share
    asks @dont/@stop/@optout ..16 cross_context/cross
    names three ..1 opt_outs
    names targeted_advertising/publicidad_dirigida/cross_context_behavioral
    names @ads
    asks @stop/@dont ..8 target/targeting/retarget ..3 @me
    asks @ads ..16 turn/switch/shut ..1 it/that/them ..1 off
    asks make ..2 it/that/this ..1 stop ; adsTopic
    asks @want ..2 off ..1 that/this/it/of ; adsTopic
    hints @ads ..14 @stop/off/out/no/not/tired/sick/object/enough
    hints @stop/no/not/tired/sick/object/enough ..14 @ads
    asks @endit ; adsTopic
    """

  private static let optOutSale = """
    asks @stop/@dont ..6 @sell ..6 @record/@me/@my/it/@all/@anyone/what ; notAds
    asks @stop/@dont ..5 @share ..4 @record/@me/@my/it/@all/them ..10 @anyone/around/along/on ; notAds
    asks @stop/@dont ..5 @share ..6 @my/mis ..3 @record ; notAds
    asks @dont ..4 want/have/like/wish/quiero ..6 @record/@my ..6 sold/traded/rented/swapped/@share/vendid*/compartid*/vendan
    asks @optout ..20 @sell
    asks @optout ..8 sharing/data_sharing
    asks do_not_sell/dont_sell/no_vendan/stop_selling
    asks youre/you_are/keep ..2 @sell ..3 @my ..2 @record ; rightsTopic
    asks keep ..4 @record ..4 to_yourself/to_yourselves/in_house
    names sale/sales ..4 @record
    names sale
    names three ..1 opt_outs
    asks not ..2 for ..1 sale
    asks that ..1 stops/ends/has_to_stop/must_stop ; saleTopic
    asks @dont ..2 let/allow/permit/authorize/autorizo ..10 @sell
    asks @dont ..2 let/allow ..10 in_exchange_for/for_money
    asks @want/@record ..8 out ..1 of ..4 deals/hands ..4 @anyone/brokers
    hints @sell ..14 @stop/no/not/never/nobody
    hints @stop/no/not/never/nobody ..14 @sell
    hints @stop/no/not/never/nobody ..10 @share
    hints brokers/data_broker/data_brokers
    asks @stop/@dont ..3 handing/giving/passing/hand/give/pass ..4 out/around/along/over/on ; notAds
    asks @endit ; saleTopic
    """

  private static let optOutProfiling = """
    asks @optout ..26 @score ; scoreTopic
    asks @dont/@stop ..6 scoring/score/scored/rank/ranking/ranked/grade/grading/graded/profile/profiling/profiled ..6 @me/@my/@all
    asks @dont/@stop ..4 want/have/let/deseo/quiero/like/need/allow ..6 @score ..8 @decide/about/@me
    asks @dont/@stop/no_more ..3 automated/profiling/automatic/scoring/puntaje/algorithm
    asks @dont/@stop ..2 want ..2 one/it ; scoreTopic
    asks nobody/nadie/neither ..10 @score ..10 @decide
    asks @dont/@stop ..6 let/have/allow ..4 @score
    asks object/objects/objecting ..8 @score
    asks leave/take/keep/pull/saquen*/count/turn/switch ..3 @me/it/that/@my ..2 out/off/de ..8 @scorehard/that_part/numbers/sistema ; scoreTopic
    asks @score ..6 leave/take/keep ..1 @me ..1 out
    asks person/human/human_being/somebody/persona ..6 look/looks/decide/decides/review/reviews/revise/decida ; scoreTopic
    asks numbers/program/system ..3 can ..1 leave ..1 @me ..1 out ; scoreTopic
    names profiling/automated_decision*/automated_decision_making/perfilado/elaboracion_de_perfiles
    names automated_decisions
    names three ..1 opt_outs
    asks exclude/remove/excuse/spare/leave/keep ..2 @me ..3 from/out/of/off ..6 @score
    asks @want ..2 off/out ..4 @score
    asks @stop ..12 @score
    asks person/human/human_being/somebody/persona ..6 read/go_through/handle/judge/see/read_it ; scoreTopic
    asks leave/take/count/keep/get ..1 @me ..2 out ..1 of ..1 it/that/this/program/your/the ; scoreTopic
    asks @dont ..3 make ..2 decisions/decision ..8 automated/automatically/algorithm/computer/machine
    asks @want ..6 @optout ..8 automatic*/automated/evaluacion
    asks have/let/want ..4 person/human/human_being/somebody/persona ..8 @review/@decide/read/do ; scoreTopic
    asks @want ..4 taken/kept/left ..2 out ; scoreTopic
    asks take ..3 @record ..2 out/off ..4 @scorehard
    hints @score ..14 @stop/off/out/no/not/never/human/person/persona
    hints @stop/off/out/no/not/never/human/person/persona ..14 @score
    asks @endit ; scoreTopic
    asks @dont ..6 evaluated/judged/ranked/scored/graded/sorted/assessed/decided/handled/evaluado/juzgado ..4 by/por ..3 @score
    """

  private static let withdrawConsent = """
    asks @withdraw ..8 @consent
    asks @consent ..8 @withdrawn
    asks @consent ..6 take/takes/taking ..3 back
    asks no_longer/dont/do_not ..2 consent/agree/authorize/permit/give_permission/autorizo/consiento ; consentTopic notSale
    asks ya_no ..4 @consent
    asks take/taking/takes ..2 that/it/this ..1 back ; consentTopic
    asks la_revoco/lo_revoco/lo_retiro/la_retiro/la_anulo ; consentTopic
    asks @want ..8 @withdrawn ; consentTopic
    asks revoke/revokes/withdraws/withdraw ..2 said ..2 @consent
    names withdrawal/revocation/revocacion ..4 @consent
    asks no_longer/dont/not ..3 have ..3 @consent
    asks thats/that_is/its/it_is ..2 finished/over/ended ; consentTopic
    asks not/no ..5 anything/another/any ..2 more/page/thing/further ; consentTopic
    asks changed/change/cambie ..1 my/de ..1 mind/opinion ; consentTopic
    asks you_dont/you_do_not ..3 anymore/any_more/any_longer/now ; consentTopic
    hints @consent ..14 no/not/anymore/no_longer/back/stop/over/dont/quit/revoke
    hints no/not/no_longer/back/stop/dont/revoke/quit ..12 @consent
    asks @withdraw ..2 that/it/this ; consentTopic
    asks say ..1 no ..1 now ; consentTopic
    asks no_good/not_good/not_valid/no_longer_good/not_good_any_more ; consentTopic
    asks @consent ..3 acabo/termino/vencio/acabado/terminado
    asks no ..4 manden/den/envien/compartan/entreguen ..3 nada ..1 mas ; consentTopic
    asks not_fine/not_ok/not_okay/not_all_right ..2 any_more/anymore/now/any ; consentTopic
    """

  private static let appeal = """
    asks i/we/hereby/client/member/he/she ..3 appeal/appeals/appealing/apelo/apelar ; decision notAuthority
    asks want/like/wish/writing/quiero ..2 to ?formally ?hereby appeal/apelar ; decision notAuthority
    asks this ..2 is ..3 appeal ; decision notAuthority
    asks @disagree ..6 @answer ; decision notAuthority
    asks reconsider/reconsidered/reconsideration/reconsiderar/reconsideren/second_look/another_look/fresh_look/second_opinion ; decision notAuthority
    asks look/looked/reviewed/review/revisen/revise/examined/handled ..4 @again ; decision notAuthority
    asks @someone ..10 @review ; decision notAuthority
    asks take/treat/consider/count/accept ..2 this/that/it ..1 as_that/as_an_appeal/as_my_appeal/as_one/as_appeal/as_a_formal_appeal
    asks look/reviewed/looked ..4 @someone ; decision notAuthority
    names appeal ; decision
    asks second_review/another_review/new_review/fresh_review/different_answer/better_answer/second_opinion/revisar_de_nuevo ; decision notAuthority
    asks @disagree/do_not_accept/dont_accept ..3 @answer/explanation/excuse/excuses/explicacion ; notAuthority
    acts escalate/escalen ; notAuthority rightsTopic
    hints again/escalate/wrong/disagree/unacceptable/review/supervisor/manager/reconsider/unfair/conforme/apelar/injusto ; decision notAuthority
    asks whoever/somebody/someone/anyone ..3 above ; decision notAuthority
    asks @want ..6 taken_up/looked_into/brought_to ; decision notAuthority
    asks next_level/higher_level/take_it_further ; decision notAuthority
    """

  private static let nondiscrimination = """
    asks @dont ..6 @punish ; rightsTopic
    asks @dont ..5 @raise ..6 @money/service/claim/price/line/place ; rightsTopic
    asks @want/@must/promise/assure/expect/exijo ..16 @treat ..4 @same ; rightsTopic
    asks @want/@must/promise/assure ..3 @same ..2 service/treatment/price/deal/rate/care ; rightsTopic
    asks @treat ..6 @same ..6 @anyone/client/clients/before/customers/clientes/customer ; rightsTopic
    acts @restore ..6 @money ; rightsTopic
    asks @money ..8 @restore ; rightsTopic
    asks dont/do_not ..2 expect/want ..4 @money/service ..6 up/down ; rightsTopic
    asks put ..2 back ..2 where ..2 i ..1 was ; rightsTopic
    asks put ..3 monthly/@money ..2 back ; rightsTopic
    asks penalty/punishment ..3 for ..3 using/asking/exercising
    asks bottom_of_the_pile/back_of_the_line/end_of_the_line ..12 @want/@please/not/promise
    asks not/never/no ..4 discriminated/retaliated/discriminatory/retaliation/penalized/discriminado/discriminen
    asks hold_it_against/held_against/hold_this_against/hold_that_against
    asks @want/@must/promise/assure ..6 @same ..6 service/treatment/price/deal/rate/care ; rightsTopic
    asks @money/service/charged/cancelled/canceled/dropped/treated ..10 because ..3 i ..3 asked/opted/used/exercised/requested
    asks because/since/after/desde ..3 i/que ..3 asked/opted/used/exercised/requested/pedi ..8 @money/slower/worse/cobran/longer
    asks @dont ..2 cost ..2 me ; rightsTopic
    asks @want ..4 mine/same/lo_mismo ..4 anyone/everyone/anybody/everybody/others/demas ; rightsTopic
    asks @want ..3 mismo/misma ..2 precio/trato/servicio ; rightsTopic
    asks subieron/cobran/cobraron/quitaron ..8 por ..2 haber/pedir ; rightsTopic
    hints @money/@punish/flag/flagged/place_in_line/slower/hold_times ..14 because/same/before/asking/asked/like
    """
}
