import { defineVendor } from '../define.js';

export const consentGlobals = defineVendor({
  id: 'consent-globals',
  name: 'Consent managers',
  role: 'built-in',
  packages: ['global'],
  guards: [
    {
      path: [
        'Cookiebot.consent.statistics',
        'Osano.cm.analytics',
        'customerPrivacy.analyticsProcessingAllowed',
        'cookieConsent.analytics',
      ],
      purposes: ['analytics'],
    },
    {
      path: ['Cookiebot.consent.marketing', 'Osano.cm.marketing', 'customerPrivacy.marketingAllowed'],
      purposes: ['marketing', 'advertising'],
    },
    {
      path: [
        'Cookiebot.consent.preferences',
        'Osano.cm.personalization',
        'customerPrivacy.preferencesProcessingAllowed',
      ],
      purposes: ['personalization'],
    },
    { path: ['CookieConsent.acceptedCategory', 'Didomi.getUserConsentStatusForPurpose'], purposes: { argument: 0 } },
  ],
});
