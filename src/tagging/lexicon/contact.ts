import type { LexiconGroup } from './define.js';

/** Ways to reach a person. English, German, French, Spanish, Portuguese, Italian, Dutch. */
export const CONTACT: readonly LexiconGroup[] = [
  {
    category: 'contact.email',
    label: 'an e-mail address',
    holds: 'text',
    needs: 'nothing',
    open: true,
    notBefore: `welcome reminder digest transactional bulk promotional promo marketing drip campaign confirmation
      verification html react rendered plain queued scheduled draft failed latest unread spam phishing ongoing
      recurring automated automatic periodic`,
    words: `email, email address, email addr, email adress, mail address, mail addr, email id address, e mail adresse, mailadresse, mailadres,
      emailadres, adresse email, adresse mail, adresse electronique, courriel, correo, correo electronico, email cim, e posta, eposta,
      adres email, epost, e post, epostadresse, mail adresse, user mail, direccion correo, direccion de correo, indirizzo email, indirizzo mail,
      posta elettronica, username or email, email or username, email or phone, endereco email, endereco de email, mail adress, contact mail,
      correo institucional, correo personal, email institucional, email pessoal, endereco eletronico, e mail anschrift, mail anschrift,
      courriel electronique, adresse courriel, adresse electronique mail, casella email, casella di posta, recapito email, indirizzo pec,
      mailadres prive`,
  },
  {
    category: 'contact.email',
    label: 'an e-mail address',
    holds: 'text',
    needs: 'person',
    words: 'mail, email confirmation, pec, mel',
  },
  {
    category: 'contact.email',
    label: 'an e-mail address, or what identifies one',
    holds: 'text',
    needs: 'person',
    follow: 'aggressive',
    unsure: true,
    words: 'email id, mail id',
  },
  {
    category: 'contact.email',
    label: 'whom a message goes to',
    holds: 'text',
    needs: 'message',
    alone: true,
    words: `to, cc, bcc, attendee, invitee, recipient, recipient address, sender, sender address, from address, to address, bcc address, cc address,
      to address list, to email list, recipient list`,
  },
  {
    category: 'contact.phone_number',
    label: 'a phone number',
    holds: 'digits',
    needs: 'nothing',
    open: true,
    notBefore: 'voice bot twilio from caller virtual code codigo prefijo prefisso ddi ddd',
    words: `phone, phone number, phone no, phone num, phone nr, telephone, telephone number, telephone no, tel number, mobile number, mobile no,
      mobile phone, mobile phone number, cell phone, cell phone number, cell number, msisdn, whatsapp number, telefon, telefonnummer, telefon
      nr, handynummer, handy nr, mobilnummer, mobiltelefon, rufnummer, numero telephone, numero de telephone, num tel, telephone portable,
      telefono, numero telefono, numero de telefono, telefono movil, numero celular, numero de celular, telefone, numero telefone, numero de
      telefone, telefone celular, telefone fixo, numero cellulare, numero di telefono, telefono cellulare, telefoon, telefoonnummer, telefoon
      nr, phone numeric, phone raw, numer telefonu, telefonnumret, mobiltelefonnummer, puhelin, puhelinnumero, cep telefonu, numero tel, no
      telp, nomor telepon, contact phone number, direct line, direct dial, emergency contact number, emergency contact phone, emergency phone,
      mobielnummer, mobiel nummer, telephone domicile, telephone mobile, telephone fixe, tel mobile, tel domicile, telefone contato, telefone
      residencial, telefone comercial, telefone celular numero, num telefone, num telefono, num tel mobile, nro telefono, nro celular, num
      celular, nro telefone, n telefono, telefono casa, telefono celular, telefono fijo numero, telefono contacto, telefon privat, telefon
      mobil, telefon geschaeftlich, tel nr, tel no, tel num, ph no, ph number, phone nbr, phone digits, phone e 164, national phone number,
      international phone number, msisdn number, whatsapp phone, whatsapp phone number, wa number, wa id, cell no, mob no, mob number, mobile
      num, mobile phone no, landline, landline number, home phone number, work phone number, gsm number, gsm nummer, mobiele telefoon, recapito
      telefonico, numero di cellulare, num telephone`,
  },
  {
    category: 'contact.phone_number',
    label: 'a phone number',
    holds: 'digits',
    needs: 'person',
    listed: 'member',
    words: `mobile, tlf nr, gsm, fono, tel portable, telefono fijo, tel fixe, cel, handy, celular, movil, cellulare, portable, mobiel, whatsapp,
      cellulare personale, handphone, hp no, no hp, nomor hp, telepon, no telepon, home number, work number, office number, emergency number,
      ice number, viber, viber number, sms number, sms to, caller number, calling number, called number, callee number, dialed number, dialled
      number, mobil, mobilnr, mobilfunknummer, festnetz, festnetznummer, rueckrufnummer, notfallnummer, telefono oficina, telefono ufficio,
      numero telefonico, tlfn, tfno, telemovel, fone, fone contato, fisso, alternate number, alternative number, national number, national
      phone, phone national, phone international, phone with code, phone with country code, phone number e 164, number e 164, tel werk, telefono
      alternativo, telefone recado, ddd telefone, ddd celular, numero nacional, numero recado, cell numero, portable numero, phone bound, bind
      phone, bound mobile, mobile money number, mpesa number, mpesa phone, momo number, momo phone, caller phone, caller msisdn, customer number
      whatsapp, numero emergencia, telefono recados, numero fijo, telf contacto, tel contacto, tel emergencia, tel urgence, numero urgence,
      contact urgence telephone`,
  },
  {
    category: 'contact.phone_number',
    label: 'a phone number',
    holds: 'digits',
    needs: 'person',
    listed: 'member',
    words: 'contact number, contact no, contact num, contact nr, numero whatsapp, numero contacto, numero contato',
  },
  {
    category: 'contact.phone_number',
    label: 'a phone number',
    holds: 'digits',
    needs: 'person',
    listed: true,
    words: 'tel, telp, tlf, telf',
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
    words: `website, web site, homepage, personal website, website url, portfolio, portfolio url, portfolio link, blog, blog url, personal site,
      personal url, personal page, web page, web address, web address url, home page url, page perso, site web, sito web, sitio web, pagina web`,
  },
  {
    category: 'account.username',
    label: 'a user name in a social network',
    holds: 'text',
    needs: 'person',
    listed: true,
    unsure: true,
    not: 'bot app company brand business page',
    words: `twitter username, github username, telegram username, discord username, slack username, github login, gitlab username, ig username,
      instagram username, linkedin username, tiktok username, reddit username, tg username, facebook username, steam username, keybase username,
      signal username, minecraft username, roblox username, epic username, lichess username, chess com username, spotify username, line user id`,
  },
  {
    category: 'social',
    label: 'a handle in a social network',
    holds: 'text',
    needs: 'person',
    listed: true,
    unsure: true,
    not: 'bot app company brand business page',
    words: `instagram handle, twitter handle, telegram handle, slack handle, discord handle, github handle, gitlab handle, ig handle, insta handle,
      linkedin handle, tiktok handle, youtube handle, tg handle, mastodon handle, bluesky handle, bsky handle, threads handle`,
  },
  {
    category: 'social',
    label: 'a profile in a social network',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: `linkedin, linkedin url, linkedin profile, linkedin id, profilo linkedin, facebook url, facebook profile, instagram, twitter, github,
      telegram, wechat, skype, discord, mastodon, facebook, xing, tiktok, social link, social media, social handle, social account, line id,
      slack id, snapchat, signal number, skype id, twitter url, instagram url, github url, orcid, discord tag, discord global name, x handle,
      twitter x, insta, instagram link, instagram profile, fb url, fb link, fb profile, facebook link, linkedin profile url, linkedin link,
      tiktok url, youtube, youtube url, youtube link, youtube channel, pinterest, pinterest url, telegram link, telegram name, weixin, wechat
      number, wechat no, weixin no, qq, qq number, qq no, skype name, steam name, xbox gamertag, gamertag xbox, psn id, psn name, twitch
      username, twitch login, twitch url, mastodon url, bluesky, vk, vk link, ok id, viber id, matrix id, npub, keybase, behance, behance url,
      dribbble, dribbble url, medium url, stackoverflow url, perfil linkedin, perfil instagram, profil linkedin, profil facebook, facebook name,
      instagram name, whatsapp link, social profile, social profiles, social network, social networks, social handles, redes sociales, redes
      sociais, reseaux sociaux, zalo, zalo id, kakao talk id, discord name, minecraft name, riot id, riot name, summoner name, battle tag, ens
      name, strava url, goodreads url, soundcloud url`,
  },
  {
    category: 'contact',
    label: 'a way to reach a person',
    holds: 'text',
    needs: 'person',
    listed: 'member',
    unsure: true,
    words: 'recapito, contact detail',
  },
  {
    category: 'contact',
    label: 'a way to reach a person, or the person',
    holds: 'text',
    needs: 'person',
    listed: 'member',
    follow: 'aggressive',
    unsure: true,
    words:
      'contact, contact info, contact information, contact value, contact data, kontakt info, datos contacto, dados contato',
  },
  {
    category: 'contact.organization',
    label: 'the organization that a person belongs to',
    holds: 'text',
    needs: 'business',
    follow: 'aggressive',
    unsure: true,
    words: `company, company name, organization name, organisation name, firma, firmenname, empresa, entreprise, azienda, societe, bedrijf,
      bedrijfsnaam`,
  },
  {
    category: 'contact.phone_number',
    label: 'whom a call or a text goes to',
    holds: 'digits',
    needs: 'message',
    alone: true,
    unsure: true,
    words: 'to number, to phone, to mobile',
  },
  {
    category: 'contact.phone_number',
    label: 'a phone number',
    holds: 'digits',
    needs: 'person',
    unsure: true,
    words: 'cell, cellular, hp, mob, zap, other number, secondary number',
  },
];
