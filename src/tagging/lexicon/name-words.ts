import { wordSet } from './define.js';

/** Other words that are written together with what follows. */
export const RUN_TOGETHER = wordSet('client login partner emp cust usr stu');

/** What is done to somebody, before `to`. */
export const GIVEN = wordSet(`
  assigned issued sold ship shipped bill billed deliver delivered allocated lent rented leased sent awarded granted reporting reports addressed
  transferred referred`);

/** Words before an identifier that say nothing of whose it is. */
export const INDIFFERENT = wordSet(`
  internal external legacy unique public stripe google facebook apple github gitlab microsoft azure linkedin twitter discord telegram whatsapp firebase
  auth0 clerk cognito keycloak okta supabase paypal braintree hubspot salesforce intercom sso saml ldap oauth oidc provider`);

/** What an amount is counted in. */
export const UNITS = wordSet('currency euro euros eur usd dollars cents cent percent prozent kg cm pounds inches');

/** What a value is turned into. */
export const FORMS_OF_VALUES = wordSet('string number int object id date json array text set list enum');

/** What is about to be done: `userIdToRevoke`, `emailToVerify`. */
export const DONE_TO_SOMEBODY = wordSet(`
  remove delete revoke add update edit verify invite check send share copy import export show display find search match compare assign unassign link
  unlink ban unban block unblock mute unmute restore archive transfer call contact notify reset confirm approve reject validate use set change promote
  demote`);

/** Words between a person and an identifier that leave it the person's: `userProfileId`, `customerExternalId`. */
export const OF_THE_SAME = wordSet(
  'ref social login sso keycloak firebase auth0 stripe clerk unique public one two a b',
);
