/** What colors depend on. */
export interface ColorEnvironment {
  NO_COLOR?: string;
  FORCE_COLOR?: string;
  TERM?: string;
}

/**
 * Whether a report on a stream is colored: `--no-color` wins, then `NO_COLOR` (no-color.org: present and not empty), then
 * `FORCE_COLOR`, then whether the stream is a terminal.
 */
export function wantsColor(option: boolean, env: ColorEnvironment, isTerminal: boolean): boolean {
  if (!option || (env.NO_COLOR ?? '') !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
