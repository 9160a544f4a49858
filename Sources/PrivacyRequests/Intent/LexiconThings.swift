extension Lexicon {
  /// Things that requests are about.
  static let things = """
    my: my our his her their your_clients mi mis nuestro nuestra nuestros su sus meus minhas meu minha mes ma mon meine mein mijn mine
      mios mias
    me: me us him her them myself mi nosotros ella ellos mich moi mij i
    you: you yall u ya youve youll youd ustedes usted youre yous y_all
    record: drawer cajon
      compu info_mia carpeta formulario formularios citas historial solicitudes historias fichas ficha informes informe archivo archivos llamada nota notas grabados
      data datos info information informacion record records file files account accounts profile profiles details particulars
      paperwork recording recordings notes stuff entry entries registro registros expediente cuenta perfil dados informacoes informacao
      donnees daten dati gegevens footprint dossier traces trace history name number phone email address social ssn recs papers calls
      transcripts grabacion grabaciones llamadas nombre telefono correo direccion konto compte scan scans documents documentos folder
      chart tape tapes papeles copies_of_me archives drawing photo photos picture pictures foto fotos upload
      folder lo_mio lo_nuestro lo_suyo lo_de_el lo_de_ella cosas whole_record apellido huella numero email_address voice voz palabras
      things page pages paper
    all: all everything anything whatever every whole bit todo toda todos todas tudo alles tout lot rest
    it: it them that those these this everything all lo los la las eso esto todo nothing both ambas ambos lot mine hers theirs
    system: compu sistemas pagina listas todas_partes todos_lados mapa alla_dentro nomina alli carpetas base_datos
      system systems book books record records file files computer computers database databases server servers machine machines
      roll rolls sistema sistemas archivo archivos computadora computadoras base_de_datos registros there cabinet cabinets drive drives
      possession here memory crm
      base bases aparatos discos maquinas files drawer drawers ahi alla ustedes servers cloud nube backups respaldos shelves cabinets
      folders rolodex
    list: list lists newsletter newsletters mailing mailings boletin lista listas promotions promociones emails
    sensitive: vih sida aids seizures seizure epilep* convulsiones bebida pentecostal catolico catholic baptist church diagnosticaron what_happened_to_me lo_que_me_paso confession therapist lupus asma asthma copd ulcer amputation amputad* wheelchair
      told_your told_her told_him confided le_conte les_conte lo_que_le_conte nightmares pesadillas assault abuse rape secret things_about told_you_about analisis terapia terapias psiquiat*
      siquiatr* recetas enfermedad hospitales pulmon pulmones rodilla corazon higado lungs deaf sordera agent_orange burn_pits my_body discapacidad therapy_notes
      sensitive health medical diagnosis diagnoses diagnostic* prescription* therapist* therapy mental kidney colonoscopy ptsd
      mst tbi ssn race ethnicity religion religious genetic biometric disability disabilities condition conditions doctor doctors
      treatment social_security license statement salud medico medica medicos medicas diagnostico diagnosticos sensible sensibles raza
      seguro_social psychiat* psycholog* injury illness hiv immigration citizenship orientation geolocation fingerprint* clinical
      va_file hospital bank banking financial psych blood bloodwork lab labs eval evaluation wounds scars counselor counselors
      psychologist nurse surgery medication medications pain
      brain pills dreams colon nerves azucar cabeza negro descent ancestry depression confidences confided migratori* tender dementia
      operation cancer stroke heart liver sugar diabetes drinking divorce arrest suicide anxiety depresion ansiedad nervios pastillas
      estres trauma embarazo pregnancy raza religion tattoo kidneys addiction alcohol bipolar cardiac
    detail: domicilio cumpleanos codigo segundo_apellido estado_civil rama grado seguro casa numero_de_seguro middle_name landline house street e_mail dad husband_is
      esposa edad age
      name names surname last_name first_name middle initial birthday birth birthdate dob address addresses apartment apt zip
      phone cell number email mailbox rank discharge date dates spelling branch service entry lines line record records page county
      status state city apellido apellidos nombre fecha direccion telefono correo numero nacimiento codigo_postal licencia rango
      information info data datos file account expediente social ssn unit marital employer details title profile percentage gender
      informacion
      apartment unit ear knee side year month maiden_name spelling zip_code middle_name deceased widow widower
    ads: ad ads advert adverts advertis* anuncio anuncios publicidad retarget* cross_context behavioral_ad* targeted ad_networks
      commercials banners publicitari* marketing_purposes reklame werbung publicite pubs cross_contextual pixel pixels tracker trackers
      instagram cookies personalizada facebook google
      propaganda propagandas comerciales adverts banner publicidades youtube tiktok advertisement advertising advertisements
      publicitaria publicitarios anunciantes anuncian anunciar promos
    score: retrato portrait categorias categories evaluation evaluacion priority priorit*
      score scores scoring scored rank ranks ranking ranked grade grades grading graded profiling profile profiled profiles
      automated algorithm algorithms algorithmic robot robots machine machines computer computers computerized ai bot bots software
      model models puntaje puntajes puntos puntuacion puntuar perfilar perfiles algoritmo algoritmos automatico automatica automatizad*
      robotic predict* elaboracion_de_perfiles automatically maquina maquinas prediction predictions predicts evaluacion_automatica
      automated_means predict tier tiers bucket
      sorting calificacion calificaciones calificar clasificar clasificacion clasifiquen guessing algoritmica a_program computadora
      propensity likelihood rate_me rates_me tagged tags pigeonhole segment segments likely_to formula
      puntuan puntuen puntue etiquetar etiquetan encasillar catalogar categorize categorizing pegged lump lumping triage robo
      software_program programa_de_computadora sistema_automatico inteligencia_artificial perfilamiento
    scorehard: score scores scoring scored rank ranks ranking ranked grade grades grading graded profiling algorithm algorithms automated ai tier
      tiers puntaje puntajes puntuacion algoritmo ratings
      sorting calificacion clasificacion propensity likelihood model
    consent: licencia un_ok i_said_ok i_said_yes said_yes said_ok consent consents permission permissions authorization authorizations authorisation authority release say_so ok okay
      go_ahead waiver agreement consentimiento permiso permisos autorizacion autorizaciones consentement einwilligung consenso
      toestemming consentimento blessing
      si_que firma visto_bueno autorice permission_slip aprobacion thumbs_up nod yes_i_gave
    dataform: lectura_mecanica formato_estructurado estructurado importar importarse importe se_pueda_importar digitalizado digitales en_digital archivo_de_datos zip
      csv json xml excel spreadsheet spreadsheets usb stick thumb_drive flash_drive portable readily_usable
      usable_format electronic_format digital_format data_file electronic_file digital_file zip_file readable_format
      portatil hoja_de_calculo formato_electronico formato_digital memoria_usb legible_por_maquina disk cd download_link xlsx import
      electronic_version digital_version digital_copy electronic_copy soft_copy electronic_form electronically
      digital_form electronic
      tarball parquet jsonl data_dump open_format interoperable machine_friendly importable digitally dump archivo_digital
      planilla_de_calculo por_via_electronica raw_data sqlite computer_can_read program_can_read electronico digital
    copy: copy copies copia copias copie kopie printout printouts duplicate photocopy photocopies
    money: fee fees price prices surcharge charge discount bill monthly rate cost descuento precio cuota tarifa cargo factura premium
      dollars dollar bucks centavos invoice cobro recargo pesos billing cuotas tarifas handling_fee charges seventy_five
    answer: decision answer letter denial refusal response outcome reasons reason respuesta decision negativa carta conclusion
      determination reply rejection no finding resolution resolucion explanation you_decided way_you_handled
      no_por_respuesta silence silencio negativas reject denied_it ruling findings closing no_of
    anyone: buyer list_buyer cualquier_otro comprador compradores bidder bidders
      anyone anybody everyone everybody third_parties third_party others brokers broker companies company outsiders partners
      affiliates vendors advertisers strangers nobody no_one someone somebody terceros nadie otros empresas companias outfit outfits
      buyers marketers
      lawyers attorneys bufetes abogados aseguradoras insurers telemarketers solicitors nickel quien_sea cualquiera companies firms
      lawyer_outfit otras_companias otras_empresas nadie_mas
    other: another other new next different otro otra nuevo nueva elsewhere
      nueva_oficina otra_oficina ellos new_rep successor
    """
}
