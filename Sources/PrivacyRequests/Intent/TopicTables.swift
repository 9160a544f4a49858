/// What a letter is about when nothing in it says plainly what is asked: words that point to a right, with how strongly they do.
///
/// A row is `weight class`, the class as in ``Vocabulary``. ``TopicReader`` adds up the rows of each right.
enum TopicTables {
  /// The rows of each right.
  static let tables: [(right: Right?, rows: String)] = [
    (.access, access), (.portability, portability), (.correct, correct), (.delete, delete), (.limitSensitive, limit),
    (.optOutTargetedAdvertising, ads), (.optOutSale, sale), (.optOutProfiling, profiling), (.withdrawConsent, consent), (.appeal, appeal),
    (.nondiscrimination, treatment), (nil, nothing),
  ]

  private static let access = """
    4 what_you_have/what_you_know/what_you_got/what_all/what_is_kept/whats_kept/lo_que_tienen/que_tienen/lo_que_saben/que_saben/chapter_and_verse
    3 curious/curiosity/read_back/read_me/see_what/know_what/saber_que/ver_que/a_ver/ensenenme/ensename/muestrenme/de_donde/quien_les/who_told/coming_from
    3 where_did/where_do/where_its/where_it_came/como_supieron/come_by/get_my_number/got_my_number/who_has_seen/who_has_had/had_a_look/quien_ha_visto
    2 copy/copia/copias/copies/recording/recordings/grabacion/grabaciones/transcript/transcripts/notes/notas/expediente/file/folder/carpeta/contents
    2 @see
    1 @give
    1 wrote_down/typed/written/apuntaron/escribieron/anotaron/apuntado/remember/recuerdo/said/dije
    """

  private static let portability = """
    4 @dataform
    4 portability/portabilidad/portable
    3 load/upload/import/subir/subirlos/cargar/importar/software/format/formato/transfer/transferir/swallow
    2 new_rep/new_attorney/switching/switch/going_with/me_voy_con/me_cambio/another_office/otra_oficina/successor/over_to_them
    2 @export
    """

  private static let correct = """
    4 misspelled/spelled/spelling/wrong_name/wrong_address/mal_escrito/mal_escrita/equivocaron/me_equivocaron/erronea/erroneo/typo
    3 @fix
    3 me_case/got_married/new_address/me_mude/moved_to/cambie_de/viudo/viuda/divorced/divorciado/divorciada/not_walter/left_the/two_digits/transposed
    2 @falsely
    2 middle/initial/last_name/maiden/apellido/birthday/nacimiento/born/naci/rank/branch/army/navy/marines/zip/digit/digits/letra
    1 name/nombre/address/direccion/street/calle/number/numero/year/ano/typed/says/dice
    """

  private static let delete = """
    4 @erase
    3 @erased
    3 no_trace/without_a_trace/look_me_up/out_of_your_hands/out_of_your/off_your/de_ahi/rastro/unmake/close_the_account/close_my/cierren
    2 shredder/trash/basura/fire/gone/nothing_left/desaparezca/forget
    2 done_with/through_with/never_finished/no_longer_need/dont_need/ya_no_me_interesa/ya_no_ocupo/no_me_sirven/sign_up/went_with
    1 system/sistema/computer/computadora/books/database/records/papers/papeles
    """

  private static let limit = """
    4 only_for/nothing_else/no_further/nadie_mas/para_nada_mas/nada_mas_para/nomas_para/nobody_elses/none_of_their/list_of_readers/otra_cosa/otras_cosas
    3 @confine
    2 @sensitive
    2 break_room/sales_floor/billing/studies/estadisticas/training/gossip/juntas/office_girls/need_to_know/leave_the_rest
    1 claim/reclamo/form/formulario/tramite/use/usen/lean/read
    """

  private static let ads = """
    5 @ads
    2 follow/following/chase/chasing/find_me/stalk/stalking/creepy/persigue/persiguen/siguen/sigue/rastrean/haunt/haunting/everywhere
    2 tablet/phone/celular/internet/game/games/solitaire/videos/weather/searched/looked_up/busque/busco/browse/web
    1 stop/dejen/tired/harto/harta/shut
    """

  private static let sale = """
    5 @sellverb
    4 highest_bidder/so_much_a_head/per_head/bought_a_list/sold_a_list/side_business/off_the_market/ustedes_les_dan/pasaron_mi_numero/dieron_mi_numero
    3 brokers/broker/lead/leads/outfits/list_buyer/buyers/telemarketers/other_companies/otras_companias/otras_empresas/a_medio_mundo/terceros/third_parties
    2 money/dinero/paid/pays/cobran/nickel/business/negocio/negocios/lawyers/abogados/strangers/nobody/nadie/share/compartan/pasen/den
    2 calls/called/calling/llaman/llamadas/rings/phone_number/number/numero
    1 name/names/nombre/nombres
    """

  private static let profiling = """
    5 @scorehard
    3 machine/maquina/computer_decided/program/programa/software/robot/algorithm/algoritmo/artificial/formula
    3 @people
    2 guess/guessing/adivina/likely/probabilidad/sorts/sorting/rank/number_next/decide/decides/decided/decida/decision/judge/predict
    1 computer/computadora/sistema/number/numero
    """

  private static let consent = """
    5 @consent
    3 i_signed/firme/signed_it/signed_a/agreed_to/i_agreed/dije_que_si/i_said_yes/said_ok/said_yes/checked_the_box/unsign/unsigning/signed_up_for/cosigned
    3 call_it_off/take_it_back/take_both_back/take_that_back/back_out/changed_my_mind/cambie_de_opinion/me_echo_para_atras/se_los_quito/ya_no_quiero_que
    2 @withdraw
    2 no_longer/anymore/any_more/ya_no/not_fine/rather_he_didnt/rather_you_didnt
    1 doctor/hospital/pharmacy/tape/graben/grabar/hermano/sister/brother/nurse
    """

  private static let appeal = """
    5 appeal/apelar/apelo/apelacion/reconsider/reconsideren/impugno/inconformidad/inconforme
    4 your_decision/your_answer/your_denial/your_refusal/your_letter/su_respuesta/su_decision/su_carta/denied_me/me_negaron/rechazada/rechazaron/su_oficio/closed_my_case
    4 no_me_quedo_conforme/not_satisfied/dont_accept/do_not_accept/no_acepto/cannot_locate/look_again/look_properly/vuelvan_a/open_it_back/reopen/exception
    3 supervisor/superior/manager/jefe/higher_up/somebody_else/different_person/otra_persona/not_the_same/second_look/ni_sus_luces/silencio/negativa
    1 decision/denied/refused/answer/respuesta/reason/reasons
    """

  private static let treatment = """
    4 @cause
    4 cold_shoulder/slow_lane/reprioritized/general_queue/bottom_of/back_of_the_line/treat_her_the_same/treat_me_the_same/same_as_before/como_antes/hacer_menos
    4 retaliation/retaliate/discriminate/discrimination/represalia/represalias/punish/punished/castigo/castiguen/penalty/penalize/peor_servicio
    3 @money
    2 slower/worse/peor/waits/wait/waiting/esperando/hold/queue/line/fila/caseworker/caseworkers/asesora/asesor/regular/dropped/bumped/priority/treat/traten/trato
    1 rights/request/solicitud/opted/asked/pedi/fair/justo/legal/decent/just/same/igual
    """

  private static let nothing = """
    6 mailing_list/email_list/lista_de_correos/lista_de_correo/would_you_like_to_buy/buy_leads/fresh_leads/we_sell/i_sell/wants_to_know_if
    4 @authority
    5 thank_you_for/gracias_por/appointment/cita/hours/horario/status/en_que_va/invoice/factura/password/contrasena/newsletter/brochure/pricing/demo
    6 how_do_i/how_would/is_it_possible/what_happens/que_pasa_si/que_pasaria/just_a_question/una_pregunta/i_read_your/thinking_about/not_sure_whether
    3 nothing_further/no_action/disregard/never_mind/found_the/ya_recibi/received_your/got_it_thanks/link/enlace/boletin/rating/va_denied/va_claim/form_21
    2 neighbor/vecino/client_of/quote/reporter/thesis/survey/student/project
    """
}
