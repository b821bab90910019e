import type { LexiconGroup } from './define.js';

/** Numbers that a state gives to a person. */
export const GOVERNMENT: readonly LexiconGroup[] = [
  {
    category: 'government_id.national_identification_number',
    label: 'a national identification number',
    holds: 'digits',
    needs: 'nothing',
    open: true,
    words: `ssn, ssn number, social security number, social security no, social security, social insurance number, national id, national id number,
      national identification number, national identity number, national insurance number, government id number, personnummer, aadhaar,
      aadhaar number, aadhaar no, aadhar, aadhar number, aadhar no, fiscal code, codice fiscale, codigo fiscal personal, cpf, dni, curp, bsn, burgerservicenummer, pesel, sozialversicherungsnummer,
      personalausweisnummer, ausweisnummer, ssn last 4, ssn last four, last 4 ssn, last four ssn, last 4 of ssn, social insurance no, sin number, nino, ni number, tfn, tax file number, ppsn, pps number, ird number, nric, nric number, mykad, ktp, no ktp, nomor ktp, npwp, tckn, tc kimlik, tc kimlik no, jmbg, rodne cislo, henkilotunnus, hetu, cpr number, cpr nr, isikukood, asmens kodas, amka, cnp, egn, cuil, cedula, cedula identidad, cedula de identidad, cedula ciudadania, rut, run number, pan number, pan card, pan card number, pan no, pan card no, voter id, voter id number, voter card, electoral card, electoral id, emirates id, iqama, civil id, national id card, national id no, nationalid, national number, identity document number, id document number, govt id, government id, cpf cnpj, cpf or cnpj, cni, numero cni, num secu, numero secu, nss, niss, ahv nummer, ahv number, avs number, numero avs, svnr, sv nummer, sozialversicherungsnr, sofinummer, rijksregisternummer, personal identity number, personal id code, personal identification number, personal code, nif number, dni number, dni nie, documento identidad, numero documento identidad, work permit number, residence permit, residence permit number, green card number, alien number, birth certificate number, birth certificate no, birth registration number, steuer identifikationsnummer, steueridentifikationsnummer, numero securite sociale,
      numero de securite sociale, numero seguridad social, numero de seguridad social, numero identidad, carta identita`,
  },
  {
    category: 'government_id.national_identification_number',
    label: 'a tax number',
    holds: 'digits',
    needs: 'person',
    unsure: true,
    words: `passport, passaporte, pasaporte, passeport, reisepass, paspoort, passaporto, tax id, tax number, tax id number, tin, itin, nif, nie, nir, steuer id, steuernummer, numero fiscal, national, itin number, rg, rg number, pis, nis, ctps, ahv, rfc, sin, documento, numero documento, num documento, nro documento, document no, doc number, identity document, identity card, id card, id document, id no, id num, vat number personal, id number, identity number, identity card number,
      id card number, document number, identification number`,
  },
  {
    category: 'government_id.passport_number',
    label: 'a passport number',
    holds: 'digits',
    needs: 'nothing',
    open: true,
    words: `passport number, passport nr, visa number, passport no, passport num, passport id, passnummer, reisepassnummer, numero passeport, numero de passeport,
      numero pasaporte, numero de pasaporte, numero passaporte, paspoortnummer`,
  },
  {
    category: 'government_id.drivers_license_number',
    label: "a driver's license number",
    holds: 'digits',
    needs: 'nothing',
    open: true,
    words: `driver license, license number driver, driving license no, drivers license no, driver license no, dl number, cnh, numero cnh, patente di guida, permis de conduire, permis conduire, fuhrerschein, rijbewijs, licencia de conducir, drivers license, driver licence, driving licence, driving license, driver license number, drivers license number,
      driver licence number, drivers licence number, driving licence number, driving license number, fuhrerscheinnummer, numero permis, licencia conducir,
      rijbewijsnummer, numero patente`,
  },
  {
    category: 'government_id.vehicle_registration',
    label: 'a vehicle registration',
    holds: 'text',
    needs: 'member',
    unsure: true,
    words:
      'vehicle identification number, car plate, placa vehiculo, matricula vehiculo, targa, kennzeichen, immatriculation, license plate, licence plate, license plate number, plate number, number plate, vehicle registration number, nummernschild, kenteken',
  },
];
