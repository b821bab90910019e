import type { LexiconGroup } from './define.js';

/** What a person wrote or is shown on. */
export const CONTENT: readonly LexiconGroup[] = [
  {
    category: 'content.private',
    label: 'a private message',
    holds: 'text',
    needs: 'nothing',
    words:
      'private message, private message text, private message body, direct message, direct message text, direct message body',
  },
  {
    category: 'content.private',
    label: 'what a person wrote',
    holds: 'text',
    needs: 'person',
    from: 'aggressive',
    unsure: true,
    words: 'message, message body, body, content',
  },
  {
    category: 'content.private',
    label: 'what a person wrote',
    holds: 'text',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    words: `order note, order comment, gift message, delivery instruction, delivery note, special instruction, special request, cancellation reason, cancelation reason,
      decline reason, rejection reason, refund reason, return reason, reason for visit, personal message, cover letter, feedback message, feedback text, chat message,
      message text`,
  },
  {
    category: 'content.private',
    label: 'what a person wrote, or what was written on one',
    holds: 'text',
    needs: 'person',
    follow: 'aggressive',
    unsure: true,
    words:
      'comment, note, remark, feedback, reason, anmerkung, observaciones, opmerkingen, nota, bemerkung, commentaire, comentario, observacao, opmerking',
  },
  {
    category: 'demographic.profile',
    label: 'a self-description',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: 'bio, biography, about me, about you, curriculum vitae, resume text, cv url, resume url',
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
    needs: 'person',
    follow: 'aggressive',
    unsure: true,
    words: `gravatar, avatar, avatar url, avatar image, profile picture, profile picture url, profile image, profile image url, profile photo, photo url, picture, photo,
      image, image url, imagen, url imagen, bild, foto, immagine`,
  },
];
