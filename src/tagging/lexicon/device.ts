import type { LexiconGroup } from './define.js';

/** What identifies a device or a connection. */
export const DEVICE: readonly LexiconGroup[] = [
  {
    category: 'device.ip_address',
    label: 'an IP address',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: `resolved lookup server host bind listen pod node cluster gateway private internal public local elastic container vpc dns target dest destination
      upstream proxy trusted allowed whitelisted whitelist allowlist blocklist blacklist denylist static floating bridge broadcast docker instance vm network subnet range virtual egress
      ingress nat balancer service worker machine socket interface relay`,
    words: `ip, ip address, ip addr, ip adress, ipv4, ipv6, ipv4 address, ipv6 address, ip adresse, adresse ip, direccion ip, endereco ip,
      indirizzo ip, ip adres`,
  },
  {
    category: 'device.ip_address',
    label: 'an IP address',
    holds: 'text',
    needs: 'nothing',
    open: true,
    words: `remote address, remote addr, remote ip, remote ip address, client ip, client ip address, client address ip, x forwarded for, forwarded
      for, x real ip, cf connecting ip, true client ip, x client ip, x forwarded, x cluster client ip, caller ip, user ip, source ip, login ip,
      last login ip, last sign in ip, current sign in ip, signup ip, registration ip, created ip, creation ip, request ip, visitor ip, ip
      string, ip hash, forwarded ip, fastly client ip, x original forwarded for, x appengine user ip, x vercel forwarded for, x azure clientip,
      fly client ip, do connecting ip, real ip, remote host ip, http client ip, http x forwarded for, remote address ip, login ip address, last
      ip, last ip address, last known ip, last seen ip, last used ip, last access ip, first ip, session ip, session ip address, signer ip,
      signer ip address, signature ip, sign ip, author ip, voter ip, submit ip, submission ip, submitter ip, origin ip, sender ip, sender ip
      address, consent ip, accepted ip, acceptance ip, tos ip, order ip, customer ip, customer ip address, browser ip, buyer ip, attacker ip,
      connecting ip, created by ip, updated by ip, ip client, ip usuario, ip origen, ip origem, ip utente, hashed ip, create ip, ip created, ip
      login, ip registered, ip registration, ip last, ip last login, register ip, reg ip, posted ip, post ip, poster ip, comment ip, vote ip,
      click ip, payment ip, purchase ip, checkout ip, download ip, upload ip, auth ip, last auth ip, last active ip, last activity ip, last
      request ip, last connection ip, latest ip, known ip, current login ip, previous ip, previous login ip, blocked ip, banned ip, offending
      ip, failed ip, locked ip, ip from, ip when created, ip at signup, ip at creation, user host, remote host`,
  },
  {
    category: 'device',
    label: 'a user agent',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: 'default custom internal bot sdk crawler scraper fake',
    words: `user agent, useragent, user agent string, browser user agent, ua string, http user agent, client user agent, raw user agent, agent string,
      navigator user agent, last user agent, login user agent, user agent raw, user agent header, session user agent, signer user agent, ua raw,
      ua header, sec ch ua, agente usuario, agente de usuario`,
  },
  {
    category: 'device.device_id',
    label: 'a device identifier',
    holds: 'digits',
    needs: 'member',
    open: true,
    not: 'gpu usb audio video camera input output iot block',
    words: `device id, device identifier, device uuid, device token, device fingerprint, browser fingerprint, push token, expo push token,
      fcm token, apns token, fcm registration token, registration token, push notification token, notification token, device push token, expo token,
      one signal id, onesignal id, player id push, machine id, machine fingerprint, client fingerprint, device hash, device key, imsi, iccid, udid,
      vendor identifier, imei, idfa, idfv, gaid, advertising id, android id, hardware id, device serial number, gerate id, device uid, device guid,
      device udid, device serial, device serial no, device mac, device imei, device ident, unique device id, device unique id, client device id,
      mobile device id, push subscription id, push endpoint, push player id, fcm id, gcm id, gcm token, expo push, push registration id,
      push device token, firebase token, firebase device token, firebase messaging token, notification device token, web push token,
      onesignal player id, advertiser id, google ad id, google advertising id, aaid, maid, mobile advertising id, meid, esn, imei number, imei no,
      sim serial, iphone udid, dispositivo id, id dispositivo, token dispositivo, geraete id, geraetekennung, identifiant appareil, id appareil,
      adid, install uuid, fcm, fcm key, fcm device id, fcm tokens, firebase push token, push notification id, push subscription,
      push subscription endpoint, subscription endpoint push, pushy token, huawei token, device imei 2, imei 1, imei 2, imei nr, serial imei,
      bluetooth mac, bluetooth mac address, wifi mac, wifi mac address, mac id, device address mac, phone serial, phone imei, handset id,
      terminal id device, device instance id, app instance id, app install id, firebase installation id, firebase instance id, device install id,
      idfa or gaid, rdid, msai, roku id, device advertising id, mobile ad id, device key id, cihaz id, token fcm, token push, token notificacion,
      token de notificacion, token expo, id telefono dispositivo, uuid dispositivo, sim iccid, sim card number, sim number, sim no, esim iccid,
      eid esim, meid no, handset imei, vendor device id, advertising identifier, android advertising id, player id onesignal`,
  },
  {
    category: 'device.device_id',
    label: 'a device identifier',
    holds: 'text',
    needs: 'device',
    unsure: true,
    words: `fingerprint, fingerprint id, fingerprint hash, visitor id, visitor uuid, client uuid, mac address, mac addr, serial number, browser id,
      browser hash, canvas hash, device signature, tracking cookie, ga client id, google client id, fbp, fbc, gclid, fbclid, msclkid, ttclid`,
  },
  {
    category: 'device',
    label: 'what a person visits with',
    holds: 'text',
    needs: 'device',
    follow: 'aggressive',
    unsure: true,
    words: `device, device name, device model, device type, os, os name, os version, operating system, browser, browser name, browser version,
      platform, device info, device information, device data, device details, device manufacturer, device brand, os family, screen resolution,
      screen size, ua, browser info, browser information, browser details, browser agent, browser family, device vendor, device os, device os
      version, device platform, device manufacturer name, device locale, device language, viewport size, client info, client name browser, os
      info, phone model, phone os, model device, sistema operativo, sistema operacional, navegador, navigateur, dispositivo, appareil`,
  },
  {
    category: 'device.cookie_id',
    label: 'a session identifier',
    holds: 'text',
    needs: 'member',
    from: 'aggressive',
    unsure: true,
    words: 'session id, cookie, cookie id, session cookie, session key',
  },
  {
    category: 'unique_id.pseudonymous',
    label: 'a pseudonym of a person',
    holds: 'text',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    words: `anonymous id, anon id, anonymous user id, client id ga, pseudo id, pseudonym, actor id, subject id, analytics id, tracking id user,
      posthog id, amplitude id, mixpanel id`,
  },
];
