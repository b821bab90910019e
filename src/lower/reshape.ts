import type ts from 'typescript';
import type { Entry, Register } from '../ir/ops.js';
import type { Scope } from './scope.js';

/** The same object without some of its members. */
export function omitted({ builder }: Scope, object: Register, keys: string[]): Register {
  const out = builder.register();
  builder.emit({ op: 'omit', out, object, keys });
  return out;
}

/** The same object, but for what some of its members hold. */
export function replaced<M extends { name: string }>(
  scope: Scope,
  node: ts.Node,
  object: Register,
  members: readonly M[],
  innerOf: (member: M, value: Register) => Register,
): Register {
  const changed = members.map((member): Entry => {
    const value = innerOf(member, readOf(scope, node, object, member.name));
    return { kind: 'set', key: member.name, value };
  });
  const rest = omitted(
    scope,
    object,
    members.map(({ name }) => name),
  );
  return objectOf(scope, node, [{ kind: 'spread', value: rest }, ...changed]);
}

/** A member of an object. */
export function readOf({ builder, module }: Scope, node: ts.Node, object: Register, key: string): Register {
  const out = builder.register();
  builder.emit({ op: 'read', out, object, key, at: node.getStart(module.file), end: node.end });
  return out;
}

/** An object with these entries. */
export function objectOf({ builder, module }: Scope, node: ts.Node, entries: Entry[]): Register {
  const out = builder.register();
  builder.emit({ op: 'object', out, entries, at: node.getStart(module.file) });
  return out;
}

/** A list of what is made of each item of a list. */
export function ofEach(scope: Scope, node: ts.Node, list: Register, keep: (item: Register) => Register): Register {
  const { builder, module } = scope;
  const at = node.getStart(module.file);
  const item = builder.register();
  builder.emit({ op: 'element', out: item, object: list, at, end: node.end });
  const kept = keep(item);
  const out = builder.register();
  builder.emit({ op: 'array', out, items: [{ value: kept }], at });
  return out;
}
