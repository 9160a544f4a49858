extension RightTables {
  static let limitSensitive = """
    acts @limit ..6 @use ; sensitive
    acts @limit ..8 sensitive
    asks @want/@polite/@use/keep/should ..8 @use ..8 @onlyfor ..8 @purpose ; sensitive
    asks @use ..4 @onlyfor ..8 @purpose ; sensitive
    asks keep/stay/leave/stays/kept/quede ..8 @purpose ..6 nothing_else/only/no_further/nowhere_else ; sensitive
    asks @purpose ..3 is ..1 where ..4 stay/belong/remain ; sensitive
    asks @dont ..2 @use/see/sees ..6 except/unless/other_than/excepto/salvo/but_for
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
    asks @use ..10 solely/strictly/exclusively/unicamente/solamente/nomas/nada_mas/only/nothing_but/mas_nada ..8 @purpose ; sensitive
    asks solely/strictly/exclusively/unicamente/solamente/nada_mas/only_for/one_job/one_thing/one_errand ..6 @purpose ; sensitive
    asks no_other_use/no_other_purpose/no_other_job/any_other_purpose/any_other_use/ningun_otro_fin/ninguna_otra_cosa/otro_fin/mas_nada ; sensitive
    asks @dont ..4 for ..3 studies/study/training/teaching/research/improving/analytics/quality ; sensitive
    asks no/not/nor/ni/en ..1 studies/study/training/teaching/research/improving/analytics/estadisticas/estudios/cursillos ; sensitive
    asks where ..1 it ..2 stop/stops/end/ends/stay/stays ; sensitive
    asks @dont ..6 @use ..8 besides/beyond/except/but/other/another/fuera ; sensitive
    asks eyes ..3 only ; sensitive
    asks between ..2 me ..4 claim/claims/claim_people/reclamo ; sensitive
    """

  static let optOutAds = """
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
    asks @dont/@stop/@optout/cease/revoke ..4 sell/sale/selling ..1 sharing/share
    asks @dont/@stop/@optout/cease/revoke ..4 sell/sale/selling ..4 or ..2 share/sharing
    asks object/objecting/@optout ..12 direct_marketing/marketing_directo/mercadotecnia_directa
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
    asks @want ..1 no ..1 part ..8 @ads
    asks @stop/@optout ..12 @ads
    asks @dont ..4 @track ..4 ad/ads/propaganda/publicidad/anuncios/advertising/advertisements
    asks @stop/@dont ..6 aiming/aim/advertise/advertising/anunciar*
    asks @dont ..3 use ..6 pick/choose/select/decide/elegir ..4 @ads
    asks @dont ..8 share/sharing/compartir ..12 used/defined/ccpa/cpra
    asks @dont ..4 @sellverb ..14 @dont ..2 @track/share/sharing/compartan/compartir
    """

  static let optOutSale = """
    asks revoke/withdraw/rescind ..3 permission/consent/authorization ..1 to ..1 sell/share
    asks @stop/@dont ..6 @sellverb ..6 @record/@me/@my/it/@all/@anyone/what ; notAds
    asks @stop/@dont ..5 @share ..4 @record/@me/@my/it/@all/them ..10 @anyone/around/along/on ; notAds
    asks @stop/@dont ..5 @share ..6 @my/mis ..3 @record ; notAds
    asks @dont ..4 want/have/like/wish/quiero ..6 @record/@my ..6 sold/traded/rented/swapped/@share/vendid*/compartid*/vendan
    asks @optout ..20 @sell
    asks @optout ..8 sharing/data_sharing
    asks do_not_sell/dont_sell/no_vendan/stop_selling
    implies youre/you_are/keep ..2 @sell ..3 @my ..2 @record ; rightsTopic
    asks keep ..4 @record ..4 to_yourself/to_yourselves/in_house
    names sale/sales ..4 @record
    names sale
    names three ..1 opt_outs
    asks not ..2 for ..1 sale
    asks @dont ..3 make ..3 sale ..3 @record/any/personal
    asks that ..1 stops/ends/has_to_stop/must_stop ; saleTopic
    asks @dont ..2 let/allow/permit/authorize/autorizo ..10 @sell
    asks @dont ..2 let/allow ..10 in_exchange_for/for_money
    asks @want/@record ..8 out ..1 of ..4 deals/hands ..4 @anyone/brokers
    hints @sell ..14 @stop/no/not/never/nobody
    hints @stop/no/not/never/nobody ..14 @sell
    hints @stop/no/not/never/nobody ..10 @share
    hints brokers/data_broker/data_brokers
    asks @stop/@dont ..3 hand/give ..1 it/them/that/name/number/information ..2 out/around/along/over/on ; notAds
    asks @stop/@dont ..3 handing/giving/passing/pass ..4 out/around/along/over/on ; notAds
    asks @endit ; saleTopic
    asks @take ..3 @me/it ..4 list ..6 @sell
    asks @dont ..2 want ..3 be ..1 sold/traded/rented
    asks off ..2 list/lists ; saleTopic
    asks @want ..1 no ..1 part ..8 @sell
    asks @share/giving/give/dando/pass/passing ..8 for/por/a_cambio_de ..2 money/cash/chavos/dinero/value/pay/lana/plata/plata/feria ; rightsTopic
    asks @sellverb ..2 @my ..3 @record ..2 around/out ; notAds
    asks nobody/no_one ..1 pays/pay/gets/makes ..6 me/@my ; saleTopic
    asks no ..3 hagan/haga/hacer ..1 negocio
    asks @dont/@stop ..3 @sellverb ..3 @record
    """

  static let optOutProfiling = """
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
    asks person/human/human_being/somebody/persona ..6 look/looks/decide/decides/review/reviews/revise/decida ; scoreTopic noAppeal
    asks numbers/program/system ..3 can ..1 leave ..1 @me ..1 out ; scoreTopic
    names profiling/automated_decision*/automated_decision_making/perfilado/elaboracion_de_perfiles
    names automated_decisions
    names three ..1 opt_outs
    asks exclude/remove/excuse/spare/leave/keep ..2 @me ..3 from/out/of/off ..6 @score
    asks @want ..2 off/out ..4 @score
    asks @stop ..12 @score
    asks person/human/human_being/somebody/persona ..6 read/go_through/handle/judge/see/read_it ; scoreTopic noAppeal
    asks leave/take/count/keep/get ..1 @me ..2 out ..1 of ..1 it/that/this/program/your/the ; scoreTopic
    asks @dont ..3 make ..2 decisions/decision ..8 automated/automatically/algorithm/computer/machine
    asks @want ..6 @optout ..8 automatic*/automated/evaluacion
    asks have/let/want ..4 person/human/human_being/somebody/persona ..8 @review/@decide/read/do ; scoreTopic noAppeal
    asks @want ..4 taken/kept/left ..2 out ; scoreTopic
    asks take ..3 @record ..2 out/off ..4 @scorehard
    hints @score ..14 @stop/off/out/no/not/never/human/person/persona
    hints @stop/off/out/no/not/never/human/person/persona ..14 @score
    asks @endit ; scoreTopic
    asks @dont ..6 evaluated/judged/ranked/scored/graded/sorted/assessed/decided/handled/evaluado/juzgado ..4 by/por ..3 @score/program/system/formula/programa/sistema
    asks @want ..1 no ..1 part ..8 @score
    asks @dont/@stop/@optout/no ..8 @scorehard ; scoreTopic
    asks take/get/keep/leave/pull/sacar/saquen* ..1 @me ..2 out/fuera/de ..2 that/this/it/eso/ese/juego ; scoreTopic
    asks @dont ..6 elabor* ..2 perfil*
    asks @dont/@stop/@optout ..8 guess/guessing/sorting/sort/tagging/tag/grading/rating/labeling/label ..6 @me/@my/clients/people/into ; scoreTopic
    """

  static let withdrawConsent = """
    asks @withdraw ..8 @consent
    asks @consent ..8 @withdrawn
    asks @consent ..6 take/takes/taking ..3 back
    asks no_longer/dont/do_not ..2 consent/agree/authorize/permit/give_permission/autorizo/consiento ; consentTopic notSale notScore
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
    asks @consent ..8 @withdraw
    asks @consent ..4 no_longer/ya_no/no_good/void/ended/over/vale
    asks consider ..2 it/that/this ..2 @withdrawn ; consentTopic
    asks dont/do_not/no ..2 stand ..2 by ; consentTopic
    asks ya_no ..8 @consent/chance/permiso/vale ; consentTopic
    asks pues_ya_no/ya_no_mas ; consentTopic
    asks haz_de_cuenta/haganlo_de_cuenta/hagan_de_cuenta ; consentTopic
    asks calling ..4 back ; consentTopic
    asks uncheck/untick/revoking/un_check/revoco/revoke ; consentTopic
    asks i ..3 @withdraw ..4 ok/okay/yes/permission/release
    asks i ..1 withdraw ..1 mine ; consentTopic
    """

  static let appeal = """
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
    hints escalate/disagree/unacceptable/reconsider/unfair/conforme/apelar/injusto ; decision notAuthority
    asks whoever/somebody/someone/anyone ..3 above ; decision notAuthority
    asks @want ..6 taken_up/looked_into/brought_to ; decision notAuthority
    asks next_level/higher_level/take_it_further ; decision notAuthority
    asks take/treat/consider/count/accept ..2 this/that/it ..2 as ..2 appeal ; decision notAuthority
    asks @disagree ..6 no/that/it ; decision notAuthority
    asks @disagree ; decision notAuthority
    asks reopen/reabran/reabrir ..3 it/case/file/caso ; decision
    asks @want/@please/have/get/let/que ..6 @someone ..6 @review/look/revise ; decision notAuthority
    asks no ..1 la/lo ..1 acepto
    asks kick* ..2 upstairs
    """

  static let nondiscrimination = """
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
    asks put/set/bring ..2 it/that/things ..1 back ..6 was/were/before ; rightsTopic
    asks since/after/because/desde ..2 i/que ..2 asked/opted/used/exercised/requested/sent/pedi ..18 @raise ..4 more/extra/higher/mas ; rightsTopic
    asks @restore ..4 @money ..2 off ; rightsTopic
    asks fine/punish/charge/penalize a_man/a_person/somebody/people ..2 for ; rightsTopic
    asks @money ..3 off ..3 and ..2 give ; rightsTopic
    asks because/for/after ..2 looking/asking/exercising/using ..6 @money ; rightsTopic
    """
}
