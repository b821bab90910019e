import type { LexiconGroup } from './define.js';

/** Ways to reach a person. English, German, French, Spanish, Portuguese, Italian, Dutch. */
export const CONTACT: readonly LexiconGroup[] = [
  {
    category: 'contact.email',
    label: 'an e-mail address',
    holds: 'text',
    needs: 'nothing',
    open: true,
    notBefore: `welcome reminder digest newsletter transactional bulk promotional promo marketing drip campaign confirmation
      verification notification html react rendered plain queued scheduled draft failed latest unread spam phishing`,
    words: `email, email address, email addr, email adress, mail address, mail addr, email id address, e mail adresse, mailadresse, mailadres,
      emailadres, adresse email, adresse mail, adresse electronique, courriel, correo, correo electronico, email cim, e posta, eposta, adres email, epost, e post, epostadresse, mail adresse, user mail,  direccion correo,
      direccion de correo, indirizzo email, indirizzo mail, posta elettronica, username or email, email or username, email or phone, endereco email, endereco de email`,
  },
  {
    category: 'contact.email',
    label: 'an e-mail address',
    holds: 'text',
    needs: 'person',
    words: 'mail',
  },
  {
    category: 'contact.email',
    label: 'whom a message goes to',
    holds: 'text',
    needs: 'message',
    alone: true,
    words:
      'to, cc, bcc, attendee, invitee, recipient, recipient address, sender, sender address, from address, to address',
  },
  {
    category: 'contact.phone_number',
    label: 'a phone number',
    holds: 'digits',
    needs: 'nothing',
    open: true,
    notBefore: 'voice bot twilio from caller virtual',
    words: `phone, phone number, phone no, phone num, phone nr, telephone, telephone number, telephone no, tel number, mobile number, mobile no,
      mobile phone, mobile phone number, cell phone, cell phone number, cell number, msisdn, whatsapp number, telefon,
      telefonnummer, telefon nr, handynummer, handy nr, mobilnummer, mobiltelefon, rufnummer, numero telephone, numero de telephone, num tel,
      telephone portable, telefono, numero telefono, numero de telefono, telefono movil, numero celular, numero de celular,
      telefone, numero telefone, numero de telefone, telefone celular, telefone fixo, numero cellulare, numero di telefono, telefono cellulare,
      telefoon, telefoonnummer, telefoon nr, phone numeric, phone raw, numer telefonu, telefonnumret, mobiltelefonnummer, puhelin, puhelinnumero, cep telefonu, numero tel, no telp, nomor telepon, contact phone number, direct line, direct dial, emergency contact number, emergency contact phone, emergency phone, mobielnummer, mobiel nummer`,
  },
  {
    category: 'contact.phone_number',
    label: 'a phone number',
    holds: 'digits',
    needs: 'person',
    words:
      'mobile, telp, tlf, tlf nr, telf, gsm, fono, tel, tel portable, telefono fijo, tel fixe, cel, handy, celular, movil, cellulare, portable, mobiel, contact number, contact no, whatsapp',
  },
  {
    category: 'contact.fax_number',
    label: 'a fax number',
    holds: 'digits',
    needs: 'person',
    words: 'fax, fax number, fax no, faxnummer, telefax',
  },
  {
    category: 'contact.url',
    label: 'a personal page',
    holds: 'text',
    needs: 'person',
    unsure: true,
    follow: 'aggressive',
    words: 'website, web site, homepage, personal website, website url',
  },
  {
    category: 'social',
    label: 'a profile in a social network',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: `linkedin, linkedin url, linkedin profile, linkedin id, profilo linkedin, facebook url, facebook profile, facebook id, instagram handle, instagram,
      twitter, twitter handle, twitter id, twitter username, github username, github, telegram, wechat, skype, discord, mastodon, facebook, xing, tiktok, social link, social media, social handle, social account, telegram id, telegram username, telegram handle, discord id, discord username, line id, slack id, slack user id, snapchat, signal number, skype id, twitter url, instagram url, github url, orcid`,
  },
  {
    category: 'contact',
    label: 'a way to reach a person',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: 'recapito, contact detail',
  },
  {
    category: 'contact.organization',
    label: 'the organization that a person belongs to',
    holds: 'text',
    needs: 'business',
    follow: 'aggressive',
    unsure: true,
    words:
      'company, company name, organization name, organisation name, firma, firmenname, empresa, entreprise, azienda, societe, bedrijf, bedrijfsnaam',
  },
];
