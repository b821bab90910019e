import { describe, expect, it } from 'vitest';
import { consentOfMember, consentPurposesOf, purposesOfLiteral } from '../../src/catalogue/consent-names.js';
import { wordsOf } from '../../src/catalogue/words-of.js';

const consent = (name: string) => consentPurposesOf(wordsOf(name));

describe('consentPurposesOf', () => {
  it.each([
    ['analyticsConsent', ['analytics']],
    ['consent.analytics', ['analytics']],
    ['consentAnalytics', ['analytics']],
    ['consent_marketing', ['marketing']],
    ['hasAnalyticsConsent', ['analytics']],
    ['cookieConsent.statistics', ['analytics']],
    ['marketingOptIn', ['marketing']],
    ['opted_in_to_marketing', ['marketing']],
    ['acceptsMarketing', ['marketing']],
    ['accepts_marketing', ['marketing']],
    ['newsletterSubscribed', ['marketing']],
    ['wantsNewsletter', ['marketing']],
    ['emailOptIn', ['marketing']],
    ['isTrackingAllowed', ['analytics', 'advertising']],
    ['canTrack', ['analytics', 'advertising']],
    ['mayTrack', ['analytics', 'advertising']],
    ['consentPersonalisation', ['personalization']],
    ['adConsent', ['advertising']],
    ['allowsTargetedAds', ['advertising']],
    ['sessionReplayConsent', ['session-replay']],
    ['preferences.marketingEmails', ['marketing']],
  ])('%s is consent to %j', (name, purposes) => {
    expect(consent(name)).toEqual({ purposes, negated: false });
  });

  it.each([
    'hasConsent',
    'consent',
    'gdprConsent',
    'hasOptedIn',
    'optedIn',
    'consentGiven',
    'userConsented',
    'cookieConsent',
    'acceptedCookies',
    'cookiesAccepted',
    'withConsent',
    'checkConsent',
    'requireConsent',
    'consentStatus',
  ])('%s is consent to a purpose that it does not name', (name) => {
    expect(consent(name)).toEqual({ purposes: 'any', negated: false });
  });

  it.each([
    ['optedOut', 'any'],
    ['hasOptedOut', 'any'],
    ['marketingOptOut', ['marketing']],
    ['unsubscribed', ['marketing']],
    ['isUnsubscribed', ['marketing']],
    ['doNotTrack', ['analytics', 'advertising', 'session-replay']],
    ['do_not_sell', ['advertising']],
    ['globalPrivacyControl', ['advertising']],
    ['noConsent', 'any'],
    ['declinedAnalyticsConsent', ['analytics']],
    ['withoutMarketingConsent', ['marketing']],
  ])('%s is the negation of consent to %j', (name, purposes) => {
    expect(consent(name)).toEqual({ purposes, negated: true });
  });

  it.each([
    'consentUpdatedAt',
    'consentBanner',
    'ConsentModal',
    'consentId',
    'consentVersion',
    'consentRequired',
    'requiresConsent',
    'needsConsent',
    'setConsent',
    'updateConsent',
    'saveMarketingConsent',
    'revokeConsent',
    'consentManager',
    'consentPageUrl',
    'parentalConsent',
    'informedConsent',
    'consent.necessary',
    'acceptedTerms',
    'agreeToTermsAndConditions',
    'analytics',
    'marketing',
    'trackEvent',
    'isAnalyticsEnabled',
    'canViewAnalytics',
    'isAdmin',
    'hasNewsletter',
    'isSubscribed',
    'enabled',
    'allowed',
    'notificationsAllowed',
    'permissions.analytics.read',
    'acceptLanguage',
    'canary',
    'usage',
    'maybe',
  ])('%s is no consent check', (name) => {
    expect(consent(name)).toBeUndefined();
  });
});

describe('consentOfMember', () => {
  it.each([
    ['user.consent.analytics', ['analytics'], false],
    ['form.values.marketingConsent', ['marketing'], false],
    ['req.session.consents.marketing', ['marketing'], false],
    ['store.consent?.analytics', ['analytics'], false],
    ['consentService.isAllowed', 'any', false],
    ['this.consents.isGranted', 'any', false],
    ['user.preferences.newsletter', ['marketing'], false],
    ['request.user.optedOut', 'any', true],
    ['navigator.doNotTrack', ['analytics', 'advertising', 'session-replay'], true],
  ])('%s', (path, purposes, negated) => {
    expect(consentOfMember(path)).toEqual({ purposes, negated });
  });

  it.each([
    'consent.updatedAt',
    'consentService.record',
    'consents.save',
    'consent.userId',
    'user.email',
    'settings.page.title',
    'analytics.track',
  ])('%s is none', (path) => {
    expect(consentOfMember(path)).toBeUndefined();
  });
});

describe('purposesOfLiteral', () => {
  it('reads the purpose that an argument names', () => {
    expect(purposesOfLiteral(wordsOf('statistics'))).toEqual(['analytics']);
    expect(purposesOfLiteral(wordsOf('marketing_emails'))).toEqual(['marketing']);
    expect(purposesOfLiteral(wordsOf('necessary'))).toEqual([]);
  });
});
