/// Word families in English and Spanish, with the commonest words of a few other languages.
///
/// A row is `name: entries` in the format of ``Vocabulary``; a row goes on in lines that begin with a space.
enum Lexicon {
  /// All families; a family may use those above it.
  static let families = [tongues, spanish, grammar, things, deeds, topics, frames]

  /// Words that make a clause a wish, an order, a denial, a question, a tale.
  static let grammar = """
    not: not dont do_not doesnt didnt never no nobody none without cannot cant wont wouldnt shouldnt isnt arent wasnt werent aint nor
      neither instead_of rather_than nunca ni tampoco sin nadie ninguna ningun nao pas nicht kein keine niet havent hasnt neednt
      opposite suspend suspended
    want: i_petition petition_for i_claim_the mean_to intend_to aim_to looking_for im_asking am_asking i_ask estoy_pidiendo
      les_pido le_pido se_los_pido se_lo_pido prefiero preferiria
      preferimos have_decided_to i_choose i_opt busco anhelo me_interesa tengan_a_bien im_after after_is be_grateful be_pleased should_like told_me_to
      ruego_a les_suplico les_encargo quisiesemos solicitarles solicitarle pedirles pedirle rogarles
      instructions instruction want wants wanna need needs wish wishes would_like would_love would_appreciate id_like id_love
      id_appreciate like_to desire prefer demand demands demanding insist insists request requests requesting ask asks asking hereby
      hereby_requested is_requested require requires exercise exercises exercising invoke invokes invoking instruct instructs direct
      directs directed elect elects appreciate obliged apply pursuant quiero queremos quisiera quisieramos deseo deseamos pido pedimos
      solicito solicitamos exijo exigimos ruego necesito gustaria requiero ejerzo ejercer gostaria quero peco voudrais souhaite demande
      veuillez mochte bitte verlange vorrei chiedo wil verzoek going_with trying_to pide desea solicita hope quiere quieren expect
      expects espero would_rather rather make_sure see_that see_to hed_like shed_like wed_like theyd_like hed_appreciate agradeceria
      agradeceriamos agradezco
      instruyo ordeno would_like_you wishing pretendo reclamo asks_that permitanme se_sirvan sirvanse tengan_a_bien ask_that be_obliged
      aspiro ordenamos me_gustaria quisieramos hagan_el_favor hagame_el_favor dos_cosas
      solicitando pidiendo exigiendo reclamando requiriendo ejerciendo ejercito demandando deseando queriendo procedo_a vengo_a_pedir
      vengo_a_solicitar paso_a_pedir ocupo me_urge ojala le_suplico les_suplico encarecidamente i_must_ask ive_decided_to im_looking_to
      time_to hoping_to would_be_happy ought_to vous_prie je_demande prie
    please: haganme_el_favor hagame_el_favor me_hacen_el_favor_de me_haria_el_favor_de si_me_hacen_el_favor sean_tan_amables si_son_tan_amables
      be_good_enough_to do_me_the_favor do_me_a_favor
      please pls plz plse kindly por_favor porfavor favor_de favor bitte just go_ahead_and
      porfa porfis hagan_el_favor_de hagame_el_favor_de sirvase sirvanse be_so_kind would_you_kindly tengan_la_bondad_de
    polite: podra podran podrian_por podriamos se_podria se_puede pudiesen pudiese me_podrian me_podria me_lo_podrian would_ya could_ya can_ya can_yall
      will_yall would_yall could_yall would_your could_your can_your
      obliged_if appreciate_if appreciate_it_if grateful_if thank_you_if happy_if glad_if like_it_if nice_if agradeceria_que
      can_you could_you would_you will_you can_i could_i may_i might_i can_we could_we can_u could_u cant_you couldnt_you wont_you
      why_dont_you let_me can_someone could_someone can_somebody could_somebody can_yall could_yall pueden podrian puede podria
      me_pueden would_someone mind see_to_it want_you want_yall would_somebody would_anyone make_it_so can_anybody could_anyone
      somebody_please someone_please
      could_i_get may_i_have might_we shall_you would_it_be_possible seria_posible es_posible_que seria_tan_amable serian_tan_amables
      podrias pudieran pudiera le_pediria les_pediria any_chance how_about
    must: you_may_not you_are_not_to youre_not_to yall_are_not_to you_cannot
      you_must you_shall you_are_to youre_to you_need_to you_have_to you_should are_to is_to must deben tienen_que you_will_please
    past: denial_of refusal_of negativa_de refus_de ablehnung weigering afwijzing recusa_de rifiuto_di
      refusal_to refusing_to refused_to declined_to failed_to failure_to negativa_a se_negaron_a gracias_por thank_you_for thanks_for had_you
      had_yall le_cumplieron me_prometieron promised_to
      asked addressed_to told requested wrote said sent emailed mailed submitted demanded pedi solicite dije mande escribi llame pidio
      solicito_que_ya ha_pedido have_asked had_asked notice_says asserts purports intended accused they_say they_said says_that
    whatif: si_pido si_les_pido si_yo_pido if_i_ask i_can_ask i_could_ask i_may_ask were_to que_pasaria que_pasa_si que_pasaria_si y_si what_if what_happens_if what_would_happen suppose supposing say_a say_i
      say_somebody say_someone imagine hypothetically pongamos supongamos digamos_que en_caso_de_que
    maybe: @whatif one_day some_day someday might might_want algun_dia a_lo_mejor tal_vez quizas quiza que_pasa_si y_si si_algun no_se_si todavia_no_se thinking_of
      puedo_pedir si_pido si_les_pido if_i
      if whether how someday como suppose in_case is_it_possible do_you does do_u did_you unless when_can hypothetically wondering
      until_i hasta_que_yo havent_decided not_decided undecided not_sure_whether
    ours: i_can_ask i_could_ask i_may_ask people_can se_puede_pedir
      you_may you_can agent_may principal_may users consumers customers residents individuals we_will we_may usted_puede clients
    but: but pero except however sino though tho although salvo excepto mas_bien so
    reserved: reserve reserves reserved reserving reservo reserva reservamos
    invoked: invoked made exercised requested needed asked sought wanted invoke invoking seeking needing
    notmuch: only just merely simply solo solamente
    filler: primero hola oigan oiga mire miren bueno pues buenas buenos_dias buenas_tardes senores estimados asi_que entonces hello hi hey sir dear gentlemen y_ya so_just well honestly
      while_you_are_at_it while_youre_at_it by_the_way in_addition while_at_it if_possible please pls kindly also and then just so
      now immediately ok okay yes y tambien por_favor favor de plz finally second first or after_that afterwards and_then once_done
      luego despues
    yes: yes si yep yeah
    nay: no not nope
    i: i we im ive id me my our he she his her client yo nosotros mi
    """
}
