import type { LexiconGroup } from './define.js';

/** Health data: a special category in the sense of GDPR article 9. */
export const HEALTH: readonly LexiconGroup[] = [
  {
    category: 'health_and_medical',
    label: 'health data',
    holds: 'history',
    needs: 'member',
    words: `medical history, medical condition, health condition, health record, medical record, medical notes, clinical notes, blood type, blood group,
      mental health, health status, pre existing condition, krankengeschichte, blutgruppe, antecedents medicaux, groupe sanguin,
      historial medico, grupo sanguineo, tipo sanguineo, anamnesi, gruppo sanguigno, bloedgroep, hiv status, pregnancy status`,
  },
  {
    category: 'health_and_medical',
    label: 'health data',
    holds: 'history',
    needs: 'person',
    unsure: true,
    words: `diagnosis, diagnoses, allergy, medication, prescription, symptom, disability, treatment, weight kg, height cm, diagnose, allergie,
      behinderung, maladie, enfermedad, doenca, malattia`,
  },
  {
    category: 'health_and_medical.record_id',
    label: 'a medical record number',
    holds: 'digits',
    needs: 'member',
    words: 'mrn, medical record number, medical record no, patient number, patient record number, nhs number',
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
