import type { RedactorDefinition } from '../../catalogue/define.js';
import type { CallOp } from '../../ir/ops.js';
import { allocateAt } from '../operations/allocate.js';
import { elementOf, load } from '../operations/heap.js';
import { treat } from '../operations/leaves.js';
import { copyOf } from '../operations/library.js';
import { store } from '../operations/store.js';
import { inSight, textsIn } from '../sinks/setup.js';
import { isHidden, REDACTS } from '../values/hidden-keys.js';
import { isNamed, segmentsOf } from '../values/redacted-path.js';
import { newObject } from '../values/state.js';
import { typedNode } from '../values/typed-shape.js';
import { constantsOf, EMPTY, filterAtoms, join, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { wrappersIn } from './guess.js';

/** Depth to which objects are searched for members by their names, see docs/known-limits.md. */
const MAX_NAMED_DEPTH = 4;

/** What masks which members. */
interface Masks {
  how: RedactorDefinition['how'];
  names: readonly string[];
  /** What is said of it on the way of a value. */
  by: string;
}

/**
 * A call that masks members of what it is given, or makes a function that does.
 *
 * @returns `undefined` where it is none, or where the members are listed out of sight
 */
export function redact(
  frame: Frame,
  op: CallOp,
  callee: Value,
  args: readonly Value[],
  receiver: Value,
): Value | undefined {
  const made = madeRedactor(frame, op, callee, receiver);
  if (made !== undefined) return masked(frame, op, args[0] ?? EMPTY, made);
  const known = frame.world.knowledge.redactorOf(op);
  if (known === undefined) return undefined;
  const names = known.lists.flatMap(({ index, path }) => listedAt(frame, op, args[index] ?? EMPTY, path));
  if (names.length === 0) return undefined;
  if (known.of !== undefined)
    return masked(frame, op, args[known.of] ?? EMPTY, { how: known.how, names, by: op.ref.text });
  const text = [known.by ?? '', known.how, ...names].join('\n');
  const fields = new Map([[REDACTS, valueOf(frame.world.atoms.constant(text))]]);
  return allocateAt(frame.world, frame.here, `${frame.siteOf(op)}/redactor`, newObject('wrapper', { fields }));
}

function listedAt(frame: Frame, op: CallOp, options: Value, path: string): string[] {
  let value = inSight(frame, op, options);
  for (const key of path === '' ? [] : path.split('.'))
    value = inSight(
      frame,
      op,
      key === '*' ? elementOf(frame.world, frame.here, value) : load(frame.world, frame.here, value, key),
    );
  return textsIn(frame, op, value);
}

/** What was made earlier to mask members, and is called now. */
function madeRedactor(frame: Frame, op: CallOp, callee: Value, receiver: Value): Masks | undefined {
  if (op.construct !== undefined) return undefined;
  const holders = wrappersIn(frame, op.method === undefined ? callee : receiver);
  for (const atom of holders.atoms) {
    const [text] = constantsOf(frame.here.heap.get(atom)?.fields.get(REDACTS) ?? EMPTY);
    if (typeof text !== 'string') continue;
    const [by, how, ...names] = text.split('\n');
    if (by === (op.method ?? '')) return { how: how as Masks['how'], names, by: op.ref.text };
  }
  return undefined;
}

/** A copy in which the listed members are masked; as text, it shows what the copy has. */
function masked(frame: Frame, op: CallOp, data: Value, masks: Masks): Value {
  const site = `${frame.siteOf(op)}/redacted`;
  const copy =
    masks.how === 'paths'
      ? maskPaths(frame, op, data, masks.names.map(segmentsOf), masks, site)
      : maskNames(frame, op, data, masks, site, 0);
  return join(copy, allocateAt(frame.world, frame.here, `${site}/text`, newObject('json', { elements: copy })));
}

function mask(frame: Frame, op: CallOp, value: Value, { by }: Masks): Value {
  return treat(frame.world, frame.here, value, 'masked', frame.step('protect', `masked by ${by}()`, op.at, op.end));
}

function maskPaths(
  frame: Frame,
  op: CallOp,
  data: Value,
  paths: readonly (readonly string[])[],
  masks: Masks,
  site: string,
): Value {
  if (paths.some(({ length }) => length === 0)) return mask(frame, op, data, masks);
  const { world } = frame;
  const inside = (key: string): string[][] =>
    paths.filter(([first]) => first === key || first === '*').map((path) => path.slice(1));
  const isList = paths.some(([first]) => first === '*' || /^\d+$/.test(first!));
  const lists = filterAtoms(data, (atom) => isList && frame.here.heap.get(atom)?.kind !== 'object');
  const items = elementOf(world, frame.here, lists);
  const single = filterAtoms(data, (atom) => !lists.atoms.includes(atom));
  const copy = single.atoms.length === 0 ? EMPTY : copyOf(frame, single, site);
  const keys = paths.some(([first]) => first === '*') ? namesIn(frame, single) : [];
  for (const key of new Set([...paths.map(([first]) => first!).filter((first) => first !== '*'), ...keys])) {
    const member = load(world, frame.here, single, key);
    const value = maskPaths(frame, op, member, inside(key), masks, `${site}.${key}`);
    store(world, frame.here, copy, key, value);
  }
  if (items.atoms.length === 0) return copy;
  const elements = maskPaths(frame, op, items, inside('*'), masks, `${site}.*`);
  return join(copy, allocateAt(world, frame.here, `${site}/list`, newObject('array', { elements })));
}

function maskNames(frame: Frame, op: CallOp, data: Value, masks: Masks, site: string, depth: number): Value {
  const { world } = frame;
  const isArray = (atom: Value['atoms'][number]): boolean => frame.here.heap.get(atom)?.kind === 'array';
  const lists = filterAtoms(data, isArray);
  const single = filterAtoms(data, (atom) => !isArray(atom));
  const copy = single.atoms.length === 0 ? EMPTY : copyOf(frame, single, site);
  const named = masks.names.filter((name) => !name.startsWith('/'));
  const isMasked = (key: string): boolean => masks.names.some((name) => isNamed(key, name));
  const opaque = filterAtoms(single, ({ kind }) => kind !== 'object' && kind !== 'const' && kind !== 'source');
  const present = namesIn(frame, single);
  for (const key of new Set([...present, ...(opaque.atoms.length > 0 ? named : [])])) {
    const member = load(world, frame.here, single, key);
    if (member.atoms.length === 0) continue;
    const isDeep = depth < MAX_NAMED_DEPTH && member.atoms.some(({ kind }) => kind === 'object' || kind === 'typed');
    if (isMasked(key)) store(world, frame.here, copy, key, mask(frame, op, member, masks));
    else if (isDeep)
      store(world, frame.here, copy, key, maskNames(frame, op, member, masks, `${site}.${key}`, depth + 1));
  }
  if (lists.atoms.length === 0) return copy;
  const items = elementOf(world, frame.here, lists);
  const elements = depth < MAX_NAMED_DEPTH ? maskNames(frame, op, items, masks, `${site}.*`, depth + 1) : items;
  return join(copy, allocateAt(world, frame.here, `${site}/list`, newObject('array', { elements })));
}

/** Members that a value is known to have. */
function namesIn(frame: Frame, value: Value): string[] {
  return value.atoms.flatMap((atom) => {
    if (atom.kind === 'typed') return [...(typedNode(frame.world, atom)?.children.keys() ?? [])];
    const known = frame.here.heap.get(atom);
    const rest = known === undefined || known.rest.atoms.length === 0 ? [] : namesIn(frame, known.rest);
    return [...[...(known?.fields.keys() ?? [])].filter((key) => !isHidden(key)), ...rest];
  });
}
