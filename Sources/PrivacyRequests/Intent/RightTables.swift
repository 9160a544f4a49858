/// How each right is named; the format of a row is that of ``RightRule``.
enum RightTables {
  /// The rows of each right.
  static let tables: [(right: Right, rows: String)] = [
    (.access, access), (.portability, portability), (.correct, correct), (.delete, delete), (.limitSensitive, limitSensitive),
    (.optOutTargetedAdvertising, optOutAds), (.optOutSale, optOutSale), (.optOutProfiling, optOutProfiling),
    (.withdrawConsent, withdrawConsent), (.appeal, appeal), (.nondiscrimination, nondiscrimination),
  ]
  /// All rules that could be read; a test sees to it that every row can.
  static let all: [RightRule] = (tables + oblique + frames + tongues).flatMap { table in
    table.rows.split(separator: "\n").flatMap(bothOrders).compactMap { RightRule(table.right, row: $0[...]) }
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
    acts @give ..4 @what ..8 @have ; noDataFile
    acts @give ..3 me ..2 @all ..5 @you ..2 @have
    acts @give ..4 @me ..4 notes/logs/records/recording/recordings/transcript/transcripts/file/files/data/information/papers/paperwork ; noDataFile
    acts @give ..6 @copy ..6 @record/@all/what/@have ; noDataFile
    acts @give ..6 @my ..4 file/records/data/information/expediente ; noDataFile
    acts @give ..6 categories/specific_pieces/sources
    acts @give ..6 recipients ; noErasure
    names recipients/destinatarios/empfanger/destinataires/ontvangers/destinatari ..6 @record ; noErasure
    acts @give ..10 third_parties/third_party ..12 @gave
    names confirmation ..4 whether/if ..8 process/processing/processed/hold/have/collect/collected/processes
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
    asks quien/quienes ..4 @gave ..6 @record ; notRelative
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
    hints @copy/@give ..6 @my/@all ..4 @record
    hints mi ..2 expediente
    acts @give ..4 names ..4 @anyone/@who
    asks what ..3 got ..1 typed/written/recorded
    asks @want ..6 specific_pieces/categories ..6 @record
    asks @want/@polite ..5 account/summary/report/list/overview/rundown/accounting ..2 of ..8 @record/@have
    asks whats/what_is ..2 in ..1 my ..2 file/record/records/folder/account/chart
    asks @want/@polite ..6 @see ..8 @have
    asks conocer ..3 que ..3 @record
    asks @want ..3 be ..1 shown ..4 @what/@record
    asks to_be_shown ..4 @what/@record
    asks @want ..4 tener_en_mis_manos/tener_conmigo ..6 @record/@all/lo_que
    acts devuelvanme/devolverme ..6 copia/copias
    asks entitles/entitled ..3 @see/inspect/review ..8 @record
    """

  private static let portability = """
    acts @export ..6 @record/@all/it
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
    acts @give ..10 @record ..6 across/straight/directly/directamente ..6 @other/them/office/oficina
    asks @dataform ..12 @carry
    asks kind/way/form/formato/file/archivo/format ..8 computer/program/system/scripts/sistema/programa ..4 read/load/open/swallow/chew/leer/cargar/abrir
    asks @carry ..8 @other ..2 office/oficina/firm/company/representative ; rightsTopic
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
    asks put/listed/marked/list/lists/typed ..1 me ..2 as ; notAuthority
    asks @you ..1 still ..1 have ..1 me ..1 as ; notAuthority
    asks take ..5 off ..2 and ..1 put ; notAuthority
    asks @you ..3 @print ..4 @my ..3 @detail ..3 is ; notAuthority
    asks @you ..3 have/got/show/list ..3 @detail/address/email ..2 as ..2 my
    asks @my ..4 @detail ..5 is/are/was/es/esta/estan ..3 @wrong ; notAuthority
    asks @detail/discharge ..12 that_is/is/es ..2 wrong/incorrect/inaccurate/misspelled ; notAuthority
    implies that_is_wrong/thats_wrong/this_is_wrong/is_not_right ; notAuthority rightsTopic
    asks @detail ..3 should_say/should_read/ought_to_be/ought_to_say/debe_ser/deberia_ser/deberia_decir
    asks it_should_be/it_should_say/it_should_read/should_be_spelled/supposed_to_be ; notAuthority rightsTopic
    names correction/rectification/correccion/rectificacion ..6 @record/@detail
    names request_to_correct/correction_request/right_to_correct
    asks exercise/exercising/ejercer ..8 correction/correct/rectification/rectificacion
    acts make/haga/hagan ..2 change/changes/correction/cambio/cambios/cambien
    asks needs/need/necesita ..2 fixing/correcting/changing/updating/correccion
    asks tienen/aparece/pusieron ..2 mal ..3 @my
    acts cambienlo/cambielo/cambienla/corrijanlo/corrijanla/actualicenlo
    acts note/take_note ..6 my ..4 name/address/phone/number/email ..3 is
    hints wrong/incorrect/misspelled/inaccurate/outdated/mistake/error/mal/equivocad*/incorrect*/erron* ..10 @detail
    hints @fix ..8 @detail
    hints @detail ..4 is/es/was ..6 not
    hints correct_one/el_correcto/ive_got
    hints add/agreguen
    asks @you ..6 @print ..1 me ..2 born/living/down/married ; notAuthority
    asks put ..2 the ..1 right/correct ..1 @detail
    asks @detail ..4 is_spelled/is_spelt/se_escribe/spelled ..4 with/con/not
    asks everything ..4 should/must ..2 carry/show/say ; notAuthority
    asks put ..1 that/it/this/them ..1 right
    names @wrong ..2 @detail ..3 profile/account/file/records/konto/cuenta/compte
    asks dispute/disputing/disputes ..4 information/item/items/entry/entries/tradeline ..6 file/report/record/records/inaccurate
    asks @want ..4 each/both/all/these ..8 corrected/rectified/amended ; notAuthority
    asks @wrong ..3 @detail ..12 is_there_anyway/is_there_any_way/any_way/how_do_i/how_can_i/can_i ..5 @fix
    """

  private static let delete = """
    acts @erase ..8 @record/@all ; notList
    acts @erase ..2 @me ; notList
    acts @erase ..2 it/them/that/those/everything/all/todo/esto/ambas/ambos ; notList noMoney
    acts @take ..9 @off ..5 @system ; notScore
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
    asks be_forgotten
    names right_to_erasure/derecho_al_olvido
    asks shouldnt/should_not/doesnt/no ..2 be/belong ..1 in_there/in_your/on_your
    asks @want/hereby/request ..6 @erasure ..3 of/de
    asks exercise/exercising/pursuant/ejercer/invoke ..10 @erasure/delete/erase
    names @erasure ..6 @record/@my
    names data_deletion_request/deletion_request/erasure_request/request_to_delete/request_for_deletion/request_for_erasure
    names delete/erase/deletion/erasure
    asks no/not/nothing/without/never/shouldnt/isnt ..3 record/trace/scrap/mention/memory/shred ..6 @me/@my/name
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
    acts throw/toss/pitch/chuck ..10 out/away/trash/garbage/shredder/stove/fire/basura/dumpster/bin
    acts @erase ..4 @record
    acts @erase ..3 a_la_basura/basura
    asks no ..3 quede/quedar/quedara ..3 @my/@record/apellido/polvo
    asks no_quiero_que_quede/que_no_quede/que_no_queden
    acts @erase ..2 your ..1 copy/copies
    asks saquenme/quitenme/borrenme/eliminenme/botenme ..4 @system/todo
    acts @erase ..1 the ..1 old/older/other/second/duplicate/first/wrong/extra/unused ..1 account/profile
    acts @erase ..1 the ..1 old/older/other/second/duplicate/first/wrong/extra/unused ..1 one ; rightsTopic
    acts complete/carry_out/perform/execute/effect ..2 @erasure ..4 @record/@my
    """
}
