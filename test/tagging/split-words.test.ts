import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/tagging/split-words.js';

describe('splitWords', () => {
  it.each([
    ['phoneNumber', ['phone', 'number']],
    ['usr_email_addr', ['usr', 'email', 'addr']],
    ['x-forwarded-for', ['x', 'forwarded', 'for']],
    ['IPAddress', ['ip', 'address']],
    ['userIP', ['user', 'ip']],
    ['phoneNo2', ['phone', 'no', '2']],
    ['EMAIL_ADDRESS', ['email', 'address']],
    ['eMail', ['e', 'mail']],
    ['straße', ['strasse']],
    ['prénom', ['prenom']],
    ['contraseña', ['contrasena']],
    ['', []],
  ])('%j', (name, words) => {
    expect(splitWords(name)).toEqual(words);
  });
});
