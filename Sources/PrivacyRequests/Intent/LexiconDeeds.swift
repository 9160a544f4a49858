extension Lexicon {
  /// What is to be done, or has been done.
  static let deeds = """
    erase: unmake undo_my_account hagan_pedazos hacer_pedazos haganla_pedazos
      delete deleting erase erasing remove removing wipe wiping purge purging destroy destroying expunge scrub shred eliminate
      obliterate discard forget get_rid_of getting_rid_of do_away_with throw_away throw_out clear_out take_down dispose_of rid_of nuke
      zap trash wipe_out erase_all delete_all unlist delist borrar borren* borre borrarme eliminar eliminen* elimine eliminarme suprimir
      supriman* suprima quitar quiten* saquen* sacar destruyan* destruir desechen olviden den_de_baja dar_de_baja darme_de_baja apagar
      apaguem apagassem excluir excluam eliminem supprimer supprimez effacer effacez loschen cancellare cancellate verwijderen verwijder
      wis verwijdering apague exclua apagamento eliminad borrad suprimid slette loschen blank_out tear_up burn lose vanish excise
      extinguish strip desaparecer excluissem clean_out close_out drop_me forget_me desaparezca desaparezcan borrarlo borrarla borrarlos
      borrarlas borrenlo eliminarlo eliminarla quitarlo quitarla strike get_shut_of
      scuttle boten botenme botar bote botalo botenlo echen desaparezcan desaparezcanlo desaparecen tiren tirar tirenlo quemen quemar
      deshaganse deshagan deshaganse limpien vacien eliminenme borrenme saquenme quitenme sacarme quitarme incinerate ditch chuck toss
      scrap unload vaporize pulverize annihilate bin torch wipe_clean rm shed dejen_sin_rastro triturar trituren
      pitch nix axe
      supression destruction borrenlos borrenlas eliminenlos remuevan remover depuren depurar anulen cancelen_mis_datos den_por_borrado
      hagan_desaparecer do_away wash_your_hands make_disappear make_it_vanish scrape
    endit: knock_it_off cut_it_out make_it_stop put_an_end put_a_stop call_it_off stop_that no_more_of_that that_has_to_stop
      stop_doing_that telling_you_to_quit telling_you_to_stop want_it_to_stop want_that_to_stop want_this_to_stop quit_it stop_it
      ya_basta
    erased: deleted erased removed wiped purged destroyed gone shredded scrubbed taken_out taken_off taken_down thrown_away thrown_out
      cleared expunged borrad* eliminad* suprimid* destruid* forgotten eradicated trashed obliterated vanished disappear desaparezca
      desaparezcan desaparecer cancelled_out excised out_of_your off_your out_of_there out_of_the off_the off_of out_of_it wiped_out
      struck stricken blotted scratched
      vanish cleaned_out shredded gone_for_good burned burnt thrown_out tossed wiped_clean eliminen borren botado quemado
    erasure: destruccion eliminado supresion borrado_definitivo
      deletion erasure removal destruction deletions eliminacion supresion borrado cancelacion exclusao suppression effacement
      loschung cancellazione
    take: take takes taking get pull strike cut scratch pluck yank clear
    off: off out from of
    keep: keep keeping kept store storing stored hold holding held retain retaining retained have having save saved guard* tengan tener
      conserv* almacen*
    sitting: sitting in on inside stored kept held floating lying
    have: have has hold holds keep keeps got know knows store stores stored collect collects collected gathered process processes
      processing processed maintain maintains retain retains possess on_file about_me on_me about_him about_her tienen tiene guardan
      guarda recopilan saben hay poseen almacenan tengan wrote written typed recorded used saved told entered noted apuntaron anotaron
      apuntado guardado conto conte contado dijo le_di les_di contamos dijimos
    see: told be_told
      see know hear read listen review view inspect look find_out learn understand saber ver conocer leer escuchar oir revisar
      look_at seeing reading hearing knowing learning escuche
      tener_en_mis_manos shown be_shown mostrar mostraran mostrarme ensenar ensenen ensename tener look_over go_over read_over
      confirmadme acceder accedan consultar enterarme enterar averiguar descubrir connaitre communiquer take_a_gander peek peruse
      inspeccionar
    give: send give show tell disclose provide furnish supply email mail forward get deliver share_with_me let_know list identify
      produce manden mandenme mandarme envien envienme enviarme denme digan diganme muestren entreguen proporcionen faciliten mandar
      enviar informen inform spell_out let_me_have dejenme hand hand_over turn_over
      ship hand_me read_me remitan remitir remitirme remitirnos ensenenme hagan_llegar hacerme_llegar facilitarme shoot run_me
      facilitenme compartanme pasenme pasarme adjunten adjuntar expidan expidanme proporcionar proporcionenme entregar entregarme
      entreguenme print_off print_out photocopy burn_me lend_me bring_me slip_me forward_me copy_me_on fork_over cough_up
    what: what which everything whatever all anything que cuales cual list names categories specific_pieces lo_que copy copies record
      records notes
    gave: gave give given sold sell shared share disclosed passed handed showed shown transferred provided compartido compartieron
      vendieron dieron vendido dado entregado got sent received receive saw seen obtained bought got_hold pasaron mandaron
    who: who whom everybody everyone anybody names list companies parties recipients party quien quienes destinatarios outfits lista
      nombres
    export: dump dumping
      export exporting download transfer transferring port transmit exportar descargar transferir trasladar migrate
    carry: open hand give take move transfer transmit carry bring load import read use upload abrir pasar llevar llevarme transferir
      usar pass
      come_across chew swallow load ingest put_into hand_over pull_in take_over cargar subir meter
    fix: repair
      fix fixing correct correcting change changing update updating amend amending rectify edit replace straighten corregir corrijan*
      corrija arreglar arreglen* actualizar actualicen* actualice cambiar cambien* modificar modifiquen rectificar rectifiquen enmendar
      corriger berichtigen rectifier korrigieren swap swap_out
      enderezar enmienden pongan_bien set_right put_right fix_up clean_up spell_it update_my put_it_right
      corrijanme corrijanlo corrijanlos arreglenme arreglenlo enmendar cambienme actualicenme actualizarme subsanar
      subsanen tidy emend remedy mend redo make_right
    fixed: corrected fixed changed updated amended rectified corregid* actualizad* cambiad* straightened rectificad* arreglad*
    wrong: wrong incorrect incorrectly misspelled misspelt inaccurate outdated false backwards mistake mistaken error errors typo mal
      equivocad* incorrect* erron* wrongly out_of_date transposed swapped mixed_up old inexact* off_by
    print: have has got show shows list lists print prints spell spells spelled put wrote tienen tiene aparece ponen pusieron says say
      say_that dice dicen
    stop: stop stops quit cease halt end discontinue stopping dejen dejar paren parar cesen cesar suspend suspendan refrain
      bajen bajenle dejense ya_no knock_off lay_off quiten_de basta_de no_more stopped dejense_de
      paren_de dejen_de dejen cesar detener detengan terminen quitense knock enough basta desist leave_off hold_off_on
    optout: objecting oppose me_opongo m_opposer widerspreche opt_out opts_out opting_out opt_me_out opted_out opt_us_out opt_him_out
      opt_her_out optout opt_out_of excluirme exclusion object objects exclude excluded leave_me_out excluyanme excluyan
      se_opone nos_oponemos me_niego opposes no_part_of left_out_of left_out be_left_out count_me_out leave_me_out_of dejenme_fuera
      fuera_de want_out keep_me_out take_me_out saquenme_de no_autorizo
    dont: dont do_not never not no shall_not may_not must_not cannot cant wont will_not nobody no_one nunca nadie nor neither doesnt
      isnt arent
      ninguna ningun ninguno no_more no_one nadie no_longer
    sellverb: sell selling sold peddle peddling peddled rent renting rented swap swapping swapped trade trading traded vender vendan
      vendiendo vendido vendidos lend lending monetiz* auction
      shopping shop hawk hawking hawked negocio negociar comerciar comercien rentar renten alquilar traficar trafican auctioning subasta
      cash_in cashing profit profiting lease leasing market_my
      vende vendieron venderlo venderme vendas vendiendome comercializar comercialicen peddler shopped flog
    sell: @sellverb sale sales venta ventas
    share: handing hand shoveling shipping
      share sharing shared pass passing passed give_out giving_out hand_over hand_out handing disclose disclosing disclosed
      compartan compartir compartiendo comparten pasen cedan ceder transfer divulg* spread
      dando den dar dado giving repartir repartan reparten regalar regalen cedido ceden leak
      comparte compartirlo prestar presten filtrar filtren loan circulate circulating funnel funneling feed feeding slip slipping blab
      hand_off handing_off ship_out farm_out give_away giving_away
    track: trailing trail tail tailing dogging dog
      track tracking follow following chase chasing target targeting stalk stalking rastre* seguir sigan monitor
      persigan perseguir acosar acosen aiming aim haunt haunting hound hounding
    decide: size_up size_me sizing sized weigh weighing figure_out figures_out figured settle tell_me predict filter screen sift cull prioritize triage pigeonhole peg pegged
      label decides_who choose chooses choosing
      decide decides deciding decision decisions judge judging determine evaluate evaluates evaluating guess guessing sort sorting
      score scoring grade grading rank ranking pick evalue evaluen decida decidan profile profiling
    withdraw: unsigning dejo_sin_valor terminate terminates
      withdraw withdraws withdrawing withdrawal revoke revokes revoking revocation rescind rescinds retract pull cancel undo
      void take_back takes_back taking_back retiro retirar retirando revoco revocar revocacion anulo anular cancelo retire widerrufe
      widerruf end ending
      call_back calling_back calling_that_release_back unsay un_say rip_up tear_up uncheck unsign undo repeal recall renounce deshago
      quito quitarles quitar echo_pa_tras hecho_pa_tras doy_marcha_atras dejo_sin_efecto deje_sin_efecto desautorizo rip
      retracto retractarme doy_de_baja quito_el_permiso le_quito take_away pulling nullify annul back_out backing_out renege
      no_longer_stand rescind cancelar cancelen deroga
    withdrawn: terminated sin_valor
      withdrawn revoked over ended cancelled canceled void done torn rescinded expired null_and_void retirad* revocad*
      no_longer torn_up finished undone
      un_said unsaid ripped_up off_the_table no_vale ya_no_vale rompi roto sin_efecto undone taken_back null cancelad* anulad*
    again: again afresh anew de_nuevo otra_vez nuevamente over desde_el_principio second_time
    review: review reviewed look looked reconsider reconsidered revisen revisar handled handle examine re_examine reexamine check decide
      take revisada go_over go_through one_more_time reviewing reread rehear
      reopen reabran reabrir cambien reverse overturn revisan vea mire revisarla revisarlo lo_vea la_revise la_revisen
      revisar revisan revisaran reconsideracion reevaluen reevaluar second_pair_of_eyes
    someone: someone somebody person supervisor manager persona human superior alguien different_person anybody else above higher
      another
      alguien_mas boss anybody_higher otra_persona supervisora jefe jefa upstairs rank somebody_else higher_up mas_rango sense
    punish: punish punished punishing penalize penalized penalty penalties penalised retaliate retaliat* discriminat* penaliz* castig*
      represalia* worse billed dunned dropped downgraded
      castigo castigar castiguen penalicen discriminen represalias desquiten desquitarse dock docked ding dinged stick_it_to get_even
      treat_me_worse treated_worse second_class shafted
    raise: jacking_up hiking bumping raising upping jacked_up hike_up
      raise raising charge charged charging lower cut slow downgrade increase hike drop bump suban cobren cobrar subir bajen push
      move higher
      subieron aumentaron aumenten aumentar encarecieron jacked jack_up went_up gone_up doubled tripled bumped tacked slapped
      hit_me_with quitaron degradaron demoted
    treat: treat treated helped help served trate traten tratado tratada tratar atiendan handled
    same: same like equal equally fairly igual alike as_before normal normally regular
    restore: take put reverse reversed refund restore restored waive remove removed return give devuelvan devolver quiten regresen pay
      reinstate drop
      quitenme undo regresenme take_off put_back knock_off strip devuelvanme cut back_off
    limit: limit limits limiting restrict restricting confine restricted limiten limitar restrinjan restringir
      limiten limitarse limitese restrinjan cinan cinanse keep_it_to stick_to confined
    use: use uses used using usage usen usar uso usan utilicen utilizar access process processed open look utilizando read
      ocupe ocupen ocupar emplee empleen drawn_upon drawn draw_upon handle handled eyes mire miren vea vean usenlo usenla usarlo
      looked_at made_use_of make_use
    onlyfor: only solely nothing_else nothing_but no_other nothing_more no_further purely exclusively strictly solamente solo unicamente
      nada_mas para_nada_mas only_for anything_else anything_beyond nothing_beyond nowhere_else just except no_more
      one_job one_thing one_errand nomas mas_nada ningun_otro no_other one_purpose besides solely_for strictly_for aside_from
    purpose: claim claims service services purpose purposes form application case reclamo tramite servicio caso increase benefits appeal
      rating solicitud it that reason reasons
      errand job task pension paperwork papers compensation oficio papeleo gestion pago claim_itself caso
    disagree: disagree do_not_agree dont_agree not_agree no_acepto not_accept do_not_accept dont_accept contest contests dispute
      disputes challenge no_estoy_de_acuerdo unhappy dissatisfied protest not_satisfied unsatisfied not_happy no_conforme inconforme
      impugno impugnar contesting disputing refuse_to_accept wont_accept no_conformo not_good_enough no_la_acepto no_lo_acepto dont_buy
      not_having_it rechazo rechazamos no_estoy_conforme inconformidad appeal_that wont_take no_me_conformo kicking_it_upstairs
      kick_it_upstairs take_issue object_to_the_decision wrong_answer dont_accept_the_no not_right
    """
}
