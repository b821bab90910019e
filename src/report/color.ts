import { Chalk, type ChalkInstance } from 'chalk';

/**
 * The terminal colors of a report. Whether there are any was decided by the command line: chalk's own look at the environment
 * is left out of it, because it ignores `NO_COLOR` and would make the output depend on the machine.
 *
 * @param enabled `false` gives the same functions without any color
 */
export function makeColors(enabled: boolean): ChalkInstance {
  return new Chalk({ level: enabled ? 1 : 0 });
}
