extension Lexicon {
  /// What letters of the law say in other languages than English and Spanish; Cyrillic as ``Folding`` writes it.
  static let tongues = """
    want: bitten ersuche ersuchen fordere fordern wunsche wunschen mochten beantrage beantragen verlangen requeiro solicitamos gostariamos
      desejo venho_solicitar richiedo richiediamo chiediamo desidero desideriamo esercito intendo verzoeken wens wensen eis sollicite
      sollicitons demandons exige exigeons souhaitons voudrions onsker vil_gerne vill begar onskar prosu hocu trebuu will_ich
      ich_will requerer requer beder voudrez_bien
    please: s_il_vous_plait merci_de gelieve alstublieft per_favore si_prega por_gentileza venligst snalla pojaluista
    polite: konnten_sie wurden_sie konnen_sie pourriez_vous pouvez_vous potreste puo_gentilmente kunt_u zou_u poderiam
    erase: loscht loschen vernichten vernietig vernietigen te_wissen laten_wissen u_wist effaciez supprimiez detruisez
      cancelli cancelliate apaguem slet slette radera raderar udalyte udalyt sotryte unyctojte unyctojyt eliminacao
    all: tutto tutti tutte tout tous toutes alles samtliche det_hele alt allt vse
    past: reclamais demandais ho_chiesto envoye envoyee geschickt gesendet gestuurd verzonden inviato inviata enviei solicitei les_envie le_envie os_envie
    erased: geloscht gewist verwijderd supprimees effacees cancellati apagados excluidos
    erasure: loschung loschungsantrag cancellazione verwijdering gegevenswissing sletning eliminacao radering elimination udalenye udalenya udalenyu
    record: persoonsgegevens personenbezogenen personenbezogene profil personoplysninger oplysninger uppgifter personuppgifter akkaunt
      ucetnuu zapys dannxe dannxh
    record: anschrift adresse adressdaten telefonnummer nummer telefoonnummer indirizzo endereco
    my: meiner meinem meinen mijne miei mie moa moyh moei
    me: mich_betreffenden mich_betreffende me_concernant mi_riguardano mij_betreffende a_meu_respeito que_me_dizem_respeito
    fix: berichtigen_sie berichtigt rectifiez retificar retifiquem retifique rettificare rettificate rettifichiate rectificeer
      rectificeren corrigeer corrigeren yspravte yzmenyte
    optout: widersprechen widersetze m_oppose m_opposer oponho oppongo maak_bezwaar me_oponho mi_oppongo nos_opomos objeto_al_tratamiento
      objeto_el_tratamiento estoy_objetando presento_oposicion formulo_oposicion
    withdraw: widerrufen zuruckziehe ziehe trek_ik trek_die trek_hierbij trek_mijn trekken intrek intrekken revogo revogar revogamos retirons revoque revoquons ritiro
      ritirare revocare otzxvau tilbagekalder trakker
    consent: einwilligungen einwilligungserklarung consentements toestemmingen consensi consentimentos samtykke samtycke soglasye
    machineform: machine_readable estructurado lectura_mecanica lectura_automatica strukturierten strukturiertem maschinenlesbar
      maschinenlesbaren maschinenlesbarem lisible_par_machine lisibles_par_machine lisible_par_une_machine gestructureerde gestructureerd
      machineleesbare machineleesbaar leitura_automatica legivel_por_maquina strutturato leggibile_da
    dataform: @machineform structured
    article: artt article articles art arts articulo articulos artigo artigos artikel artikels articolo articoli artikler stata staty
    under: under according pursuant per with gemass nach selon conformement conforme segun volgens sensi abrigo de of to base basis
    request: request requests requested solicitud solicitudes peticion demande demandes anfrage antrag antrage begehren ersuchen verzoek
      verzoeken pedido pedidos solicitacao requisicao richiesta richieste istanza anmodning zapros
    respondto: answer respond reply process fulfil fulfill honor honour complete comply act_on action deal_with handle contesten
      contestar respondan responder responded respondanme contestenme atiendan atender tramiten cumplan repondre repondez
      traiter traitez beantworten bearbeiten antworten nachzukommen nachkommen erfullen beantwoorden behandelen beantwoordt respondam
      atendam atendimento rispondere rispondete evadere riscontrare riscontro dar_seguito
    objection: object objects objecting objection oppose opposes opposing objeto_al_tratamiento objeto_el_tratamiento objetando me_opongo nos_oponemos oposicion oponho
      oposicao m_oppose m_opposer opposition widerspreche widersprechen widerspruch widersetze bezwaar oppongo opporsi opposizione
    includes: includes include including also extends covers applies incluye incluyendo abarca tambien inclut incluant comprend egalement
      umfasst einschliesslich schliesst gilt auch omvat waaronder ook inclui incluindo abrange tambem include comprende anche
    profiling: profiling profilage perfilamiento perfilado elaboracion_de_perfiles profilering profilazione perfilamento
      definicao_de_perfis criacao_de_perfis profilbildung profiler profiel profielen
    directmarketing: direct_marketing directmarketing direktwerbung direktmarketing direktvermarktung werbezwecke werbezwecken
      werbliche prospection mercadotecnia_directa marketing_directo marketing_direto marketing_diretto comercializacao_direta
      demarchage directe_marketing directmarketingdoeleinden fins_publicitaires finalita_promozionali
    """
}
