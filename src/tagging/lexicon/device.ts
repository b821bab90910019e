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
      upstream proxy trusted allowed whitelisted static floating bridge broadcast docker instance vm network subnet range virtual egress
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
    words: `remote address, remote addr, remote ip, remote ip address, client ip, client ip address, client address ip, x forwarded for, forwarded for,
      x real ip, cf connecting ip, true client ip, x client ip, x forwarded, x cluster client ip, caller ip, user ip, source ip, login ip, last login ip, last sign in ip, current sign in ip, signup ip, registration ip, created ip, creation ip, request ip, visitor ip, ip string, ip hash, forwarded ip, fastly client ip`,
  },
  {
    category: 'device',
    label: 'a user agent',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: 'default custom bot sdk crawler scraper fake',
    words:
      'user agent, useragent, user agent string, browser user agent, ua string, http user agent, client user agent, raw user agent',
  },
  {
    category: 'device.device_id',
    label: 'a device identifier',
    holds: 'digits',
    needs: 'member',
    open: true,
    not: 'gpu usb audio video camera input output iot block',
    words: `device id, device identifier, device uuid, device token, device fingerprint, browser fingerprint, push token, expo push token, fcm token,
      apns token, fcm registration token, registration token, push notification token, notification token, device push token, expo token, one signal id, onesignal id, player id push, machine id, machine fingerprint, client fingerprint, device hash, device key,  imsi, iccid, udid, vendor identifier, imei, idfa, idfv, gaid, advertising id, android id, hardware id, device serial number, gerate id`,
  },
  {
    category: 'device.device_id',
    label: 'a device identifier',
    holds: 'text',
    needs: 'device',
    unsure: true,
    words:
      'fingerprint, fingerprint id, fingerprint hash, visitor id, visitor uuid, client uuid, mac address, mac addr, serial number',
  },
  {
    category: 'device',
    label: 'what a person visits with',
    holds: 'text',
    needs: 'device',
    follow: 'aggressive',
    unsure: true,
    words:
      'device, device name, device model, device type, os, os name, os version, operating system, browser, browser name, browser version, platform, device info, device information, device data, device details, device manufacturer, device brand, os family, screen resolution, screen size, ua',
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
    words:
      'anonymous id, anon id, anonymous user id, client id ga, pseudo id, pseudonym, actor id, subject id, analytics id, tracking id user, posthog id, amplitude id, mixpanel id',
  },
];
