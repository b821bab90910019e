/** What a change did to files, as `git diff` tells it. Paths are relative to the root of the repository. */
export interface Change {
  /** Numbers of the lines of each file, as it is now, that were added or edited; of a file that is new or no longer compared, all. */
  lines: Map<string, ReadonlySet<number> | 'all'>;
}

/**
 * Reads a diff made with `--unified=0`. A line that only moved, or was only indented anew, is no change: it counts as one only if
 * it was not removed elsewhere in the same diff.
 *
 * @param diff text of `git diff`
 * @param untracked files that git does not know yet
 */
export function readDiff(diff: string, untracked: readonly string[] = []): Change {
  const removed = new Map<string, number>();
  const added: { file: string; line: number; text: string }[] = [];
  let file: string | undefined;
  let next = 0;
  let isBody = false;
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) {
      isBody = false;
      file = undefined;
    } else if (!isBody && line.startsWith('+++ ')) {
      file = newName(line.slice('+++ '.length));
    } else if (line.startsWith('@@ ')) {
      isBody = true;
      next = Number(/^@@ -\S+ \+(\d+)/.exec(line)?.[1] ?? 0);
    } else if (isBody && line.startsWith('-')) {
      const text = essence(line.slice(1));
      removed.set(text, (removed.get(text) ?? 0) + 1);
    } else if (isBody && line.startsWith('+')) {
      if (file !== undefined) added.push({ file, line: next, text: essence(line.slice(1)) });
      next++;
    }
  }
  const lines = new Map<string, Set<number> | 'all'>();
  for (const entry of added) {
    const moved = removed.get(entry.text) ?? 0;
    if (moved > 0) removed.set(entry.text, moved - 1);
    else if (entry.text !== '') add(lines, entry.file, entry.line);
  }
  for (const name of untracked) lines.set(name, 'all');
  return { lines };
}

function add(lines: Map<string, Set<number> | 'all'>, file: string, line: number): void {
  const known = lines.get(file);
  if (known === undefined) lines.set(file, new Set([line]));
  else if (known !== 'all') known.add(line);
}

/** White space and a comma at the end are layout. */
function essence(text: string): string {
  return text.replace(/\s+/g, '').replace(/[,;]$/, '');
}

/** `b/src/a.ts`, or `"b/with \"quotes\".ts"` in C's notation; `/dev/null` for a removed file. */
function newName(text: string): string | undefined {
  const path = text.startsWith('"') ? unquote(text.slice(1, text.lastIndexOf('"'))) : text.replace(/\t$/, '');
  return path === '/dev/null' ? undefined : path.replace(/^b\//, '');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' };

function unquote(text: string): string {
  const bytes = text.replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );
  // Octal escapes are bytes of UTF-8.
  return /[\u0080-\u00ff]/.test(bytes) && !/[\u0100-\uffff]/.test(bytes)
    ? Buffer.from(bytes, 'latin1').toString('utf8')
    : bytes;
}
