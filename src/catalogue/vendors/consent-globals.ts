import { defineVendor } from '../define.js';

export const consentGlobals = defineVendor({
  id: 'consent-globals',
  name: 'Consent managers',
  role: 'built-in',
  packages: ['global'],
  unprovable: 'the page loads it as a script, which no package has types of',
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
    {
      path: [
        'OnetrustActiveGroups.includes',
        'OptanonActiveGroups.includes',
        'OnetrustActiveGroups.split.includes',
        'OptanonActiveGroups.split.includes',
      ],
      purposes: { argument: 0 },
    },
    {
      path: ['klaro.getManager.getConsent', 'UC_UI.getServiceConsent'],
      purposes: { argument: 0 },
    },
    {
      path: [
        'tarteaucitron.state.gtag',
        'tarteaucitron.state.analytics',
        'tarteaucitron.state.matomo',
        'tarteaucitron.state.plausible',
      ],
      purposes: ['analytics'],
    },
    {
      path: ['tarteaucitron.state.facebookpixel', 'tarteaucitron.state.googleads', 'tarteaucitron.state.adsense'],
      purposes: ['advertising'],
    },
    { path: ['CookieConsent.acceptedCategory', 'Didomi.getUserConsentStatusForPurpose'], purposes: { argument: 0 } },
  ],
});
