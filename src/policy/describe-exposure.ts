import type { Flow } from '../model/flow.js';
import { asCode, joinWords } from './as-code.js';

/** Categories that a message names; the rest are counted. */
const SHOWN_CATEGORIES = 3;

/**
 * Says what goes where: "`user.contact.email` from `Buyer.email` reaches `logger.info`."
 *
 * @param evidence the flows of a finding, most telling first
 * @param others further places at which they do so
 */
export function describeExposure(evidence: readonly Flow[], others = 0): string {
  const categories = [...new Set(evidence.map(({ category }) => category))];
  const shown = categories.slice(0, SHOWN_CATEGORIES).map(asCode);
  const hidden = categories.length - shown.length;
  const what = joinWords(hidden > 0 ? [shown.join(', '), `${hidden} more`] : shown);
  const verb = categories.length === 1 ? 'reaches' : 'reach';
  const sink = evidence[0]?.sink;
  const how = sink?.insecure ? ', which sends it unencrypted' : '';
  return `${what} from ${describeSources(evidence)} ${verb} ${asCode(sink?.name ?? '')}${how}${alsoAt(others)}.`;
}

function alsoAt(others: number): string {
  if (others === 0) return '';
  return others === 1 ? ', and the same store at another place' : `, and the same store at ${others} other places`;
}

function describeSources(evidence: readonly Flow[]): string {
  const names = [...new Set(evidence.map(({ source }) => source.tag.name))];
  const [first = ''] = names;
  if (names.length === 1) return asCode(first);
  const owners = new Set(names.map(ownerOf));
  const owner = ownerOf(first);
  return owners.size === 1 && owner !== '' ? asCode(owner) : `${asCode(first)} and ${names.length - 1} more`;
}

/** `Buyer` of `Buyer.email`; empty for a name without an owner. */
function ownerOf(name: string): string {
  return name.slice(0, Math.max(name.lastIndexOf('.'), 0));
}
