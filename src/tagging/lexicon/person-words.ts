import { wordSet } from './define.js';

/** Nouns that name a person wherever they stand. */
export const SURE_PEOPLE = wordSet(`
  user usr customer buyer seller shopper purchaser person people human employee patient guest attendee recipient recipients signer signatory cosigner invitee
  applicant student pupil teacher tutor professor doctor physician nurse therapist landlord renter
  lessee cardholder payee payer donor volunteer passenger traveler traveller friend follower colleague coworker teammate staff
  registrant beneficiary spouse insured policyholder citizen respondent interviewee interviewer mentor mentee instructor learner guardian
  coach athlete voter nominee taxpayer borrower debtor heir cosignatory consignee addressee winner enduser
  patienten klienten personen mandanten mandant enfant young practitioner clinician carer caretaker husband wife sibling relative musician lawyer attorney solicitor notary plaintiff defendant witness pensioner claimant
  enrollee dependant roommate contestant gamer hairdresser barber sitter nanny coapplicant cotenant scholar
  arzt arztin aerztin mieter vermieter schueler schuler schulerin lehrer lehrerin studentin bewerberin antragsteller antragstellerin angehoerige ehepartner
  versicherter kontoinhaber besteller rechnungsempfaenger teilnehmerin musiker betreuer spieler
  medecin etudiant eleve enseignant professeur locataire benevole conducteur conjoint assure titulaire stagiaire candidat abonne emprunteur
  estudiante profesor inquilino afiliado trabajador empleada usuaria huesped titular conyuge candidato suscriptor
  professora associado trabalhador colaborador hospede motorista responsavel conjuge assinante morador cuidador enfermeiro psicologo
  dottore studente professore lavoratore ospite conducente genitore coniuge abbonato cittadino assistito infermiere iscritto volontario familiare
  leerling docent huurder verhuurder werknemer bewoner inwoner kandidaat abonnee burger reiziger bezoeker contactpersoon
  contactgegevens persoonsgegevens personalien kontaktdaten coordonnees personal homeowner caregiver individual appuser siteuser superuser requester submitter assignee freelancer
  kunde kunden kundin benutzer nutzer mitarbeiter kaeufer kaufer verkaeufer verkaufer empfaenger empfanger teilnehmer bewerber patientin
  utilisateur acheteur vendeur personne employe destinataire salarie
  cliente clientes usuario comprador vendedor persona empleado destinatario paciente alumno
  medico medica atendente cidadao interlocutor mitgliedern kaeuferin
  pessoa funcionario aluno utente acquirente venditore dipendente paziente klant gebruiker medewerker koper verkoper persoon ontvanger deelnemer
  professional dentist psychologist counselor counsellor supervisor technician cashier waiter apprentice intern alumni alumnus devotee inmate prisoner victim
  perpetrator offender tourist referee creditor guarantor signee consultant accountant migrant refugee veteran soldier politician journalist photographer
  artist influencer blogger commenter juror farmer rider biker babysitter midwife paramedic surgeon pharmacist veterinarian nutritionist pilot sailor
  companion mother father son daughter brother sister uncle aunt cousin grandparent grandmother grandfather nephew niece fiance partnerin nextofkin kin stepfather stepmother
  mutter vater sohn tochter elternteil erziehungsberechtigter sorgeberechtigter vormund hilfsperson mandantin patienten bevollmachtigter
  mere pere conjointe tuteur tutrice enseignante locatrice salariee beneficiaire allocataire demandeur adherente gerant dirigeant
  madre padre hijo hija apoderado apoderada acudiente encargado docente docentes propietario propietaria arrendatario ciudadano conductor solicitante afiliada
  mae pai filho filha proprietario beneficiario dependente tomador socorrista solicitante aluna professor moradora paciente profissional
  figlio figlia proprietario beneficiario docente allievo allieva alunno alunna fisioterapista psicologa volontaria
  moeder vader zoon dochter ouder voogd verzekerde werkgever eigenaar aanvrager belanghebbende patient
  uzytkownik klient pracownik pacjent osoba uczen nauczyciel anvandare kund anstalld elev bruger medarbejder kullanici musteri calisan ogrenci complainant coowner
  garant usager usagers occupant bailleur signataire redacteur domicilie patiente joueur joueuse
  inquilina arrendador arrendataria remitente entrenador jugador beneficiaria enfermera doctora pacientes dueno
  dono barbeiro atleta jogador treinador remetente locatario locador passageiro dentista
  mittente giocatore allenatore inquilino locatore richiedente tesserato assistita
  halter besitzer eigentuemer eigentumer absender auftraggeber fahrer sportler schuelerin azubi nutzerin benutzerin sachbearbeiter verfasser
  garante garantes fiador fiadora avalista codeudor moroso morosos deudor deudora devedor inadimplente debitore debiteur schuldner
  afzender bestuurder speler leraar medewerkster opdrachtgever melder
  architect engineer bartender barista housekeeper concierge receptionist lifeguard firefighter policeman policewoman detective prosecutor bailiff
  mayor councillor councilor senator ambassador diplomat priest pastor rabbi imam monk nun missionary chaplain deacon parishioner congregant
  worshipper pilgrim detainee suspect accused convict parolee probationer informant deponent bride groom fiancee newborn infant toddler teenager
  adolescent fosterparent stepchild grandchild grandson granddaughter inlaw ancestor descendant deceased decedent mourner survivor
  widower divorcee anesthetist anaesthetist radiologist cardiologist dermatologist pediatrician paediatrician gynecologist gynaecologist
  psychiatrist neurologist optometrist optician orthodontist chiropractor physiotherapist osteopath podiatrist dietitian phlebotomist caseworker
  socialworker healthworker plumber electrician carpenter welder gardener janitor maid butler chauffeur cabdriver trucker dockworker
  warehouseman jobseeker jobapplicant headhunter recruiter recruitee onboardee newhire retiree annuitant undergraduate postgraduate freshman
  sophomore doctoral lecturer headteacher headmaster schoolchild classmate housemate flatmate cohabitant householder landlady leaseholder subtenant
  sublessee lodger boarder squatter neighbor neighbour realtor trustor mortgagor mortgagee obligor obligee accountholder ibanholder drawee remitter
  remittee haggler auctioneer consignor addresser penpal swiper soulmate girlfriend boyfriend gymgoer swimmer golfer skier hiker
  goalkeeper quarterback jockey umpire linesman singer songwriter guitarist drummer actress filmmaker novelist poet stenographer vlogger
  podcaster youtuber congressman delegatee ballotholder cosignee whistleblower complainer asylumseeker evacuee bewohner bewohnerin anwohner nachbar
  nachbarin haushaltsmitglied familienmitglied angehoeriger angehoriger kindesmutter kindesvater pflegekind geschwister bruder schwester
  grosseltern grossmutter grossvater enkel enkelin neffe nichte onkel ehefrau ehemann ehegatte ehegattin lebenspartner lebenspartnerin witwe witwer
  verstorbener antragssteller gesuchsteller gesuchstellerin anmelder inhaber inhaberin arbeitnehmer arbeitnehmerin angestellter angestellte
  beschaftigter beschaeftigter praktikant praktikantin auszubildender lehrling dozent dozentin studierende studierender hausarzt zahnarzt pfleger
  pflegerin pflegekraft krankenschwester hebamme therapeut therapeutin betreuerin anwalt anwaltin anwaeltin rechtsanwalt notar richter beklagter
  klager klaeger zeuge zeugin schuldnerin glaubiger glaeubiger buerge bevollmaechtigter vertreter ansprechperson ansprechpartnerin gaste gaest
  reisender passagier fahrgast mitreisender spenderin helfer helferin ehrenamtlicher trainerin mannschaftsmitglied kapitan
  fahrerin hausmeister mietinteressent vermieterin eigentuemerin kauferin verkauferin interessent interessentin abonnent abonnentin leser eleves
  ecolier lyceen apprenti apprentie formateur formatrice directrice infirmier infirmiere aidesoignant sagefemme chirurgien dentiste pharmacien
  avocat avocate notaire temoin plaignant victime detenu locataires colocataire proprietaires coproprietaire voisin voisine parrain marraine
  filleul epouse epoux fils fille frere soeur enfants oncle neveu grandmere grandpere orphelin livreur passager voyageur vacancier donateur
  donatrice adherents licenciee arbitre entraineur requerant contribuable redevable creancier cotisant chomeur interimaire collaborateur
  collaboratrice subordonne participante benevoles mandataire ayantdroit estudiantes maestra directora rector alumna becario pasante
  aprendiz tutora entrenadora aficionado enfermero medicos doctores cirujano odontologo fisioterapeuta cuidadora terapeuta farmaceutico partera
  abogado abogada notario juez testigo demandante demandado acusado victima detenido vecino vecina copropietario arrendadora inquilinos duena
  esposa esposo marido novio novia hermano hermana abuelo abuela nieto nieta sobrino sobrina suegro suegra padrino madrina huerfano pasajero
  pasajera viajero viajera turista chofer repartidor repartidora mensajero conductora donante voluntario socia asociado asociada contribuyente
  deudores acreedor jubilado pensionado desempleado empleador jefa supervisora gerente vendedora compradora comensal mesero camarero cajero cajera
  postulante aspirante concursante ganador inscripto inscrito participantes estudante estudantes universitario universitaria bolsista estagiario
  estagiaria diretor diretora coordenador coordenadora enfermeira doutor doutora cirurgiao odontologa parteira nutricionista advogado advogada
  tabeliao juiz testemunha reclamante vitima vizinho vizinha coproprietario noivo noiva namorado namorada irmao irma sobrinho sobrinha sogro sogra
  padrinho madrinha afilhado passageira viajante entregador entregadora hospedes doador doadora voluntaria associada contribuinte devedores credor
  aposentado aposentada desempregado empregado empregada chefe garcom balconista cabeleireiro barbeira requerente candidata ganhador
  inscrita clienta fregues studenti studentessa insegnante professoressa tutore stagista apprendista direttore direttrice allenatrice
  infermiera chirurgo farmacista ostetrica badante avvocato avvocata notaio giudice testimone imputato vittima detenuto vicino condomino
  comproprietario locataria moglie marito fidanzato fidanzata fratello sorella zia cugino cugina nonno nipote suocero suocera orfano passeggero
  viaggiatore autista corriere fattorino ospiti donatore volontari contribuente creditore pensionato disoccupato impiegato impiegata operaio
  responsabili venditrice acquirenti cameriere cassiere parrucchiere vincitore iscritti iscritta richiedenti assistiti leerkracht leerlingen
  stagiair docenten scheidsrechter verpleegkundige verpleger huisarts tandarts psycholoog apotheker verloskundige mantelzorger advocaat
  notaris rechter getuige verdachte slachtoffer gedetineerde buur buurman buurvrouw huisgenoot echtgenoot echtgenote broer zus oom kleinkind
  schoonmoeder schoonvader weduwe koerier bezorger gasten vrijwilliger gezinslid kinderen belastingplichtige schuldenaar schuldeiser gepensioneerde
  werkloze werkzoekende leidinggevende verkoopster inschrijver indiener melders cursist borger medlem elever laerer pasient ansatt kunder soker
  vaardnadshavare patienter medarbetare anstallda hyresgast zakaznik uzivatel zamestnanec pacient osoby klienci wlasciciel lekarz pracownicy
  kupujacy sprzedajacy kierowca pelanggan karyawan siswa pasien
  adopter adult amputee appointee artisan astronaut bachelor baker banker barrister bidder biologist bondholder bookkeeper boxer breadwinner butcher
  cameraman caterer celebrity choreographer clergy comedian commuter confectioner coparent coroner craftsman crewman cyclist dancer donee
  economist educator entrant entrepreneur fireman fisherman florist gymnast handyman healer homemaker hostess immigrant innkeeper inventor investigator
  invigilator jeweler jeweller laborer labourer legatee librarian lieutenant magistrate mariner masseur matchmaker merchandiser mom newcomer novice
  occupier orator outpatient passerby philanthropist physicist pianist postman preacher proprietor publican rancher rescuer researcher salesman
  salesperson salesrep scientist sculptor seaman seeker sergeant sheriff shopkeeper skater skier spectator steward stockholder storekeeper
  superintendent supporter teen testator transcriber typist underwriter undersigned villager violinist waitress widow winemaker woman workman youngster
  prescriber dispenser vaccinator radiographer sonographer audiologist pathologist oncologist urologist nephrologist endocrinologist hematologist
  haematologist rheumatologist pulmonologist gastroenterologist immunologist ophthalmologist obstetrician geriatrician hospitalist internist hygienist doula
  pedestrian motorist cyclist commuter bystander onlooker cohost copilot stewardess purser bellhop lodger bidder vendee grandma grandpa dad mum parents
  stepparent fosterchild godparent godfather godmother bridesmaid bestman groomsman inlaws lover exwife exhusband
  lady boy girl deliveryman deliveryboy cust emp stu ubo coborrower cobuyer cosigner coapplicant coinsured householdmember familymember crewmember
  staffmember teammember groupmember
  acrobat admiral alderman anesthesiologist announcer apothecary arborist archer assemblyman astronomer aviator bassist beautician beekeeper
  beginner bellboy blacksmith boatman bodyguard bookbinder botanist bricklayer burgher cellist cleric climber clown cobbler colonist columnist
  corporal courtier crofter croupier curate debater deckhand donater doorman editorialist embalmer emigrant esquire estimator farmhand farmworker
  ferryman flautist foreman forester fundraiser furrier gatekeeper geologist geographer glazier governess gunner harvester hawker headmistress
  helmsman herbalist historian hitchhiker horticulturist hosteler hostler housemaid hypnotist ironworker jailer juggler kayaker keyworker landowner
  laundress legislator linguist locksmith longshoreman lyricist mailman masseuse mathematician metalworker meteorologist mountaineer naturalist
  nursemaid officiant outworker painter paralegal parliamentarian pathfinder paymaster paratrooper peasant penman percussionist perfumer
  periodontist pharmacologist philosopher physiologist pickpocket plasterer playwright potter protester psychotherapist punter quaestor raftsman
  refuser rehabilitant roofer rower rugbyman saddler salesclerk salesgirl samaritan saxophonist scaffolder schoolboy schoolgirl schoolteacher
  screenwriter seamstress sharpshooter shearer shepherd shipmate sidekick smuggler sociologist sportsman sportswoman sprinter stagehand statesman
  stevedore storyteller stowaway stuntman surfer taxidermist technologist telemarketer terrorist townsman traitor trumpeter tycoon undertaker vicar
  vintner virologist viscount warrior watchman weaver woodcutter wordsmith wrestler yachtsman yogi zookeeper zoologist tithepayer churchgoer
  parishoner proselyte catechumen seminarian acolyte altarboy chorister homeseeker househunter homebuyer househelp helpee advisee supervisee coachee
  auditee appraisee returnee deportee internee arrestee inductee honoree consultee examinee invigilee draftee absentee attender shortlistee kinsman
  bridegroom maidofhonor babysat playmate schoolmate bestfriend undergrad postgrad graduand valedictorian workmate crewmate gamemaster dungeonmaster
  streamer tiktoker commentator bowler batsman cricketer footballer paddler jogger marathoner triathlete snowboarder judoka karateka hosteller
  camper caravanner backpacker vacationer holidaymaker sightseer cruisepassenger adoptee birthparent godchild stepson stepdaughter halfbrother
  motherinlaw fatherinlaw brotherinlaw sisterinlaw cohabitee landholder freeholder payor endorsee indorser surety devisee executrix conservatee
  anwalte anwaltinnen rechtsanwalte rechtsanwaltin rechtsanwaltinnen apothekerin apothekerinnen architekt architekte architektin architektinnen
  assistenten assistentin assistentinnen auszubildenderin auszubildenderinnen azubie azubiin azubiinnen bauer bauerin bauerinnen baecker baeckerin
  baeckerinnen beamter beamterin beamterinnen begleiter begleiterin begleiterinnen bekannter bekannterin bekannterinnen berater beraterin
  beraterinnen bezugsperson bezugspersone bezugspersonin bezugspersoninnen bezieher bezieherin bezieherinnen bieterin bieterinnen buerger buergerin
  buergerinnen chauffeure chauffeurin chauffeurinnen chefin chefinnen dozenten dozentinnen dolmetscher dolmetscherin dolmetscherinnen ehegatten
  ehemanne ehemannin ehemanninnen ehefraue ehefrauin ehefrauinnen eigentuemerinnen einkaeufer einkaeuferin einkaeuferinnen elternteile elternteilin
  elternteilinnen enkele enkelinnen erbe erben erziehungsberechtigterin erziehungsberechtigterinnen erzieher erzieherin erzieherinnen experten
  fahrgaste fahrgastin fahrgastinnen fahrschueler fahrschuelerin fahrschuelerinnen familienmitgliede familienmitgliedin familienmitgliedinnen
  fluechtling fluechtlinge fluechtlingin fluechtlinginnen fraue frauin frauinnen freiwilliger freiwilligerin freiwilligerinnen freund freunde
  freundin freundinnen gaertner gaertnerin gaertnerinnen gastin gastinnen gastgeber gastgeberin gastgeberinnen gatte gatten gegnerin gegnerinnen
  geschaeftsfuehrer geschaeftsfuehrerin geschaeftsfuehrerinnen gesellschafter gesellschafterin gesellschafterinnen gesetzlicherin gesetzlicherinnen
  gutachter gutachterin gutachterinnen halterin halterinnen handwerker handwerkerin handwerkerinnen hausarzte hausarztin hausarztinnen hausmeisterin
  hausmeisterinnen helferinnen herre herrin herrinnen inhaberinnen ingenieur ingenieure ingenieurin ingenieurinnen insasse insassen interessenten
  interessentinnen jugendlicher jugendlicherin jugendlicherinnen jubilar jubilare jubilarin jubilarinnen kamerad kamerade kameradin kameradinnen
  kandidat kandidate kandidatin kandidatinnen kassierer kassiererin kassiererinnen kaufmann kaufmanne kaufmannin kaufmanninnen kinde kindin
  kindinnen kindesmutterin kindesmutterinnen kindesvaterin kindesvaterinnen koch koche kochin kochinnen kollege kollegen kontaktperson
  kontaktpersone kontaktpersonin kontaktpersoninnen krankenpfleger krankenpflegerin krankenpflegerinnen kraftfahrer kraftfahrerin kraftfahrerinnen
  kuenstler kuenstlerin kuenstlerinnen lehrlinge lehrlingin lehrlinginnen lehrkraft lehrkrafte lehrkraftin lehrkraftinnen leiterin leiterinnen
  leserin leserinnen lieferanten lieferantin lieferantinnen makler maklerin maklerinnen manne mannin manninnen malerin malerinnen mandantinnen
  meisterin meisterinnen melderin melderinnen mentore mentorin mentorinnen monteur monteure monteurin monteurinnen mutterin mutterinnen vaterin
  vaterinnen nachbare nachbarinnen notare notarin notarinnen notfallkontakt notfallkontakte notfallkontaktin notfallkontaktinnen onkele onkelin
  onkelinnen opfer opferin opferinnen partnerinnen passagierin passagierinnen patientinnen pate paten pensionaer pensionaerin pensionaerinnen
  persone personin personinnen pflegerinnen physiotherapeut physiotherapeute physiotherapeutin physiotherapeutinnen pilote pilotin pilotinnen
  praktikanten praktikantinnen privatperson privatpersone privatpersonin privatpersoninnen professorin professorinnen projektleiter projektleiterin
  projektleiterinnen pruefer prueferin prueferinnen psychologe psychologen referenten referentin referentinnen reisenderin reisenderinnen rentner
  rentnerin rentnerinnen richterin richterinnen sachbearbeiterin sachbearbeiterinnen sachverstaendiger sachverstaendigerin sachverstaendigerinnen
  saenger saengerin saengerinnen schauspieler schauspielerin schauspielerinnen schiedsrichter schiedsrichterin schiedsrichterinnen schwesterin
  schwesterinnen bruderin bruderinnen sekretaer sekretaerin sekretaerinnen seniore seniorin seniorinnen sohne sohnin sohninnen tochterin
  tochterinnen soldat soldate soldatin soldatinnen spenderinnen sportlerin sportlerinnen staatsbuerger staatsbuergerin staatsbuergerinnen
  steuerberater steuerberaterin steuerberaterinnen steuerpflichtiger steuerpflichtigerin steuerpflichtigerinnen stellvertreter stellvertreterin
  stellvertreterinnen sozialarbeiter sozialarbeiterin sozialarbeiterinnen studenten studentinnen taenzer taenzerin taenzerinnen tanten techniker
  technikerin technikerinnen therapeute therapeutinnen trainerinnen touristen touristin touristinnen traegerin traegerinnen untermieter
  untermieterin untermieterinnen unterzeichnerin unterzeichnerinnen urlauber urlauberin urlauberinnen vereinnen vereinsmitglied vereinsmitgliede
  vereinsmitgliedin vereinsmitgliedinnen verantwortlicher verantwortlicherin verantwortlicherinnen versicherte versicherten versicherungsnehmer
  versicherungsnehmerin versicherungsnehmerinnen vertreterin vertreterinnen verwandter verwandterin verwandterinnen vormunde vormundin vormundinnen
  vorgesetzter vorgesetzterin vorgesetzterinnen vorstande vorstandin vorstandinnen waehler waehlerin waehlerinnen wandererin wandererinnen witwen
  witwerin witwerinnen wohnungsgeber wohnungsgeberin wohnungsgeberinnen zahlerin zahlerinnen zahnarzte zahnarztin zahnarztinnen zeugen zuschauer
  zuschauerin zuschauerinnen mieterin mieterinnen schuldnerinnen glaeubigerin glaeubigerinnen beguenstigter beguenstigterin beguenstigterinnen
  bezugsberechtigter bezugsberechtigterin bezugsberechtigterinnen kursteilnehmer kursteilnehmerin kursteilnehmerinnen probant probanten probantin
  probantinnen proband probande probandin probandinnen bewohnerinnen hausbewohner hausbewohnerin hausbewohnerinnen erblasser erblasserin
  erblasserinnen angestellterin angestellterinnen arbeiter arbeiterin arbeiterinnen arbeitnehmerinnen arbeitgeber arbeitgeberin arbeitgeberinnen
  personaler personalerin personalerinnen recruiterin recruiterinnen bewerberinnen fachkraft fachkrafte fachkraftin fachkraftinnen hilfskraft
  hilfskrafte hilfskraftin hilfskraftinnen pflegekrafte pflegekraftin pflegekraftinnen ersthelfer ersthelferin ersthelferinnen uebungsleiter
  uebungsleiterin uebungsleiterinnen schriftfuehrer schriftfuehrerin schriftfuehrerinnen kassenwart kassenwarte kassenwartin kassenwartinnen
  jugendwart jugendwarte jugendwartin jugendwartinnen feuerwehrmann feuerwehrmanne feuerwehrmannin feuerwehrmanninnen gruppenfuehrer
  gruppenfuehrerin gruppenfuehrerinnen accompagnateur accompagnatrice accompagnant achetrice actrice agriculteur agricultrice architecte artiste
  associe auditrice bailleuse boulanger caissier caissiere camarade chauffeuse chercheur chercheuse chirurgienne citoyen coiffeur coiffeuse collegue
  comedien comedienne comptable concubin conductrice consommatrice constructrice contremaitre correspondant coureur coureuse couturier couturiere
  creanciere cuisinier cuisiniere curateur curatrice debitrice defunt demandeuse depositaire dessinateur dessinatrice docteur doctrice donneur
  donneuse ecoliere ecrivain educateur educatrice electeur electrice electricien electricienne empruntrice enqueteur enquetrice entraineuse
  entrepreneuse etranger exploitant factrice fonctionnaire gardien gardienne gendarme habitant heritier heritiere hotelier hoteliere hospitalise
  informaticien informaticienne ingenieuse inspecteur inspectrice instituteur institutrice intervenant journaliste juriste kinesitherapeute lectrice
  licencie livreuse logeur logeuse majeuse marchand mari maman papa particulier particuliere pecheur pecheuse peintre pharmacienne photographe
  pigiste plombier plombiere policier policiere pompier pompiere portrice postulant preneur preneuse prevenu professeuse proprietaire proche
  psychologue pupille recruteur recrutrice redactrice refugie relectrice remplacant representant retraite riverain sinistre soeuse soignant
  souscripteur souscriptrice sportif suppleant surveillant technicienne tireuse touriste traducteur traductrice travailleur travailleuse vacanciere
  vendeuse veterinaire veuf veuve viticulteur viticultrice visiteur visitrice volontaire voyageuse acompanante acreedora acreedores actora actores
  adjudicatario adjudicataria administradores adulta agricultor agricultora agricultores albacea amigo amiga aprendizes arbitro
  arbitra arquitecto arquitecta arrendadores artesano artesana asegurado asegurada asesor asesora asesores auxiliares avales ayudante bailarin
  bailarines becaria bombero bombera camarera camionero camionera cantante capitan capitanes catedratico catedratica choferes ciudadana cirujana
  cobrador cobradores cocinero cocinera codeudora codeudores colaboradora colaboradores colegiado colegiada comensales comerciante
  companero companera compradores conductores conferencista conserje constructores consumidora consumidores contacta contadores
  coordinadora coordinadores copropietaria corredores cotitular cotitulares cotizante cuidadores cunado cunada decano decana declarante
  defensor defensora defensores delegada demandada dependiente deportista derechohabiente desarrollador desarrolladora desarrolladores difunto
  difunta directivo directiva directores egresado egresada electricista empleadora empleadores emprendedor emprendedora emprendedores encargada
  encuestado encuestada entrenadores escritor escritora escritores espectador espectadora espectadores estilista evaluador evaluadora evaluadores
  evaluado evaluada examinador examinadora examinadores exportador exportadora exportadores farmaceutica fiadores fotografo fotografa funcionaria
  futbolista ganadora ganadores heredero heredera mujeres huespedes huerfana ingeniero ingeniera inmigrante inspectora inspectores instructora
  instructores interesada investigador investigadora investigadores invitada jefe jovenes jubilada juezes jugadora jugadores lectores licenciado
  licenciada lideres litigante locutor locutora locutores marida matriculado matriculada mecanico mecanica mediador mediadora mediadores mensajera
  menora menores mentora miembra migrante musico musica nadador nadadora nadadores nina notaria obrero obrera oficiales operadores
  operario operaria orador oradora oradores oyente padrina pariente patrones peaton peatones peluquero peluquera pensionada pensionista periodista
  piloto pilota practicante preso presa prestamista prestatario prestataria procesado procesada profesionales profesora profesores
  promotores proveedores psiquiatra recepcionista recluta reclutador reclutadora reclutadores referido referida refugiado refugiada
  repartidores representante residente sacerdote secretario secretaria segurado segurada siniestrado siniestrada soldado soldada sospechoso
  sospechosa soltero soltera supervisores suplente tasador tasadora tasadores taxista tesorera testiga titulares tomadora tomadores trabajadora
  trabajadores traductor traductora traductores transportista tripulante vendedores veterinario veterinaria viudo viuda visitante visitadora
  visitadores votante acompanhante afilhada arquiteto arquiteta artesao artesaa assessora assessores assistido assistida atirador atiradora
  atiradores avaliador avaliadora avaliadores bailarino bailarina bombeiro bombeira cabeleireira cadastrada caminhoneiro caminhoneira cantor cantora
  cantores carteiro carteira catequista cidadaa coletora coletores colega condomina condutor condutora condutores consorciado consorciada consultor
  consultores contratado contratada convidada coordenadores corretor corretores costureiro costureira cotista cozinheiro
  cozinheira credora credores depositante desenvolvedor desenvolvedora desenvolvedores devedora diarista diretores doadores dona educador educadora
  educadores eleitor eleitora eleitores eletricista empregador empregadora empregadores empresario empresaria encarregado encarregada engenheiro
  engenheira entregadores entrevistado entrevistada esportista esteticista filiado filiada frequentador frequentadora frequentadores fumante
  garcomes gestante gestores herdeiro herdeira homemes mulheres idoso idosa imigrante indicada indicadora indicadores instrutor instrutora
  instrutores interessada investidor investidora investidores irmaa jogadora jogadores jovemes juizes lavrador lavradora lavradores leitora leitores
  locadores padrinha manicure membra mensalista militares ministra moradores motoboy motoboyes municipe neto neta obreiro obreira
  orientador orientadora orientadores orientando orientanda pagadores palestrante parceiro parceira parente pastora pastores pedestre pedreiro
  pedreira pesquisador pesquisadora pesquisadores policial policiales portadores prefeito prefeita preposto preposta
  prestadores procuradores produtores profissionales proponente proprietaria recrutador recrutadores requisitante
  responsaveles sacada senhor senhora senhores sindica tesoureira torcedor torcedora torcedores trabalhadora trabalhadores
  transportadores vereador vereadora vereadores viuvo viuva abbonati abbonata abbonate accompagnatore accompagnatori addetto addetti addetta addette
  affittuario affittuarii affittuaria affittuarie agricoltore agricoltori aiutante aiutanti alunni alunne amico amici amica amice amministratori
  animatore animatori apprendisti apprendiste arbitri architetto architetti architetta architette artigiano artigiani artigiana artigiane artista
  artisti assegnatario assegnatarii assegnataria assegnatarie assessore assessori assicurato assicurati assicurata assicurate assistenti assistite
  associato associati associata associate atlete attore attori autisti autiste autori avvocati avvocate badanti bagnino bagnini bagnina bagnine
  bambini bambina bambine ballerino ballerini ballerina ballerine barbiere barbieri beneficiarii beneficiarie camerieri candidati cantanti
  capogruppo capogruppi capogruppa capogruppe cassieri cittadini cittadina cittadine clienti cognato cognati cognata cognate collaboratore
  collaboratori collega college commercialista commercialisti commercialiste committenti compagno compagni compagna compagne compratore compratori
  concorrenti condomini condomine conducenti conduttori coniugi conoscente conoscenti consigliere consiglieri consulente consulenti consumatori
  contraenti contribuenti convivente conviventi coordinatori corrieri corsista corsisti corsiste creditori cugini cugine cuoco cuoci cuoca cuoce
  debitori defunto defunti defunta defunte delegati delegata dentisti deputato deputati deputata deputate destinatarii destinataria destinatarie
  detenuti detenuta detenute dichiarante dichiaranti dipendenti direttori dirigente dirigenti discente discenti docenti donatori dottori educatore
  educatori elettore elettori elettricista elettricisti elettriciste erede eredi esaminatore esaminatori esperti esperta esperte estetista estetisti
  estetiste familiari farmacisti farmaciste fattorini fattorina fattorine fidanzati fidanzate figlii figlie fisioterapisti fisioterapiste formatori
  fotografi fotografe fratelli fratella fratelle sorelle fruitore fruitori garanti genitori gestori giardiniere giardinieri giocatori giornalista
  giornalisti giornaliste giovani giudici guardie idraulico idraulici idraulica idraulice imprenditore imprenditori impiegati impiegate indagati
  indagata indagate infermieri ingegnere ingegneri inquilini inquiline insegnanti installatore installatori intervistato intervistati intervistata
  intervistate intestatario intestatarii intestataria intestatarie investitore investitori invitato invitati invitata invitate iscritte istruttore
  istruttori lavoratori lettori liberi libera libere locatarii locatarie locatori madri maestri maestre malati malata malate mariti marita marite
  massaggiatore massaggiatori meccanico meccanici meccanica meccanice mediatore mediatori medici medice membri mittenti moglii muratore muratori
  musicista musicisti musiciste nipoti nonni nonna nonne notaii notaia notaie nuotatore nuotatori obbligato obbligati obbligata obbligate
  odontoiatra odontoiatre operaii operaia operaie operatori padri parenti parrucchieri partecipante partecipanti passeggeri passeggera passeggere
  pastore pastori pazienti pensionati pensionata pensionate periti perite pescatore pescatori pittore pittori podologo podologi podologa podologe
  poliziotto poliziotti poliziotta poliziotte portieri praticante praticanti preside presidi presidenti prestatore prestatori procuratori
  professionista professionisti professioniste professori promotore promotori proponenti proprietarii proprietarie prossimi prossima prossime
  psicologi psicologe pubblici pubblica pubblice ragazzi ragazza ragazze rappresentante rappresentanti recensore recensori referenti refugiato
  refugiati refugiata refugiate relatori residenti revisore revisori ricercatore ricercatori rifugiato rifugiati rifugiata rifugiate rivenditore
  rivenditori sacerdoti sarto sarti sarta sarte scrittore scrittori scolaro scolari scolara scolare segnalante segnalanti segnalati segnalata
  segnalate segretario segretarii segretaria segretarie senatore senatori sindaci sindaca sindace socii socie soldato soldati soldata sottoscrittore
  sottoscrittori spettatore spettatori sportivo sportivi sportiva sportive stagisti stagiste straniero stranieri straniera straniere subaffittuario
  subaffittuarii subaffittuaria subaffittuarie suoceri suocere superiori supplente supplenti tecnice tesorieri tesserati tesserata tesserate
  testimoni tifoso tifosi tifosa tifose tirocinante tirocinanti titolare titolari traduttore traduttori trasportatori turisti turiste
  tutori ufficiali utenti utilizzatore utilizzatori vedovo vedovi vedova vedove venditori veterinarii veterinarie viaggiatori vicini vicina vicine
  vigili vincitori visitatore visitatori vittime volontarii volontarie aannemer acteuren advocaaten ambtenaar architecten arts artsen begeleider
  begunstigde begunstigdeen behandelaar beheerder bekende bekendeen belanghebbendeen belastingplichtigeen bestuurslid bestuursliden betrokkeneen
  bewindvoerder bibliothecaris bibliothecarisen burgemeester buuren buurmanen chauffeuren clienten clubgenoot clubgenooten coachen collegaen
  consumenten contactpersoonen cursisten dader dakloze daklozeen danser debiteuren deelneemster dierenarts dierenartsen donateuren echtgenooten
  echtgenoteen eigenares eigenaresen ergotherapeut ergotherapeuten erfgenaam erfgenaamen familielid familieliden fysiotherapeut fysiotherapeuten
  gastheer gebruikster gedetineerdeen gemachtigde gemachtigdeen gezinsliden gids gidsen grootouder grootmoeder grootvader handelaar hardloper
  huisartsen huisgenooten huishoudster huurster ingenieuren inwoonster instructeur instructeuren jongere jongereen journalisten kandidaaten kapper
  kassier kinden kleinkinden klusjesman klusjesmanen koken kunstenaar lerares leraresen leider leidinggevendeen liden loper loodgieter maatje
  maatjeen makelaar manen vrouwen medebewoner medecursist medecursisten medischen mentoren mevrouw mevrouwen meneer militair militairen monteuren
  musicus musicusen nabestaande nabestaandeen nichten neefen notarisen omaen opaen omroeper ondernemer onderwijzer oudere oudereen oudersen
  penningmeester pensionadoen persoonen piloot pilooten politieagent politieagenten postbode postbodeen psycholoogen raadslid raadsliden redacteuren
  reisgenoot reisgenooten renner schilder schrijver secretaris secretarisen senioren soldaat soldaaten sporter spreker stagiairen stagiaireen
  tandartsen tanteen oomen technicus technicusen telefonist telefonisten therapeuten toerist toeristen uitvoerder uitzendkracht uitzendkrachten
  verantwoordelijke verantwoordelijkeen verdachteen verhuurster vennoot vennooten verloofde verloofdeen vertegenwoordiger verpleegkundigeen
  verzekerdeen verzender verzorger vluchteling vluchtelingen voogden voorzitter vriend vrienden vriendin vriendinen vrijwilligster wandelaar
  werkzoekendeen werkgeefster wethouder wettelijken weduween weduwnaar zanger zelfstandigeen zorgverlener zoonen zusen zuster zwemmer`);

/** Nouns that usually name a person; siblings that say nothing of the kind overrule them. */
export const USUAL_PEOPLE = wordSet(`
  member candidate profile contact lead participant subscriber author admin administrator moderator reviewer me creator organizer organiser
  contacto contato contatto kontakt u prof kyc prospecto trustee presenter panelist panellist invitado convidado gast hote
  demographics contractor trainer patron performer grower graduate youth chef medic elder officer founder cofounder captain treasurer president lessor licensee
  litigant petitioner appellant stylist groomer declarant depositor hirer advisor adviser expert chairman representative inspector grantee grantor
  inviter subcontractor
  autor autora auteur auteure autore autrice editeur editrice createur creatrice creador creadora criador criadora creatore ersteller bearbeiter opsteller
  relecteur correcteur valideur approbateur aprobador aprovador approvatore firmante firmatario ondertekenaar unterzeichner expediteur parrain marraine filleul
  coordinateur coordinatrice coordinador coordenador coordinatore koordinator organisateur organizador organizzatore organisator animateur animatrice formateur formatrice
  formador formatore encadrant conseiller conseillere mediateur mediatrice aidant aidante directeur directrice tesorero tesoureiro tesoriere tresorier secretaire
  pagador pagadora payeur pagatore zahler betaler owner responsabile resident trainee crew mitglied mitglieder adherent membre miembro membro lid socio prospect speaker referent collaborator contributor investor shareholder stakeholder`);

/** Nouns that name a person only when siblings such as an e-mail address say so. */
export const POSSIBLE_PEOPLE = wordSet(`
  account client driver visitor agent host sender consumer parent child kid actor player courier partner broker dealer identity auth viewer
  manager worker approver editor publisher principal party vendor claims session invitation invite registration reporter poster holder delegate`);

/**
 * Nouns that name a person before a name or a number (`managerName`, `driverPhone`), while a type that ends with one is most often a part of
 * a program: `ConnectionManager`, `FileWriter`.
 */
export const ROLES = wordSet(`
  superior boss subordinate lead teamlead manager agente approver driver courier reporter delegate director coordinator secretary treasurer chairman president captain instigator initiator assigner
  requestor inviter declarant depositor purchaser hirer authorizer nominator endorser sponsor dealer auditor advisor adviser officer receiver
  rep poc booker referrer analyst appraiser arbitrator assessor attendant certifier commissioner counsel deputy dependent designer developer
  evaluator examiner executive fellow grader introducer judge chief mechanic mover overseer specialist superintendent teller tester trader cleaner
  exec esecutore esecutrice custodian enquirer inquirer adjuster surveyor archivist curator warden proctor proofreader dispatcher
  translator rapporteur facilitator founder cofounder ceo cfo cto expert stylist groomer litigant petitioner appellant grantee grantor lessor licensee permittee keeper breeder rater voter caregiver`);

/** Nouns that name a person before a name or a number, or a part of a program as well: the surroundings have to say which. */
export const WEAK_ROLES = wordSet(
  'client visitor agent host consumer parent child kid actor player partner broker worker editor publisher caller sender operator viewer employer writer',
);

/** Who has parents. */
export const PUPILS = wordSet(
  'student students pupil pupils eleve eleves alumno alumnos aluno alunos schueler leerling leerlingen alunno alunni',
);

/** Parts of a program, unless the word before says which work they do: a `DeliveryAgent` is somebody, a `UserAgent` and a `ServiceWorker` are not. */
export const AGENTS = wordSet('agent worker partner rep executive manager assistant driver player');

/** What says before them which work they do. */
export const WORK_OF_AGENTS = wordSet(`
  delivery sales field insurance estate travel health healthcare social case care farm factory community office personal truck taxi bus school collection recovery
  relationship nursing dental medical football team construction seasonal migrant`);

/** What is kept of one person: before it stands whose it is, as in `BeneficiaryAccount` and `StudentAdmission`. */
export const PERSONAL_RECORDS = wordSet(`
  account accounts record records registration enrollment enrolment admission application intake onboarding dossier membership demographics identity credentials`);

/** What was done to a thing, by somebody: `approvedBy`, `createdByName`. */
export const DEEDS = wordSet(`
  created updated modified deleted removed approved reviewed assigned invited submitted uploaded requested signed paid verified rejected cancelled canceled
  completed resolved closed opened reported added changed edited sent received booked recorded authored written published archived locked performed prescribed
  prepared checked confirmed processed handled registered entered issued authorized authorised granted revoked banned suspended claimed referred recommended
  graded voided adjusted inspected generated administered captured claimed cleaned conducted counted countersigned designed determined dispensed
  drafted evaluated executed filed fixed flagged forwarded fulfilled funded given identified implemented investigated led logged made measured merged moderated
  monitored notified observed overridden owned pinned placed planned proposed purchased raised rated read recovered refunded registered renewed repaired
  returned reverted seen served settled shipped sold solved started stopped supervised tagged taken terminated tested trained transferred translated triaged
  unlocked unpublished vetted viewed voted waived watched withdrawn witnessed written
  hosted organized organised taught acknowledged dismissed finalized finalised posted inserted initiated admitted discharged diagnosed examined
  collected delivered packed picked shared commented liked scheduled cleared released validated declined accepted marked enrolled imported exported
  assessed decided hired contacted unassigned onboarded escalated transcribed dispatched allocated interviewed screened shortlisted nominated
  endorsed sanctioned disbursed reconciled audited installed serviced driven loaded unloaded weighed stocked cashed charged billed invoiced bought
  quoted muted kicked recruited mentored tutored instructed vaccinated consulted operated treated advised escorted notarized notarised cosigned
  annulled nullified amended corrected appealed overruled dissolved ratified countered negotiated brokered arranged drawn filled refilled topped withdrawn extended shortened
  renamed moved relocated split combined copied cloned forked checked inspected cancelled rebooked rerouted detained seized fined ticketed towed parked pledged raised
  invested lent borrowed repaid redeemed exchanged swapped gifted tipped charged complained disputed contested refuted vouched certified accredited attested sworn
  rejoined left kept held supplied provisioned patched rolled deployed pushed pulled squashed resubmitted reuploaded reprinted relabelled annotated labelled labeled
  initialed deactivated activated restored reopened reassigned rescheduled unbanned unblocked upvoted downvoted starred favorited bookmarked
  delegated acquired donated sponsored contributed mailed emailed called answered replied responded asked queried coordinated facilitated chaired
  minuted proofread illustrated photographed filmed composed produced directed calculated estimated priced costed budgeted assembled manufactured
  refurbished harvested planted sampled analyzed analysed deposited reversed printed scanned copied sedated counselled counseled
  erstellt geandert genehmigt creado actualizado modificado aprobado criado atualizado creato aggiornato cree modifie valide aangemaakt gewijzigd`);

/** Forms in which people tell who they are, written without spaces: `SignUpForm`, `registerDto`. */
export const FORMS = wordSet(`
  contactus contactform contactsupport signup signin register registration registering login onboarding checkout subscribe newsletter enrollment enrolment rsvp waitlist
  createaccount newaccount forgotpassword resetpassword changepassword
  anmeldung registrierung inscription registro cadastro registrazione registratie`);
