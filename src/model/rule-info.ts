import type { Cwe } from './cwe.js';
import type { RuleId, Severity } from './finding.js';
import { PACKAGE_URL } from './tool.js';

/** What people are told about a rule, wherever they meet it: in the editor, in a report, in code scanning, in the documentation. */
export interface RuleInfo {
  id: RuleId;
  /** One short line, for lists. */
  title: string;
  /** What the rule objects to, and why that matters; at most 1,024 characters, which is what GitHub shows. */
  why: string;
  /** How to put a finding right, in the imperative; one sentence. */
  fix: string;
  /** Other ways to put it right, in the imperative, each one sentence. */
  alternatives: readonly string[];
  /** The rule's page. */
  url: string;
  /** Severity of a finding before its categories, sink, and confidence are weighed. */
  severity: Severity;
  /** How many of its findings are right, in the words of GitHub's code scanning. */
  precision: 'very-high' | 'high' | 'medium' | 'low';
  /** From 0.1 to 10.0 in the manner of CVSS; GitHub calls 4.0 to 6.9 medium and 7.0 to 8.9 high. */
  securitySeverity: string;
  tags: readonly string[];
  cwe: readonly Cwe[];
}

/** The rules' pages are part of the published package. */
const RULE_PAGES = `${PACKAGE_URL}/docs/rules`;

/** The texts and classifications of every rule. */
export const RULE_INFO: Readonly<Record<RuleId, RuleInfo>> = {
  'no-pii-in-logs': {
    id: 'no-pii-in-logs',
    title: 'Personal data must not reach logs or error reports',
    why:
      'Personal data reaches a log, a console, standard output, or an error report, and nothing on the way redacted, masked, hashed, or ' +
      'encrypted it. Logs are copied to many places, read by many people, and kept long after the account that they speak of is gone: ' +
      'nobody can answer an access or deletion request for what lies in them.',
    fix: 'Log an identifier such as the user id in its place, or mask the value first.',
    alternatives: [
      'Leave the field out of the logged object.',
      'Hash the value with a keyed hash when entries must be matched to one another.',
      "Redact the field in the logger's own configuration, and declare the function that does so in `sanitizers`.",
    ],
    url: `${RULE_PAGES}/no-pii-in-logs.md`,
    severity: 'error',
    precision: 'high',
    securitySeverity: '7.5',
    tags: ['security', 'privacy', 'gdpr', 'logging'],
    cwe: [532],
  },
  'no-unencrypted-storage': {
    id: 'no-unencrypted-storage',
    title: 'Personal data must not be stored in the clear',
    why:
      'Personal data is written in the clear to a place that keeps it: browser storage, a cookie, a file, a cache, a queue, a search index, ' +
      'an object store, or a database column, and neither the code nor the declared store encrypts it. Whoever gets hold of that place, ' +
      'a backup of it, or the device reads the data.',
    fix: 'Encrypt the value before it is written, or store an identifier and look the rest up where it is needed.',
    alternatives: [
      'Leave the field out of what is stored.',
      'Declare the store in `stores` with `encrypted: true` when it is encrypted at rest.',
      'Keep it in an encrypted, server-side session in place of browser storage or a cookie.',
    ],
    url: `${RULE_PAGES}/no-unencrypted-storage.md`,
    severity: 'error',
    precision: 'high',
    securitySeverity: '7.5',
    tags: ['security', 'privacy', 'gdpr', 'storage'],
    cwe: [312],
  },
  'no-unconsented-sharing': {
    id: 'no-unconsented-sharing',
    title: 'Personal data must not be shared without consent for that purpose',
    why:
      'Personal data reaches analytics, advertising, marketing, personalization, or session replay, and no check of the consent for that ' +
      'purpose stands before the call on every path that leads to it. Such a use needs consent that the person gave for this purpose and ' +
      'can withdraw; consent for one purpose does not cover another.',
    fix: 'Make the call only after checking the consent for its purpose.',
    alternatives: [
      'Leave the personal fields out, and send an identifier that stands for nobody outside of the project.',
      'Declare the function that checks consent in `guards` when it was not recognized.',
    ],
    url: `${RULE_PAGES}/no-unconsented-sharing.md`,
    severity: 'error',
    precision: 'high',
    securitySeverity: '6.5',
    tags: ['security', 'privacy', 'gdpr', 'consent'],
    cwe: [359],
  },
  'no-third-party-leak': {
    id: 'no-third-party-leak',
    title: 'Personal data must only reach the third parties that may have it',
    why:
      'Personal data reaches a third party that the privacy policy does not name, or a category that it does not allow this third party to ' +
      'have. What has been sent cannot be called back, and the people it speaks of were never told.',
    fix: 'Leave out what this recipient may not have, or send an identifier in its place.',
    alternatives: [
      'Mask, hash, or tokenize the value before it is sent.',
      'Declare the recipient with its categories in `recipients` when the privacy policy does allow it.',
    ],
    url: `${RULE_PAGES}/no-third-party-leak.md`,
    severity: 'error',
    precision: 'high',
    securitySeverity: '8.1',
    tags: ['security', 'privacy', 'gdpr', 'third-party'],
    cwe: [359],
  },
  'no-insecure-transport': {
    id: 'no-insecure-transport',
    title: 'Personal data must not travel unencrypted',
    why:
      'Personal data is sent to an address that begins with `http:` or `ws:`, and nothing masks, hashes, or encrypts it. Everybody on the way, ' +
      'from the network of a café to the providers in between, can read it and change it. Addresses of the machine itself and of private ' +
      'networks are left out.',
    fix: 'Use `https:` or `wss:` for this address.',
    alternatives: ['Encrypt the value before it is sent.', 'Leave the field out of what is sent.'],
    url: `${RULE_PAGES}/no-insecure-transport.md`,
    severity: 'error',
    precision: 'high',
    securitySeverity: '7.4',
    tags: ['security', 'privacy', 'gdpr', 'transport'],
    cwe: [319],
  },
};
