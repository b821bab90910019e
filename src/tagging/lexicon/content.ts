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
    words: 'message, message body, message text, chat message, body, content, comment, note',
  },
  {
    category: 'content.public',
    label: 'a self-description',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: 'bio, biography, about me, about you, curriculum vitae, resume text',
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
    from: 'aggressive',
    unsure: true,
    words:
      'avatar, avatar url, profile picture, profile picture url, profile image, profile image url, profile photo, photo url, picture, photo',
  },
];
