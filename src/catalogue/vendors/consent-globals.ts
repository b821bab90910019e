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
    // OneTrust's groups: C0002 is performance, C0003 functional, C0004 targeting.
    { path: ['OnetrustActiveGroups.includes', 'OptanonActiveGroups.includes'], purposes: { argument: 0 } },
    {
      path: ['klaro.getManager.getConsent', 'UC_UI.getServiceConsent', 'tarteaucitron.state'],
      purposes: { argument: 0 },
    },
    { path: ['CookieConsent.acceptedCategory', 'Didomi.getUserConsentStatusForPurpose'], purposes: { argument: 0 } },
  ],
});
