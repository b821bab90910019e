import type { Flow } from '../model/flow.js';
import { destinationOf } from './destination.js';

/** More arrows than this are no picture. */
const MOST_ARROWS = 40;

/** A Mermaid flow chart from categories to those who get them, an arrow per pair; nothing when there is nothing to draw. */
export function mermaid(flows: readonly Flow[]): string[] {
  const pairs = new Map<string, { from: string; to: string }>();
  for (const flow of flows) {
    const { id, name } = destinationOf(flow);
    pairs.set(`${flow.category} ${id}`, { from: flow.category.slice('user.'.length), to: name });
  }
  const arrows = [...pairs.values()].slice(0, MOST_ARROWS);
  const ids = new Map<string, string>();
  const node = (key: string, open: string, label: string, close: string): string => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, `n${ids.size}`);
    return `n${ids.size - 1}${open}"${mermaidText(label)}"${close}`;
  };
  if (arrows.length === 0) return [];
  return [
    'flowchart LR',
    ...arrows.map(({ from, to }) => `  ${node(`c ${from}`, '([', from, '])')} --> ${node(`d ${to}`, '[', to, ']')}`),
  ];
}

/** Whatever could end a label or be taken for markup becomes an entity in Mermaid's own notation. */
function mermaidText(text: string): string {
  return text.replace(/[^\p{L}\p{N} ._/-]/gu, (char) => `#${char.codePointAt(0)};`);
}
