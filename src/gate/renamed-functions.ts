import type { KnownFinding } from '../model/gate.js';
import { withoutFile } from './known-finding.js';
import { type Matches, takeOver } from './match-known.js';

/**
 * Takes out of what is new, and of what is gone, findings whose function got another name: one of the same file with the same data and sink, while the
 * old name no longer stands there. A baseline may be old, so that its entries say less than a scan of the commit before: where the old function is still there,
 * its leak was fixed, and the other one is new.
 *
 * @param isNamed whether a file still holds a name
 */
export function takeOverRenamed<T>(
  matches: Matches<T>,
  known: (finding: T) => KnownFinding,
  isNamed: (file: string, name: string) => boolean,
): Matches<T>['same'] {
  const isRenamed = ({ file, scope }: KnownFinding): boolean => {
    const name = /(?:^#|[.])([\w$]+)$/.exec(withoutFile(scope))?.[1];
    return name !== undefined && !isNamed(file, name);
  };
  const rest = matches.gone.filter((entry) => !isRenamed(entry));
  matches.gone = matches.gone.filter(isRenamed);
  const pairs = takeOver(matches, known, (file) => file);
  matches.gone = [...matches.gone, ...rest];
  return pairs;
}
