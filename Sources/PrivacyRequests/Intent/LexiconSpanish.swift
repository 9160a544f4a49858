extension Lexicon {
  /// Spanish verbs of every family, in all their forms; the format of an entry is that of ``SpanishVerb``.
  static let spanish = """
    erase: borr~ar elimin~ar suprim~ir quit~ar sac~ar destru~ir~destruy bot~ar tir~ar ech~ar desech~ar desaparec~er~desaparezc olvid~ar
      quem~ar limpi~ar vaci~ar remov~er~remuev depur~ar tritur~ar extirp~ar deshac~er~deshag tach~ar arranc~ar esfum~ar elimn~ar
      borar borren borenme despedac~ar erradic~ar descart~ar purg~ar hacer_desaparecer hagan_desaparecer haga_desaparecer
      den_de_baja dar_de_baja darme_de_baja denme_de_baja deme_de_baja darlo_de_baja denlo_de_baja dame_de_baja darnos_de_baja
      dennos_de_baja se_de_de_baja dieran_de_baja diera_de_baja prendan_fuego
    erased: borr~ar% elimin~ar% suprim~ir% quit~ar% sac~ar% destru~ir% bot~ar% tir~ar% ech~ar% olvid~ar% quem~ar% limpi~ar% depur~ar%
      elimin~ar borr~ar suprim~ir quit~ar destru~ir~destruy desaparec~er~desaparezc fuera_de
    keep: guard~ar conserv~ar manten~er~manteng reten~er~reteng almacen~ar qued~ar archiv~ar ten~er~teng
    have: guard~ar conserv~ar almacen~ar recopil~ar reun~ir recab~ar guard~ar% apunt~ar^ anot~ar^ escrib~ir^ escrito grab~ar^ poseen
      recog~er^ recopil~ar^ junt~ar^ dijeron obran obre consta constan figura figuran manej~ar archiv~ar% dispongan disponen
      recolect~ar recolect~ar^ tom~ar^ hay
    see: ver verlo verla verlos verme revis~ar leer leerlo leerla leerlos oir oirlo oirla oirlas escuch~ar conoc~er~conozc consult~ar
      mostr~ar~muestr ensen~ar acced~er averigu~ar enter~ar sab~er~sep inspeccion~ar echarle_un_ojo echar_un_vistazo
      dar_un_vistazo echarle_un_vistazo checar checarlo checarla mirar mirarlo miremos
    give: mand~ar envi~ar mostr~ar~muestr ensen~ar entreg~ar proporcion~ar facilit~ar remit~ir pas~ar compart~ir dec~ir~dig inform~ar
      comunic~ar detall~ar exped~ir~expid dar darme darnos denme deme denos dennos denle darle suministr~ar adjunt~ar imprim~ir
      devolv~er~devuelv hacer_llegar hagan_llegar hagame_llegar haganme_llegar prest~ar platic~ar cont~ar~cuent aclar~ar
      explic~ar indic~ar  regal~ar mandenmelo revel~ar confi~ar relacion~ar trasmit~ir
    gave: compart~ir^ vend~er^ mand~ar^ pas~ar^ entreg~ar^ dieron dado ced~er^ comunic~ar^ envi~ar^ mostr~ar^ ensen~ar^ cont~ar^ dijeron
      recib~ir^ recib~ir visto vieron vio prest~ar^ sac~ar^ consiguieron obtuvieron agarr~ar^ transfer~ir^ transmit~ir^
      filtr~ar^ regal~ar^ facilit~ar^ divulg~ar^ revel~ar^
    export: export~ar descarg~ar transfer~ir~transfier traslad~ar migr~ar port~ar
    carry: carg~ar abr~ir import~ar sub~ir met~er llev~ar us~ar le~er~le traspas~ar pas~ar mov~er~muev entend~er~entiend jal~ar
    fix: correg~ir~corrij arregl~ar actualiz~ar cambi~ar modific~ar rectific~ar enmend~ar~enmiend
      enderez~ar subsan~ar ajust~ar reemplaz~ar sustitu~ir~sustituy edit~ar poner_bien ponganlo_bien ponga_bien
      componerlo compon~er~compong agreg~ar anad~ir aclar~ar renov~ar~renuev pongan_al_dia poner_al_dia repar~ar
    fixed: correg~ir% arregl~ar% actualiz~ar% cambi~ar% modific~ar% rectific~ar% enmend~ar% ajust~ar%
    stop: dej~ar dejen par~ar ces~ar deten~er~deteng absten~er~absteng suspend~er termin~ar evit~ar
      imped~ir~impid parenle ya_parenle bajenle acab~ar cort~ar cortenle ya_estuvo
    optout: exclu~ir~excluy me_opongo nos_oponemos me_opusiera oponerme prohib~ir me_niego_a deseo_salir salirme quiero_salir
      desinscrib~ir desafili~ar rechaz~ar objeto
    sellverb: ofrec~er~ofrezc
      vend~er alquil~ar rent~ar comerci~ar comercializ~ar negoci~ar trafic~ar lucr~ar subast~ar revend~er mercade~ar vend~er%
      hacer_negocio hagan_negocio monetiz~ar licenci~ar ofert~ar
    share: compart~ir ced~er pas~ar repart~ir regal~ar divulg~ar filtr~ar prest~ar transmit~ir difund~ir entreg~ar comunic~ar facilit~ar
      circul~ar solt~ar~suelt anden_dando andar_dando revel~ar ventil~ar dando dandole darle darles le_den les_den den dar
      transfer~ir~transfier intercambi~ar proporcion~ar
    track: rastre~ar persegu~ir~persig segu~ir~sig acos~ar espi~ar vigil~ar cac~ar monitore~ar siguiendo persiguiendo fastidi~ar
      bombarde~ar atosig~ar
    decide: decid~ir evalu~ar calific~ar clasific~ar puntu~ar juzg~ar determin~ar etiquet~ar catalog~ar encasill~ar medir midan
      midiendo orden~ar separ~ar adivin~ar predec~ir~predig resolv~er~resuelv seleccion~ar escog~er~escoj categoriz~ar perfil~ar
      analiz~ar segment~ar
    withdraw: retir~ar revoc~ar anul~ar cancel~ar quit~ar desautoriz~ar rescind~ir deshac~er~deshag retract~ar romp~er tach~ar
      invalid~ar derog~ar renunci~ar dejo_sin_efecto dejen_sin_efecto dejar_sin_efecto desdigo doy_por_terminad* doy_por_cancelad*
      den_por_cancelad* denlo_por_cancelado denla_por_cancelada doy_marcha_atras me_echo_para_atras me_echo_pa_tras borr~ar
    withdrawn: retir~ar% revoc~ar% anul~ar% cancel~ar% romp~er% termin~ar% acab~ar% invalid~ar% sin_efecto sin_valor ya_no_cuenta
      ya_no_sirve ya_no_vale ya_se_acabo se_acabo no_cuenta ya_no_aplica no_vale
    review: revis~ar reconsider~ar reevalu~ar reexamin~ar analiz~ar estudi~ar vea vean vuelvan vuelva_a_ver vuelva_a_ver vuelvan_a_mirar
      volver_a_ver reabr~ir repens~ar mir~ar lea atienda atiendan consider~ar
    punish: castig~ar penaliz~ar discrimin~ar perjudic~ar desquit~ar maltrat~ar represali~ar sancion~ar margin~ar
      afect~ar
    raise: sub~ir cobr~ar aument~ar encarec~er baj~ar retras~ar recort~ar sub~ir^ cobr~ar^ aument~ar^
    treat: trat~ar atend~er~atiend atend~er^ trat~ar%
    restore: devolv~er~devuelv regres~ar quit~ar restitu~ir~restituy reembols~ar restablec~er~restablezc  
      reponer repongan reponganme volver vuelvan vuelva cancel~ar elimin~ar
    limit: limit~ar restring~ir~restrinj cinan cinanse reserv~ar
    use: us~ar utiliz~ar emple~ar ocup~ar manej~ar aprovech~ar mir~ar le~er~le consult~ar proces~ar vean verlo verla lo_vean la_vean
      lea lean tratamiento trat~ar explot~ar toc~ar curiose~ar
    """
}
