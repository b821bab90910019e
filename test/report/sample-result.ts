import type { CoverageGap } from '../../src/model/coverage.js';
import type { Finding } from '../../src/model/finding.js';
import type { Flow } from '../../src/model/flow.js';
import { RULE_INFO } from '../../src/model/rule-info.js';
import type { ScanResult } from '../../src/model/scan-result.js';
import type { ReportContext } from '../../src/report/index.js';
import {
  BUYER_EMAIL,
  BUYER_NAME,
  flow,
  LOCAL_STORAGE,
  PINO,
  place,
  REQUEST_IP,
  SEGMENT,
  SENTRY,
  step,
} from './sample-flow.js';

const CHECKOUT = 'src/orders/place-order.ts';
const AUDIT = 'src/lib/audit.ts';
const LABEL = 'src/lib/label.ts';

const orderMeet = place(CHECKOUT, 42, 3, 34);
const sentryMeet = place('src/middleware/error-handler.ts', 9, 5, 52);
const segmentMeet = { ...place('src/analytics/track-order.ts', 108, 5), endLine: 112, endColumn: 7 };
const storageMeet = place('src/web/remember-buyer.ts', 7, 3, 60);

const emailToLog = flow('aa01aa01aa01aa01', BUYER_EMAIL, PINO, orderMeet, {
  source: { tag: BUYER_EMAIL, place: place(LABEL, 8, 38, 11) },
  sinkPlace: place(AUDIT, 12, 3, 30),
  path: '[0].who',
  steps: [
    step('source', 'reads `email` of `Buyer`', place(LABEL, 8, 38, 11)),
    step('combine', 'joined into a text', place(LABEL, 8, 10, 42)),
    step('return', 'returned from `label()`', place(LABEL, 8, 3, 50)),
    step('assign', 'assigned to `who`', place(CHECKOUT, 41, 9, 18)),
    step('pass', 'passed as 1st argument to `audit()`', orderMeet),
    step('pass', 'passed as 2nd argument to `write()`', place(AUDIT, 6, 3, 28)),
    step('store', 'stored in `entry.who`', place(AUDIT, 11, 17, 9)),
    step('library', 'kept by `structuredClone()`', place(AUDIT, 11, 35, 20)),
    step('assign', 'assigned to `copy`', place(AUDIT, 11, 9, 46)),
    step('sink', 'reaches `logger.info`', place(AUDIT, 12, 3, 30)),
  ],
});
const nameToLog = flow('aa02aa02aa02aa02', BUYER_NAME, PINO, orderMeet);
const emailToSentry = flow('bb01bb01bb01bb01', BUYER_EMAIL, SENTRY, sentryMeet);
const ipToSentry = flow('bb02bb02bb02bb02', REQUEST_IP, SENTRY, sentryMeet);
const emailToSegment = flow('cc01cc01cc01cc01', BUYER_EMAIL, SEGMENT, segmentMeet, {
  consents: ['marketing'],
  protection: 'hashed',
});
const nameToStorage = flow('dd01dd01dd01dd01', BUYER_NAME, LOCAL_STORAGE, storageMeet);

function finding(rule: Finding['rule'], fingerprint: string, flows: Flow[], more: Partial<Finding>): Finding {
  const { sink, meet } = flows[0]!;
  return {
    rule,
    fingerprint,
    severity: 'error',
    confidence: 'certain',
    message: `\`${flows[0]!.category}\` from \`${flows[0]!.source.tag.name}\` reaches \`${sink.name}\`.`,
    fix: RULE_INFO[rule].fix,
    place: meet,
    categories: [...new Set(flows.map((each) => each.category))].sort(),
    sinkKind: sink.kind,
    sinkName: sink.name,
    recipient: sink.recipient,
    protection: 'none',
    flows: flows.map((each) => each.fingerprint),
    ...more,
  };
}

const findings: Finding[] = [
  finding('no-unconsented-sharing', 'f3f3f3f3f3f3f3f3', [emailToSegment], {
    severity: 'warning',
    protection: 'hashed',
    message:
      '`user.contact.email` from `Buyer.email` reaches `analytics.track`. Segment uses it for analytics, and nothing checks consent for that.',
  }),
  finding('no-pii-in-logs', 'f1f1f1f1f1f1f1f1', [emailToLog, nameToLog], {
    message: '`user.contact.email` and `user.name` reach `logger.info`. Logs are read by many and kept for long.',
  }),
  finding('no-pii-in-logs', 'f2f2f2f2f2f2f2f2', [emailToSentry, ipToSentry], {}),
  finding('no-third-party-leak', 'f4f4f4f4f4f4f4f4', [emailToSentry, ipToSentry], {
    message: '`user.contact.email` from `Buyer.email` reaches `Sentry.setUser`. Sentry may have nothing personal.',
  }),
  finding('no-unencrypted-storage', 'f5f5f5f5f5f5f5f5', [nameToStorage], { severity: 'note', confidence: 'likely' }),
];

const coverage: CoverageGap[] = [
  {
    kind: 'unresolved-import',
    message: 'Package `left-unpad` is not installed: what it gets is not followed.',
    place: place('src/web/form.ts', 2, 1),
    count: 12,
  },
  {
    kind: 'project-setup',
    message: 'No dependencies are installed in /home/dana/marketplace: library types are unknown.',
    count: 1,
  },
  {
    kind: 'bound-reached',
    message: 'More than 40 implementations of `Handler.handle`.',
    place: place('src/bus.ts', 30, 5),
    count: 1,
  },
];

/** A result with every rule, severity, and kind of optional part; not in the order of a report. */
export const SAMPLE_RESULT: ScanResult = {
  root: '/home/dana/marketplace',
  findings,
  flows: [nameToStorage, emailToLog, nameToLog, emailToSegment, emailToSentry, ipToSentry],
  coverage,
  files: [],
  stats: { projects: 2, files: 120, lines: 14_382, functions: 911, tags: 57, sinks: 203 },
};

/** A scan that found nothing at all. */
export const EMPTY_RESULT: ScanResult = {
  root: '/home/dana/marketplace',
  findings: [],
  flows: [],
  coverage: [],
  files: [],
  stats: { projects: 1, files: 3, lines: 40, functions: 4, tags: 0, sinks: 0 },
};

const SOURCE_LINES: Readonly<Record<string, string>> = {
  [`${LABEL}:8`]: '  return `${buyer.fullName} <${buyer.email}>`;',
  [`${CHECKOUT}:41`]: '  const who = label(buyer);',
  [`${CHECKOUT}:42`]: "  audit({ who, action: 'order.placed' });",
  [`${AUDIT}:6`]: '  write(logger, entry);',
  [`${AUDIT}:11`]: '  const copy = structuredClone(entry);',
  [`${AUDIT}:12`]: "  logger.info(copy, 'audit, ask Dana Scully at dana@example.com');",
  'src/middleware/error-handler.ts:9': '    Sentry.setUser({ email: buyer.email, ip_address: req.ip });',
};

/** A context as of a plain terminal, with source lines for some of the places. */
export const CONTEXT: ReportContext = {
  toolVersion: '1.2.3',
  color: false,
  quiet: false,
  readLine: (file, line) => SOURCE_LINES[`${file}:${line}`],
};
