import type { PayloadMethod } from '../catalogue/define.js';
import type { CallOp } from '../ir/ops.js';
import { interpretFunction } from './interpret.js';
import { allocateAt } from './operations/allocate.js';
import { loadPath } from './operations/heap.js';
import { leavesOf } from './operations/leaves.js';
import { merge } from './operations/library.js';
import { store } from './operations/store.js';
import type { Solution } from './solve.js';
import type { Atom } from './values/atom.js';
import { newObject } from './values/state.js';
import { isBare } from './values/treatment.js';
import { someAtom } from './values/tree.js';
import { constantsOf, EMPTY, valueOf, type Value } from './values/value.js';
import { Frame } from './world/frame.js';

/** What a function is handed to be tried out: something personal at a path, which is empty for a text without a field of its own. */
export interface MadeUp {
  path: readonly string[];
  tag: number;
  /** What else is known of it. */
  given: Readonly<Record<string, string>>;
  /** Where it stands in what the function is handed. */
  within: readonly string[];
}

/** How a function says what is sent: it returns it, changes what it is handed, or hands it to `next`. */
type Sends = 'transform' | 'edit' | 'relay';

/** Whether a function, given something made up that has the data at this path, lets it be sent no more. */
export function removes(
  solution: Solution,
  id: string,
  made: MadeUp,
  { vendor, sends }: { vendor: string; sends: Sends },
): boolean {
  const { world } = solution;
  const fn = world.program.functions.get(id);
  const module = world.program.moduleOf.get(id);
  if (fn === undefined || module === undefined) return false;
  const frame = new Frame(world, fn, module);
  const payload = madeUp(frame, made);
  const next = world.atoms.param(NEXT);
  const given = sends === 'relay' ? besideNext(frame, payload, next) : payload;
  const methods = world.knowledge.payloadMethodsOf(vendor);
  frame.trial = {
    given: [given],
    drops: ({ atoms }) =>
      atoms.length > 0 && atoms.every(({ kind, constant }) => kind === 'const' && DROPPING.has(constant)),
    call: (inner, op, receiver, args) => callMethod(inner, methods, op, receiver, args),
  };
  interpretFunction(frame);
  if (sends === 'relay')
    return frame.invocations
      .filter(({ callee }) => callee === next)
      .every(({ args }) => !args.some((arg) => someAtom(arg, isInTheClear)));
  if (frame.exit === undefined) return true;
  return leavesOf(world, frame.exit, sends === 'edit' ? payload : frame.result).every(
    ({ atom }) => !isInTheClear(atom),
  );
}

/** Whether what a function makes of something personal, by returning it or putting it where it is written from, is always encrypted, or otherwise no longer in the clear. */
export function protects(solution: Solution, id: string, tag: number): boolean {
  const { world } = solution;
  const fn = world.program.functions.get(id);
  const module = world.program.moduleOf.get(id);
  if (fn === undefined || module === undefined) return false;
  const frame = new Frame(world, fn, module);
  const put: Atom[] = [];
  frame.trial = {
    given: [valueOf(world.atoms.source(tag))],
    drops: () => false,
    call: (inner, { method }, _receiver, args) => {
      if (method === undefined || !world.knowledge.putsColumns(method)) return undefined;
      put.push(...leavesOf(world, inner.here, args.at(-1) ?? EMPTY).map(({ atom }) => atom));
      return EMPTY;
    },
  };
  interpretFunction(frame);
  if (frame.exit === undefined) return false;
  const returned = leavesOf(world, frame.exit, frame.result).map(({ atom }) => atom);
  const leaves = [...put, ...returned].filter(({ kind }) => kind === 'source');
  return leaves.length > 0 && leaves.every((atom) => !isInTheClear(atom));
}

/** What a function returns that lets nothing be sent. */
const DROPPING: ReadonlySet<unknown> = new Set([false, null]);

/** The parameter that `next` stands for. */
const NEXT = 1;

function isInTheClear({ kind, treatment }: Atom): boolean {
  return kind === 'source' && isBare(treatment);
}

const IS_MADE_UP = 'made up ';

function madeUp(frame: Frame, { path, tag, given, within }: MadeUp): Value {
  const { atoms } = frame.world;
  let value = valueOf(atoms.source(tag));
  const keys = [...within, ...path];
  for (let depth = keys.length - 1; depth >= 0; depth--) {
    const key = keys[depth]!;
    const inside =
      key === '[]' ? newObject('array', { elements: value }) : newObject('object', { fields: new Map([[key, value]]) });
    value = allocateAt(frame.world, frame.here, `${IS_MADE_UP}${depth}`, inside);
  }
  for (const [name, is] of Object.entries(given)) {
    const at = [...within, ...name.split('.')];
    const holder = loadPath(frame.world, frame.here, value, at.slice(0, -1));
    store(frame.world, frame.here, holder, at.at(-1)!, valueOf(atoms.constant(is)));
  }
  return value;
}

function besideNext(frame: Frame, payload: Value, next: Atom): Value {
  store(frame.world, frame.here, payload, 'next', valueOf(next));
  return payload;
}

/** A method of what was made up changes it, or gives a part of it. */
function callMethod(
  frame: Frame,
  methods: readonly PayloadMethod[],
  { method }: CallOp,
  receiver: Value,
  args: readonly Value[],
): Value | undefined {
  const isOwn = receiver.atoms.some(({ kind, name }) => kind === 'object' && name === `${IS_MADE_UP}0`);
  const known = isOwn ? methods.find(({ name }) => name === method) : undefined;
  if (known === undefined) return undefined;
  const { world, here } = frame;
  const isPut = known.does === 'set' && known.members === undefined;
  const named = known.members === undefined ? (isPut ? args.slice(0, -1) : args) : [];
  const keys = named.map((arg) => constantsOf(arg)).map(([only, ...others]) => (others.length > 0 ? undefined : only));
  if (keys.some((key) => typeof key !== 'string')) return EMPTY;
  const path = [known.at, ...(keys as string[])].flatMap((part) => part.split('.')).filter((key) => key !== '');
  if (known.does === 'get') return loadPath(world, here, receiver, path);
  const holder = loadPath(world, here, receiver, path.slice(0, -1));
  const last = path.at(-1)!;
  if (known.does === 'clear') {
    store(world, here, holder, last, EMPTY);
    return EMPTY;
  }
  const put = known.members === undefined ? (args.at(-1) ?? EMPTY) : membersOf(frame, known.members, args);
  const before = loadPath(world, here, receiver, path);
  // An object is put in beside what is there: `addMetadata('buyer', { email: '***' })`.
  if (isPut && put.atoms.some(({ kind }) => kind === 'object') && before.atoms.length > 0) merge(frame, [before, put]);
  else store(world, here, holder, last, put);
  return EMPTY;
}

function membersOf(frame: Frame, members: readonly string[], args: readonly Value[]): Value {
  const fields = new Map(members.map((member, i) => [member, args[i] ?? EMPTY]));
  return allocateAt(frame.world, frame.here, `${IS_MADE_UP}${members.join()}`, newObject('object', { fields }));
}
