import type { Purpose } from '../model/sink.js';

/** Words that name a purpose in the names of consent checks, and the purposes a consent of that name covers. */
export const PURPOSE_WORDS: ReadonlyMap<string, readonly Purpose[]> = new Map<string, readonly Purpose[]>([
  ...entries(
    ['analytics'],
    'analytics analytic statistics statistical statistic stats measurement measured telemetry metrics',
  ),
  ...entries(['analytics'], 'performance usage ga gtag posthog mixpanel amplitude segment heap matomo plausible'),
  ...entries(['analytics', 'advertising'], 'tracking track tracked'),
  ...entries(
    ['advertising'],
    'advertising advertisement advertisements advertisers ads ad adverts targeting retargeting remarketing',
  ),
  ...entries(
    ['marketing'],
    'marketing newsletter newsletters promotion promotions promotional promo promos campaign campaigns mailing',
  ),
  ...entries(['marketing'], 'mailings mailchimp klaviyo'),
  ...entries(
    ['personalization'],
    'personalization personalisation personalized personalised personalize personalise recommendations',
  ),
  ...entries(['personalization'], 'recommendation'),
  ...entries(['session-replay'], 'replay replays hotjar clarity fullstory logrocket'),
]);

/** Words that speak of consent by themselves. */
export const STRONG_WORDS: ReadonlySet<string> = set('consent consents consented consenting optin gdpr');

/** Words that speak of consent when a purpose stands beside them. */
export const WEAK_WORDS: ReadonlySet<string> = set(
  'accept accepts accepted accepting agree agrees agreed allow allows allowed allowing permit permits permitted grant granted may can ' +
    'wants receive receives subscribe subscribed subscriber subscribes authorized authorised opted privacy preference preferences prefs',
);

/** Words after `opt` or `opted`, and names without one, that turn a check round. */
export const NEGATING_WORDS: ReadonlySet<string> = set(
  'optout unsubscribed unsubscribe declined declines denied denies deny refused refuses rejected rejects revoked withdrawn not no without lacks ' +
    'missing disallow disallowed disallows blocked suppressed',
);

/** Words that show a name to speak of another sort of consent, or of the need for it. */
export const FOREIGN_WORDS: ReadonlySet<string> = set(
  'required requires requirement needed needs pending necessary essential functional terms tos conditions policy parental parent guardian ' +
    'medical informed surgery treatment location camera microphone photo admin oauth scope scopes push notification notifications view access read ' +
    'manage edit export create delete',
);

/** Words that, after the word for consent, show a name to be of a thing about it: a time, a banner, a record. */
export const THING_WORDS: ReadonlySet<string> = set(
  'at on date time timestamp version banner modal dialog popup screen page form link url uri text label button key id ids string manager provider ' +
    'service store schema config request component element template history log record name title description source',
);

/** Words that make a question of a member of something called consent: `consents.isGranted()`. */
export const CHECKING_WORDS: ReadonlySet<string> = set(
  'is has have had check allowed allows granted given accepted agreed enabled can may opted includes get value',
);

/** Verbs that begin the name of a function that changes consent instead of asking for it. */
export const CHANGING_VERBS: ReadonlySet<string> = set(
  'set update save store record grant give revoke withdraw request ask show hide open close render log handle load init reset clear create delete ' +
    'toggle prompt persist write sync migrate collect confirm',
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function entries(purposes: readonly Purpose[], words: string): [string, readonly Purpose[]][] {
  return words.split(' ').map((word) => [word, purposes]);
}
