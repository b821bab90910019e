import type { LexiconGroup } from './define.js';

/** Health data: a special category in the sense of GDPR article 9. */
export const HEALTH: readonly LexiconGroup[] = [
  {
    category: 'health_and_medical',
    label: 'health data',
    holds: 'history',
    needs: 'member',
    open: true,
    words: `medical history, medical condition, health condition, health record, medical record, medical detail, consultation history, travel history, krankenkasse, krankenkassenstatus, health insurance, medical notes, clinical notes, blood type, blood group,
      mental health, health status, pre existing condition, krankengeschichte, blutgruppe, antecedents medicaux, groupe sanguin,
      historial medico, grupo sanguineo, tipo sanguineo, anamnesi, gruppo sanguigno, bloedgroep, hiv status, pregnancy status`,
  },
  {
    category: 'health_and_medical',
    label: 'health data',
    holds: 'history',
    needs: 'health',
    unsure: true,
    open: true,
    words: `diagnosis, diagnoses, allergy, allergic reaction, medication, prescription, symptom, disability, disability state, disability status, handicap, treatment, weight kg, height cm, diagnose, allergie,
      behinderung, maladie, enfermedad, doenca, malattia, alergia, antecedent, symptome, sintoma, clinical impression, vital sign, blood pressure,
      heart rate, medical note, date of test, test result, vaccination, vaccine, surgery, disease, illness, comorbidity,
      complication, medicament, medikament, krankheit, erkrankung, sintomas, medicamento, medicacao, enfermedad previa, padecimiento, medicijn, ziekte, patologia, terapia,
      farmaco, cirugia, tratamento, tratamiento, traitement, lab result, examination, physical examination, prescribed medication, history of present illness, health problem,
      medical problem, current medication, icd code, diagnosis code, glucose, pregnancy, immunization`,
  },
  {
    category: 'health_and_medical',
    label: 'a measure of a body',
    holds: 'digits',
    needs: 'health',
    unsure: true,
    words:
      'weight, height, bmi, peso, altura, poids, taille, gewicht, altezza, lengte, blood sugar, pulse, temperature, oxygen saturation, respiratory rate',
  },
  {
    category: 'health_and_medical.record_id',
    label: 'a medical record number',
    holds: 'digits',
    needs: 'member',
    words:
      'mrn, medical number, health id, health number, hospital number, patient identifier, cartao sus, kvnr, versichertennummer, krankenkassennummer, tessera sanitaria, abha id, abha number, abha address, health id number, medical record number, medical record no, patient number, patient record number, nhs number',
  },
  {
    category: 'health_and_medical.insurance_beneficiary_id',
    label: 'a health insurance number',
    holds: 'digits',
    needs: 'member',
    words:
      'health insurance number, health insurance id, insurance member id, insurance policy number, medicare number, krankenversichertennummer',
  },
  {
    category: 'biometric',
    label: 'biometric data',
    holds: 'record',
    needs: 'member',
    words:
      'biometric data, biometric template, face embedding, face descriptor, voice print, voiceprint, retina scan, fingerprint image, fingerprint scan',
  },
];
