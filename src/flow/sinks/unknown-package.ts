import type { CallOp } from '../../ir/ops.js';
import { deep } from '../operations/leaves.js';
import type { Atom } from '../values/atom.js';
import type { Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import type { KnownSink } from '../world/knowledge.js';
import { reportCall } from './sinks.js';

/**
 * A call of a package of which the catalogue knows nothing. Personal data that it gets is a coverage gap: the scan says so instead of looking
 * clean. Where the call is made for what it does, and not for a value that it computes, the data is taken to leave through it.
 */
export function reportUnknownPackage(frame: Frame, op: CallOp, args: readonly Value[], receiver: Value): void {
  const name = op.ref.package;
  if (name === undefined || !isForeign(name) || frame.world.knowledge.isKnownPackage(name)) return;
  if (isWrapped(frame, op)) return;
  if (sourcesIn(frame, args).length > 0) {
    const message = `Personal data is handed to \`${op.ref.text}()\` of ${name}, which the catalogue does not know; where it goes from there is not known.`;
    frame.world.noteGap({ kind: 'unknown-package', message }, frame.fn.id, op.at, op.end);
  }
  if (!isMadeForItsEffect(op) || handsNothingOn(op)) return;
  const sink = isDatabase(op) ? storeOf(op, name) : sinkOf(op, name);
  reportCall(frame, op, sink, args, receiver);
}

/** The personal data in what a call is given, whole objects included. */
export function sourcesIn({ world, here }: Frame, args: readonly Value[]): Atom[] {
  return args.flatMap((arg) => deep(world, here, arg).atoms.filter(({ kind }) => kind === 'source'));
}

/** What the project or the platform itself declares is nobody else's. */
function isForeign(name: string): boolean {
  return name !== 'global' && !name.startsWith('node:');
}

/** A function of the project that a library has wrapped, `const save = client.action(handle)`: what it is given goes to the project's own code. */
function isWrapped(frame: Frame, op: CallOp): boolean {
  if (op.method !== undefined || op.construct !== undefined) return false;
  return frame.get(op.callee).atoms.every(({ kind }) => kind !== 'external');
}

/** A statement, or a request that is answered by a promise. What returns a value is taken to have computed it of what it was given. */
function isMadeForItsEffect(op: CallOp): boolean {
  return op.syntax === undefined && op.construct === undefined && (op.unused === true || op.opaque === true);
}

/**
 * `assert(user, new NotFound(id))` looks at what it is given, and throws or does nothing; `retry(find(id))` waits for it, and hands it back.
 */
function handsNothingOn({ ref }: CallOp): boolean {
  return /^(?:assert|invariant|ensure|expect|try|retry|attempt)(?![a-z])/.test(ref.name);
}

const QUERIES = new Set(
  'query any anyFirst one oneFirst many manyFirst maybeOne maybeOneFirst exists none oneOrNone manyOrNone execute exec raw unsafe'.split(
    ' ',
  ),
);

/** `pool.maybeOne(sql`…`)`: a client of the project's database, by whatever package. */
function isDatabase({ method, ref }: CallOp): boolean {
  const holder = ref.text.split('.').at(-2) ?? '';
  return (
    method !== undefined &&
    QUERIES.has(method) &&
    /(?:^|[_a-z])(?:pool|db|database|knex|sql|tx|trx|conn|connection|transaction)$/i.test(holder)
  );
}

function storeOf(op: CallOp, name: string): KnownSink {
  const { sink } = sinkOf(op, name);
  return { sink: { ...sink, kind: 'database', role: 'storage', store: name, storeName: name }, args: 'all', sql: 0 };
}

function sinkOf(op: CallOp, name: string): KnownSink {
  return {
    sink: {
      kind: 'unknown-package',
      name: op.ref.text,
      role: 'unknown',
      recipient: name,
      recipientName: name,
      id: `${name}#${op.ref.name}`,
    },
    args: 'all',
  };
}
