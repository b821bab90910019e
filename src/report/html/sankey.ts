import type { Flow } from '../../model/flow.js';
import { compareText } from '../../model/place.js';
import { sensitivityOf } from '../../model/sensitivity.js';
import { counted } from '../count.js';
import { destinationOf } from '../destination.js';
import { escapeHtml } from './escape.js';
import { moduleName } from './module-name.js';

const WIDTH = 1000;
const NODE_WIDTH = 14;
/** Where the nodes of each column begin; their names stand beside them. */
const COLUMNS = [210, 493, 776] as const;
/** Characters that have room beside a column's nodes, a number after them. */
const ROOM = [30, 34, 26] as const;
const GAP = 10;
const ROW = 26;
/** More nodes in a column are put together as one. */
const MOST = 14;

interface Node {
  column: number;
  name: string;
  weight: number;
  y: number;
  height: number;
  used: { left: number; right: number };
}

interface Link {
  from: Node;
  to: Node;
  weight: number;
  level: string;
}

/**
 * Flows as bands from categories through modules to recipients and stores, as wide as there are flows.
 *
 * @returns an SVG; nothing when there are no flows
 */
export function sankey(flows: readonly Flow[]): string {
  if (flows.length === 0) return '';
  const paths = flows.map((flow) => ({
    names: [flow.category.slice('user.'.length), moduleName(flow.meet.file), destinationOf(flow).name],
    level: sensitivityOf(flow.category).level,
  }));
  const columns = [0, 1, 2].map((column) =>
    makeNodes(
      paths.map(({ names }) => names[column]!),
      column,
    ),
  );
  const height = layOut(columns.map(({ nodes }) => nodes));
  const links = new Map<string, Link>();
  for (const { names, level } of paths) {
    const nodes = columns.map(({ find }, column) => find(names[column]!));
    for (const [from, to] of [
      [nodes[0]!, nodes[1]!],
      [nodes[1]!, nodes[2]!],
    ] as const) {
      const key = `${from.column} ${from.name} ${to.name} ${level}`;
      const link = links.get(key);
      if (link === undefined) links.set(key, { from, to, weight: 1, level });
      else link.weight++;
    }
  }
  const ordered = [...links.values()].sort(
    (a, b) => a.from.y - b.from.y || a.to.y - b.to.y || compareText(a.level, b.level),
  );
  const bands = ordered.map((link) => band(link));
  const boxes = columns.flatMap(({ nodes }) => nodes.map(box));
  const heads = ['Data', 'Part of the code', 'Goes to'].map(
    (text, column) =>
      `<text class="head" x="${COLUMNS[column]! + (column === 0 ? NODE_WIDTH : 0)}" y="14" text-anchor="${column === 0 ? 'end' : 'start'}">${text}</text>`,
  );
  return [
    `<svg class="sankey" viewBox="0 0 ${WIDTH} ${Math.ceil(height + 30)}" role="img" aria-labelledby="sankey-title sankey-desc">`,
    '<title id="sankey-title">Which data goes through which part of the code to whom</title>',
    `<desc id="sankey-desc">${counted(flows.length, 'flow')}; the table below has the same in words.</desc>`,
    ...heads,
    `<g transform="translate(0 26)">`,
    ...bands,
    ...boxes,
    '</g></svg>',
  ].join('\n');
}

function makeNodes(names: readonly string[], column: number): { nodes: Node[]; find: (name: string) => Node } {
  const weights = new Map<string, number>();
  for (const name of names) weights.set(name, (weights.get(name) ?? 0) + 1);
  const sorted = [...weights].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const shown = sorted.length > MOST ? sorted.slice(0, MOST - 1) : sorted;
  const hidden = sorted.slice(shown.length);
  const node = (name: string, weight: number): Node => ({
    column,
    name,
    weight,
    y: 0,
    height: 0,
    used: { left: 0, right: 0 },
  });
  const nodes = shown.map(([name, weight]) => node(name, weight));
  const others =
    hidden.length === 0
      ? undefined
      : node(
          `${hidden.length} others`,
          hidden.reduce((sum, [, weight]) => sum + weight, 0),
        );
  const byName = new Map(nodes.map((each) => [each.name, each]));
  return { nodes: others === undefined ? nodes : [...nodes, others], find: (name) => byName.get(name) ?? others! };
}

/** Heights follow weights, but every node is high enough to be read. */
function layOut(columns: readonly Node[][]): number {
  const total = columns[0]!.reduce((sum, { weight }) => sum + weight, 0);
  const scale = Math.max(320, Math.max(...columns.map((nodes) => nodes.length)) * ROW) / total;
  let height = 0;
  for (const nodes of columns) {
    let y = 0;
    for (const node of nodes) {
      node.y = y;
      node.height = Math.max(2, node.weight * scale);
      y += Math.max(node.height, ROW - GAP) + GAP;
    }
    height = Math.max(height, y);
  }
  return height;
}

function band({ from, to, weight, level }: Link): string {
  const width = (node: Node): number => (weight / node.weight) * node.height;
  const [x0, x1] = [COLUMNS[from.column]! + NODE_WIDTH, COLUMNS[to.column]!];
  const [h0, h1] = [width(from), width(to)];
  const [y0, y1] = [from.y + from.used.right, to.y + to.used.left];
  from.used.right += h0;
  to.used.left += h1;
  const middle = (x0 + x1) / 2;
  const path = `M${x0} ${n(y0)}C${middle} ${n(y0)} ${middle} ${n(y1)} ${x1} ${n(y1)}L${x1} ${n(y1 + h1)}C${middle} ${n(y1 + h1)} ${middle} ${n(y0 + h0)} ${x0} ${n(y0 + h0)}Z`;
  const title = `${from.name} to ${to.name}: ${counted(weight, 'flow')}`;
  return `<path class="band ${level}" d="${path}"><title>${escapeHtml(title)}</title></path>`;
}

/** Of a path the end says most, of a name the beginning. */
function shortened(name: string, column: number): string {
  const room = ROOM[column]!;
  if (name.length <= room) return name;
  return column === 2 ? `${name.slice(0, room - 1).trimEnd()}…` : `…${name.slice(1 - room)}`;
}

function box({ column, name, weight, y, height }: Node): string {
  const x = COLUMNS[column]!;
  const isLeft = column === 0;
  const label = shortened(name, column);
  return [
    `<rect class="node" x="${x}" y="${n(y)}" width="${NODE_WIDTH}" height="${n(height)}"/>`,
    `<text x="${isLeft ? x - 6 : x + NODE_WIDTH + 6}" y="${n(y + Math.max(height, 12) / 2 + 4)}" text-anchor="${isLeft ? 'end' : 'start'}">${escapeHtml(label)} <tspan class="dim">${weight}</tspan><title>${escapeHtml(name)}</title></text>`,
  ].join('');
}

function n(value: number): string {
  return value.toFixed(1);
}
