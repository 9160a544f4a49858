extension Lexicon {
  /// Ways in which a thing is refused, ended, said of oneself, or kept to one purpose, whatever the thing.
  static let frames = """
    refuse: nada_de no_mas
      no_admito no_acepto no_consiento no_tolero no_permito wont_have wont_stand_for will_not_have
      @stop @optout forbid forbids forbidding prohibit refuse refuses refusing object objects tired_of sick_of
      fed_up had_enough enough_of enough_with done_with weary_of through_with no_more put_a_stop put_an_end not_have not_having never_again
      no_part_of against rather_not sooner_not rather_you_didnt opposed ni harto harta hartos hartas cansado cansada cansados basta_de
      se_acabo ya_no me_molesta no_quiero prohibido rechazo niego unwilling no_right end_to end_the dont_care_for dont_care_to
      dont_want_any want_no without_being didnt_agree never_agreed didnt_sign_up never_said no_permission didnt_ask nobody_asked bar
      oppose decline disallow withhold keep_from kindly_refrain me_disgusta not_comfortable uncomfortable not_okay_with not_ok_with
      not_fine_with no_me_gusta no_estoy_de_acuerdo_con ticked_off abstenerse abstengan aint_having not_interested_in
    no: @dont @refuse
    endnow: get_turned_off gets_turned_off turned_off_now gets_shut_off turn_off_the shut_the undo_it
      count_mine_out leave_mine_out el_mio_no la_mia_no lo_mio_no not_mine not_ours not_my_name it_stops_today it_stops_now
      snip_it snip_that unplug_it unplug_that pull_the_plug cut_the_wire nip_it nip_that put_the_brakes put_the_kibosh has_to_stop_today has_to_stop
      make_it_stop make_that_stop make_this_stop knock_it_off knock_that_off cut_it_out cut_that_out cut_it_off want_it_stopped
      want_that_stopped want_this_stopped want_it_to_stop want_that_to_stop want_it_to_end want_that_to_end it_has_to_stop
      that_has_to_stop this_has_to_stop it_has_to_end that_has_to_end it_stops_now that_stops_now it_ends_now that_ends_now it_ends_today
      that_ends_today it_stops_today that_stops_today it_needs_to_stop that_needs_to_stop must_stop must_end ought_to_stop
      put_a_stop_to_it put_a_stop_to_that put_an_end_to_it put_an_end_to_that no_more_of_it no_more_of_that no_more_of_this
      enough_is_enough thats_enough that_is_enough stop_it stop_that stop_this stop_doing_it stop_doing_that quit_it quit_that
      quit_doing_that dont_do_that dont_do_it cease_this cease_that end_it end_that end_this ya_basta ya_estuvo ya_estuvo_bueno ya_parenle
      parenle se_acabo eso_se_acabo esto_se_acabo que_se_acabe que_se_termine que_pare que_paren hasta_aqui hasta_aqui_llego hasta_aqui_llegamos
      no_mas_de_eso ya_dejense_de_eso dejense_de_eso dejen_de_hacerlo dejen_eso paren_eso cortenle ya_no_lo_hagan no_lo_hagan
      no_lo_sigan_haciendo let_that_be_the_end leave_me_out_of_it leave_me_out_of_that leave_us_out_of_it count_me_out
      keep_me_out_of_it keep_me_out_of_that want_out_of_it want_out_of_that want_out want_no_part take_me_out_of_it take_me_out_of_that
      saquenme_de_eso saquenme_de_ahi quitenme_de_eso quitenme_de_ahi dejenme_fuera no_quiero_ser_parte turn_it_off turn_that_off
      shut_it_off shut_that_off switch_it_off apaguenlo quitenlo eso_no want_it_over_with no_thank_you no_thanks no_gracias eso_si_que_no
      rather_you_didnt rather_you_did_not wish_you_wouldnt wish_you_would_not asking_you_to_quit asking_you_to_stop please_stop
      dont_want_that dont_want_it no_lo_quiero no_quiero_eso dont_like_it_one_bit
    confine: parenle_de_contar paren_de_contar para_lo_que_se_los_di one_purpose_only for_the_one_purpose the_one_purpose
      leave_the_rest_alone leave_the_rest leave_the_others list_of_readers_ends claim_alone claim_only for_the_claim_alone
      nothing_else nothing_more no_further no_farther nowhere_else no_one_else nobody_else nobody_elses no_other_use no_other_purpose
      no_other_reason no_other_thing one_other_thing any_other_thing any_other_use any_other_purpose anything_else not_for_anything
      for_no_other nobodys_business no_ones_business none_of_their_business none_of_anybodys nobody_but no_one_but none_but
      need_to_know_basis only_for only_to for_one_thing_only one_thing_only that_one_form that_form_only one_form
      that_one_purpose that_only_purpose for_that_alone for_that_only for_this_alone the_only_thing the_only_reason only_reason
      sole_purpose sole_reason solely exclusively strictly_for strictly_necessary whats_necessary what_is_necessary
      what_is_needed whats_needed stays_with stay_with
      keep_it_between stays_between stay_between stays_there stay_there stays_put stay_put stays_in_that stay_in_that leave_it_there leave_it_at_that
      stop_there stops_there ends_there end_there and_thats_it and_that_is_it and_thats_all and_that_is_all thats_as_far that_is_as_far
      not_one_inch not_a_step_further not_one_step not_gossip not_to_be_passed beyond_that outside_of_that outside_the_claim other_than_my_claim
      other_than_that other_than_the_claim besides_my_claim besides_the_claim but_the_claim except_the_claim and_not_for and_no_one_else
      and_nobody_else para_nada_mas nada_mas_para nomas_para no_mas_para solo_para solamente_para unicamente_para exclusivamente
      unicamente para_eso_y_nada_mas y_nada_mas y_punto y_se_acabo a_nadie_mas de_nadie_mas nadie_mas no_le_importa no_les_importa
      ni_para_otra para_otra_cosa otra_cosa otras_cosas otro_fin otros_fines ningun_otro ninguna_otra que_ahi_se_quede ahi_que_se_quede
      que_se_quede_ahi ahi_se_queda se_quede_entre quede_entre entre_ustedes_y_yo entre_el_doctor_y_yo y_yo_nadie estrictamente
      lo_estrictamente lo_necesario lo_indispensable fuera_del_caso fuera_del_reclamo fuera_del_tramite fuera_de_eso fuera_de_la_solicitud
      no_salga no_salgan no_pase_de_ahi no_pase_de no_anden_viendo no_ande no_anden de_ahi_no_pasa de_ahi_no_pase mas_alla_de
      no_es_para no_son_para no_era_para no_fue_para not_for_the not_to_be_read not_to_be_seen not_to_be_used not_to_be_shared
      under_lock closed_door in_confidence confidencia en_confianza eyes_only for_his_eyes for_her_eyes for_their_eyes not_everyone
      not_everybody no_todos no_todo_el_mundo for_all_to_see limit_access limit_who minimum_necessary bare_minimum only_what
      only_as_far only_so_far only_where as_little_as just_for_that just_for_the just_for_my just_that_one
    moved: moved move_to relocated new_address new_number new_phone new_email new_name married remarried divorced widowed separated
      changed_phones changed_numbers changed_banks changed_my_number changed_my_name changed_our_name switched_banks me_mude nos_mudamos
      me_cambie nos_cambiamos me_case me_divorcie me_separe enviude cambie_de cambio_mi cambio_el tengo_otro tengo_nuevo
      tengo_nueva tengo_otra ya_no_vivo vivo_ahora ahora_vivo live_now now_live living_now dont_live_there no_longer_live
      dont_use_that_one went_back_to goes_by cut_off disconnected is_now are_now es_ahora ahora_es promoted retired
    falsely: not_so not_true untrue isnt_true isnt_so isnt_right aint_right not_right wrong incorrect backwards mistaken no_es_cierto
      no_es_verdad no_es_asi no_es_correcto es_falso falso esta_mal estan_mal mal_escrito mal_escrita equivocado equivocada al_reves
      misspelled misspelt mixed_up mixed_me_up got_me_mixed crossed_up confused me_confunden me_confundieron never_was never_been never_had
      never_did never_served i_wasnt i_was_not i_didnt i_am_not im_not im_still i_am_still ive_been i_have_been no_soy yo_no_soy no_fui no_estoy no_tengo no_me_llamo i_retired i_served
      it_was_the it_is_the its_the hes_not shes_not he_is_not she_is_not alive_and not_dead not_deceased very_much_alive no_naci never_changed
      other_way_around off_by behind_the_times stale outdated out_of_date old_one old_number old_address the_old viejo vieja
      anterior desactualizado desactualizada has_changed ha_cambiado ya_cambio
    says: says say said reads shows show lists lists_me has_me have_me have_us got_me got_us had_me down_as listed_as put_down puts_me
      marked_as typed calls_me call_me thinks thinks_im dice dicen aparece aparezco sale salgo figura figuro me_tienen me_tiene nos_tienen me_pusieron
      le_pusieron me_anotaron me_apuntaron tienen_como tienen_que tienen_mal pusieron pone ponen yall_have you_have you_got
    source: file files record records system computer letter letters form forms paperwork mail envelope card page screen account profile
      expediente archivo sistema computadora carta cartas sobre papeles formulario registro pantalla cuenta perfil
    machine: artificial ai ia computadoras maquinas programas algoritmos
      @score program programs software system app formula robot computer computers machine machines programa maquina sistema
      computadora robot algoritmo inteligencia
    retain: keep keeping kept store storing retain retaining hang_on_to hanging_on_to hold_on_to holding_on_to hang_onto hold_onto sit_on
      sitting_on save saving guard~ar conserv~ar manten~er~manteng reten~er~reteng almacen~ar archiv~ar quedarse_con se_queden_con
    sacame: borr~ar elimin~ar quit~ar sac~ar bot~ar limpi~ar olvid~ar tach~ar suprim~ir ech~ar desinscrib~ir
    fire: fire trash garbage shredder stove bin furnace burn_barrel basura dumpster fuego incinerator wastebasket landfill burn_pit hoguera
      trituradora basurero
    paid: getting_paid get_paid gets_paid got_paid make_money makes_money making_money made_money making_a_buck make_a_dime make_a_buck profit profits profiting
      gan~ar hacer_dinero hagan_dinero sacar_dinero sacan_dinero lucr~ar pays_you paid_you cashing_in earning earn cobrando
    cause: same_week_i week_i same_day_i right_after_i month_i since_asking after_asking since_asking_for when_i_asked ever_since_asking por_haberme por_haberlos
      por_salirme por_no_querer after_exercising since_opting after_opting right_after_my
      since_i ever_since_i after_i because_i week_after_i day_after_i month_after_i just_because_i just_because_we for_asking
      for_using for_exercising for_having_asked for_opting for_telling for_writing for_sending por_haber por_pedir por_pedirles por_decir
      por_decirles por_ejercer por_exigir desde_que despues_de_que despues_de_mi despues_de_pedir a_raiz_de on_account_of_my porque_pedi
      porque_les_pedi because_of_my cuz_i cause_i bc_i soon_as_i
      over_my_request over_this_request over_this for_speaking_up for_sticking_up al_pedir
    worse: reprioritized deprioritized cold_shoulder slow_lane general_queue bumped dollars disappeared caseworkers privacy_guy scolded flagged vanished ni_me_saludan saludan
      esperando gratis puntos consulta asesora
      bill bills charge charged charging fee fees price rate rates cost premium slower worse dropped drop bottom last_in_line back_of
      end_of_the waiting on_hold extra more higher up cut quit penalized stopped_calling quit_calling nobody_calls no_one_calls
      wont_call wont_answer wont_talk took_away took_off taken_away cold rude downgraded demoted moved_me passed_over stuck hang_up
      subieron subio cobran cobraron cobrando cuota precio tarifa peor mal lento tardan quitaron quitaste me_tratan me_traen final_de
      fondo_de nadie_me ya_nadie ya_no_me mas_caro recargo cargo castigaron me_cuelgan descuento discount
    people: person human somebody someone pulse heartbeat flesh_and_blood live_person real_person real_people human_being
      human_eyes pair_of_eyes set_of_eyes persona persona_real persona_de_verdad ser_humano humano humana humanos alguien alma cristiano
      individuo two_eyes con_ojos eyes_and_ears living_soul live_body warm_body real_human
    """
}
