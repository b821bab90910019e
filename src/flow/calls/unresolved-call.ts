import type { CallOp } from '../../ir/ops.js';
import { sourcesIn } from '../sinks/unknown-package.js';
import { isOpaque } from '../values/atom.js';
import { isBare } from '../values/treatment.js';
import type { Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';

/** What makes code of text. */
const DYNAMIC: ReadonlySet<string> = new Set(['eval', 'Function', 'new Function']);

/**
 * A call that leads nowhere, neither into the project nor to anything that has a name, or one that runs code which is made of text. Personal data
 * that it gets may be lost there: a coverage gap.
 */
export function reportUnresolved(frame: Frame, op: CallOp, args: readonly Value[], receiver: Value): void {
  const isDynamic = op.ref.package === 'global' && DYNAMIC.has(op.ref.name);
  const isUnresolved = isNobodys(op) && !op.ref.resolved && isOpen(op, receiver) && op.targets === undefined;
  if ((!isDynamic && !isUnresolved) || op.syntax !== undefined || !isGivenAway(frame, args)) return;
  const { text } = op.ref;
  frame.world.noteGap(
    isDynamic
      ? {
          kind: 'dynamic-code',
          message: `Personal data is put into code that \`${text}\` makes; what that code does is not known.`,
        }
      : {
          kind: 'unresolved-call',
          message: `Personal data is handed to \`${text}()\`, and what that calls is not known.`,
        },
    frame.fn.id,
    op.at,
    op.end,
  );
}

/** A method of something that is known, such as a regular expression, is the language's. */
function isOpen(op: CallOp, receiver: Value): boolean {
  return op.method === undefined ? op.ref.text !== 'require' : receiver.atoms.some(isOpaque);
}

/** Of no package; a global that nobody declares but the code itself is none of the platform. */
function isNobodys({ ref }: CallOp): boolean {
  return ref.package === undefined || ref.package === 'global';
}

function isGivenAway(frame: Frame, args: readonly Value[]): boolean {
  return sourcesIn(frame, args).some(({ treatment }) => isBare(treatment));
}
