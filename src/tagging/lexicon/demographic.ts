import type { LexiconGroup } from './define.js';

/** What a person is. */
export const DEMOGRAPHIC: readonly LexiconGroup[] = [
  {
    category: 'demographic.date_of_birth',
    label: 'a date of birth',
    holds: 'date',
    needs: 'nothing',
    open: true,
    not: 'company',
    words: `dob, birth date, birthdate, date of birth, birth day, birthday, birth year, year of birth, born on, born at, date birth, geburtsdatum, geburtstag,
      date naissance, dt nascimento, data nasc, dt nasc, fecha nac, fec nacimiento, date birth, birth dt, dob date, dob year, dob month, dob day, birthdate year, geb datum, data urodzenia, fodelsedatum, fodselsdato, fodselsdag, dogum tarihi, tanggal lahir, syntymaaika, date de naissance, fecha nacimiento, fecha de nacimiento, data nascimento, data de nascimento, data nascita,
      data di nascita, geboortedatum`,
  },
  {
    category: 'demographic.date_of_birth',
    label: 'a date of birth',
    holds: 'date',
    needs: 'person',
    words: `birth, born, birth month, nascimento, nacimiento, naissance, nascita, geburt, geboren, geboorte,
      ne le, nato il, anno nascita, ano nascimento, annee naissance, geburtsjahr, geboortejaar`,
  },
  {
    category: 'demographic.gender',
    label: 'a gender',
    holds: 'choice',
    needs: 'member',
    not: 'product category voice grammar collection clothing',
    words: 'gender, gender identity, geschlecht, genre personne, genero sexo, geslacht',
  },
  {
    category: 'demographic.gender',
    label: 'a gender',
    holds: 'choice',
    needs: 'person',
    words: 'sex, genero, genere, genre, title prefix, honorific, plec',
  },
  {
    category: 'demographic.gender',
    label: 'a gender',
    holds: 'choice',
    needs: 'person',
    listed: true,
    not: 'product category',
    words:
      'sexe, sexo, sesso, pronoun, preferred pronoun, salutation, anrede, civilite, civility, aanhef, sex at birth, birth sex, legal sex, biological sex, gender code, cinsiyet, jenis kelamin, genero sexual',
  },
  {
    category: 'demographic.age_range',
    label: 'an age',
    holds: 'digits',
    needs: 'person',
    words:
      'current age, age at visit, age, age range, age group, age years, age months, age in years, alter, edad, idade, leeftijd, eta',
  },
  {
    category: 'demographic.race_ethnicity',
    label: 'an ethnicity',
    holds: 'choice',
    needs: 'member',
    words:
      'ethnicity, ethnic group, ethnic origin, ethnic background, ethnic code, ethnicity code, etnicidad, etniciteit, cor raca, raca cor, raca, race ethnicity, racial origin, ethnie, etnia',
  },
  {
    category: 'demographic.race_ethnicity',
    label: 'a race',
    holds: 'choice',
    needs: 'person',
    words: 'race, skin color',
  },
  {
    category: 'demographic.religious_belief',
    label: 'a religion',
    holds: 'choice',
    needs: 'member',
    words:
      'religion, religion code, religious denomination, faith, culto, godsdienst code, religious belief, religious affiliation, konfession, religione, religiao, godsdienst',
  },
  {
    category: 'demographic.sexual_orientation',
    label: 'a sexual orientation',
    holds: 'choice',
    needs: 'member',
    words:
      'sexuality, sexual identity, sexual orientation, sexual preference, sexuelle orientierung, orientation sexuelle, orientacion sexual, orientacao sexual',
  },
  {
    category: 'demographic.political_opinion',
    label: 'a political opinion',
    holds: 'choice',
    needs: 'member',
    words:
      'political opinion, political view, political affiliation, political party, party affiliation, voting preference, political leaning',
  },
  {
    category: 'demographic.marital_status',
    label: 'a marital status',
    holds: 'choice',
    needs: 'member',
    words:
      'parental status, marital status, marital state, maritalstatus, etat civil, civil status, relationship status, familienstand, situation familiale, estado civil, stato civile, burgerlijke staat',
  },
  {
    category: 'demographic',
    label: 'a nationality',
    holds: 'choice',
    needs: 'person',
    listed: true,
    words:
      'nationality, nationality code, country of citizenship, citizenship country, immigration status, visa status, residency status, residence status, citizenship, staatsangehorigkeit, nationalite, nacionalidad, nacionalidade, nazionalita, nationaliteit',
  },
  {
    category: 'demographic.language',
    label: "a person's language",
    holds: 'choice',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    words: `preferred language, native language, spoken language, mother tongue, communication language, voorkeurstaal, muttersprache, lengua materna,
      idioma preferido, correspondentietaal`,
  },
  {
    category: 'demographic.language',
    label: "a person's language",
    holds: 'choice',
    needs: 'person',
    follow: 'aggressive',
    unsure: true,
    words: 'language, idioma, langue, sprache, lingua, taal',
  },
  {
    category: 'demographic',
    label: 'a place of birth',
    holds: 'text',
    needs: 'person',
    listed: true,
    words:
      'place of birth, birth place, birthplace, geburtsort, lieu naissance, lieu de naissance, lugar nacimiento, lugar de nacimiento, luogo nascita, luogo di nascita, local nascimento, geboorteplaats, country of birth, birth country, pais nacimiento, pais de nacimiento, pays naissance, pays de naissance, ville naissance, ville de naissance, commune naissance, paese di nascita, comune di nascita, comune nascita, pais nascimento, pais de nascimento, cidade nascimento, naturalidade, geburtsland, geboorteland, city of birth, birth city, town of birth, state of birth, birth state',
  },
  {
    category: 'criminal_history',
    label: 'a criminal record',
    holds: 'history',
    needs: 'member',
    words: 'criminal record, criminal history, conviction, criminal conviction',
  },
  {
    category: 'job_title',
    label: 'a job title',
    holds: 'text',
    needs: 'member',
    not: 'posting vacancy job listing opening position career',
    words:
      'job title, berufsbezeichnung, titre du poste, position title, current job, current title, current employer title, job position title, fonction, intitule poste, stanowisko, puesto trabajo',
  },
  {
    category: 'job_title',
    label: 'an occupation',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words:
      'employment status, work situation, job function, job role, job description, grade level, occupation, profession, position, specialty, speciality, specialization, seniority, job, job level, designation, professional title, job position, headline, cargo, puesto, mansione, funktion, functie, beruf, metier, profesion, ocupacion, profissao, professione, beroep',
  },
  {
    category: 'workplace',
    label: 'an employer',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words:
      'employer, employer name, current employer, current company, employer address, company worked for, school name, school attended, workplace, arbeitgeber, employeur, empleador',
  },
];
