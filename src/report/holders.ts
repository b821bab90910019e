import type { Flow } from '../model/flow.js';
import { compareText } from '../model/place.js';

/**
 * What holds the data of flows: `Buyer` of `Buyer.email`, which is the best that code says about whose data it is. Types say more to people than
 * variables, and those more than expressions, so they come first.
 */
export function holdersOf(flows: readonly Flow[]): string[] {
  const names = flows.flatMap(({ source: { tag } }) =>
    tag.name.includes('.') ? tag.name.replace(/\.[^.]*$/, '') : [],
  );
  return [...new Set(names)].sort((a, b) => rankOf(a) - rankOf(b) || compareText(a, b));
}

function rankOf(name: string): number {
  if (/^[A-Z]\w*$/.test(name)) return 0;
  return /^[\w$.]+$/.test(name) ? 1 : 2;
}
