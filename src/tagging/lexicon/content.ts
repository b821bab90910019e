import type { LexiconGroup } from './define.js';

/** What a person wrote or is shown on. */
export const CONTENT: readonly LexiconGroup[] = [
  {
    category: 'content.private',
    label: 'a private message',
    holds: 'text',
    needs: 'nothing',
    words: `private message, private message text, private message body, direct message, direct message text, direct message body, chat text,
      chat body, dm text, sms text, sms body, sms message, sms content, whatsapp message, voice message, inbox message, message preview text,
      last message text, last message body`,
  },
  {
    category: 'content.private',
    label: 'what a person wrote',
    holds: 'text',
    needs: 'written',
    follow: 'aggressive',
    unsure: true,
    words: `message, message body, body, content, msg, message raw, message html, message plain, content html, body markdown, content markdown,
      content raw, message md`,
  },
  {
    category: 'content.private',
    label: 'what a person wrote',
    holds: 'text',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    words: `order note, order comment, gift message, delivery instruction, delivery note, special instruction, special request, cancellation reason,
      cancelation reason, decline reason, rejection reason, refund reason, return reason, reason for visit, personal message, cover letter,
      feedback message, feedback text, chat message, message text, order remark, order instructions, customer remark, customer comments,
      customer instructions, customer feedback, buyer note, buyer message, buyer comment, guest note, guest message, guest comment,
      delivery comment, delivery remark, delivery message, shipping note, shipping instruction, driver note, courier note, courier instructions,
      special instructions text, special notes, special note, booking note, booking message, booking comment, booking remark, reservation note,
      appointment note, appointment reason, cancel reason, cancellation note, cancellation comment, cancellation message,
      cancellation reason text, canceled reason, cancelled reason, refund note, refund comment, refund message, dispute reason, dispute message,
      complaint text, complaint description, complaint details, complaint message, leave reason, absence reason, absence note, leave note,
      reason for leave, reason for leaving, leaving reason, termination reason, resignation reason, resignation letter, dismissal reason,
      reject reason, rejected reason, support message, inquiry message, enquiry message, inquiry text, contact message, greeting message,
      gift note, gift message text, gift text, dedication, personal statement, statement of purpose, motivation letter, motivation text,
      cover letter text, application message, invitation message, invitation text, friend request message, interview notes, interview feedback,
      candidate notes, candidate note, recruiter notes, applicant notes, manager comment, manager notes, manager feedback, employee comment,
      employee notes, reviewer comment, reviewer notes, reviewer note, reviewer feedback, teacher comment, teacher notes, teacher note,
      teacher feedback, student notes, student note, student comment, student feedback, parent note, parent comment, user feedback, user notes,
      user note, user review, user reply, member note, client notes, client note, client comment, client feedback, progress notes text,
      observaciones cliente, observacoes cliente, observacao cliente, comentario cliente, comentarios cliente, nota cliente, notas cliente,
      notas pedido, nota pedido, observaciones pedido, instrucciones entrega, instrucciones especiales, motivo cancelacion,
      motivo de cancelacion, motivo cancelamento, motivo rechazo, motivo rejeicao, motivo reprovacao, motivo anulacion, kundenkommentar,
      kundennotiz, kundenhinweis, lieferhinweis, lieferhinweise, bestellnotiz, bestellhinweis, stornogrund, ablehnungsgrund, kuendigungsgrund,
      commentaire client, note client, instructions livraison, motif annulation, motif refus, motif rejet, note cliente, note ordine,
      istruzioni consegna, motivo annullamento, klantnotitie, klant opmerking, bezorginstructies, bestelnotitie, annuleringsreden,
      reden annulering`,
  },
  {
    category: 'content.private',
    label: 'what a person wrote, or what was written on one',
    holds: 'text',
    needs: 'person',
    follow: 'aggressive',
    unsure: true,
    notBefore: 'internal',
    words: `comment, note, remark, feedback, reason, anmerkung, observaciones, opmerkingen, nota, bemerkung, commentaire, comentario, observacao,
      opmerking, call notes, call note, meeting notes, meeting note, session notes, session note, visit note, case notes, case note, follow up
      note, follow up notes text, diary, diary entry, journal, journal entry, reflection, reflections, confession, testimony, statement,
      incident description, incident details, description of incident, allegation, allegations, grievance, grievance details, private comment,
      observacoes, observacion, observaciones internas, observaciones generales, anotaciones, anotacoes, apuntes, remarques, commentaires, note
      private, annotazioni, notizen, bemerkungen, notities, aantekeningen, motivo, motivo baja, motivo visita, motif, motif visite, raison,
      motivazione, reden, grund, begruendung, justificativa, justificacion, justificatif texte, excuse note, apology, hr notes, hr comments,
      peer feedback, self assessment, self evaluation, self review, areas of improvement, goals text, personal goals, dreams, wishes, bedtime
      story prompt, approval remark, approval note, approval comment, decision note, decision comment, leave remark, review note`,
  },
  {
    category: 'content.private',
    label: 'what a mail says',
    holds: 'text',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    listed: true,
    not: 'template default preview test welcome reminder',
    words: `email body, email subject, email content, email snippet, mail body, mail text, mail content, mail subject, note text, note body, note
      content, general note, additional note, patient note, clinical comment, user message, customer message, customer note, user comment,
      personal note, private note, private notes text, free text, free text comment, user input text, message from user, transcript, call
      transcript, voicemail text, chat history, conversation history, message history, user prompt, user input, user query text, user question,
      user answer, prompt text user, chat input, chat prompt, chat content, chat log, chat transcript, chat messages, voice transcript, voice
      transcription, call recording, call recording url, recording transcript, call summary, conversation text, conversation summary,
      conversation transcript, customer query, customer question, customer complaint, customer reason, customer request, customer request text,
      client message, client request, guest request, guest requests, guest feedback, guest review, patient message, patient comment, patient
      comments, patient feedback, patient question, student answer, student message, student response, parent message, candidate message,
      candidate answer, applicant message, applicant statement, tenant message, tenant notes, landlord notes, seller note, seller message, buyer
      notes, buyer comments, message to seller, message to host, message to customer, message to recipient, message to buyer, gift card message,
      gift message body, greeting text, card message, wish message, birthday message, condolence message, dedication text, engraving text,
      personalization text, personalisation text, custom message text, incoming message, incoming text, inbound message, outgoing message,
      original message, quoted message, replied message, reply message, reply content, forwarded message, draft message, draft body, whatsapp
      text, whatsapp body, telegram message, dm message, dm content, sms, sms message body, post caption, photo caption, image caption, caption
      text`,
  },
  {
    category: 'content.private',
    label: 'what a person wrote',
    holds: 'text',
    needs: 'writing',
    follow: 'aggressive',
    unsure: true,
    words: `text, subject, body text, text body, body html, html body, body plain, text plain, plain text, message content, public message, public
      comment, reply text, comment text, comment body, review text, review body, asunto, assunto, betreff, oggetto, onderwerp, texto, testo,
      inhalt, nachricht, mensaje, mensagem, messaggio, bericht, msg text, msg body, msg content, review content, answer text, inquiry, enquiry,
      inquiry content, enquiry content, question text, testimonial, testimonial text, mitteilung, notiz, kommentar, kommentar text, remarque,
      recado, commento, mensaje texto, contenido, conteudo, contenu, contenuto, inhoud, reaction text, quote text, raw text message, post
      content, post body, post text, thread text, feedback content, suggestion, suggestion text, opinion, opinion text, reason details, other
      reason, other comments, additional comments, additional info text, additional information text, additional remarks, special remarks,
      story, my story, success story`,
  },
  {
    category: 'demographic.profile',
    label: 'a self-description',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: `bio, biography, about me, about you, about, introduce, introduction, self introduction, self intro, self description, short bio, long bio,
      profile bio, profile description, profile summary, curriculum vitae, resume text, cv url, resume url, resume, cv, cv file, resume file,
      resume link, cv link, cv path, resume path, curriculum, lebenslauf, hoja de vida, hoja vida, curriculo, personal bio, user bio, profile
      text, profile about, about text, tagline, personal tagline, status text, self summary, professional summary, career objective, career
      summary, objective statement`,
  },
  {
    category: 'content.self_image',
    label: 'a picture of a person',
    holds: 'text',
    needs: 'member',
    unsure: true,
    words: 'selfie, selfie url, passport photo, passport photo url, id photo, id photo url',
  },
  {
    category: 'content.self_image',
    label: 'a picture of a person',
    holds: 'text',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    not: 'bot page site server channel guild room product',
    words: `gravatar, avatar, avatar url, avatar image, avatar path, profile picture, profile picture url, profile pic, profile photo, profile photo
      url, user photo, gravatar id, gravatar hash, gravatar url, avatar src, avatar uri, avatar link, avatar key, avatar img, avatar file url,
      avatar thumb, avatar thumbnail, avatar base 64, avatar data url, avatar photo, avatar pic, profile avatar, profile avatar url, profile
      img, profile img url, profile image src, profile picture path, profile picture uri, profile picture key, profile pic url, profile photo
      path, profile thumbnail, display picture, display picture url, dp url, user avatar, user avatar url, user image, user image url, user
      picture, user pic, user photo url, user img, foto perfil, foto de perfil, url foto perfil, imagen perfil, imagen de perfil, imagem perfil,
      imagem de perfil, foto usuario, foto cliente, photo profil, photo de profil, image profil, profilbild, profilbild url, profilfoto,
      immagine profilo, foto profilo, profielfoto, profielfoto url, head shot, headshot url, mugshot, portrait, portrait url, portrait photo,
      avatar id, photo identite, selfie image, selfie photo, face photo, face picture, pasfoto, passfoto, display photo, display pic, user
      thumbnail, user icon, user icon url, user avatar image, member photo, member image, employee photo, employee image, staff photo, student
      photo, student image, patient photo, patient image, customer photo, customer image, guest photo, driver photo, driver image, candidate
      photo, person photo, person image, author image, author avatar, author photo, creator avatar, owner avatar, sender avatar, member avatar,
      player avatar, client avatar, customer avatar, contact photo, contact avatar, doctor image, doctor photo, teacher photo, child photo,
      speaker photo, speaker image, team photo member, instructor image, instructor photo, url avatar, foto usuario url, foto url perfil, foto
      carnet, foto personal, foto empleado, foto alumno, foto paciente, foto aluno, foto funcionario, imagen usuario, imagen perfil url, imagem
      perfil url, imagem usuario, photo utilisateur, photo eleve, photo identite url, foto dipendente, foto utente, bild url profil,
      mitarbeiterfoto, foto medewerker`,
  },
  {
    category: 'content.self_image',
    label: 'a picture of a person',
    holds: 'text',
    needs: 'person',
    follow: 'aggressive',
    unsure: true,
    words: `profile image, profile image url, photo url, picture, photo, image, image url, imagen, url imagen, bild, foto, immagine, img, img url, img
      path, img src, imagem, imagem url, url imagem, url foto, url photo, foto path, photo name, photo file name, pic, pic url`,
  },
];
