/** One way to tell a key by its name: the very name, one that differs in case and separators, one that has a part, one that an expression matches. */
export interface KeyPattern {
  how: 'is' | 'like' | 'has' | 'match';
  text: string;
  flags?: string;
}

/** What is certain of the key under which something stands: it is (`among`) or is not one that a pattern tells. */
export interface KeyTest {
  among: boolean;
  patterns: KeyPattern[];
}
