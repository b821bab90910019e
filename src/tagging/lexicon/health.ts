import type { LexiconGroup } from './define.js';

/** Health data: a special category in the sense of GDPR article 9. */
export const HEALTH: readonly LexiconGroup[] = [
  {
    category: 'health_and_medical',
    label: 'health data',
    holds: 'history',
    needs: 'member',
    open: true,
    words: `medical history, medical condition, health condition, health record, medical record, medical detail, consultation history, travel history, krankenkasse, krankenkassenstatus, health insurance, medical insurance, seguro medico, seguro de salud, plano de saude, plano saude, mutuelle, medical aid, medical notes, clinical notes, blood type, blood group,
      mental health, mental health status, health detail, health details, health info, health information, health data, health note, health issue, health concern, medical info, medical information, medical data, medical notes text, medical reason, medical certificate, disability type, disability percentage, disability certificate, disabilities, special need, special needs, condiciones medicas, condicion medica, problemas salud, datos medicos, informacion medica, ficha medica, dieta, dietary restriction, dietary restrictions, dietary requirement, dietary requirements, food allergy, drug allergy, known allergies, family history, family medical history, past medical history, surgical history, obstetric history, sexual history, psychiatric history, cause of death, last menstrual period, gestational age, pregnancy week, vaccination status, vaccine status, immunization status, covid status, infection status, viral load, sick note, sick leave reason, krankheiten, allergien, vorerkrankung, vorerkrankungen, health status, pre existing condition, krankengeschichte, blutgruppe, antecedents medicaux, groupe sanguin,
      historial medico, grupo sanguineo, tipo sanguineo, anamnesi, gruppo sanguigno, bloedgroep, hiv status, pregnancy status`,
  },
  {
    category: 'health_and_medical',
    label: 'health data',
    holds: 'history',
    needs: 'health',
    unsure: true,
    open: true,
    words: `smoker, smoking, smoking status, alcohol, alcohol use, alcohol consumption, drug use, diabetic, diabetes, hypertension, asthma, hypertensive, pregnant, vaccinated, infected, handicapped, hospitalized, hospitalised, deceased cause, depression, anxiety, mood, chronic disease, chronic condition, chronic illness, wheelchair, hearing impairment, visual impairment, fumante, fumador, hipertenso, hipertensao, diabetico, gestante, gravida, embarazada, enceinte, zwanger, schwanger, discapacitado, deficiente, disabile, primary diagnosis, clinical note, progress note, nursing note, discharge summary, chief complaint, presenting complaint, reason for admission, admission reason, visit reason, reason for visit text, complaint, finding, findings, assessment note, treatment plan, therapy, dosage, dose, drug, drug name, medication name, medicine, triage level, severity of illness, medicacion, diagnostico, alergias, enfermedades, discapacidad, deficiencia, evolucion, evolucao, queixa, antecedentes, exame, exames, referral reason, diagnosis, diagnoses, allergy, allergic reaction, medication, prescription, symptom, disability, disability state, disability status, handicap, treatment, weight kg, height cm, diagnose, allergie,
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
      'body weight, body height, body temperature, body mass index, weight in kg, height in cm, heart rate bpm, spo 2, systolic, diastolic, blood glucose, hba 1 c, cholesterol, weight, height, bmi, peso, altura, poids, taille, gewicht, altezza, lengte, blood sugar, pulse, temperature, oxygen saturation, respiratory rate',
  },
  {
    category: 'health_and_medical.record_id',
    label: 'a medical record number',
    holds: 'digits',
    needs: 'member',
    words:
      'nhs no, health card number, health card no, medicare no, ihi, openmrs id, patient no, patient id number, patient ref, medical id, chart number, hospital id,  nro historia clinica, historia clinica, numero historia clinica, numero dossier patient, ipp, carte vitale, mrn, medical number, health id, health number, hospital number, patient identifier, cartao sus, kvnr, versichertennummer, krankenkassennummer, tessera sanitaria, abha id, abha number, abha address, health id number, medical record number, medical record no, patient number, patient record number, nhs number',
  },
  {
    category: 'health_and_medical.insurance_beneficiary_id',
    label: 'a health insurance number',
    holds: 'digits',
    needs: 'member',
    words:
      'health insurance no, insurance number, insurance no, insurance id, insurance policy no, policy number insurance, insurance card number, numero mutuelle, numero seguro, numero de seguro, convenio numero, numero convenio, carteirinha, numero carteirinha, health insurance number, health insurance id, insurance member id, insurance policy number, medicare number, krankenversichertennummer',
  },
  {
    category: 'biometric',
    label: 'biometric data',
    holds: 'record',
    needs: 'member',
    words:
      'biometric data, biometric template, face embedding, face encoding, face id, face template, facial feature, facial template, facial data, iris scan, iris code, fingerprint template, fingerprint data, signature image, signature data, handwritten signature, voice sample, biometric, biometric id, biometric hash, face descriptor, voice print, voiceprint, retina scan, fingerprint image, fingerprint scan',
  },
];
