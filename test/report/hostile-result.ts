import type { Finding } from '../../src/model/finding.js';
import type { ScanResult } from '../../src/model/scan-result.js';
import { BUYER_EMAIL, flow, PINO, place, step } from './sample-flow.js';
import { EMPTY_RESULT, SAMPLE_RESULT } from './sample-result.js';

/** File names and identifiers as nobody should choose them: escapes, links, URI syntax, half characters, odd alphabets. */
export const HOSTILE_NAMES = [
  'src/a b#c?d%20e.ts',
  'src/[id]/[...rest](1).ts',
  'http:evil/..%2f/é/用户.ts',
  'src/\u001b[31mred\u001b[0m\u202e.ts',
  'src/line\nbreak\r\u2028.ts',
  'src/half\ud83d.ts',
  'src/"quoted" \\ <b>&amp;.ts',
  '../outside/{0}/$&.ts',
] as const;

/** A result in which every text that comes from the scanned code is hostile. */
export const HOSTILE_RESULT: ScanResult = {
  ...EMPTY_RESULT,
  flows: HOSTILE_NAMES.map((name, index) =>
    flow(
      `flow${index}`,
      { ...BUYER_EMAIL, name, symbol: name, why: name },
      { ...PINO, name, recipientName: name },
      place(name, 1, 1),
      {
        meetFunction: name,
        path: name,
        steps: [step('source', `reads ${name}`, place(name, 1, 1))],
      },
    ),
  ),
  findings: HOSTILE_NAMES.map((name, index): Finding => ({
    ...SAMPLE_RESULT.findings[1]!,
    fingerprint: `finding${index}`,
    message: `\`user.contact.email\` from \`${name}\` reaches \`[x](2)\`. See [${name}](https://example.com).`,
    sinkName: name,
    recipient: name,
    place: place(name, 1, 1),
    flows: [`flow${index}`],
  })),
  coverage: HOSTILE_NAMES.map((name) => ({
    kind: 'unparsable-file',
    message: `Cannot parse ${name}.`,
    place: place(name, 1, 1),
    count: 1,
  })),
};
