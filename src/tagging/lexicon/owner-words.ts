import { wordSet } from './define.js';

/** Words at the end of an owner's name that say in which form the thing comes, not what it is: `CreateUserDto`. */
export const FORM_SUFFIXES = wordSet(`
  dto input inputs output outputs data props prop model entity type types interface schema zod validator validation record row rows response res request req payload params param args
  arguments form values value fields info information detail details doc document attributes attrs table base public private safe raw create
  created update updated upsert submit submitted insert inserted select selected delete patch patched unchecked many one mutation nested without where unique item list card
  view edit summary json object obj full partial minimal basic extended current new existing api db prisma mongo orm scalar min max aggregate context ctx
  dao vo tile cell page dialog modal drawer panel sheet popup wizard component controller screen preview authenticated registered logged default defaults state options opts shape like body query result
  resource displayable results variables entry entries i t v dtos s save submission updates grpc rpc proto pb thrift ref self found match node edge snapshot draft returning element fragment frontend backend source dados datos dati adapter mapper presenter
  vm bo po resp export import csv option fixture mock factory seed reducer wire struct domain lite short compact changes serializer
  suggestion autocomplete hit choice picker mixin hydrated lean populated creation pojo parameters bio overview widget section step tab command header
  enrichi enrichie modifie modifiee complet complete simple actuel actuelle existant existante selectionne selectionnee supprime supprimee formulaire reponse requete apercu
  creado creada actualizado actualizada nuevo nueva seleccionado seleccionada actual existente completo completa eliminado eliminada registrado registrada formulario respuesta resumen detalle
  criado criada atualizado atualizada novo nova selecionado selecionada atual cadastrado cadastrada excluido excluida resposta resumo detalhe detalhes
  creato creata aggiornato aggiornata nuovo nuova selezionato selezionata attuale esistente registrato registrata modificato modificata eliminato eliminata modulo risposta riepilogo dettaglio dettagli
  neu neue neuer aktuell ausgewaehlt gewaehlt bestehend geaendert geloescht angelegt formular antwort zeile
  nieuw nieuwe huidig huidige geselecteerd bestaand bestaande gewijzigd verwijderd formulier antwoord regel gegevens pair pairs`);

/** Owners whose members are about a thing, not the thing itself. */
export const NOT_VALUES = wordSet(`
  error errors touched dirty dirties style styles css classes label labels translation translations i18n intl locale locales placeholder
  placeholders rule rules column columns icon icons route routes path paths url urls permission permissions flag flags feature features toggle toggles
  enum kind kinds filterable sortable sort projection omit include preference preferences channel channels count counts stats total totals
  method methods strategy strategies handler handlers service services queue queues repository repositories
  regex regexes pattern patterns validators control controls ui copy strings dictionary mapping hint hints tooltip selectors selector testid
  testids components actions mutations thunks getters setters reducers template templates visibility filter filters mask masks element elements question questions
  score scores confidence confidences completeness validations weights importance`);

/** Owners that hold the settings of a program or the access to a machine. */
export const CONFIG_OWNERS = wordSet(`
  config configs configuration cfg conf settings setting env environment constant constants mailer smtp transport transporter process connection datasource
  database redis postgres mysql mongo kafka sendgrid nodemailer mailgun postmark ses twilio secrets vault theme branding provider providers
  plugin plugins integration adapter server cluster container instance pod daemon proxy ssh ftp sftp imap`);

/** Owners whose contact data are an organization's. */
export const ORGANIZATIONS = wordSet(`
  organization organizations organisation org company companies team workspace tenant store shop brand business merchant publisher institution school
  university college hospital clinic agency branch office department warehouse restaurant hotel venue charity supplier vendor manufacturer carrier site
  platform app application group facility location stock firm firma empresa entreprise azienda societe depot salon hub market
  property listing building skyscraper hall mall landmark monument attraction poi airport station airline bank insurer insurance verein vereniging bedrijf bedrijven farmacia bibliotheque bibliothek praxis apotheke
  scuola escuela ecole termin gemeente municipality
  sede instituicao institucion sucursal sucursale succursale filial filiale consultorio oficina tienda loja negozio struttura structure etablissement agence magasin
  establishment veranstaltungsort studio gym centre bureau council ministry authority chapter club association federation union vestiging org winkel kantoor laden
  inmobiliaria imobiliaria agencia comercio negocio consorcio fundacion fundacao asociacion associacao universidad universidade barbearia salao academia
  outlet center kiosk franchise academy colegio escola clinica hospital laboratorio farmacia prefeitura comune mairie
  campus faculty kindergarten nursery preschool daycare polyclinic dispensary parish diocese consulate court tribunal theater theatre museum library cinema
  barbershop barberia kindertagesstaette bookstore bakery supermarket stadium arena church mosque temple cafe bar pub bistro hostel resort lounge factory farm garage workshop dojo
  lieferant lieferanten fornitore fornitori proveedor proveedores fournisseur fornecedor fornecedores leverancier leveranciers hersteller fabricante
  schule klinik krankenhaus universitaet hochschule kita werkstatt kirche standort einrichtung behoerde
  hopital clinique prefecture universite lycee creche lieu cabinet instituto iglesia ayuntamiento facultad lugar faculdade igreja
  ospedale universita asilo chiesa luogo ente ziekenhuis kerk universiteit kliniek locatie instelling stichting`);

/** What stands before `bar` where a part of a screen is meant. */
export const BARS_OF_SCREENS = wordSet(
  'top bottom side nav navigation app tool menu status progress search task info action tab title scroll snack button filter head header foot',
);

/** What stands before `location` where it is the place at which somebody is, of whoever it is said. */
export const WHOSE_POSITION = wordSet('current live my last known gps rider courier driver device');

/** Of these, what begins a name in Romance languages, before what is said of it: `luogoLavoro`, `lieuTravail`. */
export const ORGANIZATIONS_FIRST = wordSet(`
  empresa entreprise azienda societe societa sociedad sociedade sede sucursal filiale oficina tienda loja negozio struttura etablissement agence magasin lieu luogo lugar
  clinica clinique hopital escuela ecole scuola escola consultorio associacao asociacion associazione`);

/** What has a profile, and is no person. */
export const THINGS_WITH_PROFILE = wordSet(`
  asset risk device browser color colour performance cpu memory build compiler symbol chart price pricing product tax security permission print printer
  media video audio encoding voice network instance fund stock coin crypto market load speed style font shipping return customs material soil thermal
  aws model agent bot flow project event job position place cost usage traffic motion elevation height route mapping import export scan quality`);

/** What people run, plan or offer: it has a name, and an e-mail address for questions. */
export const UNDERTAKINGS = wordSet(`
  project projects campaign campaigns newsletter newsletters event events conference webinar course courses tournament vacancy mailbox inbox
  domain webhook website product products repository template plan tour projekt kampagne projet campagne proyecto projeto progetto campanha campana`);

/** Owners that have a name, a sex, a date of birth and a health, and are no persons: animals, and whoever is made up. */
export const ANIMALS = wordSet(`
  animal pet dog cat horse pony cattle cow bull calf goat sheep lamb pig poultry livestock herd puppy kitten bird fish mascota perro gato caballo bovino ovino
  caprino porcino equino ave ganado tier haustier hund katze pferd chien cheval animale cane cavallo cachorro cavalo boi huisdier hond kat paard breed specimen
  character npc hero monster creature enemy pokemon animation sprite`);

/** Owners that say where something is sent or billed to. */
export const POSTAL_OWNERS = wordSet(`
  address addresses addr adresse adressen anschrift direccion endereco indirizzo adres shipping delivery shipment billing mailing domicilio lieferadresse
  rechnungsadresse residence`);

/** Of these, what is under way or paid rather than the address itself: a `state` of it may be how far it has come. */
export const POSTAL_DEALINGS = wordSet('shipping delivery shipment billing mailing');

/** Owners that are dealings with a person. */
export const DEALINGS = wordSet(`
  order orders cart checkout booking appointment reservation invoice quote purchase sale rental parcel bestellung commande pedido ordine venta vente venda
  ride trip donation claim lease tenancy registration enrollment enrolment consultation
  buchung reservierung rechnung auftrag lieferung anmeldung spende vermietung facture livraison inscription reserva cita factura compra alquiler envio
  entrega donacion inscripcion viaje agendamento fatura aluguel doacao inscricao viagem corrida prenotazione appuntamento fattura acquisto noleggio
  spedizione consegna donazione iscrizione viaggio boeking reservering afspraak factuur aankoop verhuur levering donatie inschrijving bestelling`);

/** What people apply for: a `LoanApplication` is somebody's, while an application by itself is a program. */
export const APPLIED_FOR = wordSet(`
  loan credit mortgage job visa citizen citizenship membership member admission leave grant scholarship rental tenant tenancy insurance license licence permit
  passport adoption asylum benefit student school college university course volunteer housing account employment internship candidate residency naturalization
  foster funding bursary aid welfare retirement pension`);

/** Owners that pay or are paid by card. */
export const PAYMENT_OWNERS = wordSet(
  'payment payments card cards checkout billing wallet charge pay zahlung paiement pago pagamento betaling creditcard',
);

/** Owners that have to do with bank accounts. */
export const BANK_OWNERS = wordSet(
  'bank banking payout payouts iban ach sepa mandate mandat wire transfer withdrawal debit beneficiary payee',
);

/** Owners that stand for a device or its user's session. */
export const DEVICE_OWNERS = wordSet(
  'device devices browser visitor session sessions login logins phone handset telemetry',
);

/** Owners that record what people do. */
export const TRACKING_OWNERS = wordSet(
  'tracking analytics activity behavior behaviour session visitor visit history clickstream journey',
);

/** Owners that say what a person is paid for work. */
export const PAYROLL_OWNERS = wordSet(`
  payroll payslip paystub paycheck salary wage compensation remuneration nomina holerite contracheque gehalt lohn gehaltsabrechnung cedolino paie loonstrook salaris`);

/** Owners that hold what proves who somebody is, or that they may do something. */
export const AUTH_OWNERS = wordSet(`
  auth oauth session login signin token tokens credential credentials invite invitation reset verification jwt sso identity otp mfa totp authentication
  authenticator claims oidc saml userinfo passkey connected impersonation password`);

/** Owners that a person has written. */
export const WRITINGS = wordSet(`
  comment review feedback reply ticket inquiry enquiry complaint testimonial conversation chat letter dm guestbook rating annotation remark kommentar commentaire
  comentario commento bericht opmerking resena avaliacao recensione anfrage nachricht mensaje mensagem messaggio`);

/** What says before a message that people write it. */
export const CORRESPONDENCE = wordSet(`
  contact support chat direct private inbox conversation thread dm forum guestbook ticket inquiry enquiry feedback room channel group whatsapp telegram
  incoming outgoing inbound sent received new last create send reply match`);

/** Nouns of Romance languages that say something about what follows them: an `EstadoUsuario` is no user. */
export const ABOUT_WHAT_FOLLOWS = wordSet(`
  estado tipo rol perfil categoria grupo permiso permissao historial historico historique statut type types status situacao situacion grado nivel nivell lista`);

/** Last segments of receivers that hold what a person sent. */
export const PAYLOADS = wordSet(`
  body payload formdata form values input inputs dto query params searchparams variables args credentials headers cookies rawbody
  requestbody reqbody parsed validated formvalues parseddata updatedata updates updatepayload changes`);

/** Owners that hold what a clinic knows of a person. */
export const HEALTH_OWNERS = wordSet(`
  health medical clinical patient encounter allergy allergies medication symptom vital vitals diagnosis diagnose condition observation prescription
  anamnese anamnesis prontuario paziente paciente immunization vaccination lab labs laboratory dental dentist tooth periodontal orthodontic pregnancy
  antenatal prenatal obstetric maternity therapy counseling counselling psychiatric psychology mood depression anxiety sleep fitness wellness
  wearable glucose diabetes insulin blood surgery surgical hospitalization hospitalisation consultation checkup triage symptom injury
  disability rehab physiotherapy radiology ultrasound biometrics ehr emr fhir careplan nursing discharge dialysis oncology
  epidemiology covid optometry eyesight fertility menstrual
  sante medicale ordonnance traitement grossesse salud sintoma tratamiento diagnostico embarazo saude exame
  tratamento gestacao salute referto terapia gravidanza befund gesundheit untersuchung behandlung impfung
  schwangerschaft gezondheid behandeling zwangerschap vaccinatie klacht`);

/** Owners that hold a person's money. */
export const ACCOUNT_OWNERS = wordSet('account accounts wallet portfolio konto conta cuenta conto compte rekening');

/** Classes whose fields are what they show, of whomever: their names say little of it. */
export const VIEWS = wordSet('component controller page dialog modal drawer panel sheet popup wizard screen view');

/** Owners that are sent to somebody, and verbs' objects: `SendEmailParams`, `sendMail`. */
export const MESSAGE_OWNERS = wordSet('email emails mail mails mailing sms notification notifications newsletter');
