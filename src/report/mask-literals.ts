/** Forms in which personal data stands in source text: an e-mail address, a phone or other long number. */
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,}/gu;
const NUMBER_IN_TEXT = /\+?\d(?:[ ()./-]{0,2}\d){6,}/g;
/** Code holds numbers that are nobody's (`86_400_000`), so that it takes more digits there, or a leading plus. */
const NUMBER_IN_CODE = /\+\d(?:[ ()./-]{0,2}\d){6,}|\d(?:[ ._-]?\d){8,}/g;

const MASK = '…';

/**
 * A line of source text without personal data that somebody wrote into it: a literal that looks like it is replaced wholly,
 * since a name may stand beside the address; elsewhere (comments, JSX text) only what looks like it is.
 *
 * @param line one line, which may begin or end inside of a literal
 */
export function maskLiterals(line: string): string {
  return splitLiterals(line)
    .map(({ text, isLiteral }) => (isLiteral ? maskLiteral(text) : maskCode(text)))
    .join('');
}

function maskLiteral(text: string): string {
  return [EMAIL, NUMBER_IN_TEXT].some((form) => text.search(form) !== -1) ? MASK : text;
}

function maskCode(text: string): string {
  return text.replace(EMAIL, MASK).replace(NUMBER_IN_CODE, MASK);
}

interface Piece {
  text: string;
  /** The inside of a literal, without its quotes; of a template, one stretch between interpolations. */
  isLiteral: boolean;
}

/** Cuts a line into code and the insides of its literals; together they are the line again. */
function splitLiterals(line: string): Piece[] {
  const pieces: Piece[] = [];
  /** Open braces inside of each interpolation that is being read. */
  const interpolations: number[] = [];
  let codeStart = 0;
  let at = 0;
  const takeLiteral = (end: number) => {
    pieces.push(
      { text: line.slice(codeStart, at + 1), isLiteral: false },
      { text: line.slice(at + 1, end), isLiteral: true },
    );
    codeStart = end;
  };
  while (at < line.length) {
    const char = line[at]!;
    const depth = interpolations.at(-1);
    if (char === "'" || char === '"') {
      const end = endOfLiteral(line, at + 1, char);
      // Most often the apostrophe of a comment.
      if (end < line.length) takeLiteral(end);
      at = end < line.length ? end + 1 : at + 1;
    } else if (char === '`' || (char === '}' && depth === 0)) {
      if (char === '}') interpolations.pop();
      const end = endOfLiteral(line, at + 1, '`', '${');
      takeLiteral(end);
      if (line.startsWith('${', end)) interpolations.push(0);
      at = end + (line.startsWith('${', end) ? 2 : 1);
    } else {
      if (depth !== undefined && char === '{') interpolations[interpolations.length - 1] = depth + 1;
      if (depth !== undefined && char === '}') interpolations[interpolations.length - 1] = depth - 1;
      at++;
    }
  }
  pieces.push({ text: line.slice(codeStart), isLiteral: false });
  return pieces;
}

/** Position of the first of `ends` that is not escaped; the length of the line when there is none. */
function endOfLiteral(line: string, start: number, ...ends: string[]): number {
  for (let at = start; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (ends.some((end) => line.startsWith(end, at))) return at;
  }
  return line.length;
}
