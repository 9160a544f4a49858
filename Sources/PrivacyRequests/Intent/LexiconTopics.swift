extension Lexicon {
  /// Words that tell what a whole letter is about.
  static let topics = """
    decision: no_me_encuentran do_over say_no
      rechazada rechazado fue_negada negada falls_under niegan your_exception an_exception some_exception you_closed no_coincidia
      no_procede su_negativa nunca_me_contestaron no_me_contestaron no_contestaron nunca_contestaron never_answered never_replied never_responded without_an_answer
      turning_me_down turned_me_away es_un_no una_negativa as_a_no a_no your_refusal refusal denial denegaron denegada me_dicen_que_no me_dijeron_que_no
      dijeron_que_no negativa su_contestacion su_resolucion resolucion no_pudieron_verificar not_verify legal_obligations said_no told_me_no you_wont yall_said_no
      yall_turned you_turned_me
      denial_of_my denied_my_request my_request_was your_decision your_answer your_letter your_denial your_refusal your_response
      your_reply your_reasons your_no denied_me you_denied you_refused you_declined you_wrote you_said_no yall_denied turned_me_down
      denied_my_request su_carta su_respuesta su_decision me_niegan me_negaron negaron rechazaron prr could_not_verify couldnt_verify
      can_not_verify your_reviewer the_decision_you foregoing_refusal this_decision you_said_no got_your_letter received_your_letter
      your_office_denied your_company_denied you_have_denied your_no you_turned turned_down_my answer_you letter_you decision_you
      response_you your_office your_company denying_my refused_my refusing_my never_heard no_answer your_explanation your_excuse
      you_decided
      silencio no_response contesting contestaron me_contestaron me_dijeron_que_no shut_the_file closed_my closed_the_file cerraron
      no_pudieron you_told dont_accept_the_no the_no ni_un_recibido solicite les_solicite said_no_to wrote_back denied_her denied_him
      your_answers
    rightstopic: privacy rights request requests right asked asking opt opted data ley_de_privacidad derechos privacidad datos pedir law
      ask solicitud using_my_rights
    authority: service_connected service_connection rating percent 10182 supplemental_claim nexus c_and_p notice_of_disagreement board_of_veterans calificacion_del_va por_ciento
      va insurance insurer warranty my_claim claim_was claim_denied snap medicare dva vba board regional_office department judge comp_and_pension veterans_affairs dmv irs dfas
    saletopic: business_of clients_for finding_clients find_clients paid_for_the_list vendieran pasen
      got_it_from_you from_you ofreciendo
      bought buy buys bought_a_list outfits got_my_number cobran_por a_head business negocios lead leads
      sell selling sold sale peddl* brokers data_broker share sharing
      shopping negocio chavos dinero for_money pays paid vendiendo vender venden vendan hawk* money
    consenttopic: gave_you_leave you_leave pressed i_agree estaba_bien papel_que_firmamos firmamos
      could_tape he_could they_could signed_me_up fine_with_me ok_with_me okay_with_me it_was_fine clicked_through dije_que_si les_di_permiso di_permiso
      letting let_you let_your let_yall let_them signed_to i_signed_so firme_para firme_el firme_la firmamos deje_que les_deje casilla box_i opted_in agree_to paper_my
      sign_off signed_off i_agreed acepte aceptamos go_ahead yes_i la_autorizacion mi_autorizacion el_papel_que permission_i
      consent consents permission permissions authoriz* authoris* say_so release checked box consentimiento permiso autoric*
      autoriz* firme waiver blessing my_ok agreed allowing allowed said_yes signed_a_paper signed_a_form signed_something signed_the
      dije_que_si paper_i_signed gave_you_the_go_ahead said_it_was_fine said_you_could you_could said_it_was_ok
      firme_un_papel di_click el_permiso ese_permiso les_di dije_que_si el_si i_signed said_sure said_go_ahead that_yes checked_a_box
      ok_to
    """
}
