import type { ChalkInstance } from 'chalk';
import type { Finding } from '../model/finding.js';
import type { Flow } from '../model/flow.js';
import { counted } from './count.js';
import { printable } from './printable.js';
import { placeText } from './trace-lines.js';
import { whereabouts } from './whereabouts.js';

/** How many of the flows that are not shown step by step are named. */
const OTHERS_NAMED = 3;

/** What a reader needs besides the trace: data, recipient, protection, confidence, further flows, the fix. */
export function factLines(finding: Finding, flows: readonly Flow[], colors: ChalkInstance): string[] {
  const [shown, ...others] = flows;
  const rows: [label: string, text: string][] = [
    ['data', finding.categories.join(', ')],
    ['goes to', destination(finding, shown)],
    ['protection', finding.protection],
    ['confidence', [finding.confidence, shown?.source.tag.why].filter(Boolean).join(', ')],
    ...otherFlows(others).map((text, index): [string, string] => [index === 0 ? 'also' : '', text]),
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return [
    ...rows.map(([label, text]) => `${colors.dim(label.padEnd(width))}  ${printable(text)}`),
    `${colors.green('fix'.padEnd(width))}  ${printable(finding.fix)}`,
  ];
}

function destination(finding: Finding, flow: Flow | undefined): string {
  const sink = flow?.sink;
  const name = sink?.recipientName ?? finding.recipient ?? sink?.store;
  const kind = [finding.sinkKind, sink?.purpose].filter(Boolean).join(', ');
  if (name === undefined) return `${finding.sinkName} (${kind})`;
  const where = sink === undefined ? '' : whereabouts(sink);
  return `${name}${where === '' ? '' : ` (${where})`} via ${finding.sinkName} (${kind})`;
}

function otherFlows(flows: readonly Flow[]): string[] {
  const named = flows
    .slice(0, OTHERS_NAMED)
    .map((flow) => `${flow.category} from ${flow.source.tag.name} at ${placeText(flow.source.place)}`);
  const rest = flows.length - named.length;
  return rest > 0 ? [...named, `${counted(rest, 'more flow')}`] : named;
}
