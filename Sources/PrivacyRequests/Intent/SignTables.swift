/// How each ``Sign`` shows; a row is `sign pattern`, the pattern as in ``RightRule``.
enum SignTables {
  /// All rows.
  static let rows = """
    agent on_behalf_of/on_his_behalf/on_her_behalf/en_nombre_de/en_representacion_de
    agent behalf ..4 @client/user/member/customer/father/mother/husband/wife
    agent our/my ..1 @client
    agent our ..1 user/member/subscriber/principal/members/users
    agent i/we/firm/office/undersigned/who/and/also ..3 represent/represents/representing/acting_for/act_for
    agent retained ..2 by
    agent i/im ..8 veterans_service_officer/cvso/accredited_claims_agent
    agent hold/holds ..8 authorization/permission ..4 for/from
    agent authorized_agent/attorney_in_fact/executor/executrix/guardian/conservator/fiduciary/agente_autorizado/apoderado/apoderada/albacea/tutor_legal
    agent i/we/hold/have/his/her/durable ..4 power_of_attorney/poa/poder_notarial
    agent he/she/they/who/papa/mama ..2 asked/authorized/wants/pidio ..3 me/us/que ..3 to/send/write/escrib*/mand*
    agent do ..1 what/as ..5 asks/wants/says
    agent i ..2 write/writing/escribo ..3 for/por ..3 @kin
    agent engaged/hired/mandated/instructed ..2 by ..8 below/person/individual/consumer
    agent hold/have/holds ..4 guardianship/letters_testamentary/power_of_attorney
    agent submitted/sent/filed ..3 by_us ..2 for
    agent sitting_here_with/here_with/sitting_with
    agent claims_agent_here/agent_here
    agent i/im/soy/as ..2 service_officer/claims_agent/vso/oficial_de_servicios
    agent en_nombre_del/a_nombre_del/en_representacion_del/en_nombre_y_representacion
    agent i/im/soy ..2 his/her/su/el/la ..3 son/daughter/hijo/hija/sister/brother/wife/husband
    agent i ..1 handle/manage/take_care_of/look_after ..4 @kin
    agent writing/write/writes/escribo ..3 for/por ..2 @kin
    agent de_parte_de ..3 @kin
    agent paralegal/counsel/attorney ..2 on/for ..5 file/matter/case/claim/estate
    agent as ..2 his/her/their ..3 agent/representative/attorney/daughter/son/wife/husband/guardian/parent
    agent the/her/his/their ..2 client ..4 instructs/requests/demands/directs
    professional counsel/attorney/esq/paralegal/llp/pllc/law_firm/this_firm/accredited/our_user/our_member/undersigned/law_office
    professional authorized_agent/vso/cvso/claims_agent/veterans_service_officer/service_officer/attorneys/compliance_desk/this_office
    professional executor/executrix/cpa/letters_testamentary/conservator
    kin @kin
    kid @kid
    minor minor/minors/menor_de_edad/underage/under_age/under_13/under_16/under_thirteen/under_sixteen
    earlier second/third/final/fourth/another ..1 notice/request/reminder
    earlier this_is/its/asking/writing/for/is_my/es_la/por ..3 second/third/fourth/last/segunda/tercera/cuarta/ultima ..1 time/email/letter/request/notice/vez
    earlier my/our ..1 second/third/fourth ..1 email/letter/message/request
    earlier i/we/ive ..2 wrote/emailed/mailed/written ..1 you/yall/back/twice
    earlier wrote ..1 you/yall ..4 on/in/last/back/twice
    earlier i/we/ive ..2 sent/asked/requested/submitted/filed ..2 you/yall/back/twice/before/already
    earlier @my ..2 earlier/previous/prior/original/first/pending/deletion/access ..1 request/email/letter/message/solicitud
    earlier les/le ..1 pedi/escribi/pedimos ..12 que/mi/mis/mostraran/borraran/un/una/copia/lo
    earlier les/le solicite ..8 hace/desde/el ..1 pasado/pasada/semanas/meses/dias/lunes/martes/miercoles/jueves/viernes/0
    earlier me_arrepenti/lo_que_les_pedi/ya_les_solicite
    earlier you/ustedes ..2 told ..4 no
    earlier @i ..3 @wrote ..3 you ..3 after/around/before/last/in
    earlier @i ..2 told ..2 you ..4 in/on/last/twice/already/both/times/before
    earlier request/email/letter/solicitud ..2 i/que ..1 made/sent/filed/submitted/wrote/mande/envie/hice
    earlier a_follow_up/my_follow_up/formal_follow_up/following_up/followup/status_of/still_waiting/no_response/no_reply/never_heard/havent_heard/where_things_stand
    earlier you ..2 denied/refused/declined/rejected/turned_down/said_no/answered
    earlier your ..2 decision/denial/refusal/rejection
    earlier your ..1 answer ..1 was/is/of/says/said/does/did/came
    earlier thank_you_for/thanks_for/gracias_por ..2 fixing/fix/correcting/deleting/removing/erasing/corregir/borrar/arreglar/eliminar
    earlier your ..1 letter/response/reply ..3 of/dated/from/on
    earlier got/received/recibi ..2 your/su ..1 letter/decision/answer/carta/respuesta
    earlier su ..1 carta/respuesta/decision
    earlier me_niegan/me_negaron/ya_les_pedi/ya_pedi/segunda_vez/tercera_vez/mi_solicitud_anterior
    earlier which_you_did/you_did_it/and_you_did/had_you_take/had_yall_take/had_you_delete/ustedes_lo_hicieron/y_me_la_mandaron/y_me_lo_mandaron
    earlier since_i_first_wrote/deletion_i_asked_for/as_i_requested/as_requested/in_may_i_asked
    earlier @i ..2 asked ?you/yall/them to/for ..6 in/on/last/ago/weeks/months
    confirms this_is_me/it_was_me/that_was_me/it_is_me/its_me/yes_it_was/confirmed/i_confirm/we_confirm/yes_i_did/i_did_request/that_is_me/thats_me
    confirms confirmo/fui_yo/soy_yo/si_fui_yo/lo_confirmo/confirmado/quedo_confirmado
    confirms @i ..1 clicked/confirmed/verified/approved ..3 it/link/the/that/this/everything
    confirms link ..1 clicked
    denies it_wasnt_me/it_was_not_me/wasnt_me/not_me/was_not_me/no_fui_yo/yo_no_fui/i_didnt/that_wasnt_me/this_wasnt_me
    denies @i ..1 did_not/didnt/never/have_not/havent ..2 send/sent/make/made/request/requested/ask/asked/submit/submitted/write/wrote
    denies yo_no ..3 pedi/hice/solicite/mande/envie
    denies somebody/someone ..2 is/using/used/pretending ..3 my/me
    verification link/links/enlace ..10 @clicked
    verification @clicked ..6 link/links/enlace
    verification verification ..2 email/link/letter/message
    verification link ..2 you ..1 sent/mailed/emailed
    verification prove/verify/confirm ..3 i_am/who_i_am/im_me/it_is_me
    stops @dont/stop ..2 go_ahead/proceed/continue ..4 with/on
    stops please_stop/stop_everything/stop_whatever/hold_off/please_hold/disregard/cancel_that/cancel_it/please_wait/never_mind
    stops please ..1 put ..4 on_hold
    stops cancel/withdraw/ignore/disregard/stop/halt ..3 my/the/that/this/our ..3 request/deletion/solicitud/erasure/requests
    stops changed ..1 my ..1 mind
    stops cambie_de_opinion/he_cambiado_de_opinion/cambie_de_idea
    stops leave ..1 everything ..4 is
    stops cancelen/cancele/detengan/paren/esperen ..4 solicitud/todo/eliminacion
    stops ya_no_quiero_que/olviden_mi_solicitud/no_sigan
    breach breach/breached/data_leak/leaked/hacked/filtracion/hackeo/hackearon/dark_web
    lawyer @demand ..10 counsel/attorney/legal_action/litigation
    lawyer notice_of_representation/cease_and_desist/notice_of_claim/letter_of_demand/legal_action/lawsuit/sue_you/litigation_hold
    police subpoena/detective/law_enforcement/search_warrant/police/grand_jury/court_order/citacion_judicial/inspector_general
    preservation preserve/preserved/preservation/litigation_hold/legal_hold ..8 @record/evidence
    preservation litigation_hold/legal_hold/spoliation
    care late_husband/late_wife/late_father/late_mother/deceased/passed_away/died/dementia/alzheimers/fallecio/difunto/coma/conservatorship
    care estate_of/executor/executrix/incapacitated/hospice
    power the_will/his_will/her_will/i_have_the_power/next_of_kin/testamento/heredero/heredera
    undecided not_asking ..5 anything ..3 yet/now/today
    undecided not_asking_about_any/not_asking_you_to_do_anything/todavia_no_estoy_pidiendo/aun_no_estoy_pidiendo/todavia_no_pido/aun_no_pido
    undecided @i ..1 havent/not ..1 made_up_my_mind/made_up_our_minds/decided
    undecided before_i_decide/antes_de_decidir/antes_de_decidirme/todavia_no_decido/aun_no_decido/no_me_he_decidido/todavia_no_me_decido
    undecided this_is_just_a_question/es_solo_una_pregunta/only_a_question
    pitch demo/free_trial/our_platform/our_software/our_solution/our_tool/nuestra_plataforma/nuestro_software/nuestra_solucion/prueba_gratis
    pitch your_team/su_equipo/your_consumers/sus_consumidores/your_customers/sus_clientes/your_compliance/privacy_team
    pitch 15_minutes/20_minutes/30_minutes/15_minutos/20_minutos/30_minutos/quick_call/book_a/schedule_a/agendar/agendamos
    pitch buy_the_list/opted_in/crm/any_crm/fresh_weekly/outright/our_members_save/veteran_leads/fresh_leads/mailing_lists/lead_lists
    pitch per_lead/pricing/our_clients_save/roi/we_help_companies/we_help_businesses/ayudamos_a_empresas/exhibit/webinar
    earlier any_news/any_update/any_word/heard_back/hay_noticias/alguna_noticia/alguna_novedad/en_que_quedo/still_nothing/sigo_esperando/sin_respuesta
    presses @please/@want/@polite ..8 @respondto ..4 my/this/our/mi/esta/nuestra/meine/meinen/meinem/ma/cette/notre/mijn/mia/minha/meu ..3 @request
    presses @respondto ..3 @please ..2 my/this/our/mi/esta/nuestra/meine/ma/cette/mijn/mia/minha/meu ..2 @request
    presses rinnovo_la_richiesta/reitero_mi_solicitud/reitero_la_solicitud/reitero_o_pedido/renew_my_request/repeat_my_request
    insists @please/@want/@polite ..4 @respondto ..6 within/delai/plazo/frist/innerhalb/binnen/termijn/prazo/entro/termine
    insists set/setting ..4 deadline/term/time_limit
    insists final_deadline/last_deadline/second_notice/third_notice/final_notice/third_mail/third_email/overdue/mets_en_demeure/mettons_en_demeure
    unanswered no_answer/no_response/no_reply/not_received/havent_received/not_answered/never_answered/nobody_answers/nobody_ever/without_answer/unanswered/expired/lapsed/exceeded/havent_heard/not_heard/neither_an_answer/without_any_reaction/received_none/out_of_time
    unanswered sin_respuesta/no_he_recibido/no_recibi/no_han_contestado/no_me_han/pas_recu/pas_repondu/sans_reponse/depassee/keine_antwort/nicht_geantwortet/keine_reaktion/geen_antwoord/geen_reactie/nessuna_risposta/non_ho_ricevuto/non_ho_avuto/sem_resposta/nao_recebi
    publication user_story/user_stories/product_backlog/sprint_planning/backlog_grooming
    publication acceptance_criteria/story_points
    publication as_a_logged/as_a_visitor/as_a_user/as_an_admin/as_a_registered/as_a_shopper/als_nutzer/als_sachbearbeiter/als_admin/als_gebruiker
    publication steps_to_reproduce/expected_behavior/expected_result/actual_behavior/actual_result/describe_the_bug/how_to_test/lastenheft/pflichtenheft
    publication stack_trace/http_500/error_500/internal_server_error/returns_500/console_says
    publication test_user/test_account/dummy_account/staging_server
    publication release_notes/changelog/whats_new/pull_request/hotfix/merged_by/reviewers/my_blog/blog_post/new_post/full_text_at
    publication in_this_issue
    publication tip_of_the_week/full_story/read_the_full
    publication our_readers/view_in_browser
    publication you_get_this_letter/you_get_this_because/because_you_signed_up/because_you_subscribed
    publication sample_letter/template_letter
    publication agenda_item/action_item/action_items
    vague any_and_all_rights/all_my_rights/all_rights/my_rights_under/every_right/mis_derechos/my_privacy_rights/exercise_my_rights
    adopts do ..1 what/as ..5 asks/asked/wants/says/requests
    adopts passing ..1 it/this ..1 on/along
    adopts forwarding ..3 this/my/his/her/for/the
    adopts see/read ..2 below
    adopts as_below/please_handle/see_his/see_her/hagan_lo_que
    """

  /// Families that only signs use.
  static let families = """
    kin: father mother dad mom husband wife spouse son daughter grandson granddaughter brother sister uncle aunt grandfather grandmother
      grandpa grandma nephew niece parent parents kid kids child children stepson stepdaughter papa mama padre madre esposo esposa hijo hija
      hermano hermana nieto nieta tio tia abuelo abuela suegro suegra boy girl ward cunado cunada marido
    kid: son daughter grandson granddaughter kid kids child children boy girl stepson stepdaughter nephew niece hijo hija nieto nieta
      sobrino sobrina nino nina student hijos cadet cadets pupil teen teenager youngster toddler kiddo adolescente chamaco chamaca nene nena
    client: client clients patient principal member representado cliente
    wrote: wrote written
    clicked: click clicked clicking clic press pressed expired hice_clic di_clic open opened
    demand: demand demands demanding
    """
}
