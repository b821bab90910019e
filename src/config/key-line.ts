/** A step into a configuration: a key of an object or an index of an array. */
export type PathSegment = string | number;

const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|[\w$]+|[^\s]/g;

interface Token {
  text: string;
  offset: number;
}

/**
 * Finds the line of a key in the text of a configuration file, JSON or code alike, without a parser: it follows the path
 * through braces and brackets from the first place where the path's first key stands before a colon. Where the value is not
 * written out (a variable, a call), the line is that of the deepest key that is.
 *
 * @param text the file
 * @param path the key, from the root of the configuration
 * @returns the line, counted from 1, or `undefined` when not even the first key is written out
 */
export function keyLine(text: string, path: readonly PathSegment[]): number | undefined {
  const tokens = tokenize(text);
  let best: { depth: number; offset: number } | undefined;
  for (let start = 0; start < tokens.length; start++) {
    if (path.length === 0 || !isKey(tokens, start, path[0]!)) continue;
    const reached = follow(tokens, start, path);
    if (best === undefined || reached.depth > best.depth) best = reached;
  }
  return best === undefined ? undefined : lineAt(text, best.offset);
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    if (!match[0].startsWith('//') && !match[0].startsWith('/*')) tokens.push({ text: match[0], offset: match.index });
  }
  return tokens;
}

function follow(
  tokens: readonly Token[],
  start: number,
  path: readonly PathSegment[],
): { depth: number; offset: number } {
  let at = start;
  for (let depth = 1; depth < path.length; depth++) {
    const value = typeof path[depth - 1] === 'string' ? at + 2 : at;
    const next = enter(tokens, value, path[depth]!);
    if (next === undefined) return { depth, offset: tokens[at]!.offset };
    at = next;
  }
  return { depth: path.length, offset: tokens[at]!.offset };
}

/** Index of the key or element inside the object or array that starts at `open`. */
function enter(tokens: readonly Token[], open: number, segment: PathSegment): number | undefined {
  if (tokens[open]?.text !== (typeof segment === 'number' ? '[' : '{')) return undefined;
  let depth = 0;
  let index = 0;
  for (let at = open; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if (depth === 1 && text !== ']' && text !== '}') {
      if (typeof segment === 'number' ? index === segment && text !== ',' : isKey(tokens, at, segment)) return at;
      if (text === ',') index++;
    }
    if ('[{('.includes(text)) depth++;
    else if (']})'.includes(text) && --depth === 0) return undefined;
  }
  return undefined;
}

function isKey(tokens: readonly Token[], at: number, segment: PathSegment): boolean {
  if (tokens[at + 1]?.text !== ':' && !isShorthand(tokens, at)) return false;
  const { text } = tokens[at]!;
  return (/^["'`]/.test(text) ? text.slice(1, -1) : text) === segment;
}

function isShorthand(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text;
  const after = tokens[at + 1]?.text;
  return (before === '{' || before === ',') && (after === ',' || after === '}') && /^[\w$]+$/.test(tokens[at]!.text);
}
