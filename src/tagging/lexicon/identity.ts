import type { LexiconGroup } from './define.js';
import { DEEDS } from './person-words.js';

/** `approvedBy`, `approvedById`, `approvedByUserId`. */
const WHO_DID_IT = [...DEEDS].flatMap((deed) =>
  ['', ' id', ' user', ' user id', ' uid'].map((end) => `${deed} by${end}`),
);

/** What a person is called: names and user names. */
export const IDENTITY: readonly LexiconGroup[] = [
  {
    category: 'name.first',
    label: 'a first name',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: 'font file class company',
    words: `first name, fname, given name, forename, christian name, vorname, rufname, prenom, primer nombre, primeiro nome, voornaam, voornamen, vornamen,
      nombre de pila, nome proprio, first and middle name, second name, imie, fornamn, fornavn, etunimi, isim, nama depan, primer nombre, segundo nombre, prenoms, vornamen, voorletters, initials name, prenom usage, prenom usuel, given names, first names`,
  },
  {
    category: 'name.last',
    label: 'a last name',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: 'font css file class type company',
    words: `voorvoegsel, tussenvoegsel, last name, lname, surname, family name, maiden name, nachname, familienname, zuname, geburtsname, nom de famille, nom famille,
      apellido, apellido paterno, apellido materno, primer apellido, segundo apellido, sobrenome, apelido, cognome, achternaam,
      familienaam, nom naissance, nom de naissance, nom d usage, nom usage, second last name, last name prefix, last names, family names, surnames, apellidos, sobrenomes, cognomi, nachnamen, primer apellido, nazwisko, efternamn, efternavn, etternavn, sukunimi, soyad, soyadi, soyisim, nama belakang, nom patronymique, nom jeune fille, nom de jeune fille, nom marital, geslachtsnaam, birth surname, birth family name, previous surname, former name, mothers maiden name, mother maiden name`,
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
    words: `full name, full name en, fullnames,  name with title, person name, imie i nazwisko, imie nazwisko, ad soyad, nama lengkap, apellidos y nombres, apellidos nombres, nombres apellidos, nombre apellido, nombre y apellido, nome sobrenome, nome e sobrenome, cognome nome, cognome e nome, nom prenoms, prenom nom, prenom et nom, namen, voornaam achternaam, vorname nachname, vor nachname, patronymic, middle names,  middle name initial, name on account, name on id, name as per bank, name in native language, legal full name, legal first name, legal last name, called name, known as, also known as, maiden name full, next of kin, next of kin name, middle name, middle initial, cardholder, cardholder name, card holder name, holder name, name on card, account holder name,
      cc name, name surname, vor und nachname, nome cognome, nome e cognome, nom et prenom, nombre y apellido, nombre y apellidos, naam voluit, vollstandiger name, nom complet, nombre completo, nome completo, volledige naam, nom prenom, fullname`,
  },
  {
    category: 'name',
    label: "a person's name",
    holds: 'text',
    needs: 'person',
    qualifiers: 'legal preferred real birth display nick screen',
    words:
      'name, nom, nombre, nombres, nome, naam, navn, namn, nimi, nama, noms, public name, given, name suffix, name prefix, legal name, preferred name, real name, birth name, display name, nickname, spitzname, account holder',
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
    words: `author, author name, autor, auteur, autore, auteur nom, contact person, contact person name, ansprechpartner, contactpersoon, kontaktperson, emergency contact,
      emergency contact name, contacto emergencia, contacto de emergencia, contato emergencia, contato de emergencia, nombre contacto, nome contato, nome do contato, contactnaam, kontaktname, ansprechpartner name, referente, interlocuteur`,
  },
  {
    category: 'unique_id',
    label: 'a number of a person',
    holds: 'digits',
    needs: 'nothing',
    follow: 'aggressive',
    unsure: true,
    words: `employee number, employee no, staff number, customer number, customer no, customer code, member number, membership number, student number, kundennummer,
      kundennr, kunden nr, mitgliedsnummer, personalnummer, matrikelnummer, numero client, matricule, numero cliente, codigo cliente, codice cliente, matricola,
      matricula, klantnummer, lidnummer, personeelsnummer, codice identificativo, klantid`,
  },
  {
    category: 'account.username',
    label: 'a user name',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: `bot smtp db database pg postgres mysql mongo redis ftp sftp proxy mqtt amqp registry docker system service server git github
      slack cassandra kafka elasticsearch snowflake jira basic auth`,
    words: `username, user name, login name, login id, login email or username, user login, user handle name, user nick, user nickname, account username, uzytkownik nazwa, nazwa uzytkownika, anvandarnamn, brugernavn, brukernavn, kullanici adi, nama pengguna, screen name, benutzername, nutzername, nom utilisateur, nom d utilisateur, nombre usuario,
      nombre de usuario, nome usuario, nome de usuario, nome utente, gebruikersnaam`,
  },
  {
    category: 'account.username',
    label: 'a user name',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: 'login, handle, user handle, gamertag, nickname usuario',
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
    label: 'a number of a person',
    holds: 'digits',
    needs: 'compound',
    follow: 'aggressive',
    unsure: true,
    words: 'code, number, no, nr, ref, reference, codigo, numero interno, legajo',
  },
  {
    category: 'unique_id',
    label: 'who did it',
    holds: 'digits',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    words: [...WHO_DID_IT, 'assigned to', 'assigned to id', 'assigned user', 'shared with', 'distinct id'].join(', '),
  },
];
