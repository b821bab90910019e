import type { LexiconGroup } from './define.js';
import { DEEDS } from './person-words.js';

/** `approvedBy`, `approvedById`, `approvedByUserId`. */
const WHO_DID_IT = [
  ...DEEDS,
  'checked in',
  'checked out',
  'signed off',
  'signed in',
  'picked up',
  'handed over',
  'written off',
].flatMap((deed) => ['', ' id', ' user', ' user id', ' uid'].map((end) => `${deed} by${end}`));

/** What a person is called: names and user names. */
export const IDENTITY: readonly LexiconGroup[] = [
  {
    category: 'name.first',
    label: 'a first name',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: 'font file class company',
    words: `first name, given name, forename, christian name, vorname, rufname, prenom, primer nombre, primeiro nome, voornaam, voornamen,
      vornamen, nombre de pila, nome proprio, first and middle name, second name, imie, fornamn, fornavn, etunimi, isim, nama depan,
      primer nombre, segundo nombre, prenoms, vornamen, voorletters, initials name, prenom usage, prenom usuel, given names, first names,
      nombre propio, nombres de pila, prenom 1, prenom 2, nombre 1, nombre 2, primeiro nome aluno, eerste naam, roepnaam, doopnamen,
      nome battesimo, given name first, preferred first name`,
  },
  {
    category: 'name.first',
    label: 'a first name, as a variable more often the name of a file',
    holds: 'text',
    needs: 'member',
    open: true,
    not: 'font file class company',
    words: 'fname',
  },
  {
    category: 'name.last',
    label: 'a last name',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: 'font css file class type company',
    words: `voorvoegsel, tussenvoegsel, last name, lname, surname, family name, maiden name, nachname, familienname, zuname, geburtsname,
      nom de famille, nom famille, apellido, apellido paterno, apellido materno, primer apellido, segundo apellido, sobrenome, apelido, cognome,
      achternaam, familienaam, nom naissance, nom de naissance, nom d usage, nom usage, second last name, last name prefix, last names,
      family names, surnames, apellidos, sobrenomes, cognomi, nachnamen, primer apellido, nazwisko, efternamn, efternavn, etternavn, sukunimi,
      soyad, soyadi, soyisim, nama belakang, nom patronymique, nom jeune fille, nom de jeune fille, nom marital, geslachtsnaam, birth surname,
      birth family name, previous surname, former name, mothers maiden name, mother maiden name, apellido 1, apellido 2,
      apellido materno paterno, ap paterno, ap materno, apellidos paterno, segundo sobrenome, ultimo nome, ultimo apellido, nom usuel,
      nom marital usage, nom epouse, nom epoux, cognome nubile, cognome acquisito, meisjesnaam, surname prefix, surname 1, surname 2, name last,
      married name, preferred last name`,
  },
  {
    category: 'name',
    label: "a person's name",
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: `font file repo repository class type package module company organization method function table branch field path product
      symbol image property model component workflow node job bucket metric event
      test suite task context metadata scope spec fixture`,
    words: `full name, preferred name, real name, birth name, full name en, fullnames, name with title, person name, imie i nazwisko, imie nazwisko,
      ad soyad, nama lengkap, apellidos y nombres, apellidos nombres, nombres apellidos, nombre apellido, nombre y apellido, nome sobrenome,
      nome e sobrenome, cognome nome, cognome e nome, nom prenoms, prenom nom, prenom et nom, namen, voornaam achternaam, vorname nachname, vor
      nachname, patronymic, middle names, middle name initial, name on account, name on id, name as per bank, name in native language, legal
      full name, legal first name, legal last name, called name, known as, also known as, maiden name full, next of kin, next of kin name,
      middle name, middle initial, cardholder, cardholder name, card holder name, holder name, name on card, account holder name, cc name, name
      surname, vor und nachname, nome cognome, nome e cognome, nom et prenom, nombre y apellidos, naam voluit, vollstandiger name, nom complet,
      nombre completo, nome completo, volledige naam, nom prenom, fullname, nombre cliente completo, nombre y apellidos completos, nombre
      titular, nome titular, nome do titular, nom titulaire, nom du titulaire, titolare carta, intestatario conto, intestatario, kontoinhaber
      name, karteninhaber, tenaamstelling, naam rekeninghouder, account owner name, account name holder, beneficiary full name, full legal name,
      name in full, full name kana, name kana, name kanji, first last name, first and last name, firstname lastname, last name first name, full
      name local, fathers name, mothers name, father full name, mother full name, guardian full name, spouse name, spouse full name, nome da
      mae, nome mae, nome pai, nome do pai, nombre padre, nombre madre, nombre del padre, nombre de la madre, nombre tutor, nom pere, nom mere,
      nom du pere, nom de la mere, nome padre, nome madre, name des vaters, name der mutter, full nm, complete name, name at birth, baptismal
      name, patronymic name, maternal name, paternal name, fourth name, vollstaendiger name, voller name, geburtenaam, name in english, name in
      local language, name native, name in arabic, english full name, arabic name, chinese name, hindi name, kana last name, first nm, last nm,
      middle nm, name first, name middle, legal middle name, name katakana, name furigana, furigana, fname lname, name kana last, name kana
      first, guardian s name, husband name, wife name, husbands name, wifes name, grandfather name, grandmother name, father husband name, name
      of father, name of mother, name of guardian, name of spouse, name of person, name of patient, name of student, name of child, name of
      employee, name of applicant, name of beneficiary, name of account holder, name of deceased, name of witness, nome social, nome de guerra,
      nome guerra, nome meio, nome do meio, nome paciente, nombre social, nombre legal, nom du patient, nom de l eleve, nom du contact,
      nominativo, konto inhaber, kontoinhaber name vorname, geboortenaam, achternaam voornaam, naam ouder, naam kind, naam partner`,
  },
  {
    category: 'name',
    label: "a person's name",
    holds: 'text',
    needs: 'person',
    qualifiers: 'legal preferred real birth display nick screen emergency',
    words: `name, nom, nombre, nombres, nome, naam, navn, namn, nimi, nama, noms, public name, given, name suffix, name prefix, legal name, display name, account holder`,
  },
  {
    category: 'name',
    label: 'what a person is called by others',
    holds: 'text',
    needs: 'person',
    listed: 'member',
    not: 'bank card account wallet device address server bot node',
    words: 'nickname, nick name, spitzname, spitznaam, apodo, pet name, alias name, surnom',
  },
  {
    category: 'name',
    label: 'the name on a card',
    holds: 'text',
    needs: 'payment',
    words: 'card name, name on the card',
  },
  {
    category: 'name',
    label: 'who wrote it or answers for it',
    holds: 'text',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    words: 'author, author name, autor, auteur, autore, auteur nom',
  },
  {
    category: 'name',
    label: 'whom to turn to',
    holds: 'text',
    needs: 'member',
    unsure: true,
    words: `contact person, contact person name, ansprechpartner, contactpersoon, kontaktperson, emergency contact, emergency contact name, contacto
      emergencia, contacto de emergencia, contato emergencia, contato de emergencia, nombre contacto, nome contato, nome do contato,
      contactnaam, kontaktname, ansprechpartner name, referente, interlocuteur, consignee, care of, attention to, line manager, line manager
      name, reporting manager, reporting manager name, reporting officer, attending physician, attending doctor, attending doctor name,
      referring physician, referring doctor, referring provider, primary physician, primary doctor, primary care physician, primary care
      provider, family doctor, family physician, treating doctor, treating physician, consulting doctor, legal representative, legal
      representative name, representante legal, nombre representante, nombre representante legal, nome representante legal, printed name, print
      name, signed name, signature name, signer full name, rechnungsempfaenger, lieferempfaenger, ansprechperson, account manager name, sales
      rep, sales rep name, sales person, sales person name, case manager name, responsible person, person in charge, person responsible,
      incharge name, focal person, personne contact, personne a contacter, personne a prevenir, persona contacto, persona de contacto, pessoa
      contato, pessoa de contato, persona di riferimento, medico tratante, medico responsavel, medico curante, medecin traitant, hausarzt name,
      behandelnder arzt, huisarts naam, klassenlehrer, class teacher, class teacher name, team lead name, project lead name, dungeon master name`,
  },
  {
    category: 'unique_id',
    label: 'a number of a person',
    holds: 'digits',
    needs: 'nothing',
    follow: 'aggressive',
    unsure: true,
    words: `employee number, employee no, staff number, customer number, customer no, customer code, member number, membership number, student number,
      kundennummer, kundennr, kunden nr, mitgliedsnummer, personalnummer, matrikelnummer, numero client, matricule, numero cliente, codigo
      cliente, codice cliente, matricola, matricula, klantnummer, lidnummer, personeelsnummer, codice identificativo, klantid, employee code,
      emp code, emp no, emp number, emp id, employee ref, staff no, staff code, student no, student code, roll no, roll number, enrollment
      number, enrolment number, admission number, admission no, member no, member code, membership no, membership id, member ship id, card
      member number, loyalty number, loyalty id, loyalty card number, frequent flyer number, customer account number, customer ref, client
      number, client no, client code, client ref, user number, user no, patient ref number, donor number, donor id, personnel number, personnel
      no, payroll number, payroll id, badge number, badge id, codigo empleado, codigo usuario, codigo aluno, codigo estudiante, codigo
      funcionario, numero empleado, numero funcionario, numero socio, numero de socio, numero adherent, numero etudiant, numero matricule,
      numero allocataire, numero abonne, numero utente, numero tessera, codice utente, codice dipendente, codice paziente, mitglied nr,
      mitgliedsnr, personal nr, pers nr, matrikel nr, schuelernummer, benutzernummer, relatienummer, studentnummer, leerlingnummer,
      medewerkernummer, klant nr, lidnr, matric no, matric number, matriculation number, matriculation no, nro socio, num socio, numero
      matricola, ff number, ff no, library card number, library card no, library card id, student registration number, alumni id, patron
      barcode, exam number, hall ticket number, candidate number, candidate no, applicant number, application number candidate, driver number,
      driver no, badge no, badge nr, badge nummer, staff code number, worker number, worker no, guest number, passenger number, contact number
      id, legajo numero, nro legajo, numero legajo, num adherent, numero licence sportif, codigo socio, codigo paciente, codigo persona, codigo
      medico, id empleado codigo, clave empleado, clave alumno, numero control alumno, numero boleta, ra aluno, registro academico, numero
      identificacion empleado, subscriber no, subscriber number`,
  },
  {
    category: 'account.username',
    label: 'a user name',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: `bot smtp db database pg postgres mysql mongo redis ftp sftp proxy mqtt amqp registry docker system service server git github
      slack cassandra kafka elasticsearch snowflake jira basic auth`,
    words: `username, user name, login name, login id, login email or username, user login, user handle name, user nick, user nickname, account
      username, uzytkownik nazwa, nazwa uzytkownika, anvandarnamn, brugernavn, brukernavn, kullanici adi, nama pengguna, screen name,
      benutzername, nutzername, nom utilisateur, nom d utilisateur, nombre usuario, nombre de usuario, nome usuario, nome de usuario, nome
      utente, gebruikersnaam, user account name, userid name, account login, login user, user logon name, logon name, sam account name, user
      principal name, upn, ldap dn, ldap distinguished name, preferred username, nom compte, identifiant connexion, nombre cuenta, usuario
      login, login usuario, nome login, login utente, anmeldename, kontoname, inlognaam, gebruiker naam, user nm, userid login, usuario nombre,
      compte utilisateur, identifiant utilisateur, identifiant compte`,
  },
  {
    category: 'account.username',
    label: 'a user name',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: `login, handle, user handle, gamertag, nickname usuario, identifiant, usuario, steam persona, persona name, gamer name, player name tag`,
  },
  {
    category: 'unique_id',
    label: 'an identifier of a person',
    holds: 'digits',
    needs: 'identifier',
    follow: 'aggressive',
    unsure: true,
    open: true,
    qualifiers: 'account',
    notBefore: `address message document template notification invitation type group role list workspace service bank merchant cloud aws gcp store organization
      organisation company team project connected payment payout trading google stripeconnect`,
    words: 'id, uuid, uid, guid, ident, identifier, pk',
  },
  {
    category: 'unique_id',
    label: 'an identifier of a person at a provider',
    holds: 'digits',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    not: 'app client project page place calendar event repo repository org organization team channel guild',
    words: `google id, facebook id, apple id, discord id, twitter id, auth 0 id, clerk id, cognito id, firebase uid, firebase id, supabase id,
      telegram id, kakao id, naver id, wechat id, open id, union id, steam id, twitch id, strava id, okta id, microsoft id, keycloak id, google
      sub, apple sub, cognito sub, auth 0 sub, auth 0 subject, cognito subject, google subject, apple subject, oidc subject, oidc sub, oauth
      subject, idp subject, idp id, idp user id, sso id, sso subject`,
  },
  {
    category: 'unique_id',
    label: 'whom a proof of identity is about',
    holds: 'digits',
    needs: 'auth',
    follow: 'aggressive',
    unsure: true,
    alone: true,
    words: 'sub, oid, name id',
  },
  {
    category: 'unique_id',
    label: 'a number of a person',
    holds: 'digits',
    needs: 'compound',
    follow: 'aggressive',
    unsure: true,
    words: 'code, number, no, nr, ref, reference, codigo, numero interno, legajo, code interne, codice',
  },
  {
    category: 'unique_id',
    label: 'who did it',
    holds: 'digits',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    open: true,
    words: [...WHO_DID_IT, 'assigned to', 'assigned to id', 'assigned user', 'shared with', 'distinct id'].join(', '),
  },
  {
    category: 'name',
    label: 'what a person is called',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: `nick, goes by, aka, other name, poster name, disp name, pref name, mname, mi, honorific prefix, honorific suffix, post nominals, initials,
      uname, pseudo, inhaber, pat name, pax name, boss name, dr name, gp name, hr name, name of contact, pickup name, dropoff name, attn name,
      attention name, referral name, reference name, player tag, in game name, ign, display handle, rufname kurz, native name`,
  },
  {
    category: 'name',
    label: 'what a person is called',
    holds: 'text',
    needs: 'person',
    alone: true,
    follow: 'aggressive',
    unsure: true,
    words: 'first, last, middle, alias, aliases, prefix, suffix, attention, attn, to name',
  },
  {
    category: 'unique_id',
    label: 'a number of a person',
    holds: 'digits',
    needs: 'person',
    follow: 'aggressive',
    unsure: true,
    words:
      'registration no, registration number, reg no, reg number, regd no, roll, acct id, auth id, ra, passnummer id',
  },
  {
    category: 'unique_id',
    label: 'who it is from or for',
    holds: 'digits',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    words:
      'from user, to user, target user, source user, opponent id, loser id, winner id, following id, followed id, followee id',
  },
];
