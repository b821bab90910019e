import type { OptionValue, RedactionOption } from '../../catalogue/define.js';
import type { CallOp } from '../../ir/ops.js';
import type { Region } from '../../model/sink.js';
import { load } from '../operations/heap.js';
import { importTree } from '../operations/import-tree.js';
import { keptAt } from '../operations/tree-paths.js';
import { isHidden } from '../values/hidden-keys.js';
import { constantsOf, EMPTY, join, joinAll, mapAtoms, valueOf, type Value } from '../values/value.js';
import type { Redaction } from '../world/client-setup.js';
import type { Frame } from '../world/frame.js';
import { isSet } from './sinks.js';

/** Notes a call that sets up a client: what its options leave out is held against each of the vendor's flows in the end. */
export function noteSetup(frame: Frame, op: CallOp, args: readonly Value[]): void {
  const found = frame.world.knowledge.setupOf(op);
  if (found === undefined) return;
  const redactions = (found.options ?? []).flatMap((option) => readOption(frame, op, option, args));
  const holds = found.holds
    .filter(({ only }) => only === undefined || constantsOf(args[only.index] ?? EMPTY).includes(only.is))
    .filter((option) => isSet(frame, option, args))
    .flatMap(({ purposes }) => purposes);
  const regions = found.regions.flatMap((option) => regionsIn(frame, op, option, args));
  if (found.options === undefined && holds.length + regions.length === 0) return;
  frame.world.noteSetup(`${frame.fn.id}@${op.at}`, {
    vendor: found.vendor,
    vendorName: found.name,
    fn: frame.fn.id,
    redactions,
    calls: found.calls,
    role: found.options === undefined ? 'holds' : found.adds ? 'adds' : 'client',
    holds,
    regions,
  });
}

/** The parts of the world that an option names. */
function regionsIn(
  frame: Frame,
  op: CallOp,
  { index, path }: Omit<OptionValue, 'when'>,
  args: readonly Value[],
): Region[] {
  let value = inSight(frame, op, args[index] ?? EMPTY);
  for (const key of path === '' ? [] : path.split('.'))
    value = inSight(frame, op, load(frame.world, frame.here, value, key));
  return constantsOf(value).flatMap((text) =>
    typeof text === 'string' ? (frame.world.knowledge.regionIn(text) ?? []) : [],
  );
}

function readOption(frame: Frame, op: CallOp, option: RedactionOption, args: readonly Value[]): Redaction[] {
  const segments = option.path === '' ? [] : option.path.split('.');
  let value = inSight(frame, op, args[option.index] ?? EMPTY);
  for (const key of segments) value = inSight(frame, op, load(frame.world, frame.here, value, key));
  const listed =
    option.how === 'paths' || option.how === 'names'
      ? textsIn(frame, op, value, 0)
      : patternsIn(frame, value).flatMap((name) =>
          option.finds !== undefined && Object.hasOwn(option.finds, name) ? option.finds[name]! : [],
        );
  const functions =
    option.how === 'transform' || option.how === 'edit' || option.how === 'relay'
      ? functionsIn(frame, op, value, '', 0)
      : option.how === 'serializers'
        ? membersOf(frame, value).flatMap(([key, member]) => functionsIn(frame, op, member, key, 0))
        : [];
  const defaults = listed.length === 0 ? [...(option.defaults ?? [])] : [];
  if (listed.length + functions.length + defaults.length === 0) return [];
  const name = segments.filter((key) => key !== 'paths').at(-1) ?? op.ref.name;
  const [under = [], within = []] = [option.under, option.within].map((path) => path?.split('.'));
  const { how, calls } = option;
  return [{ how, option: name, listed: [...listed, ...defaults], functions, calls, under, within }];
}

/** The value with what module variables in it are known to hold. */
export function inSight(frame: Frame, op: CallOp, value: Value): Value {
  return mapAtoms(value, (atom, trace) => {
    if (atom.kind !== 'outer' || !frame.world.program.isModuleVariable(atom.name)) return valueOf(atom, trace);
    const tree = keptAt(frame, atom);
    const site = `${frame.fn.id}@${op.at}?${atom.name}.${atom.path.join('.')}`;
    return importTree(frame.world, frame.here, tree, (inner) => inner, site);
  });
}

function membersOf(frame: Frame, value: Value): [string, Value][] {
  return value.atoms.flatMap((atom) =>
    [...(frame.here.heap.get(atom)?.fields ?? [])].filter(([key]) => !isHidden(key)),
  );
}

/** Most lists in lists that names, and things a library made of others that functions are looked for in, see docs/known-limits.md. */
const MAX_LISTS = 3;

/** Texts in a list, and in lists in it. */
export function textsIn(frame: Frame, op: CallOp, value: Value, depth = 0): string[] {
  const own = constantsOf(value).filter((constant) => typeof constant === 'string');
  if (depth >= MAX_LISTS) return own;
  const inner = value.atoms.flatMap((atom) => {
    const known = frame.here.heap.get(atom);
    return known?.kind === 'array' ? [...known.fields.values(), known.elements] : [];
  });
  return [...own, ...inner.flatMap((item) => textsIn(frame, op, inSight(frame, op, item), depth + 1))];
}

/** The package's own patterns in a list, by name. */
function patternsIn(frame: Frame, value: Value): string[] {
  return value.atoms.flatMap((atom) => {
    if (atom.kind === 'external') return atom.ref === undefined ? [] : [atom.ref.name];
    const known = frame.here.heap.get(atom);
    return known?.kind === 'array' ? patternsIn(frame, joinAll(known.fields.values())) : [];
  });
}

/** Functions in an option: itself, in a list of them, or inside what a library made of them (`combine(redact(), json())`). */
function functionsIn(frame: Frame, op: CallOp, value: Value, key: string, depth: number): Redaction['functions'] {
  return value.atoms.flatMap((atom) => {
    if (atom.kind === 'function') return [{ key, fn: atom.name }];
    const known = frame.here.heap.get(atom);
    if (known === undefined) return [];
    if (known.fn !== undefined) return [{ key, fn: known.fn }];
    if ((known.kind !== 'wrapper' && known.kind !== 'array') || depth >= MAX_LISTS) return [];
    const held = inSight(frame, op, join(known.elements, joinAll(known.fields.values())));
    return functionsIn(frame, op, held, key, depth + 1);
  });
}
