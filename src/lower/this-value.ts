import type { Register } from '../ir/ops.js';
import type { Scope } from './scope.js';

/** @returns the value of `this` */
export function thisValue(scope: Scope): Register {
  const { builder } = scope;
  let owner = builder;
  while (owner.sharesThis && owner.parent !== undefined) owner = owner.parent;
  const out = builder.register();
  if (owner === builder) {
    builder.emit({ op: 'this', out });
    return out;
  }
  const variable = `${owner.id}:this`;
  for (let at = builder; at !== owner && at.parent !== undefined; at = at.parent) at.captures.add(variable);
  builder.emit({ op: 'outer', out, variable });
  return out;
}
