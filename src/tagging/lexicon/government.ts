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
      personalausweisnummer, ausweisnummer, steuer identifikationsnummer, steueridentifikationsnummer, numero securite sociale,
      numero de securite sociale, numero seguridad social, numero de seguridad social, numero identidad, carta identita`,
  },
  {
    category: 'government_id.national_identification_number',
    label: 'a tax number',
    holds: 'digits',
    needs: 'person',
    unsure: true,
    words: `tax id, tax number, tax id number, tin, itin, nif, nie, nir, steuer id, steuernummer, numero fiscal, id number, identity number, identity card number,
      id card number, document number, identification number`,
  },
  {
    category: 'government_id.passport_number',
    label: 'a passport number',
    holds: 'digits',
    needs: 'nothing',
    open: true,
    words: `passport number, passport no, passport num, passport id, passnummer, reisepassnummer, numero passeport, numero de passeport,
      numero pasaporte, numero de pasaporte, numero passaporte, paspoortnummer`,
  },
  {
    category: 'government_id.drivers_license_number',
    label: "a driver's license number",
    holds: 'digits',
    needs: 'nothing',
    open: true,
    words: `driver license, drivers license, driver licence, driving licence, driving license, driver license number, drivers license number,
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
      'license plate, licence plate, license plate number, plate number, number plate, vehicle registration number, nummernschild, kenteken',
  },
];
