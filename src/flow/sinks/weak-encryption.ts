import { keptAt } from '../operations/tree-paths.js';
import { constantsOf, join, joinAll, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';

/** Algorithms and modes whose result can be read: ECB shows equal blocks, DES, RC2, RC4, Blowfish and XOR can be broken, `none` is none. */
const WEAK =
  /(?:^|[^a-z])(?:ecb|des(?:-?ede3?)?|3des|tripledes|rc2|rc4|arcfour|bf|blowfish|cast5?|idea|seed|xor|none)(?:$|[^a-z])/i;

/**
 * Whether what a cipher is made with is known to protect nothing: a broken algorithm or mode, or a key that stands in the code.
 *
 * @param settings the cipher, or the argument that names its algorithm and key
 */
export function isWeakEncryption(frame: Frame, settings: Value): boolean {
  const parts = partsOf(frame, settings);
  if (parts.length === 0) return false;
  const [algorithm, key] = parts;
  if (constantsOf(algorithm!).some((constant) => typeof constant === 'string' && WEAK.test(constant))) return true;
  return key !== undefined && isWrittenInCode(frame, key, 0);
}

/** What the cipher was made with, in order: algorithm, key, initialization vector. */
function partsOf(frame: Frame, settings: Value): Value[] {
  for (const atom of settings.atoms) {
    const known = frame.here.heap.get(atom);
    if (known?.kind !== 'wrapper') continue;
    const given = [...known.fields].filter(([name]) => /^\d+$/.test(name)).map(([, value]) => value);
    return given;
  }
  return constantsOf(settings).length > 0 ? [settings] : [];
}

/** A key that is nothing but constants: everybody who reads the code can read the data. */
function isWrittenInCode(frame: Frame, key: Value, depth: number): boolean {
  if (key.atoms.length === 0 || depth > 2) return false;
  return key.atoms.every((atom) => {
    if (atom.kind === 'outer' && frame.world.program.isModuleVariable(atom.name)) {
      const tree = keptAt(frame, atom);
      return tree.node === undefined && isWrittenInCode(frame, tree.value, depth + 1);
    }
    if (atom.kind === 'const') return typeof atom.constant === 'string' && atom.constant !== '';
    const known = frame.here.heap.get(atom);
    if (known === undefined || (known.kind !== 'wrapper' && known.kind !== 'json')) return false;
    return isWrittenInCode(frame, join(known.elements, joinAll(known.fields.values())), depth + 1);
  });
}
