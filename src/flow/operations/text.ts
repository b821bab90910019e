import type { Atom } from '../values/atom.js';
import { extend } from '../values/trace.js';
import { isPart, treated } from '../values/treatment.js';
import { constantsOf, EMPTY, join, joinAll, mapAtoms, valueOf, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { textOf } from './leaves.js';

/** Filler that stands where something was taken out: `***`, `•••`, `xxx`, `…`, `[redacted]`. */
const FILLER = /[*•●▪█#]{1,}|x{3,}|X{3,}|\.{3}|…|redacted|masked|hidden/i;

/** What takes the place of the last part of a network address: `.0`, `.xxx`, `::`. */
const ADDRESS_FILLER = /^\$?\d?(?:[.:]0+)+$|^::(?:\/\d+)?$|^0$/;

/** Whether a constant stands for the part of a network address that was taken off. */
export function isAddressFiller(value: Value): boolean {
  return constantsOf(value).some((constant) => typeof constant === 'string' && ADDRESS_FILLER.test(constant.trim()));
}

/** Whether an atom is a network address. */
export function isNetworkAddress(frame: Frame, atom: Atom): boolean {
  return atom.kind === 'source' && frame.world.program.tags[atom.index]?.category === 'user.device.ip_address';
}

/** What is left of coordinates that are rounded. */
export function coarse(frame: Frame, value: Value): Value {
  const { tags } = frame.world.program;
  return mapAtoms(value, (atom, trace) => {
    const isPlace = atom.kind === 'source' && tags[atom.index]?.category.startsWith('user.location') === true;
    return valueOf(isPlace ? treated(frame.world, atom, 'masked') : atom, trace);
  });
}

/** Ends the constant beginning of a text that goes on. */
export const CONTINUES = '\u0001';

/** @returns whether a constant is filler */
export function isFiller(value: Value): boolean {
  return constantsOf(value).some((constant) => typeof constant === 'string' && FILLER.test(constant));
}

/** Texts that a choice between constants may make. */
const MAX_TEXTS = 8;

/** All texts that parts may make together; `undefined` where one of them is no constant, or where there are too many. */
function foldedConstants(parts: readonly Value[]): string[] | undefined {
  let texts = [''];
  for (const { atoms } of parts) {
    if (atoms.length === 0 || !atoms.every(({ kind }) => kind === 'const')) return undefined;
    texts = atoms.flatMap(({ constant }) => texts.map((text) => text + String(constant)));
    if (texts.length > MAX_TEXTS) return undefined;
  }
  return texts;
}

/**
 * Text made of several parts. A part of a personal text joined with filler is masked; so is nothing else.
 *
 * @returns constants folded where all parts are constant, the personal and symbolic content otherwise
 */
export function combineText(frame: Frame, parts: readonly Value[], at: number): Value {
  const constants = foldedConstants(parts);
  if (constants !== undefined)
    return joinAll(constants.map((constant) => valueOf(frame.world.atoms.constant(constant.slice(0, 500)))));
  const hasFiller = parts.some(isFiller);
  const cutsAddress = parts.some(isAddressFiller);
  const step = frame.step('combine', 'put into text', at, at);
  let result = EMPTY;
  for (const part of parts) {
    const text = textOf(frame.world, frame.here, part);
    result = join(
      result,
      mapAtoms(text, (atom, trace) => {
        const isFilled = hasFiller || (cutsAddress && isNetworkAddress(frame, atom));
        const masked = isFilled && isPart(atom.treatment) ? treated(frame.world, atom, 'masked') : atom;
        return valueOf(masked, extend(trace, step));
      }),
    );
  }
  // The literal beginning of a text tells hosts and keys: it is kept beside what is personal.
  const [first, ...others] = parts[0]?.atoms ?? [];
  const head = first?.kind === 'const' && others.length === 0 ? first.constant : undefined;
  return typeof head === 'string'
    ? join(result, valueOf(frame.world.atoms.constant(`${head.slice(0, 200)}${CONTINUES}`)))
    : join(result, EMPTY);
}
