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
  pessoa funcionario aluno utente acquirente venditore dipendente paziente klant gebruiker medewerker koper verkoper persoon ontvanger deelnemer`);

/** Nouns that usually name a person; siblings that say nothing of the kind overrule them. */
export const USUAL_PEOPLE = wordSet(`
  member candidate profile contact lead participant subscriber author admin administrator moderator reviewer me creator organizer organiser
  owner resident trainee crew mitglied mitglieder adherent membre miembro membro lid socio prospect speaker referent collaborator contributor investor shareholder stakeholder`);

/** Nouns that name a person only when siblings such as an e-mail address say so. */
export const POSSIBLE_PEOPLE = wordSet(`
  account client driver visitor agent host sender consumer parent child kid actor player courier partner broker dealer identity auth viewer
  manager worker approver editor publisher principal party vendor claims session invitation invite registration reporter poster holder delegate`);

/** Forms in which people tell who they are, written without spaces: `SignUpForm`, `registerDto`. */
export const FORMS = wordSet(`
  signup signin register registration registering login onboarding checkout subscribe newsletter enrollment enrolment rsvp waitlist
  createaccount newaccount forgotpassword resetpassword changepassword
  anmeldung registrierung inscription registro cadastro registrazione registratie`);
