/** Longest piece of code that a message shows. */
const LONGEST = 60;

/**
 * A piece of code for a message, in backticks on one line. The contents of string literals are left out: a message never shows a value.
 *
 * @param text a callee or a name as written
 */
export function asCode(text: string): string {
  const plain = text
    .replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1/gs, "'…'")
    .replaceAll('`', "'")
    .replace(/\s+/g, ' ')
    .trim();
  return `\`${plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain}\``;
}

/** `a`, `a and b`, `a, b, and c`. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 3) return words.join(' and ');
  return `${words.slice(0, -1).join(', ')}, and ${words.at(-1)}`;
}
