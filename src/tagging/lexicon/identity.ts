import type { LexiconGroup } from './define.js';

/** What a person is called: names and user names. */
export const IDENTITY: readonly LexiconGroup[] = [
  {
    category: 'name.first',
    label: 'a first name',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: 'font file class company',
    words: `first name, fname, given name, forename, christian name, vorname, rufname, prenom, primer nombre, primeiro nome, voornaam,
      nombre de pila, nome proprio`,
  },
  {
    category: 'name.last',
    label: 'a last name',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: 'font css file class type company',
    words: `last name, lname, surname, family name, maiden name, nachname, familienname, zuname, geburtsname, nom de famille, nom famille,
      apellido, apellido paterno, apellido materno, primer apellido, segundo apellido, sobrenome, apelido, cognome, achternaam,
      familienaam, second last name, mothers maiden name, mother maiden name`,
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
    words: `full name, middle name, middle initial, cardholder, cardholder name, card holder name, name on card, account holder name,
      cc name, vollstandiger name, nom complet, nombre completo, nome completo, volledige naam, nom prenom, fullname`,
  },
  {
    category: 'name',
    label: "a person's name",
    holds: 'text',
    needs: 'person',
    qualifiers: 'legal preferred real birth display nick screen',
    words:
      'name, nom, nombre, nome, naam, legal name, preferred name, real name, birth name, display name, nickname, spitzname, account holder',
  },
  {
    category: 'account.username',
    label: 'a user name',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: `bot smtp db database pg postgres mysql mongo redis ftp sftp proxy mqtt amqp registry docker system service server git github
      slack cassandra kafka elasticsearch snowflake jira basic auth`,
    words: `username, user name, login name, screen name, benutzername, nutzername, nom utilisateur, nom d utilisateur, nombre usuario,
      nombre de usuario, nome usuario, nome de usuario, nome utente, gebruikersnaam`,
  },
  {
    category: 'account.username',
    label: 'a user name',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: 'login, handle, user handle, gamertag',
  },
  {
    category: 'unique_id',
    label: 'an identifier of a person',
    holds: 'digits',
    needs: 'compound',
    from: 'aggressive',
    unsure: true,
    words: 'id, uuid, uid, guid',
  },
];
