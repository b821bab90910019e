import { newObject } from '../values/state.js';
import { extend } from '../values/trace.js';
import { EMPTY, joinEither, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { allocateAt } from './allocate.js';
import { retype } from './retype.js';

/** A parameter at entry: symbolic, and what its declared type tags in it. */
export function parameter(frame: Frame, index: number): Value {
  if (frame.trial !== undefined) return frame.trial.given[index] ?? EMPTY;
  const described = frame.fn.params[index];
  const value = valueOf(frame.world.atoms.param(index));
  const declared = frame.world.knowledge.parameterTagOf(frame.fn.id, index);
  if (declared !== undefined) {
    return valueOf(
      frame.world.atoms.source(declared),
      extend(undefined, frame.step('source', frame.world.tagName(declared), frame.fn.at, frame.fn.at)),
    );
  }
  if (described?.shape === undefined) return value;
  return retype(frame, value, frame.world.program.shapeIndex(frame.module, described.shape), frame.fn.at, frame.fn.at);
}

/** Arguments beyond the declared parameters that `arguments` is looked up for. */
export const MAX_ARGUMENTS = 8;

/** `arguments`: what was given, in positions, whether or not there is a parameter for it. */
export function argumentList(frame: Frame, out: number): Value {
  const count = Math.max(frame.fn.params.length, MAX_ARGUMENTS);
  const fields = new Map(Array.from({ length: count }, (_, i) => [String(i), parameter(frame, i)]));
  return allocateAt(frame.world, frame.here, `${frame.fn.id}@arguments:${out}`, newObject('array', { fields }));
}

export function loadVariable(frame: Frame, index: number): Value {
  const value = frame.here.variables[index]!;
  const isChangeable = frame.fn.variables[index]!.rebound === true;
  return isChangeable ? joinEither(value, EMPTY, frame.world.atoms.plain) : value;
}

export function storeVariable(frame: Frame, index: number, from: Value, at: number): void {
  const variable = frame.fn.variables[index]!;
  const typed =
    variable.shape === undefined
      ? from
      : retype(
          frame,
          from,
          frame.world.program.shapeIndex(frame.module, variable.shape),
          at,
          at + variable.name.length,
        );
  const value = frame.traced(
    typed,
    frame.step('assign', `assigned to \`${variable.name}\``, at, at + variable.name.length),
  );
  frame.here.variables[index] = value;
  if (variable.captured || frame.fn.kind === 'module') frame.share(index, value);
}

export function outer(frame: Frame, variable: string): Value {
  const own = frame.variableIndex(variable);
  if (own !== undefined) return frame.here.variables[own]!;
  return frame.here.outer.get(variable) ?? valueOf(frame.world.atoms.outer(variable));
}
