import { wordSet } from './define.js';

/** Nouns that name a person wherever they stand. */
export const SURE_PEOPLE = wordSet(`
  user usr customer buyer seller shopper purchaser person people human employee patient guest attendee recipient recipients signer signatory cosigner invitee
  applicant student pupil teacher tutor professor doctor physician nurse therapist landlord renter
  lessee cardholder payee payer donor volunteer passenger traveler traveller friend follower colleague coworker teammate staff
  registrant beneficiary spouse insured policyholder citizen respondent interviewee interviewer mentor mentee instructor learner guardian
  coach athlete voter nominee taxpayer borrower debtor heir cosignatory consignee addressee winner enduser
  individual appuser siteuser superuser requester submitter assignee freelancer
  kunde kunden kundin benutzer nutzer mitarbeiter kaeufer kaufer verkaeufer verkaufer empfaenger empfanger teilnehmer bewerber patientin
  utilisateur acheteur vendeur personne employe destinataire salarie adherent
  cliente clientes usuario comprador vendedor persona empleado destinatario paciente alumno
  pessoa funcionario aluno utente acquirente venditore dipendente paziente klant gebruiker medewerker koper verkoper persoon ontvanger deelnemer`);

/** Nouns that usually name a person; siblings that say nothing of the kind overrule them. */
export const USUAL_PEOPLE = wordSet(`
  member candidate profile contact lead participant subscriber author admin administrator moderator reviewer me creator organizer organiser
  owner resident trainee crew mitglied membre miembro membro lid socio prospect`);

/** Nouns that name a person only when siblings such as an e-mail address say so. */
export const POSSIBLE_PEOPLE = wordSet(`
  account client driver visitor agent host sender consumer parent child kid actor player courier partner broker dealer identity auth viewer
  manager worker approver editor publisher principal party vendor claims session invitation invite registration reporter poster holder delegate`);

/** Forms in which people tell who they are, written without spaces: `SignUpForm`, `registerDto`. */
export const FORMS = wordSet(`
  signup signin register registration registering login onboarding checkout subscribe newsletter enrollment enrolment rsvp waitlist
  createaccount newaccount forgotpassword resetpassword changepassword
  anmeldung registrierung inscription registro cadastro registrazione registratie`);
