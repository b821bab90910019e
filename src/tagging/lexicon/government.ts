import type { LexiconGroup } from './define.js';

/** Numbers that a state gives to a person. */
export const GOVERNMENT: readonly LexiconGroup[] = [
  {
    category: 'government_id.national_identification_number',
    label: 'a national identification number',
    holds: 'digits',
    needs: 'nothing',
    open: true,
    words: `identity card number, id card number, identity card no, id card no, ssn, ssn number, social security number, social security no, social
      security, social insurance number, national id, national id number, national identification number, national identity number, national
      insurance number, government id number, personnummer, aadhaar, aadhaar number, aadhaar no, aadhar, aadhar number, aadhar no, fiscal code,
      codice fiscale, codigo fiscal personal, cpf, dni, curp, bsn, burgerservicenummer, pesel, sozialversicherungsnummer, personalausweisnummer,
      ausweisnummer, ssn last 4, ssn last four, last 4 ssn, last four ssn, last 4 of ssn, social insurance no, sin number, nino, ni number, tfn,
      tax file number, ppsn, pps number, ird number, nric, nric number, mykad, ktp, no ktp, nomor ktp, npwp, tckn, tc kimlik, tc kimlik no,
      jmbg, rodne cislo, henkilotunnus, hetu, cpr number, cpr nr, isikukood, asmens kodas, amka, cnp, egn, cuil, cedula, cedula identidad,
      cedula de identidad, cedula ciudadania, rut, run number, pan number, pan card, pan card number, pan no, pan card no, voter id, voter id
      number, voter card, electoral card, electoral id, emirates id, iqama, civil id, national id card, national id no, nationalid, identity
      document number, id document number, govt id, government id, cpf cnpj, cpf or cnpj, cni, numero cni, num secu, numero secu, nss, niss, ahv
      nummer, ahv number, avs number, numero avs, svnr, sv nummer, sozialversicherungsnr, sofinummer, rijksregisternummer, personal identity
      number, personal id code, personal identification number, personal code, nif number, dni number, dni nie, documento identidad, numero
      documento identidad, work permit number, residence permit, residence permit number, green card number, alien number, birth certificate
      number, birth certificate no, birth registration number, steuer identifikationsnummer, steueridentifikationsnummer, numero securite
      sociale, numero de securite sociale, numero seguridad social, numero de seguridad social, numero identidad, carta identita, national id
      card number, cnic, cnic number, cnic no, bvn, bvn number, philhealth number, sss number, sss no, umid, cccd, cmnd, so cmnd, so cccd,
      citizen id, citizen id number, citizenship number, citizen number, citizen identity number, nric fin, uin fin, hkid, hkid number,
      residence card number, residency permit number, alien registration number, uscis number, green card no, visa no, social security code,
      social security nr, social insurance nr, national insurance no, national insurance, nino number, ssn or itin, ssn itin, taxpayer id,
      taxpayer identification number, codice fiscale utente, cod fiscale, cod fisc, numero documento identita, carta d identita, numero carta
      identita, numero carta d identita, numero cpf, cpf cliente, cpf usuario, cpf titular, cpf responsavel, nr cpf, num cpf, cpf aluno, cpf
      formatado, cpf limpo, cartao cidadao, cartao de cidadao, nro dni, numero dni, dni cliente, dni titular, dni nif, nif dni, nie number,
      numero de identificacion, numero identificacion, numero de identidad, nro identificacion, numero cedula, numero de cedula, nro cedula, ci
      numero, rut cliente, rut usuario, curp cliente, clave elector, numero ine, tarjeta identidad, tarjeta de identidad, documento de
      identidade, documento identidade, numero identidade, cedula identidade, numero nir, numero ss, numero de ss, numero cni numero, numero
      carte identite, numero de carte d identite, carte identite, carte nationale identite, numero carte sejour, titre sejour, numero titre
      sejour, ausweisnr, personalausweis, personalausweis nr, perso nr, steuer id nr, steuernr, rentenversicherungsnummer, rv nummer,
      aufenthaltstitel, aufenthaltstitel nummer, idenr, identiteitskaart, identiteitskaartnummer, identiteitsbewijs, bsn nummer, rrn, insz, insz
      nummer, nin number, nid no, nid number, nid card, adhar, adhar no, adhar number, adhar card, aadhaar card, aadhaar card no, aadhaar card
      number, aadhar card, aadhar card no, aadhar card number, ration card, ration card no, ration card number, nicop, nic no, nic number, eid
      number, eid no, qid number, qid no, kra pin, ghana card, ghana card no, ghana card number, personal identity code number, military id,
      military id no, military id number, pis pasep, titulo eleitor, titulo de eleitor, dowod osobisty, numer dowodu, fodselsnummer, cpr nummer,
      num cni, num fiscal, num dni, num identificacion, numero contribuinte, num contribuinte, documento identita numero, documento identita,
      kimlik no, no paspor, cpf numero, rg numero, numero rg, citizen card, citizen card number, citizen card no, national identity, national
      identity card, national identity no, national identity card number, national identity card no, identity card code, identity certificate
      number, id card code, id card num, resident id, resident id number, resident registration number, chinese id, id card china, fayda id,
      huduma number, sss id, gsis number, pagibig number, pagibig no, hdmf number, tin id, cedula profesional, numero empadronamiento, social
      sec no, social sec number, social number, soc sec no, insee number, numero insee, nir numero, numero de nir, num nir, num ss, ahv nr,
      steuer identnummer, rijbewijs nummer bsn, verblijfsdocument nummer, v nummer, vreemdelingennummer, nif titular, nie titular, documento
      titular, documento cliente, documento paciente, dni paciente, dni alumno, cedula cliente, cedula paciente, cpf paciente, cpf mae, cpf pai,
      cpf conjuge, cpf dependente, codice fiscale paziente, codice fiscale cliente`,
  },
  {
    category: 'government_id.national_identification_number',
    label: 'a tax number',
    holds: 'digits',
    needs: 'person',
    unsure: true,
    notBefore: 'name nombre nome nom label type kind',

    words: `passport, passaporte, pasaporte, passeport, reisepass, paspoort, passaporto, tax id, tax number, tax id number, tin, itin, nif, nie, nir,
      steuer id, steuernummer, numero fiscal, national, itin number, rg, rg number, pis, nis, ctps, ahv, rfc, sin, documento, numero documento,
      num documento, nro documento, document no, doc number, identity document, identity card, id card, id document, id no, id num, vat number
      personal, id number, identity number, document number, identification number, identification no, identification id, identification
      document, identification document number, id doc number, id doc, id proof, id proof number, proof of identity, identity proof, identity
      document no, doc num, doc id number, doc identidade, doc identidad, doc identity, document identity number, tax code, tax identification
      number, tax identification no, tax id no, tax reference, tax reference number, tax file no, taxpayer number, fiscal number, fiscal id,
      national code, national card, cuit, cuit cuil, nuip, ife, passaporto numero, numero de documento, nro de documento, documento fiscal,
      documento numero, doc numero, documento nro, num doc, nro doc, ausweis, ausweisdokument, piece identite, numero piece, numero piece
      identite, num piece identite, legitimatie, legitimatienummer, documentnummer, tin number, inss number, inss, identification,
      identificacion, identidade, cnic picture, cnic front picture, cnic back picture, id card front, id card back, id front image, id back
      image, document front image, document back image, nin, nid, nic, cpr, carnet, carnet identidad, carnet de identidad, contribuinte, nik,
      uid no, uid number, identity code, identification code, personal code number, fin no, utr, utr number, unique taxpayer reference, document
      series, document serial, doc series, tax ident, tax identifier, tax identification, taxpayer ref, ssn or ein, num fiscal personne, numero
      identite, num identite, numero id, num id, nro id, id nacional, id fiscal, ident number, ident no, numero identificativo,
      identifizierungsnummer, persoonsnummer, proof number, proof id, address proof, proof of address, address proof document, id type number,
      kyc document, kyc document number, kyc doc, kyc id number, verification document, identity document front, identity document back,
      identity document image, identity document url, id document front, id document back, id document url, id document image, id photo front,
      id photo back, document photo, document scan, document front, document back, document image url, selfie with document, selfie with id,
      national id photo, aadhar front, aadhar back, aadhaar front, aadhaar back, pan image, dni front, dni back, dni frontal, dni reverso, dni
      anverso, foto dni, foto documento, foto cedula, foto cpf, foto rg, frente documento, verso documento`,
  },
  {
    category: 'government_id.passport_number',
    label: 'a passport number',
    holds: 'digits',
    needs: 'nothing',
    open: true,
    words: `passport number, passport nr, visa number, passport no, passport num, passport id, passnummer, reisepassnummer, numero passeport,
      numero de passeport, numero pasaporte, numero de pasaporte, numero passaporte, paspoortnummer, passport nbr, passport document number,
      passport card number, passport mrz, mrz, travel document number, travel document no, pasaporte numero, pasaporte nro, nro pasaporte,
      num pasaporte, passaporte numero, num passaporte, passeport numero, num passeport, pass nr, reisepass nr, paspoortnr`,
  },
  {
    category: 'government_id.drivers_license_number',
    label: "a driver's license number",
    holds: 'digits',
    needs: 'nothing',
    open: true,
    words: `driver license, license number driver, driving license no, drivers license no, driver license no, dl number, cnh, numero cnh,
      patente di guida, permis de conduire, permis conduire, fuhrerschein, rijbewijs, licencia de conducir, drivers license, driver licence,
      driving licence, driving license, driver license number, drivers license number, driver licence number, drivers licence number,
      driving licence number, driving license number, fuhrerscheinnummer, numero permis, licencia conducir, rijbewijsnummer, numero patente,
      dl no, dl num, driver license num, drivers licence no, driver licence no, driving licence no, fuehrerschein, fuehrerschein nr,
      fuhrerschein nr, fuehrerscheinnummer, numero licencia conducir, licencia conduccion, numero cnh carteira, carteira motorista,
      carteira de motorista, num permis, numero permis conduire, numero patente guida`,
  },
  {
    category: 'government_id.vehicle_registration',
    label: 'a vehicle registration',
    holds: 'text',
    needs: 'member',
    unsure: true,
    words: `vehicle identification number, car plate, placa vehiculo, matricula vehiculo, targa, kennzeichen, immatriculation, license plate,
      licence plate, license plate number, plate number, number plate, vehicle registration number, nummernschild, kenteken, vin, vin number,
      vehicle plate, vehicle registration, vehicle reg no, vehicle reg, car registration, car registration number, car reg, car number,
      registration plate, plate no, license plate no, licence plate number, licence plate no, reg plate, patente vehiculo, placa, placa carro,
      placa veiculo, placa do veiculo, placa auto, numero placa, numero immatriculation, plaque immatriculation, plaque d immatriculation,
      targa veicolo, targa auto, numero targa, kfz kennzeichen, autokennzeichen, kennzeichen kfz, fahrgestellnummer`,
  },
  {
    category: 'government_id',
    label: 'a licence of a person',
    holds: 'digits',
    needs: 'person',
    unsure: true,
    words: `licence number, license number, licence no, license no, license, licence, dln, license id, licence id, professional license number,
      professional license no, professional license, professional licence number, medical license number, medical license no, medical license,
      medical licence number, medical registration number, medical council number, doctor license, npi, npi number, dea number, bar number, bar
      license, pilot license number, nursing license, teaching license, state license number, registration council number, crm numero, numero
      crm, coren, cro numero, colegiatura, numero colegiatura, cedula profesional medico, matricula profesional, matricula medica, numero
      licencia, num licencia, nro licencia, numero ordre, numero rpps, rpps, numero adeli, albo numero, numero iscrizione albo,
      approbationsnummer, lanr, big nummer, agb code, patente, gun license number, firearm license`,
  },
  {
    category: 'government_id.vehicle_registration',
    label: 'a vehicle registration',
    holds: 'text',
    needs: 'member',
    unsure: true,
    words: `vehicle no, vehicle number, chassis no, chassis number, chassis num, engine number vehicle, renavam, vehicle license plate, vehicle
      licence plate, vehicle license no, vehicle plates, plate num, placa vehiculo numero, patente auto, patente vehiculo numero, dominio
      vehiculo, numero chasis, numero de chasis, placas vehiculo, chassi, numero chassi, nummerplaat, kentekennummer, amtliches kennzeichen, kfz
      nummer, num immatriculation, vehicle immatriculation, telaio numero, numero telaio`,
  },
  {
    category: 'government_id.vehicle_registration',
    label: 'a vehicle registration',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: 'plate, plates, rego, reg plate no, placas, matricula coche, car details, vehicle details, vehicle info',
  },
  {
    category: 'government_id.immigration',
    label: 'an immigration document',
    holds: 'digits',
    needs: 'member',
    words: `work permit no, work permit id, work visa number, student visa number, i 94 number, sevis id, sevis number, sevis no, uscis no, asylum
      number, asylum case number, refugee number, unhcr number, unhcr id, uci number, brp number, brp no, pr card number, permanent resident
      number, permanent resident card number, residence permit id, residence card no, niederlassungserlaubnis nummer, numero permiso residencia,
      numero permiso trabajo, numero visto, numero visa, nro visa, numero titre sejour etranger, numero permesso soggiorno, permesso soggiorno
      numero, verblijfsvergunning nummer`,
  },
];
