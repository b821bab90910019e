import { spoken } from '../operations/coerce.js';
import { deep, textOf } from '../operations/leaves.js';
import { coarse, isAddressFiller, isFiller, isNetworkAddress } from '../operations/text.js';
import { arrayOfItems } from '../values/array-state.js';
import type { Atom } from '../values/atom.js';
import { isPart, treated } from '../values/treatment.js';
import { constantsOf, EMPTY, filterAtoms, join, joinAll, mapAtoms, type Value, valueOf } from '../values/value.js';
import { partOf } from './array-edits.js';
import { allocate, type Model, type ModelCall } from './model.js';

function text(call: ModelCall): Value {
  return textOf(call.frame.world, call.frame.here, call.receiver);
}

/** The same text in another form: still personal. */
const same: Model = (call) => text(call);

const self: Model = (call) => call.receiver;

/** Characters at the end, and at the beginning, of a number that may be shown. */
const LAST = 4;
const FIRST = 6;

/** A part of a text; an array's part is an array. */
const part: Model = (call) => {
  const { world, here } = call.frame;
  const isPayload = (atom: Atom): boolean => ['json', 'wrapper'].includes(here.heap.get(atom)?.kind ?? '');
  const isArray = (atom: Atom): boolean => atom.kind === 'object' && !isPayload(atom);
  const texts = filterAtoms(call.receiver, (atom) => atom.kind !== 'object');
  const payloads = filterAtoms(call.receiver, (atom) => atom.kind === 'object' && isPayload(atom));
  const treatment = isShort(call) ? 'ends' : 'sliced';
  const sliced = mapAtoms(join(textOf(world, here, texts), deep(world, here, payloads)), (atom, trace) =>
    valueOf(treated(world, atom, treatment), trace),
  );
  const arrays = filterAtoms(call.receiver, isArray);
  return arrays.atoms.length === 0 ? sliced : join(sliced, partOf(call, arrays));
};

/** Whether a part is no more than the last four characters, or the first six. */
function isShort({ args }: ModelCall): boolean {
  const [start, ...others] = constantsOf(args[0] ?? EMPTY);
  if (typeof start !== 'number' || others.length > 0) return false;
  if (start < 0) return start >= -LAST;
  const [end] = constantsOf(args[1] ?? EMPTY);
  return start === 0 && typeof end === 'number' && end > 0 && end <= FIRST;
}

/** `replace(/./g, '*')` masks; any other replacement keeps the text. */
const replace: Model = (call) => {
  const { world } = call.frame;
  const made = call.run(call.args[1], [text(call)]);
  const filler = call.args[1] ?? EMPTY;
  if (isFiller(filler)) return mapAtoms(text(call), (atom, trace) => valueOf(treated(world, atom, 'masked'), trace));
  if (isAddressFiller(filler))
    return mapAtoms(text(call), (atom, trace) =>
      valueOf(isNetworkAddress(call.frame, atom) ? treated(world, atom, 'masked') : atom, trace),
    );
  const replacement = filterAtoms(filler, (atom) => atom.kind !== 'function' && atom.kind !== 'object');
  return joinAll([
    filterAtoms(text(call), (atom) => atom.kind !== 'const'),
    filterAtoms(replacement, (atom) => atom.kind !== 'const'),
    made,
  ]);
};

/** `last4.padStart(16, '*')` masks. */
const pad: Model = (call) => {
  const { world, here } = call.frame;
  const filler = call.args[1] ?? EMPTY;
  const others = filterAtoms(textOf(world, here, filler), (atom) => atom.kind !== 'const');
  if (!isFiller(filler)) return join(text(call), others);
  return mapAtoms(text(call), (atom, trace) =>
    valueOf(isPart(atom.treatment) ? treated(world, atom, 'masked') : atom, trace),
  );
};

/** Digits after the point at which a coordinate still says no more than a district: a hundredth of a degree is a kilometer. */
const COARSE_DIGITS = 2;

/** `latitude.toFixed(1)`: a place that is rounded to kilometers is no address any more; any other number stays what it is. */
const toFixed: Model = (call) => {
  const [digits] = constantsOf(call.args[0] ?? EMPTY);
  const isCoarse = call.args.length === 0 || (typeof digits === 'number' && digits <= COARSE_DIGITS);
  return isCoarse ? coarse(call.frame, text(call)) : text(call);
};

const split: Model = (call) => {
  const { world } = call.frame;
  const separators = constantsOf(call.args[0] ?? EMPTY);
  // What follows the `=` is one cookie of them all, and by its name something else: a setting, a token.
  const treatment = separators.length === 1 && separators[0] === '=' ? 'ends' : 'sliced';
  const parts = mapAtoms(text(call), (atom, trace) => valueOf(treated(world, atom, treatment), trace));
  // What follows the `@` says where a mailbox is, not whose it is.
  if (separators.length === 1 && separators[0] === '@') return allocate(call, 'array', arrayOfItems([parts, EMPTY]));
  return allocate(call, 'array', { elements: parts });
};

const joinItems: Model = (call) => {
  const receiver = spoken(call.frame, call.receiver, (method, self) => call.run(method, [], self));
  if (call.frame.state === undefined) return EMPTY;
  return join(text({ ...call, receiver }), text({ ...call, receiver: call.args[0] ?? EMPTY }));
};

/** Parts of a text by position, and by name where the expression names them. */
const match: Model = (call) => {
  const elements = text(call);
  const fields = new Map([
    ['groups', allocate(call, 'object', { elements }, '/groups')],
    ['input', elements],
  ]);
  return allocate(call, 'array', { fields, elements });
};

const matchAll: Model = (call) => allocate(call, 'array', { elements: match(call) ?? EMPTY }, '/all');

const repeat: Model = (call) => {
  const [constant] = constantsOf(call.receiver);
  return typeof constant === 'string'
    ? valueOf(call.frame.world.atoms.constant(constant.repeat(3).slice(0, 20)))
    : text(call);
};

/** A common name: of text only where the receiver is one. */
const normalize: Model = (call) =>
  call.receiver.atoms.some((atom) => atom.kind === 'source') ? text(call) : undefined;

/** Nothing personal is in the result: positions, tests, comparisons. */
const nothing: Model = () => EMPTY;

/** Methods of text, and of arrays where both have the name. */
export const TEXT_MODELS: Readonly<Record<string, Model>> = {
  trim: same,
  trimStart: same,
  trimEnd: same,
  toLowerCase: same,
  toUpperCase: same,
  toLocaleLowerCase: same,
  toLocaleUpperCase: same,
  normalize,
  toString: same,
  toFixed,
  valueOf: self,
  toWellFormed: same,
  slice: part,
  substring: part,
  substr: part,
  charAt: part,
  replace,
  replaceAll: replace,
  padStart: pad,
  padEnd: pad,
  split,
  join: joinItems,
  match,
  matchAll,
  repeat,
  includes: nothing,
  indexOf: nothing,
  lastIndexOf: nothing,
  startsWith: nothing,
  endsWith: nothing,
  localeCompare: nothing,
  charCodeAt: nothing,
  codePointAt: nothing,
  search: nothing,
  test: nothing,
  hasOwnProperty: nothing,
  getTime: nothing,
};
