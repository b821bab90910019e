/**
 * Some member, by a key that is not known. Of an object that is known it may be any; of a type it is one of an index signature, since a
 * type with named members says nothing of which one is meant.
 */
export const ANY_KEY = '?';

/** Pseudo-member under which a map's keys are kept. */
export const MAP_KEYS = '@keys';

/**
 * Prefixes of the keys under which a map in sight keeps entries: of an object that was made here, and of something symbolic, which may be
 * the same as any other key that is not such an object.
 */
export const OBJECT_KEY = '@#';
export const SYMBOLIC_KEY = '@?';

/** An entry whose key has a name only in the function where it was put in. */
export function isLocalKey(key: string): boolean {
  return key.startsWith(OBJECT_KEY) || key.startsWith(SYMBOLIC_KEY);
}

/** Pseudo-members of an iterator: what its function returns at the end, and the function that goes on with what `next` is given. */
export const RETURNED = '@returned';
export const RESUME = '@resume';

/** Pseudo-member under which a promise keeps what it may be rejected with: nothing that leaves with it. */
export const REJECTED = '@rejected';

/** Pseudo-members of a stream: the items that go through it, or the name of an operator, and the functions that get them. */
export const STREAMED = '@streamed';
export const SUBSCRIBERS = '@subscribers';

/** Pseudo-member of a context: what its providers hand down. */
export const PROVIDED = '@provided';

/** Pseudo-member of what a library makes to mask members: the method by which it does, how they are named, and their names, one a line. */
export const REDACTS = '@redacts';

/** Begins a pseudo-member: what stands under a key that has passed the tests that follow, see `checked-keys.ts`. */
export const CHECKED = '¬';

export function isCheckedKey(key: string): boolean {
  return key.startsWith(CHECKED);
}

/** In a path, before its last key: that stands somewhere below what the path leads to so far. A path that would grow too long ends so. */
export const BELOW = '**';

/** In place of the key of a write: all members of something are put into the object, as `Object.assign` does. */
export const MERGED = '...';

/** Ends the path to something that was handed in, of which a declared type claims that it is personal, see `AtomTable.claimOn`. */
export const DECLARED = '@declared';

/** Members that code does not see as such. */
export function isHidden(key: string): boolean {
  return key === MAP_KEYS || key === RETURNED || key === RESUME || key === PROVIDED || key === REDACTS;
}

/** Whether a key is what a member is called, and no position, pseudo-member, or key that is not known. */
export function isMemberName(key: string): boolean {
  if (key === '*' || key === BELOW || key.startsWith(ANY_KEY) || key.startsWith(`[${ANY_KEY}`)) return false;
  return !isHidden(key) && !isLocalKey(key) && !isCheckedKey(key) && !/^\W*\d+\W*$/.test(key);
}
