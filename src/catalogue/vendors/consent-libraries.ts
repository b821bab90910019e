import { defineVendor } from '../define.js';

export const consentLibraries = defineVendor({
  id: 'consent-libraries',
  name: 'Consent managers',
  role: 'built-in',
  packages: [
    'c15t',
    '@c15t/*',
    'react-cookie-consent',
    'vanilla-cookieconsent',
    'cookieconsent',
    'klaro',
    '@consent-manager/*',
    'react-cookie-manager',
    '@usercentrics/*',
    '@segment/analytics-consent-*',
    'next-cookie-consent',
    'react-hook-consent',
    '@didomi/*',
    'orejime',
    '@osano/cookieconsent',
    'tarteaucitronjs',
  ],
  guards: [
    {
      path: [
        'acceptedCategory',
        'has',
        'hasConsent',
        'hasConsentFor',
        'hasCookieConsent',
        'getConsent',
        'getUserConsentStatusForPurpose',
        'getUserStatusForPurpose',
        'getManager.getConsent',
        'getUserPreferences.acceptedCategories.includes',
      ],
      purposes: { argument: 0 },
    },
    { path: 'acceptedService', purposes: { argument: 1 } },
    {
      path: ['getCookieConsentValue'],
      purposes: ['analytics', 'advertising', 'marketing', 'personalization', 'session-replay'],
    },
  ],
});
