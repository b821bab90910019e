import { isPair, load, loadPath } from '../operations/heap.js';
import { BELOW, isCheckedKey } from '../values/hidden-keys.js';
import type { Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';

/** A value, and its members as far as they were read. */
interface Read {
  value: Value;
  members: Map<string, Read>;
}

/**
 * Reads members of what a call is given while nothing is written: what a summary tells of hangs together (`context.org.owner`,
 * `context.org.name`), so that each member on the way is read once.
 */
export class SharedMembers {
  readonly #roots = new Map<Value, Read>();
  #isOpen = true;

  constructor(private readonly frame: Frame) {}

  /** The same as `loadPath`. */
  at(root: Value, path: readonly string[]): Value {
    if (path.length === 0) return root;
    const { world, here } = this.frame;
    if (!this.#isOpen || !path.every((key, i) => isPlain(path, key, i))) return loadPath(world, here, root, path);
    let read = this.#roots.get(root);
    if (read === undefined) this.#roots.set(root, (read = { value: root, members: new Map() }));
    for (const key of path) {
      let member: Read | undefined = read.members.get(key);
      if (member === undefined) {
        member = { value: load(world, here, read.value, key), members: new Map() };
        read.members.set(key, member);
      }
      read = member;
    }
    return read.value;
  }

  /** Something may have been written. */
  forget(): void {
    this.#roots.clear();
  }

  /** From now on something is written between what is read. */
  close(): void {
    this.#isOpen = false;
    this.forget();
  }
}

/** A key whose meaning does not depend on those beside it. */
function isPlain(path: readonly string[], key: string, at: number): boolean {
  return key !== BELOW && !isCheckedKey(key) && !isPair(path, at);
}
