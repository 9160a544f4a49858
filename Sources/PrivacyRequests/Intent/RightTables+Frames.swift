extension RightTables {
  /// Rights as frames: a refusal with a practice, a wish with a state, a record with a contradiction. Made of families on both sides, so
  /// that a word put into one of them serves every frame.
  static let frames: [(right: Right, rows: String)] = [
    (.access, frameAccess), (.portability, framePortability), (.correct, frameCorrect), (.delete, frameDelete),
    (.limitSensitive, frameLimit), (.optOutTargetedAdvertising, frameAds), (.optOutSale, frameSale), (.optOutProfiling, frameProfiling),
    (.withdrawConsent, frameConsent), (.appeal, frameAppeal), (.nondiscrimination, frameTreatment),
  ]

  private static let frameDelete = """
    asks directed/instructed/ordered/called_upon/obliged/hereby ..6 to ..1 @erase ; notList
    asks @want/as_soon ..4 it/@record ..3 taken_down/taken_off/closed ; notList
    implies can_go/may_go/puede_irse/pueden_irse ; rightsTopic
    acts empty/vacien/vaciar ..2 the/el/la/my/mi ..2 drawer/folder/file/cajon/carpeta
    implies @want out
    asks @no ..6 @retain ..6 @record/@all/it/them/esto/eso/lo/los ; notList
    asks no ..2 @retain ..4 @record
    asks let_go_of/part_with ..4 @record
    asks no ..1 reason/call/need/business/right/cause/use/motivo/razon ..5 @retain/have/having/tener/tengan ..6 @record/it
    asks ya_no/no ..2 tienen/hay ..2 por_que/porque/para_que/razon ..2 tener/tenerlo/tenerlos/@retain/guardarlos/guardarlo
    acts run/put/feed/throw/toss/send/chuck ..6 through/in/into/on ..3 @fire
    asks @record/@all/it/them ..10 into/in/through/on/to/a ..3 @fire
    implies nothing/nada/none/ningun/ninguna/no/not ..3 mine/mio/mia/myself/me/mi/nuestro/ours ..6 left/stays/stay/remain/remains/quede/quedara/queda/quedar
    asks not/no/dont ..8 one/single ..3 line/page/scrap/word/trace/copy/shred ..5 left/remain/me
    asks like/as_if/as_though/como_que/como_si/as_tho ..2 i/we/nunca/yo/jamas/nos ..3 never/nunca/jamas/no ..4 called/existed/met/signed/talked/spoke/wrote/were/there/llame/existi/exist*/conoci/conocieran/hable/hubiera/llegue
    asks @dont ..3 want/wish/quiero/care/deseo ..4 exist/be/appear/show/aparecer/existir/estar/figurar/seguir/salir ..6 @system/anywhere/ningun/ninguna
    asks @want ..5 desaparecer/disappear/vanish/be_gone ..6 @system
    implies no ..1 file/name/record/records/number/nombre/archivo ..4 no/ni ..1 name/number/file/phone/nothing/telefono/nada
    acts @sacame ..5 @system ; notScore notList
    acts @sacame ..4 todo/toda/todos/todas/cuanto/lo_que ..6 @have/@record/mio/mia/mi/ahi ; notScore
    asks @want ..6 @sacame ..5 @record/@all/@system ; notList notScore
    asks @want ..10 @record/@all/it/them/eso/esto ..8 thrown_out/thrown_away/done_away_with/destroyed/shredded/burned/burnt/wiped/trashed/tossed/gone/eliminado/destruido/borrado/destruidos/destruidas/eliminada
    asks turned_back_into_nothing/back_into_nothing/into_thin_air/never_happened/hacerlo_desaparecer
    implies erased/deleted/removed/destroyed/wiped/shredded/gone/purged/borrado/eliminado/eliminada/borrados/eliminados ..6 today/tomorrow/asap/immediately/please/por_favor/cuanto_antes/hoy/de_inmediato ; notList rightsTopic
    implies me_da_pendiente/me_preocupa/it_bothers_me/it_worries_me/worries_me/bothers_me ..6 @record ..8 ahi/there/around/por/floating/lying
    acts @eraseit ; notList notScore noMoney
    acts @eraseme ..3 completo/completa/todo/toda/ya/del_todo/por_completo/enteramente/please/por_favor/porfa/favor/para_siempre ; notList notScore
    implies @eraseme ; notList
    acts lo/la/los/las @sacame ; notList
    acts me/nos @sacame ..4 @system/todo/completo ; notList notScore
    asks se ..2 proceda/procedan/procedase/proceder ..3 @erasure/borrar/eliminar/destruir
    acts procedan/proceda/proceder/sirvanse ..4 @erasure/borrar/eliminar/destruir
    acts make/have/let ..6 @me/@record/@all/trace ..6 go_away/disappear/vanish/gone/disappeared
    acts close ..1 me ..1 out
    asks @want ..3 those/them/it/these/@record ..4 out ..1 of ..2 your ..2 hands/possession/computer/computers/system/custody/keeping
    acts @erase ..2 the/el/la/los/las ..2 file/files/records/record/folder/account/data/lot/expediente/datos/papeles/cuenta ; notList
    acts throw/toss/chuck/pitch/clear ..1 the ..2 lot ..1 out
    implies @dont ..3 leave/dejen/deje/dejes ..3 rastro/trace/huella/nada/scrap/crumb/anything
    """

  private static let frameAccess = """
    acts @give ..2 me/us/nos ..2 what/whats/lo_que/que ..4 there/file/folder/record/records/ahi/expediente ; noDataFile
    acts write ..1 me ..2 out/down ..4 @have
    implies one_of_those/mine_too/same_for_me/lo_mismo_para_mi ; rightsTopic
    acts show_me ..3 there ; rightsTopic
    asks send/mail/give/mandenme ..1 me/us ..1 a/one ..1 copy ; noDataFile rightsTopic
    asks what ..2 else ..3 you ..2 know/have/got
    asks @want ..4 furnished/provided/supplied/sent/be_given/be_handed ..6 @record/particulars/copy ; noDataFile
    acts @give ..3 me/us/nos ..3 what/que/lo_que ..5 @gave
    asks @want/@polite ..6 @see ..5 @my/el/la/los/las/mi/the/those/that ..5 @record/book/tape/cinta/audio
    asks @want/@polite ..6 @see ..4 lo_que/what/whatever/everything/todo_lo_que/cuanto ..8 @have/@record/said/typed/dice/says/down/written
    implies @want/@polite ..2 read/see/hear/leer it/them/all ; rightsTopic unmarked
    acts @give ..4 lo_que/todo/todo_lo_que/what/whatever/everything/cuanto ..6 @have/firme/mande/a_mi_nombre/in_my_name/under_my_name/with_my_name ; noDataFile
    acts @give ..5 @copy ..2 de/of/del ; noDataFile
    acts @give ..4 @my/el/mi/la/los/las/al ..3 expediente/archivo/grabaciones/grabacion/notas/papeles/datos/historial/registro/llamadas/informacion/info ; noDataFile
    asks @want/@polite ..12 read/look_at/see/hear/leer/ver ..2 what/whats/lo_que ..3 there/in_there/have/got/tienen/file
    asks @want/@polite ..4 be_told/to_be_informed/be_informed ..6 @you/@record/@have
    names disclosure/divulgacion of/de the/all/any/la/los/toda ..1 @record
    names identity/identities/identidad ..4 recipient/recipients/destinatarios ; noErasure
    asks se ..2 proporcione/entregue/informe/facilite/muestre/envie/remita ..8 @record
    acts @give ..6 contents/contenido ..8 @record
    asks where/wheres ..4 coming_from/come_from/came_from ; rightsTopic
    asks de_donde ..3 viene/vienen/sale/salio/salen/sacan ; rightsTopic
    implies @want ..2 have/tener/tenerla/tenerlo/tenerlas it/them/those/one/la/lo ; rightsTopic
    implies @giveit ; rightsTopic noDataFile
    implies @want ..2 @seeit ; rightsTopic
    asks @want/@polite/@give ..3 copia/copias ..4 @record/todo/lo_que/@have ; noDataFile
    asks which/what/que/cuales/quienes/quien/who ..4 companies/outfits/people/lawyers/companias/empresas/personas/parties/bufetes/all/mas ..3 @gave/have/seen/has/han ..6 @record/me
    asks quien/quienes/who/whos ..3 @gave/visto/vio/seen ..4 @record ; notRelative
    implies quien/who/whos ..3 tiene/has ..4 @record
    asks @want/@polite ..5 list/lista/names/nombres/relacion/listado ..5 @who/@anyone/people/personas/companias/empresas/entities/todos
    asks @see ..3 @who ..3 @gave/@sell/contado/conto/told/contaron/dijo
    asks mean/meaning/intend/intending/fixing/aim ..2 @see ..6 @who/what/whom
    asks tengo/have_a/have_the/entitled/owed ..1 derecho/right/to/look ..3 @see/@give ..8 @have/@record/@me
    asks derecho ..1 a ..2 @see/@give ..8 @have/@record/@me
    asks enquire/inquire/enquiring/inquiring ..2 as/what/about/into/whether ..6 @record/@have
    asks @want/told_me ..6 get/obtain/receive/recibir/obtener/tener/conseguir ..3 @my/a/una/un/la/el ..3 @record/@copy ; noDataFile notNearAuthority unmarked
    asks @want/i_make/make/making/submit/submitting/this_is ..4 subject_access_request/sar/dsar/access_request/solicitud_de_acceso
    asks ejerz*/ejercer/exercise ..5 acceso/access
    asks que ..3 tienen/saben/guardan/hay/obra/dice/dicen/apuntaron/escribieron/anotaron ..4 de/sobre/en ..1 mi/nosotros/mis/expediente
    asks que ..2 dice/dicen/hay/contiene ..3 expediente/archivo/registro/notas
    asks de_donde/como ..3 sacaron/obtuvieron/consiguieron/salio/agarraron/tienen/supieron/saben/dieron ..6 @record/me/de_mi/mi
    asks @want ..4 @see ..4 origen/source/fuente/de_donde/procedencia/where ..6 @record
    asks origen/source/fuente ..2 of/de ..3 @record ; rightsTopic
    asks how ..3 you ..2 come_by/get/find/learn/got ..3 @my ..2 @record
    asks respect_of_me/regarding_me/concerning_me/relating_to_me/about_myself/que_me_conciernen/que_me_conciernan ..14 provide/receive/grateful/send/supply/furnish/copy/disclose/reciba/recibir
    asks receive_same/copy_of_same/provide_same
    implies en_que/what_all/cuanto ..3 saben/tienen/know/got/have
    asks @want ..8 quien ..4 @gave
    """

  private static let framePortability = """
    asks @give/@want/@polite/@export ..16 file/archivo/format/form/formato ..3 system/program/software/computer/programa/sistema/computadora ..3 read/reads/load/loads/swallow/swallows/takes/take/use/uses/open/opens/lea/abra/lee/acepte/entienda
    asks @want ..8 portabilidad/portability
    acts @export ..3 @it/@my/@record ..4 @dataform
    names information/data/records/file/same/datos/informacion ..16 @dataform
    asks @dataform ..12 @carry/put/poner/meter
    acts @give ..2 them/him/her/les/le ..16 @dataform
    asks @give/@want/@polite/@export ..14 @dataform
    implies @carry/meter/cargar/subir/abrir/importar/load/upload/import/open/read/swallow ..4 @other/su_programa/su_sistema/her_program/his_program/their_system/their_program/su_computadora ; rightsTopic
    asks @give/@want/@polite/pasen* ..14 kind_of_file/right_kind/type_of_file/archivo_que/formato_que/file_that/format_that/something_that/algo_que/format_her/format_his/format_my/format_their/formato_con
    acts @export ..6 @record/@it ..14 @other
    acts @give/@export ..5 @record ..4 directly/directo/directamente/straight/across/over/al/a_la/to_the/to_my ..3 @other/nuevo/nueva/county/condado
    implies llevarme/llevarmelo/llevarmela/take ..3 @record/@my ..6 otra/otro/otra_parte/another/with_me/elsewhere/conmigo/somewhere
    implies @other ..3 representante/rep/office/oficina/outfit/firm/despacho/abogado/attorney/lawyer/company/compania/vso/organizacion ..12 @give/@export ..6 @record
    asks me_voy/me_cambio/moving_to/switching_to/going_with/cambio_de ..14 @give/denles/pasenles/pasenle/mandenle/mandenles/denle ..6 @record
    """

  private static let frameCorrect = """
    acts @fix ..1 it/them ..1 to ; notAuthority rightsTopic
    implies still/todavia/aun ..2 got_me/have_me/has_me/me_tienen/got ..2 at/in/as/en/como ; rightsTopic
    implies im_back_at/back_at/i_moved/were_now_at ; rightsTopic
    implies on/in/en ..1 your/su ..2 @source ..3 im/i_am/soy/shes/hes/estoy ; rightsTopic notAuthority
    implies @you ..2 have/got/put/tienen/pusieron ..2 wrong/mal ; rightsTopic notAuthority
    implies keep/keeps/siguen/kept ..1 writing/spelling/typing/putting/calling/escribiendo/poniendo/mailing ; rightsTopic notAuthority
    implies number/phone/address/email/line/cell/telefono/numero ..4 belongs/isnt/is_not/no_es/pertenece ; rightsTopic notAuthority
    implies ends_in/termina_en/ends_with/starts_with/empieza_con/begins_with ; rightsTopic notAuthority
    implies me_llamo/se_llama/my_name_is/name_is ..4 , not/no/y_no ; rightsTopic notAuthority
    implies pusieron/put/pusiste/escribieron ..4 de_mas/de_menos/too_many/extra ; rightsTopic notAuthority
    acts revise the/my/his/her ..3 @detail ; notAuthority
    implies @source/it/that/you/yall/ustedes/u/alguien/somebody/someone/girl/lady ..3 @says ..14 @falsely ; notAuthority rightsTopic
    implies @my/your/su/the/mi ..1 @source ..3 @says ..2 im/i_am/i_was/i_served/i_live/i_have/me_as/soy/estoy/vivo/naci/my/mi/que_soy/que_estoy/que_vivo ; notAuthority rightsTopic
    implies it_says/dice_que/ahi_dice/dice_ahi/says_there/it_shows ..8 in/on/en ..2 your/my/su/mi ..2 @source ; notAuthority rightsTopic
    implies @says/me_tienen/me_tiene/got_me/have_me/has_me/me_pusieron/me_anotaron/listed_me/put_me ..2 as/como/por/under/como_si ; notAuthority rightsTopic
    asks mixed_me_up/mixed_up/confunden/confundieron/got_me_mixed/confused_me/confusing_me/me_confunden ..3 with/con ; notAuthority
    asks @my ..3 @detail ..4 is/was/es/are/son ..6 @you ..2 have/got/put/tienen/pusieron/show
    implies @you ..2 have/got/tienen/pusieron/show/put ..3 @my ..4 @detail ..3 wrong/mal/incorrect/backwards/as/como/off
    implies spelled/misspelled/misspelt/spelling/spells/escribieron/escriben/escrito ..4 @my ..3 name/last_name/apellido/nombre/surname
    implies con/with/sin/without/lleva/llevan/no_lleva/no_llevan ..2 b/c/d/e/f/g/h/j/k/l/ll/m/n/p/r/s/t/v/w/x/z/zeta/ese/acento/tilde/hache ; rightsTopic notAuthority
    acts put/note/add/enter/mark/reflect/pongan/ponga/agreguen/anoten/apunten/write ..3 that/it/this/eso/lo ..3 in/on/en ..2 @my/your/el/mi/su ..2 @source
    implies use/usen ..2 el/la/the ..2 nuevo/nueva/new/right/correct ; rightsTopic notAuthority
    acts pongan/ponga/put/ponganme/apunten ..2 el/la/the ..2 nuevo/nueva/new/right/correct/bueno/correcto/buena/correcta
    implies falta/faltan/missing/left_out/left_off ..5 @detail ; rightsTopic notAuthority
    implies thats/that_is/ya/is/not/isnt ..2 no/not/ya_no/no_longer/isnt ..3 my/mi/mine ..2 @detail ; notAuthority
    implies no_longer/ya_no ..2 my/mi/es ..2 @detail
    implies @moved ..24 @fix/put/update/pongan/ponganlo/ponganla/apunten/note ; notAuthority
    asks @want ..12 @detail/@record ..8 @fixed/to_reflect/amended ; notAuthority
    implies my/mi/the ..3 @detail ..6 should/must/ought/needs ..2 read/say/show/be ; notAuthority
    implies error/errors/mistake/mistakes/errata/equivocacion ..4 in/on/en ..3 my/mi/your/su ..2 @source ; notAuthority
    implies hay/tienen/there_is/theres ..2 un/an/a ..1 error/mistake ..6 @record/@detail ; notAuthority
    implies me_llamo/my_name_is/mi_nombre_es ..6 no/not ; rightsTopic notAuthority
    asks initial/name/last_name/surname/apellido/nombre/birthday/birthdate/dob/address/zip/number/rank/branch/unit/email/fecha/cumpleanos/direccion/domicilio ..5 is/es/was/fue/era ..5 not/y_no/instead_of ; rightsTopic notAuthority notSale
    asks i_was/naci/born/nacido/nacida ..3 born/en/in/el/on ..5 not/y_no/no_en ; rightsTopic notAuthority
    implies @detail ..3 is/es/was/fue/it_is/its/era ..4 not/no/instead_of ; rightsTopic notAuthority
    asks use ..3 this/that/new ..2 one/address/number ..4 from_now_on/now/instead
    asks hay_que/habria_que/toca/falta ..3 @fix ; notAuthority rightsTopic
    asks hay_que/habria_que/toca/falta ..1 @fixit ; notAuthority rightsTopic
    acts @fixit ; notAuthority rightsTopic
    acts lo/la/los/las @fix ; notAuthority rightsTopic
    implies please/favor ..1 fix/repair/correct/corregir/arreglar ; notAuthority rightsTopic
    implies its/it_is/is/was/fue/era/es/im/i_am/soy ..4 , not/no/y_no/instead_of ; rightsTopic notAuthority
    implies not/no ..3 , its/it_is/es/sino/i_am/im/was ; rightsTopic notAuthority
    asks left/leave/dropped/quitaron/leaving ..3 off ..2 @my ..2 @detail ; notAuthority
    asks se_equivocaron/equivocaron/got_wrong ..3 de/en/con/my/mi ..2 @detail/ano/mes/dia ; notAuthority
    implies ponganlo/pongalo/ponganla/ponganme/pongame/put_it/put_that/put_me ..1 asi/that_way/so/down/like_that ; rightsTopic
    implies ahora_soy/ahora_me_llamo/now_im/i_am_now/my_name_is_now/name_is_now/ahora_es ; rightsTopic notAuthority
    hints @moved ..14 @detail
    hints @detail ..14 @moved
    hints @falsely ..10 @detail
    hints @detail ..10 @falsely
    """

  private static let frameLimit = """
    implies gone_any_further/goes_any_further/go_any_further/pase_de_ahi/keep_it_there/leave_it_there/que_se_quede_ahi ; sensitive
    asks @dont ..2 want ..4 @use ..2 to ..2 sell/teach/train/advertise/market ; sensitive
    asks @dont ..2 let/dejen ..5 @sensitive ..4 out/leave/go/get/salga/salgan
    asks @sensitive ..24 @confine ; sensitive notAds
    asks @confine ..24 @sensitive ; sensitive notAds
    asks told/conte/said/confided/platique/dije/contado/i_gave/les_di/le_di ..20 @confine ; sensitive
    asks @use ..14 @confine ; sensitive notAds
    implies @confine ..14 @use ; sensitive notAds
    asks @no ..8 @use ..10 otra/otro/otras/otros/other/another/besides/beyond/outside/fuera/except/fuera_de/anything/sino ; sensitive
    asks @no ..6 @use/lean/lea/vean ..8 estadisticas/estudios/studies/study/training/research/marketing/departamentos/otros_departamentos/departments/analytics/propaganda ; sensitive
    asks @no ..6 @sensitive ..6 @share/passed/pass/spread/leave/read/seen/shown/ande/anden/circulate/talked ; sensitive notSale
    implies not/ni/no/nor ..2 break_room/sales_floor/marketing/other_departments/otros_departamentos/estadisticas/water_cooler/whole_office/toda_la_oficina/whole_company/everybody_in_the ; sensitive
    asks you_may/you_can/pueden ..3 use/keep/have/usar/tener/quedarse ..20 you_may_not/but_not/you_cannot/pero_no/pero_solo/pero_solamente/but_only/pero_nomas ; sensitive
    acts @limit ..6 @use/tratamiento/acceso/access ; sensitive
    asks @limit ..6 uso/tratamiento/use/processing ..8 @sensitive
    implies only/solo/solamente/nomas/just ..3 person/one/people/whoever/quien/doctor/licenciada/licenciado/persona/el_que/la_que/el/la ..8 @use/@see/needs/need/debe/necesita/should ; sensitive
    implies keep/leave/let/dejen ..3 it/that/this/them/eso/esto ..3 to/in/at/en ..2 that/the/one/this/esa/ese ; sensitive
    asks @no ..6 @use ..8 besides/except/but/other_than/otra_cosa/anything_else/outside ..3 claim/claims/case/form/application/reclamo/caso/tramite/solicitud/purpose
    asks @no ..3 @use ..4 nadie/nobody/no_one ..2 mas/else/que/but/except ; sensitive
    asks nadie/nobody/no_one ..3 @use/toque/lea/vea/mire/touch/touches/reads ; sensitive
    asks fuera_de_ahi/fuera_de_eso/outside_of_that/outside_that ..5 nadie/nobody/no/not ; sensitive
    implies @dont need_to_know/need_to_see/have_to_know/tienen_que_saber/tienen_por_que_saber/necesitan_saber/need_to_read ; sensitive
    implies use ..3 what/only ..8 @sensitive
    asks @sensitive ..8 stays/stay/belongs/se_queda/se_quedan/se_quede ..2 in/en/with/con ..3 @purpose/file/expediente/claim
    hints @confine
    """

  private static let frameAds = """
    asks @refuse ..14 @ads
    asks @dont ..3 @use/@share/@track/want/quiero/consent/deseo/let/show/send/feed/tailor ..14 @ads
    asks @dont/@stop ..3 @track ..8 internet/web/online/sites/websites/around/celular/phone/redes/browsing/apps/app/linea
    asks @dont/@stop ..8 aparec~er~aparezc/sal~ir~salg/aparecerme/salirme/showing/popping/appearing/following/seguirme ..8 @ads
    asks @stop/@dont ..6 @ads/anuncios ..8 @track
    asks @ads ..16 @endnow
    implies lose_me/leave_me_alone/leave_me_be/shut_off/shut_it_off ; adsTopic
    asks no ..1 vendan/venda/vender/vendas ..1 ni/o/y ..1 compartan/comparta/compartir/compartas
    asks @endnow ..6 @ads
    implies @endnow ; adsTopic notSale
    implies @ads ..12 @track ..8 @me/phone/celular ; rightsTopic
    acts @sacame/cut/apag~ar/turn/switch ..5 @ads
    asks @no ..3 tailor/tailoring/personaliz*/customize/customized/targeted/dirigid* ..6 @ads
    asks @want ..6 @no ..8 @ads
    asks @ads ..6 @dont/@refuse ..4 want/quiero/need/see/ver/allow
    asks no/nor/not ..2 @track ..14 @ads
    asks no/nor/ni ..1 @ads
    asks no ..12 sirva/sirvan/servir/usen/use ..6 propaganda/anuncios/publicidad
    asks @want ..4 salir/salirme/out/fuera/off ..6 @ads
    """

  private static let frameSale = """
    implies one_name_shorter/short_one_name/minus_one
    asks no ..2 me/nos ..1 vendan/venda ; notAds
    implies lo_mismo ..2 para_mi ; saleTopic
    asks im_not/i_am_not/no_soy/were_not/aint ..2 inventory/product/commodity/merchandise/cattle/livestock/mercancia/producto/ganado ; rightsTopic
    asks no ..2 me/nos ..2 @sellverb/ofreciendo/ofrezcan ; notAds
    asks no_mas/no_more/basta_de/stop/nada_de ..1 ventas/venta
    asks @refuse ..14 @sellverb ; notAds
    asks @dont ..4 @sellverb ..8 @record/@my/@me/it/@all/@anyone ; notAds
    asks @no ..4 @share ..6 @record/number/name/email ..8 @anyone/otros/otras/around/out/along/people ; notAds
    asks @refuse ..10 @share ..8 @record/@my ; notAds
    asks @no ..10 @paid ..10 @record/@me/@my
    asks nobody/no_one/nadie ..6 is_to/gets/may/should/ought/tiene_que/debe ..6 @record ; notAds
    acts @sacame/take ..6 lista/listas/list/lists ..6 @sell
    implies @no ..6 salga/salgan/saquen/leave/leaves/leaving/sale/go/goes ..5 oficina/ahi/empresa/compania/office/building/company/house ; saleTopic
    implies de_mano_en_mano/a_medio_mundo/medio_mundo/highest_bidder/passed_around_like/hand_to_hand/all_over_creation/half_the_country ; rightsTopic
    asks @dont ..2 let/dejen/allow ..5 @record ..4 go/get/fall/end/caiga/llegue/lleguen ..8 @anyone
    asks @no ..6 @share ..3 it/them/that/eso ..6 @anyone ; notAds
    asks @no ..3 parte/part ..4 negocio/negocios/business/deal/deals/trade
    asks @record/lo_mio/nombre ..1 no ..1 se ..1 tocan/venden/dan/regalan/prestan/comparten/pasan/toca/vende/da/negocian/negocia/regala/presta/comparte ; notAds
    asks no ..3 @share ..4 nadie/nadie_mas/terceros ; notAds
    implies get/gets/getting/got ..2 for ..2 @my ..2 name/names/information/data/number/story
    implies get/take/keep/saquenme/quitenme ..1 me ..1 off ..2 it/list/lists/them ; saleTopic
    asks off_the_market/off_of_the_market
    asks not_me/not_mine/not_us ..1 thank_you/thanks ; saleTopic
    asks @paid ..20 @endnow
    asks @sellverb ..12 @endnow
    asks @endnow ..6 @sellverb
    asks not/no/isnt/aint/ni ..3 for_sale/a_la_venta/en_venta/mercancia/merchandise/commodity
    asks @record ..4 not/no/isnt/is_not/no_es ..3 yours/suyo/suya/de_ustedes ..3 sell/peddle/give/trade/vender/pass/share
    implies keep/stays/stay/quede/guarden ..4 @record/it/lo_mio ..3 to_yourself/to_yourselves/in_house/in_the_house/entre_ustedes/para_ustedes ; notAds
    """

  private static let frameProfiling = """
    implies unmark/untag/unflag/unscore ; rightsTopic
    implies marked_as/marked/labeled/tagged/tagueado/marcado ..3 likely/unlikely/low/high/hot/cold/tier/probable
    asks no/ningun/ninguna/not ..1 @machine ..6 say/decir/tell/dictate/decide/dictar/dice/tells/says
    asks @refuse ..5 evaluated/judged/scored/sorted/ranked/graded/evaluado/evaluada/juzgado ..3 by/por
    asks @refuse ..12 @scorehard
    asks @no ..10 @scorehard ..8 @machine
    asks @no ..16 retrato/portrait/dossier ..8 @decide/mi/mio/me
    asks @dont ..3 @decide ..8 @machine
    asks @no ..8 @machine ..6 @decide
    asks @no ..6 @decide ..6 by/por/con/with/through ..3 @machine
    asks @want/let/have/que/prefiero/have_a ..8 @people ..8 @decide/@review/look/read/see/handle/judge/atienda/atender/vea/revise/lea ; scoreTopic notAuthority noAppeal
    asks @want ..6 @decide/looked_at/judged/read/reviewed/handled/seen/atendido/revisado/evaluado/decidido/done ..4 by/por/de ..3 @people ; scoreTopic noAppeal
    implies take ..2 number/score/grade/tag/label ..2 off ; rightsTopic
    asks @people ..6 not/no/y_no/instead_of/rather_than/en_lugar_de/en_vez_de/and_not/no_la/no_una/no_un ..4 @machine
    implies not/no/instead_of/rather_than/en_lugar_de/en_vez_de ..3 @machine ..8 @people
    asks intervencion_humana/human_intervention/human_review/revision_humana/human_oversight
    asks @no ..4 be/ser/to_be/being ..4 objeto/subject/subjected ..6 automat*/decisiones_automatizadas/profiling/perfiles
    acts turn/switch/shut/apag~ar ..6 @scorehard ..4 off
    asks @dont/@refuse ..8 profiled/scored/ranked/graded/sorted/tiered/rated/calificado/calificada/clasificado/clasificada/perfilado/evaluado_por
    asks @no ..6 soy/am/be ..3 number/numero/score/data_point/dato/statistic ; scoreTopic
    acts @sacame/take/leave/get ..4 @machine ..4 @decide/clasific*/calific*/rank*/scor*/sort*
    asks @no ..6 decisiones/decisions/decision ..3 automat*/computer/machine/algorit*
    implies no/without/sin/not ..2 ai/ia/robot/robots/inteligencia_artificial/algorithm/algoritmo/algoritmos ..4 case/caso/file/claim/me/mi/decid*/involved/please/pls
    implies algorithm/algoritmo/computer/software/programa/program/machine/maquina/sistema/robot ..6 @no ..4 @decide
    """

  private static let frameConsent = """
    implies enough ..2 agreeing/consenting/of_that ; consentTopic
    asks taking/take/takes ..2 leave/permission/it/that/consent/ok ..1 away ; consentTopic notScore
    asks no ..2 usen/use/utilicen ..3 papel/firma/permiso/autorizacion/form/release/paper
    implies siempre_no/siempre_que_no/pensandolo_bien/on_second_thought/thought_better ; consentTopic
    asks @consent ..16 @withdrawn
    asks @withdraw ..10 @consent
    asks no_longer/dont ..1 say ..1 yes
    implies rather/prefer ..3 didnt/not/not_to ..3 anymore/any_more/any_longer ; consentTopic
    implies call_it_off/call_that_off/calling_it_off ; consentTopic
    asks un_signing/unsigning ..2 it/that/@consent
    asks @consent ..30 is/are/queda/quedan/is_hereby/are_hereby ..2 @withdrawn
    implies not/no ..1 fine/ok/okay/alright/all_right/good ..3 now/anymore/any_more ; consentTopic
    asks se_los_quito/se_lo_quito/se_la_quito/les_quito/le_quito/lo_quito/la_quito ; consentTopic
    asks ya_no ..3 den/digan/informen/cuenten/diganle/denle/le_digan/hablen ..8 hermano/hermana/hijo/hija/esposa/esposo/sobrino/abogado/nadie/licenciado ; consentTopic
    asks un_ok/un_okay/un_sign/un_check/unsign/uncheck/undo ..3 it/that/@consent ; consentTopic
    asks donde_dije_digo/digo_diego ; consentTopic
    asks @dont ..1 @give ..3 nada/nothing/anything/mas ..5 a_el/el/ella/ellos/him/her/them/abogado/lawyer ; consentTopic
    implies no_longer/ya_no/no_more/dont/not/no ..4 consent/agree/autorizo/authorize/allow/permit/doy/autorizamos/estoy_de_acuerdo/consiento/give_permission ; consentTopic notSale notScore notAds
    asks ya_no ..3 autorizo/consiento/permito/doy/doy_permiso/estoy_de_acuerdo ; notSale
    implies no_longer/dont/not/no ..4 authorize/autorizo/agree ..3 anymore/any_more/any_longer/any_further/ya/mas ; notSale
    implies answer/yes/ok/si/yes_i ..6 is/es ..2 no/now_no/a_no/now_a_no ; consentTopic
    implies i_said/i_told/dije/les_dije/said ..14 now/ahora/pero ..6 cant/cannot/no/not/dont ; consentTopic
    asks takes_it_back/take_it_back/taking_it_back/took_it_back/take_that_back/taking_that_back/takes_that_back/want_it_back/le_doy_para_atras/me_echo_para_atras ; consentTopic
    asks no_good/not_good/ya_no_sirve/ya_no_vale/ya_no_cuenta/not_valid/no_es_valido/no_longer_valid/not_binding ; consentTopic
    acts tear/rip/rompan/rompanlo/romper/rompanla/shred/burn/throw_away/tiren ..4 release/paper/papel/form/authorization/permiso/permission/autorizacion/up ; consentTopic
    asks door/puerta ..5 shut/closed/cerrada/close ; consentTopic
    asks @dont/@stop ..5 talk/talking/speak/speaking/call/calling/contact/contacting/hablar/hablando/hablen/asking/pedir/pidiendo/pull/pulling/release/releasing/get/getting/go/send/sending ..8 doctor/doctors/nurse/hospital/lawyer/attorney/psychiatrist/siquiatra/psiquiatra/medico/abogado/records/clinic/him/her/them/el/ella/ellos ; consentTopic
    acts denlo/considered/considerenlo/considerenla/den/tomenlo/tengan ..3 por ..2 @withdrawn
    asks por_cancelado/por_cancelada/por_retirado/por_retirada/por_revocado/por_revocada/por_terminado/por_terminada/por_anulado ; consentTopic
    acts consider/treat/mark/deem ..6 @withdrawn ; consentTopic
    acts uncheck/untick/unmark/desmarc~ar ..4 box/casilla/it/that
    acts quitenla/quitenle/desmarquenla/quiten ..3 casilla/palomita/marca/permiso/la ; consentTopic
    asks quitenla/desmarquenla ; consentTopic
    asks no ..4 sigan/siga/vuelvan ..3 hablando/pidiendo/compartiendo/grabando/usando/mandando/a ; consentTopic
    asks ya_no ..3 pueden/puede/podran/quiero_que ..8 hablen/hablar/graben/grabar/compartan/compartir/pidan/pedir/usen/usar/manden ; consentTopic
    implies @dont/you_cant/you_may_not ..4 anymore/any_more/any_longer/no_longer ; consentTopic
    implies cant/cannot/no_longer/may_not ..6 any_more/anymore/any_longer/no_more ; consentTopic
    """

  private static let frameAppeal = """
    asks im_appealing/i_am_appealing/were_appealing/we_are_appealing ; notAuthority
    implies try_again/have_another_go/intentenlo ; rightsTopic notAuthority
    asks the_no/that_no/your_no/la_negativa/ese_no/su_no ..3 looked/reviewed/reconsidered/revisada/revisado/changed/cambie
    asks do_over/fresh_start/another_go ; rightsTopic notAuthority
    implies busquen/look/search/check/busque ..3 bien/again/properly/harder/better/otra_vez/de_nuevo/closer ; decision notAuthority
    implies no_me_encuentran/cant_find_me/cannot_find_me ; rightsTopic
    asks i/we/im/were/hereby ..2 appeal/appealing/contest/contesting/challenge/challenging/dispute/disputing ..4 your/the/this/that/it/decision/denial ; notAuthority
    asks apelo/apelamos/impugno/impugnamos/recurro/interpongo/interponemos/inconformo ; notAuthority
    asks i/we ..1 appeal ; notAuthority
    asks @want/vengo_a/paso_a ..4 apelar/apelarla/apelarlo/impugnar/impugnarla/recurrir/recurrirla ; notAuthority decision
    acts reconsider/reconsider~ar/reevalu~ar/rethink ..6 your/su/refusal/decision/negativa/denial/it/lo/la/respuesta ; notAuthority
    asks taking/take/moving/going/send/kick/bump/kicking/taken ..4 up/upstairs/over ..3 chain/ladder/line/higher/head/heads/next ; decision notAuthority
    asks whoever/someone/person/alguien/persona/quien/somebody/anybody/boss ..4 over/above/higher/arriba/rango/supervisor/authority/autoridad/jefe ; decision notAuthority
    asks @answer/explanation/explicacion ..5 not/isnt/doesnt/dont/wont/no_me/no_es/cant/no ..4 good/enough/sirve/convence/water/do/cut/satisface/parece/hold/fly/stand/basta/acepto/accept/wash/satisfactory ; notAuthority decision
    asks @disagree ..8 @answer ; notAuthority decision
    implies count/treat/take/consider/considero/tomo/counting/taking ..5 as/como/por/is ..2 no/denial/negativa/refusal ; notAuthority
    acts revis~ar/vea/vean/estudi~ar/revise/look/mir~ar/lea/check/review ..6 @again/otra_vez/de_nuevo/nuevamente ; decision notAuthority
    implies @people/alguien_mas/alguien/otra/otro/superior/jefe/supervisor/different/supervisora/somebody ..6 @review ; decision notAuthority
    asks @review ..6 @people/alguien_mas/otra_persona/superior/jefe/supervisor/supervisora/someone_else/somebody_else/different_person ; decision notAuthority
    asks another/second/otra/segunda/fresh/new/nueva ..1 review/revision/look/opinion/consideration/oportunidad ; decision notAuthority
    asks change/cambien/cambie/reverse ..2 the/your/su/that/la ..1 answer/decision/respuesta/denial ; notAuthority
    implies vuelvan/vuelva/volver ..1 a ..1 @review ; decision notAuthority
    asks recurso/reconsideracion/inconformidad ..4 contra/de/por/against ; notAuthority
    asks @want ..4 speak/talk/hablar ..3 to/with/con ..3 boss/supervisor/manager/jefe/jefa/gerente/superior ; decision notAuthority
    implies yo_digo_que_si/i_say_it/i_say_you/i_say_they ; decision notAuthority
    """

  private static let frameTreatment = """
    acts @erase/@restore ..2 it/them/that ; money rightsTopic
    acts @eraseit ; money rightsTopic
    acts @restoreit ; money rightsTopic
    asks @want ..4 charge/fee/cargo/recargo/surcharge/dollars/dolares/line ..4 off/out/removed/gone/reversed/fuera ; rightsTopic
    asks better_not/mejor_que_no/id_better_not ..6 @money/@worse ; rightsTopic
    asks @dont ..4 hold ..6 against ..2 me/us/him/her ; rightsTopic
    asks @dont ..3 want ..3 wait/pay/esperar/pagar ..3 longer/more/extra/mas ; rightsTopic
    implies used_to/antes ..10 same_day/next_day/mismo_dia/callback/called_back ; rightsTopic
    asks undo ..2 what ..2 @you ..2 did ..4 after/cuando/when/since ; rightsTopic
    implies back_with_everyone/back_with_everybody/like_everyone_else/with_everyone_else/back_in_line/back_in_the_regular/como_siempre ; rightsTopic
    implies crossways/hot_water/bad_side/on_the_outs/in_trouble ; rightsTopic
    implies things ..2 go_on/stay/keep ..2 like/as/the_way ; rightsTopic
    asks respeten/respetenme/respeta/respetar/honor/honour/keep ..3 precio/cuota/tarifa/price/rate/lugar/place_in
    implies ponganme/pongame/put_me/devuelvanme ..1 donde/where/back ; rightsTopic
    implies no_es_motivo/no_reason_to/not_a_reason/no_excuse/no_es_razon ; rightsTopic
    implies ultimo_lugar/ya_no_califico/no_longer_qualify ; rightsTopic
    implies @cause ..30 @worse ; rightsTopic
    implies @worse ..14 @cause ; rightsTopic
    implies @cause ..30 @punish ; rightsTopic
    asks @punish ..14 @cause ; rightsTopic
    asks @dont/you_may_not/must_not/promise ..6 @punish ..10 @me/us/him/her/nobody ; rightsTopic
    asks hold ..6 against ..2 me/us/him/her ; rightsTopic
    asks @no ..6 treated/treat/tratar/traten/trate/trato/tratado/atiendan ..5 different/differently/distinto/distinta/diferente/worse/peor/mal/less ; rightsTopic
    implies put/set/bring/knock/get ..3 back ..2 to/down/where/the_way/like/how ; rightsTopic notAuthority
    implies vuelva/vuelvan/quede/dejen/dejenme/dejenlo/pongan/pongan* ..5 como ..3 estaba/antes/estaban/era ; rightsTopic
    asks @want/@give/regresenme/devuelvanme ..3 caseworker/representative/rep/discount/rate/price/place/service/old/asesor/asesora/cuota/descuento/lugar/precio ..5 back/de_vuelta/antes/estaba/como
    asks @want ..4 seguir/keep/stay ..3 pagando/paying/pay/at ..4 mismo/same
    implies no ..3 cueste/cobren/suban/bajen/trates/castiguen/tomen_a_mal ; rightsTopic notAds
    asks @dont ..5 cobr~ar/cobrarme/subir/subirme/suban/cobren ..8 por/porque ; rightsTopic
    asks shouldnt/should_not/no_debo/no_tengo/dont_have/not_have ..5 pay/pagar/cost ..3 more/extra/mas ; rightsTopic
    asks wont/not/dont ..3 cost/costing ..3 me/us/him/her ; rightsTopic
    asks @dont ..3 @raise ..4 @money
    asks @no ..6 cold_shoulder/runaround/second_class/short_end/peor_servicio/peor_trato/slow_walk/less_service/menos_servicio ; rightsTopic
    acts @treat ..2 me/her/him/us/them ..3 same/like/equal/igual ; rightsTopic
    asks @dont ..4 pay ..4 more/extra/over/above/full/cent ; rightsTopic
    asks @dont ..2 charge/bill/cobren/dock ..2 me/us ..2 for/por/more/mas/extra ; rightsTopic
    implies i/we/yo ..1 asked/opted/requested/wrote/told/pedi/escribi/solicite/ask ..14 and/y/then/ahora/now/in ..10 @worse ; rightsTopic
    asks @want ..3 those/that/the/my/mi/mis ..4 dollars/discount/puntos/descuento ..4 reappear/back/de_vuelta/de_regreso/returned ; rightsTopic
    asks represalia/represalias/retaliation/reprisal/reprisals/retaliate/retaliating/revancha
    asks @same ..4 price/service/treatment/trato/precio/servicio/rate/care ..10 everyone/everybody/anyone/demas/before/antes/todos/other/always ; rightsTopic
    asks @want/exijo/espero ..4 mismo/misma/same/igual/equal ..3 trato/precio/servicio/treatment/service/price/atencion/rate ; rightsTopic
    asks @treat ..6 same/igual/como ..4 demas/antes/before/anybody/everybody/everyone/cualquiera/always/todos ; rightsTopic
    acts take/quit~ar/remove/refund/devolv~er~devuelv/regres~ar/reverse/drop ..6 charge/fee/surcharge/cargo/recargo/cobro
    """
}
