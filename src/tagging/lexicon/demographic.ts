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
    words: `dob, birth date, birthdate, date of birth, birth day, birthday, birth year, year of birth, born on, born at, date birth, geburtsdatum,
      geburtstag, date naissance, dt nascimento, data nasc, dt nasc, fecha nac, fec nacimiento, birth dt, dob date, dob year, dob month, dob
      day, birthdate year, geb datum, data urodzenia, fodelsedatum, fodselsdato, fodselsdag, dogum tarihi, tanggal lahir, syntymaaika, date de
      naissance, fecha nacimiento, fecha de nacimiento, data nascimento, data de nascimento, data nascita, data di nascita, geboortedatum, dob
      string, dob value, dob text, dob iso, dob formatted, date of birth text, birth date time, birth date string, birth date iso, date de
      naiss, date naiss, dt naissance, ddn, jour naissance, fecha nacimiento cliente, f nacimiento, fnac, fec nac, fecha de nac, fch nacimiento,
      data nasc cliente, data de nasc, dta nascimento, nasc, data di nasc, dt nascita, geb dat, geb datum kunde, geburtstagsdatum, gb datum,
      dateofbirth value, born date, bday, birth date text, date of birth str, birth date str, tanggal lahir text, dob raw, bdate, birth d, data
      nasc paciente, geburtsdatum text`,
  },
  {
    category: 'demographic.date_of_birth',
    label: 'a date of birth',
    holds: 'date',
    needs: 'person',
    listed: 'member',
    not: 'at live still previous attendant',
    words: `birth, born, birth month, nascimento, nacimiento, naissance, nascita, geburt, geboren, geboorte, ne le, nato il, anno nascita,
      ano nascimento, annee naissance, geburtsjahr, geboortejaar, day of birth, month of birth, birth time, time of birth, birthday month,
      birthday day, birthday year, dia nacimiento, mes nacimiento, dia nascimento, mes nascimento, mois naissance, geburtsmonat, geboortemaand`,
  },
  {
    category: 'demographic.gender',
    label: 'a gender',
    holds: 'choice',
    needs: 'member',
    not: 'product category voice grammar collection clothing',
    words: `gender, gender identity, geschlecht, genre personne, genero sexo, geslacht, id gender, id genero, gender
      id value, gender value, gender text, gender name, gender at birth, gender other, gender assigned at birth, gender self described, patient
      gender, genre sexuel, genero persona, genero pessoa, geschlecht text, geslachtsaanduiding`,
  },
  {
    category: 'demographic.gender',
    label: 'a gender',
    holds: 'choice',
    needs: 'person',
    words: 'genero, genere, genre, title prefix, honorific, plec',
  },
  {
    category: 'demographic.gender',
    label: 'a gender',
    holds: 'choice',
    needs: 'person',
    listed: true,
    not: 'product category',
    words: `sex, sexe, sexo, sesso, pronoun, preferred pronoun, salutation, anrede, civilite, civility, aanhef, sex at birth, birth sex, legal sex,
      biological sex, gender code, cinsiyet, jenis kelamin, genero sexual, pronouns text, form of address, name title, person title,
      courtesy title, salutation code, titre civilite, anrede code, aanspreekvorm, aanspreektitel, biological gender, legal gender, sex code,
      sex assigned at birth, id sexo, id sexe, sexo biologico, sexe naissance`,
  },
  {
    category: 'demographic.age_range',
    label: 'an age',
    holds: 'digits',
    needs: 'person',
    words: 'alter, eta',
  },
  {
    category: 'demographic.age_range',
    label: 'an age',
    holds: 'digits',
    needs: 'person',
    listed: 'member',
    words: `current age, age at visit, age, age range, age group, age years, age months, age in years, edad, idade, leeftijd, age value, age in
      months, age in days, age text, age bracket, age at death, age at diagnosis, age at event, approximate age, estimated age, years old, alter
      jahre, tranche age, tranche d age, grupo etario, faixa etaria, rango edad, fascia eta, leeftijdscategorie, edad actual, idade atual, age
      band, age category, age class, usia, umur, age on date, age now, child age, children ages, ages of children, edades, age restriction group`,
  },
  {
    category: 'demographic.race_ethnicity',
    label: 'an ethnicity',
    holds: 'choice',
    needs: 'member',
    words: `ethnicity, ethnic group, ethnic origin, ethnic background, ethnic code, ethnicity code, etnicidad,
      etniciteit, cor raca, raca cor, raca, race ethnicity, racial origin, ethnie, etnia, ethnicity other, ethnicity text, race code, race and
      ethnicity, ethnicity or race, tribe, caste, caste category, indigenous status, aboriginal status, pueblo indigena, grupo etnico,
      pertenencia etnica, etnia indigena, raza, razza, ethnische herkunft, herkunft ethnisch, origine ethnique, hispanic origin, hispanic,
      hispanic or latino, ethnicities, ethnic category, ethnicity id value, etnia raca, first nations status`,
  },
  {
    category: 'demographic.race_ethnicity',
    label: 'a race',
    holds: 'choice',
    needs: 'person',
    words: 'race, skin color, skin tone, skin colour',
  },
  {
    category: 'demographic.religious_belief',
    label: 'a religion',
    holds: 'choice',
    needs: 'member',
    words: `religion, religion code, religious denomination, faith, culto, godsdienst code, religious belief, religious affiliation,
      konfession, religione, religiao, godsdienst, religion name, religion other, religious preference, religious background, spiritual belief,
      church membership, konfession code, kirchensteuer, kirchensteuermerkmal, religionszugehoerigkeit, glaubensbekenntnis, confession
      religieuse, geloof, religiao cliente, agama, religious views, religious denomination name`,
  },
  {
    category: 'demographic.sexual_orientation',
    label: 'a sexual orientation',
    holds: 'choice',
    needs: 'member',
    words: `sexuality, sexual identity, sexual orientation, sexual preference, sexuelle orientierung, orientation sexuelle, orientacion sexual,
      orientacao sexual, sexual orientation other, lgbtq status, lgbt status, gender preference, dating preference, orientacion,
      orientamento sessuale, seksuele geaardheid`,
  },
  {
    category: 'demographic.political_opinion',
    label: 'a political opinion',
    holds: 'choice',
    needs: 'member',
    words: `political opinion, political view, political affiliation, political party, party affiliation, voting preference, political leaning,
      political ideology, political orientation, political party membership, vote choice, voted for, voting intention, candidate preference,
      union membership, trade union membership, trade union, gewerkschaft, gewerkschaftsmitglied, syndicat, afiliacion politica,
      afiliacion sindical, filiacao partidaria, partito politico`,
  },
  {
    category: 'demographic.marital_status',
    label: 'a marital status',
    holds: 'choice',
    needs: 'member',
    words: `parental status, marital status, id estado civil, marital state,
      maritalstatus, etat civil, civil status, relationship status, familienstand, situation familiale, estado civil, stato civile, burgerlijke
      staat, marital status code, marriage status, married status, is married text, family status, familienstand code, statut marital, statut
      matrimonial, situation matrimoniale, regime matrimonial, estado civil cliente, estado civil codigo, stato civile codice, burgerlijke
      stand, civil state, maritial status, martial status, marital, civil status code, estado familiar, statut familial, family situation`,
  },
  {
    category: 'demographic',
    label: 'a nationality',
    holds: 'choice',
    needs: 'person',
    listed: true,
    words: `nationality, id nacionalidad, nationality code, country of citizenship,
      citizenship country, immigration status, visa status, residency status, residence status, citizenship, staatsangehorigkeit, nationalite,
      nacionalidad, nacionalidade, nazionalita, nationaliteit, nationality name, nationality id value, nationality other, second nationality,
      dual nationality, citizenship status, citizenship code, country of nationality, nationality country, nationality country code, residency,
      resident status, migration status, immigrant status, asylum status, refugee status, visa type, visa category, visa class, work
      authorization, work authorization status, work permit status, right to work, right to work status, nationalitaet, nationalitat,
      staatsbuergerschaft, staatsburgerschaft, statut sejour, statut migratoire, nacionalidad actual, pais nacionalidad, pais de nacionalidad,
      situacion migratoria, nacionalidade pais, cittadinanza, paese cittadinanza, permesso soggiorno, verblijfsstatus, nationaliteitscode,
      staatsangehoerigkeit, staatsangehoerigkeit code, permit type, work permit type, residence permit type, native country, country of origin
      citizen, nationality text, nationalities, citizenships, passport country, passport country code, passport issuing country, passport
      nationality, country passport`,
  },
  {
    category: 'demographic.language',
    label: "a person's language",
    holds: 'choice',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    words: `preferred language, native language, spoken language, mother tongue, communication language, voorkeurstaal, muttersprache, lengua materna,
      idioma preferido, correspondentietaal, language spoken, languages spoken, language known, languages known, first language, langue
      maternelle, lingua madre, moedertaal, lingua materna pt`,
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
    words: `place of birth, birth place, birthplace, place of origin, lugar origen, lugar de origen, ciudad origen, ciudad de origen,
      lieu origine, luogo origine, luogo di origine, local de origem, herkunftsort, geburtsort, lieu naissance, lieu de naissance, lugar
      nacimiento, lugar de nacimiento, luogo nascita, luogo di nascita, local nascimento, geboorteplaats, country of birth, birth country, pais
      nacimiento, pais de nacimiento, pays naissance, pays de naissance, ville naissance, ville de naissance, commune naissance, paese di
      nascita, comune di nascita, comune nascita, pais nascimento, pais de nascimento, cidade nascimento, naturalidade, geburtsland,
      geboorteland, city of birth, birth city, town of birth, state of birth, birth state, place birth, pob, birth location, birth town, birth
      province, birth state name, birth region, birth city name, birth country code, country birth, country of birth code, lieu de naiss, lieu
      naiss, departement naissance, code commune naissance, pays de naiss, lugar de nac, ciudad nacimiento, ciudad de nacimiento, provincia
      nacimiento, departamento nacimiento, municipio nacimiento, estado nacimiento, cidade de nascimento, municipio nascimento, uf nascimento,
      estado nascimento, local de nascimento, naturalidade uf, citta nascita, citta di nascita, comune di nascita nome, provincia nascita,
      provincia di nascita, stato nascita, nazione nascita`,
  },
  {
    category: 'criminal_history',
    label: 'a criminal record',
    holds: 'history',
    needs: 'member',
    words: `criminal record, criminal history, conviction, criminal conviction, criminal offence, criminal offense, criminal background, criminal
      charges, arrest record, arrests, police record, felony, felony conviction, misdemeanor, background check result, dbs check, dbs number,
      antecedentes penales, antecedentes criminais, casier judiciaire, fuehrungszeugnis, casellario giudiziale, strafregister, vorstrafen,
      offence history, offense history, prior convictions, offences, offenses, charges filed, sentence length, sentence type, main offence, main
      offense, probation status, parole status, immigration detention`,
  },
  {
    category: 'job_title',
    label: 'a job title',
    holds: 'text',
    needs: 'member',
    not: 'posting vacancy job listing opening position career',
    words: `job title, berufsbezeichnung, titre du poste, position title, current job, current title, current employer title, job position title,
      fonction, intitule poste, stanowisko, puesto trabajo, title job, jobtitle name, job title text, job title other, position name, position
      held, position applied, current position title, current occupation, work title, role title job, employment title, titulo puesto, titulo
      cargo, nome cargo, nome do cargo, nombre cargo, nombre puesto, titolo lavoro, qualifica professionale, posizione lavorativa, intitule
      emploi, intitule de poste, functietitel, functie naam, stellenbezeichnung, berufsbezeichnung text, position unternehmen, role title,
      business title, titulo profesional, cargo atual, cargo actual, puesto actual, poste actuel, intitule du poste, stelle bezeichnung,
      official title, post held, rank title, current position title name, military rank, name of post`,
  },
  {
    category: 'job_title',
    label: 'an occupation',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: `employment status, work situation, job function, job role, job description, grade level, occupation, profession, position, specialty,
      speciality, specialization, seniority, job, job level, designation, professional title, job position, headline, cargo, puesto, mansione,
      funktion, functie, beruf, metier, profesion, ocupacion, profissao, professione, beroep, work position, employment situation, employment
      history, work experience, work history, professional experience, years of experience, experience years, years experience, education level,
      highest education, highest qualification, education, educational background, education background, qualification, degree, highest degree,
      field of study, academic title, occupation name, occupation code, occupation other, profession name, professional status, career level,
      oficio, profesion actual, ocupacion actual, nivel educativo, nivel estudios, escolaridad, escolaridade, grau instrucao, formacao, formacao
      academica, ocupacao, profissao atual, titolo di studio, titolo studio, professione attuale, occupazione, niveau etude, niveau d etude,
      diplome, situation professionnelle, categorie socioprofessionnelle, csp, emploi actuel, profession actuelle, schulabschluss,
      bildungsabschluss, ausbildung, berufserfahrung, berufsstatus, beschaeftigung, erwerbsstatus, opleiding, opleidingsniveau, beroepsstatus,
      especialidad, especialidade, specializzazione, specialisation, fachrichtung, fachgebiet, specialite, career, employment, employment type,
      seniority level, certifications, certification, experience, total experience, work exp, exp years, education history, academic history,
      academic qualification, educational qualification, educational level, qualification level, graduation year, year of graduation, passing
      year, year of passing, gpa, cgpa, grade point average, performance rating, performance review, appraisal, appraisal rating, taetigkeit,
      abschluss, poste, pekerjaan, trade, employment category, occupational status, profession text, job category, job type current, main
      occupation, primary occupation, education qualification, schooling, study program, study level, current study, course of study, major
      subject, academic degree, academic level, skills, skill set, professional skills, key skills, languages level, competencies, license
      level, titre professionnel, formation, experience professionnelle, experiencia laboral, experiencia profesional, experiencia profissional,
      esperienza, formacion, formacion academica, grado academico, titulo academico, grado instruccion, grado de instruccion, nivel de estudios,
      nivel instruccion, area atuacao, ramo atividade`,
  },
  {
    category: 'workplace',
    label: 'an employer',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: `employer, employer name, current employer, current company, employer address, company worked for, school name, school attended, workplace,
      arbeitgeber, employeur, empleador, employer company, employer company name, employer phone number, employer contact, employer city, name
      of employer, current employer name, previous employer, previous employer name, last employer, past employer, place of work, place of
      employment, work place name, company worked, company of employment, former employer, school attending, current school, previous school,
      university name, university attended, college name attended, college attended, alma mater, institution attended, institution name
      attended, arbeitgeber name, arbeitsort, arbeitsstelle, arbeitsplatz, entreprise actuelle, nom employeur, lieu de travail, lieu travail,
      lugar de trabajo, lugar trabajo, centro de trabajo, empresa trabajo, nombre empleador, local de trabalho, local trabalho, empregador, nome
      empregador, empresa atual, datore lavoro, datore di lavoro, luogo di lavoro, azienda attuale, werkgever naam, naam werkgever, werkplek,
      werkgever, school, university, college, college name, school college, high school, high school name, secondary school, primary school
      name, institute name, institution attended name, employed by, employer details, workplace address, work company, work organization, place
      of study, school district name, universidad, universidade, universite, ecole, escuela, escola, scuola, schule, hochschule, colegio, lugar
      de estudio, institucion educativa, empresa donde trabaja, nome empresa trabalho, company of work, agency employer, employer ein, employer
      id number, employer zip`,
  },
  {
    category: 'demographic',
    label: 'what a person is or looks like',
    holds: 'choice',
    needs: 'person',
    unsure: true,
    words: `hair color, hair colour, eye color, eye colour, body type, complexion, zodiac, zodiac sign, star sign, horoscope, looking for, interested
      in, wedding date, wedding anniversary, anniversary date, belief, union member, country of origin, home country, veteran status, military
      status, military service, household size, family size, number of children, children count, no of children, dependents count, number of
      dependents, tempat lahir, living situation, living arrangement, housing status, housing type, residence type, home ownership,
      homeownership status, household type, household composition, lifestyle, hobbies, hobby, interests, personality type, love language,
      personality, mbti, numero hijos, numero filhos, nombre enfants, anzahl kinder, aantal kinderen, figli a carico, personas a cargo, vivienda
      tipo, tipo vivienda, situacion vivienda, hijos, filhos`,
  },
];
