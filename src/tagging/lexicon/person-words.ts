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
  staffmember teammember groupmember`);

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
  custodian enquirer inquirer adjuster surveyor archivist curator warden proctor proofreader dispatcher
  translator rapporteur facilitator founder cofounder ceo cfo cto expert stylist groomer litigant petitioner appellant grantee grantor lessor licensee permittee keeper breeder rater voter caregiver`);

/** Nouns that name a person before a name or a number, or a part of a program as well: the surroundings have to say which. */
export const WEAK_ROLES = wordSet(
  'client visitor agent host consumer parent child kid actor player partner broker worker editor publisher caller sender operator viewer employer writer',
);

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
