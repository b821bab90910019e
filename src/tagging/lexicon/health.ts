import type { LexiconGroup } from './define.js';

/** Health data: a special category in the sense of GDPR article 9. */
export const HEALTH: readonly LexiconGroup[] = [
  {
    category: 'health_and_medical',
    label: 'health data',
    holds: 'history',
    needs: 'member',
    open: true,
    words: `medical history, medical condition, health condition, health record, medical record, medical detail, consultation history, travel history,
      krankenkasse, krankenkassenstatus, health insurance, medical insurance, seguro medico, seguro de salud, plano de saude, plano saude,
      mutuelle, medical aid, medical notes, clinical notes, blood type, blood group, mental health, mental health status, health detail, health
      details, health info, health information, health data, health note, health issue, health concern, medical info, medical information,
      medical data, medical notes text, medical reason, medical certificate, disability type, disability percentage, disability certificate,
      disabilities, special need, special needs, condiciones medicas, condicion medica, problemas salud, datos medicos, informacion medica,
      ficha medica, dieta, dietary restriction, dietary restrictions, dietary requirement, dietary requirements, food allergy, drug allergy,
      known allergies, family history, family medical history, past medical history, surgical history, obstetric history, sexual history,
      psychiatric history, cause of death, last menstrual period, gestational age, pregnancy week, vaccination status, vaccine status,
      immunization status, covid status, infection status, viral load, sick note, sick leave reason, krankheiten, allergien, vorerkrankung,
      vorerkrankungen, health status, pre existing condition, krankengeschichte, blutgruppe, antecedents medicaux, groupe sanguin, historial
      medico, grupo sanguineo, tipo sanguineo, anamnesi, gruppo sanguigno, bloedgroep, hiv status, pregnancy status, blood type group, allergy
      info, allergy information, allergy details, allergies notes, allergy list, health background, health problems list, health issues list,
      medical allergies, medical background, medical needs, medical comments, medical alert, health alert, medical diagnosis, medical treatment,
      medical test, medical exam, medical report, medical document, medical prescription, clinical history, clinical diagnosis, clinical
      summary, clinical notes text, patient history, patient condition, patient allergies, patient medications, therapy notes, therapist notes,
      treatment notes, treatment history, drug history, medication history, medication allergies, medication list, regular medications, past
      illness, past surgeries, past surgery, previous surgeries, food intolerance, dietary needs, dietary restriction notes, dietary notes, diet
      restrictions, special diet, accessibility needs, accessibility requirement, special assistance, mobility needs, mobility aid, disability
      info, disability details, disability description, disability notes, disability percentage value, learning disability, sen status,
      substance use, substance abuse, addiction, drug test result, alcohol test, covid test result, covid vaccination, covid vaccinated,
      vaccination record, vaccination history, immunisation, immunisation record, pregnancy due date, menstrual cycle, menstruation, cycle
      length days, last period date, period start date, fertility, sexual health, std status, sti status, mental state, mental condition,
      suicide risk, self harm, psychological state, rehab, gesundheitsdaten, gesundheitszustand, gesundheitsangaben, krankenversicherung,
      krankheitsgeschichte, krankheitsbild, medizinische daten, medizinische hinweise, vorerkrankungen text, unvertraeglichkeiten,
      unvertraglichkeiten, nahrungsmittelallergien, impfstatus, impfungen, schwangerschaft, pflegegrad, pflegestufe, behinderungsgrad, grad der
      behinderung, schwerbehinderung, schwerbehindert, dossier medical, etat de sante, etat sante, antecedents familiaux, antecedents
      chirurgicaux, allergies alimentaires, regime alimentaire, restrictions alimentaires, grossesse, situation handicap, taux handicap, rqth,
      historia medica, historial clinico, antecedentes medicos, antecedentes familiares, antecedentes personales, antecedentes patologicos,
      estado de salud, estado salud, enfermedades cronicas, enfermedad cronica, alergias alimentarias, alergias medicamentos, restricciones
      alimentarias, restriccion alimentaria, tipo sangre, tipo de sangre, embarazo, obra social, seguro de salud numero, historico medico,
      historico familiar, historico doencas, historico de doencas, doencas cronicas, doencas preexistentes, doenca cronica, alergias
      medicamentosas, restricoes alimentares, restricao alimentar, tipo sangue, gravidez, comorbidades, cirurgias previas, cirurgias realizadas,
      medicamentos em uso, medicamentos uso, uso medicamentos, observacoes medicas, deficiencia fisica, necessidades especiais, anamnesi
      patologica, stato di salute, stato salute, allergie alimentari, intolleranze, intolleranze alimentari, gravidanza, patologie pregresse,
      patologie croniche, disabilita, invalidita, medische gegevens, medische geschiedenis, gezondheid, gezondheidstoestand, allergieen,
      dieetwensen, dieet, zwangerschap, beperking, zorgverzekering, discapacidades, restricciones alimenticias, necesidades especiales,
      besondere beduerfnisse, besoins specifiques, genetic condition, genetic disorder, genetic disease, genetic test, genetic test result,
      medical emergency info, medical emergency information, medical conditions list, medical concerns, health conditions list, health
      declaration, health questionnaire, health survey, health assessment, health screening, health goal, health goals, health profile,
      emergency medical info, emergency medical information, medical contact notes, disease history, illness history, hospitalization history,
      hospitalisation history, immunization history, immunisation history, immunization status text, allergy history, mental health history,
      mental health notes, mental health condition, psychological history, psychiatric diagnosis, treatment history text, sexual health history,
      fertility history, pregnancy history, birth history, developmental history, drug abuse, alcohol abuse, substance abuse history, addiction
      history, smoking history, alcohol history, tobacco history, smoking habits, drinking habits, smoking habit, drinking habit, special
      education needs, special educational needs, iep, learning difficulties, learning difficulty, learning needs, additional needs, access
      needs, accommodations needed, reasonable adjustments, support needs, care needs, care level, personal care needs, medical equipment,
      medical devices used, medical leave reason, sickness reason, reason of sickness, absence medical reason, disability category, disability
      level, disability grade, disability id, disability card, disability certificate number, disabilities text, type of disability, types of
      disabilities, nature of disability, disease name, disease type, disease code, disease details, condition name medical, patologias,
      patologias previas, enfermedades previas, enfermedades preexistentes, antecedentes clinicos, antecedentes alergicos, antecedentes
      quirurgicos, antecedentes ginecologicos, historial enfermedades, historial salud, condicion salud, condicion de salud, condiciones salud,
      condiciones de salud, condicion especial, tipo discapacidad, grado discapacidad, porcentaje discapacidad, certificado discapacidad, seguro
      medico nombre, aseguradora, eps afiliado, prevision salud, fonasa, problema salud, problema de salud, problemas de salud, condicao saude,
      condicao de saude, tipo deficiencia, possui deficiencia, pcd, laudo medico, alergias e restricoes, restricao medica, restricoes medicas,
      informacoes medicas, informacao medica, dados medicos, historico saude, historico de saude, etat medical, informations medicales, donnees
      medicales, problemes sante, problemes de sante, allergies et intolerances, type de handicap, regime alimentaire special, note mediche,
      dati sanitari, dati medici, informazioni mediche, stato vaccinale, medische informatie, medische notities, medische bijzonderheden,
      gezondheidsklachten, allergien und unvertraeglichkeiten, medizinische besonderheiten, gesundheitliche einschraenkungen, gesundheitliche
      besonderheiten`,
  },
  {
    category: 'health_and_medical',
    label: 'health data',
    holds: 'history',
    needs: 'health',
    unsure: true,
    open: true,
    words: `smoker, smoking, alcohol, alcohol use, alcohol consumption, drug use, diabetic, asthma, hypertensive, pregnant, vaccinated, infected,
      handicapped, hospitalized, hospitalised, deceased cause, depression, anxiety, mood, wheelchair, hearing impairment, visual impairment,
      fumante, fumador, hipertenso, hipertensao, diabetico, gestante, gravida, embarazada, enceinte, zwanger, schwanger, discapacitado,
      deficiente, disabile, clinical note, progress note, nursing note, discharge summary, chief complaint, presenting complaint, reason for
      admission, admission reason, visit reason, reason for visit text, complaint, finding, findings, assessment note, treatment plan, therapy,
      dosage, dose, drug, drug name, medication name, medicine, triage level, severity of illness, deficiencia, evolucion, evolucao, queixa,
      antecedentes, exame, exames, referral reason, prescription, handicap, treatment, diagnose, antecedent, clinical impression, vital sign,
      medical note, date of test, test result, vaccine, surgery, complication, medicament, medikament, erkrankung, medicamento, enfermedad
      previa, padecimiento, medicijn, ziekte, patologia, terapia, farmaco, cirugia, tratamento, tratamiento, traitement, lab result,
      examination, physical examination, history of present illness, icd code, glucose, immunization, diagnosis text, diagnosis notes, diagnosis
      name, diagnosis description, differential diagnosis, secondary diagnosis, admission diagnosis, discharge diagnosis, provisional diagnosis,
      final diagnosis, icd 10, icd 10 code, icd 9, icd 11, snomed code, snomed, lab test, lab value, lab report, test outcome, specimen, biopsy,
      pathology report, radiology, radiology report, imaging, imaging result, imaging report, ultrasound, mri, ct scan, ecg, ekg, pain, pain
      level, pain score, sleep quality, sleep hours, stress level, mental status, cognitive status, functional status, prescribed drug,
      prescribed medicine, prescription text, prescription notes, prescription details, dosage instruction, medicine name, medication dosage,
      medication dose, medication notes, dose amount, dose number, drug dosage, vaccine name, vaccine type, vaccine dose, contraception,
      gravidity, gestation, gestational week, apgar, apgar score, birth weight, head circumference, body fat, body fat percentage, waist
      circumference, hemoglobin, haemoglobin, creatinine, insulin, insulin dose, triglycerides, ldl, hdl, glycemia, glycaemia, cd 4 count,
      allergy name, allergy type, allergy severity, symptoms text, symptom description, symptom severity, symptom duration, symptom onset,
      clinical findings, clinical finding, physical exam, exam findings, examination notes, examination findings, soap note, nurse note, doctor
      note, doctors notes, physician note, consultation note, consultation reason, visit notes, visit summary, visit diagnosis, follow up notes,
      medical advice, surgical procedure, surgery type, anesthesia, anaesthesia, hospitalization, hospitalisation, admission notes, discharge
      notes, cause of admission, triage notes, triage category, chronic disease name, injury type, fracture, befund, befunde, medikation,
      medikamente, beschwerden, behandlung, behandlungsgrund, puls, blutdruck, blutzucker, koerpergewicht, koerpergroesse, impfung, impfstoff,
      symptome text, diagnosen, anamnese, ordonnance, maladies, motif consultation, motif de consultation, tension arterielle, frequence
      cardiaque, vaccin, diagnostic, chirurgie, hospitalisation motif, presion arterial, frecuencia cardiaca, motivo consulta, motivo de
      consulta, vacuna, sintomas texto, enfermedad actual, examen fisico, evolucion clinica, signos vitales, medicacoes, pressao arterial,
      frequencia cardiaca, motivo da consulta, vacina, queixa principal, exame fisico, exames complementares, hipotese diagnostica, sinais
      vitais, cirurgias, cirurgia, diagnosi, farmaci, allergie text, sintomi, pressione arteriosa, frequenza cardiaca, vaccino, vaccini,
      patologie, intervento chirurgico, esame obiettivo, medicatie, medicijnen, klachten, behandeling, bloeddruk, hartslag, vaccinatie,
      aandoening, aandoeningen, ziektebeeld, ailment, ailments, sickness, icd, hpi, past history, social history, immunization record, blood
      test, blood test result, rh factor, rhesus, rhesus factor, impairment, impairments, lmp, last period, last menstrual period date,
      menstrual history, drinking, drinking status, drinks alcohol, tobacco, tobacco use, smokes, dietary, dietary preference, dietary
      preferences, diet, food restriction, food restrictions, food preference, food preferences, food allergies text, mood score, vitals,
      clinical assessment, plan of care, nursing diagnosis, health insurer, health insurance company, health insurance provider, health
      insurance plan, health plan, medical scheme, medical aid name, medical aid number, medical aid no, allergic to, existing conditions,
      medical diagnosis text, operation history, past operations, hospital stay, hospital admission, groesse cm, pathologie, pathologies,
      observations medicales, observation medicale, talla, convenio, convenio medico, convenio saude, prontuario, malattie, malattia cronica,
      terapie, terapia in corso, zorgverzekeraar, zorgverzekering naam, tipo handicap, type handicap, handicap type, covid, covid result, covid
      positive, hiv, hiv positive, hiv result, hiv test, tb status, malaria, malaria test, hepatitis, hepatitis b, hepatitis c, sickle cell,
      genotype, blood genotype, epilepsy, seizure, seizures, cancer, cancer type, cancer stage, tumor, tumour, dialysis, kidney disease, heart
      disease, heart condition, cardiac history, liver disease, lung disease, copd, arthritis, dementia, autism, adhd, dyslexia, ptsd, trauma
      history, eating disorder, bipolar, schizophrenia, phobia, phobias, medical restriction, medical restrictions, medical clearance, medical
      fitness, fitness status, physical condition, physical limitations, physical limitation, eyesight, visual acuity, hearing aid, glasses,
      prosthesis, pacemaker, implant, organ donor, organ donor status, dnr, dnr status, code status, advance directive, resuscitation status,
      birth control, contraceptive, contraceptive method, menopause, miscarriages, abortions, abortion, births count, parity, number of
      pregnancies, delivery mode, delivery type birth, breastfeeding, feeding type, nutritional status, nutrition status, muac, apgar 1, apgar
      5, vaccination card, vaccination date, vaccine date, vaccine batch, dose date, dewormed, screening result, risk score clinical, frailty
      score, gcs, glasgow coma scale, phq 9, phq 9 score, gad 7, gad 7 score, anxiety level, depression score, stress, stress score, energy
      level, fatigue, fatigue level, craving, cravings, relapse, sobriety date, clean date, substance, substances used, drug of choice,
      prescribed by doctor, current treatment, current therapy, previous treatment, previous treatments, drug regimen, regimen, antibiotic,
      antibiotics, insulin type, inhaler, supplement intake, calories burned, step count, steps count, steps walked, daily steps, workout
      history, injury description, injury details, injury history, wound, wound type, wound description, burn degree, bleeding, fever, cough,
      nausea, vomiting, rash, swelling, dizziness, headache, shortness of breath, side effect, side effects, adverse reaction, adverse
      reactions, adverse event, reaction severity, allergy reaction, intolerance, intolerances, concern, health concern text, other concern`,
  },
  {
    category: 'health_and_medical',
    label: 'health data',
    holds: 'history',
    needs: 'health',
    listed: true,
    unsure: true,
    words: 'symptom',
  },
  {
    category: 'health_and_medical',
    label: 'health data',
    holds: 'history',
    needs: 'health',
    listed: 'member',
    unsure: true,
    open: true,
    words: `allergy, diagnosis, diagnoses, medication, illness, chronic disease, chronic condition, chronic illness, vaccination, pregnancy,
      disability, disability state, disability status, diabetes, hypertension, alergia, alergias, enfermedad, enfermedades, diagnostico,
      medicacion, doenca, maladie, krankheit, malattia, blood pressure, heart rate, comorbidity, smoking status, current medication, disease,
      allergic reaction, primary diagnosis, medicacao, discapacidad, behinderung, allergie, symptome, sintoma, sintomas, prescribed medication,
      medical problem, health problem, diagnosis code`,
  },
  {
    category: 'health_and_medical',
    label: 'a measure of a body',
    holds: 'digits',
    needs: 'health',
    unsure: true,
    words: `body weight, body height, body temperature, body mass index, weight in kg, height in cm, heart rate bpm, spo 2, systolic, diastolic, blood
      glucose, hba 1 c, cholesterol, weight, height, bmi, peso, altura, poids, taille, gewicht, altezza, lengte, blood sugar, pulse,
      temperature, oxygen saturation, respiratory rate, weight value, height value, weight lbs, weight pounds, height ft, height feet, height
      inches, weight in grams, body mass, systolic pressure, diastolic pressure, systolic bp, diastolic bp, bp systolic, bp diastolic, blood
      pressure systolic, blood pressure diastolic, bp, pulse rate, heart rate value, resting heart rate, respiration rate, resp rate, oxygen
      level, oxygen saturation level, o 2 saturation, temperature c, temperature celsius, body temp, temp celsius, blood sugar level, blood
      glucose level, current weight, starting weight, start weight, ideal weight, peso actual, peso atual, peso corporal, peso kg, estatura,
      altura cm, peso corporeo, koerpergewicht kg, lichaamsgewicht, lichaamslengte, body weight kg, weight at birth, birth weight kg, birth
      weight grams, weight kilograms, height centimeters, height centimetres, weight kgs, height m, waist, waist size, hip size, chest size,
      bust size, shoe size, body surface area, bsa, muscle mass, fat mass, fat percentage, lean mass, visceral fat, bone mass, vo 2 max, vo 2,
      resting hr, max hr, heartbeat, breathing rate, respiration, respirations, saturation, o 2 sat, sao 2, pulse ox, pulse oximetry, body temp
      c, body temp f, glucose level, glucose value, blood glucose value, blood glucose reading, sugar level, fasting glucose, fasting blood
      sugar, a 1 c, insulin units, egfr, wbc, rbc, platelets, platelet count, sodium, potassium, bilirubin, alt value, ast value, tsh, psa, imc,
      frecuencia respiratoria, saturacion oxigeno, saturacion, temperatura corporal, perimetro abdominal, circunferencia cintura, glicemia,
      glucemia, saturacao, glasgow, frecuencia cardiaca lpm`,
  },
  {
    category: 'health_and_medical.record_id',
    label: 'a medical record number',
    holds: 'digits',
    needs: 'member',
    words: `nhs no, health card number, health card no, medicare no, ihi, openmrs id, patient no, patient id number, patient ref, medical id,
      chart number, hospital id, nro historia clinica, historia clinica, numero historia clinica, numero dossier patient, ipp, carte vitale, mrn,
      medical number, health id, health number, hospital number, patient identifier, cartao sus, kvnr, versichertennummer, krankenkassennummer,
      tessera sanitaria, abha id, abha number, abha address, health id number, medical record number, medical record no, patient number,
      patient record number, nhs number, mrn number, mr number, mr no, medical record id, medical record identifier, patient mrn,
      patient uid number, chart no, hospital no, hospital registration number, uhid, uhid no, ip number patient, opd number, nhs id,
      health care number, healthcare id, health service number, hkn, ahc number, phn, phn number, ramq, chi number, numero sus, cns, cns numero,
      cartao nacional saude, cartao nacional de saude, numero prontuario, prontuario numero, numero historia, numero de historia clinica,
      nro historia, nhc, numero dossier medical, numero patient, ins numero, patientennummer, patienten nr, patientnummer, fallnummer patient,
      codice sanitario, numero tessera sanitaria, dossiernummer patient`,
  },
  {
    category: 'health_and_medical.insurance_beneficiary_id',
    label: 'a health insurance number',
    holds: 'digits',
    needs: 'member',
    words: `health insurance no, insurance number, insurance no, insurance id, insurance policy no, policy number insurance, insurance card number,
      numero mutuelle, numero seguro, numero de seguro, convenio numero, numero convenio, carteirinha, numero carteirinha,
      health insurance number, health insurance id, insurance member id, insurance policy number, medicare number, krankenversichertennummer,
      insurance policy, insurance member number, insurance group number, insurance card no, insurance certificate number, insured id,
      insured number, insurance subscriber id, policyholder id, policy holder number, medicaid id, medicaid number, medicaid no, medicare id,
      medicare beneficiary id, mbi, hicn, health plan id, health plan number, health card id, ehic, ehic number, versichertennr,
      versicherungsnummer, krankenversicherungsnummer, kv nummer, numero assure, numero d assure, numero securite sociale assure,
      numero afiliado, numero de afiliado, nro afiliado, numero poliza, nro poliza, numero obra social, numero carteira convenio,
      carteira convenio, matricula convenio, numero plano saude, verzekeringsnummer, polisnummer zorg`,
  },
  {
    category: 'biometric',
    label: 'biometric data',
    holds: 'record',
    needs: 'member',
    words: `biometric data, biometric template, face embedding, face encoding, face id, face template, facial feature, facial template, facial data,
      iris scan, iris code, fingerprint template, fingerprint data, signature image, signature data, handwritten signature, voice sample,
      biometric, biometric id, biometric hash, face descriptor, voice print, voiceprint, retina scan, fingerprint image, fingerprint scan,
      fingerprints, face data, face image, face vector, face signature, palm print, handprint, dna, dna sample, dna sequence, dna
      profile, genome, genome data, genetic data, genetic profile, face photo embedding, face recognition data, face recognition id, facial
      recognition data, face token, face hash, fingerprint hash value, finger template, finger data, finger index template, left thumb, right
      thumb, left thumb print, right thumb print, voice recording sample, voice embedding, speaker embedding, huella, huella dactilar, huella
      digital, impressao digital, empreinte digitale, impronta digitale, fingerabdruck, vingerafdruk, e signature image, electronic signature
      image, drawn signature, signature svg, signature photo, signature drawing, signature png, signature pad data, signature canvas`,
  },
  {
    category: 'biometric',
    label: "a person's thumbprint, while that of a certificate or a key is its hash",
    holds: 'record',
    needs: 'person',
    words: 'thumb print, thumbprint',
  },
  {
    category: 'health_and_medical.insurance_beneficiary_id',
    label: 'an insurance number',
    holds: 'digits',
    needs: 'person',
    unsure: true,
    words: `policy no, policy number, policy num, group number insurance, insurance ref, nro afiliado numero, member policy number, insurance policy
      num`,
  },
  {
    category: 'biometric',
    label: 'a signature',
    holds: 'text',
    needs: 'person',
    unsure: true,
    follow: 'aggressive',
    words: `signature, esignature, signature url, signature base 64, signature file, signature path, signature img, signature key, digital signature,
      electronic signature, unterschrift, handtekening, assinatura, assinatura digital, firma digital, firma imagen, signatory signature,
      signature text, initials image, typed signature`,
  },
  {
    category: 'health_and_medical',
    label: 'who pays for the health of a person',
    holds: 'text',
    needs: 'health',
    unsure: true,
    words: `insurance provider, insurance company, insurance plan, insurance plan name, insurance card, insurance type, insurance carrier, insurance
      group, insurance holder, primary insurance, secondary insurance`,
  },
];
