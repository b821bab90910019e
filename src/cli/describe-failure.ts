import { CommanderError } from 'commander';
import { UsageError } from '../model/usage-error.js';

/**
 * What to say when a command failed.
 *
 * @param error what was thrown
 * @param version of this tool
 * @param debug whether to show stacks
 * @returns the text for standard error; empty when it has been said already
 */
export function describeFailure(error: unknown, version: string, debug: boolean): string {
  if (error instanceof CommanderError) return '';
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error instanceof UsageError) return debug ? stack : error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return [
    `pii-trace ${version} failed on something it should have handled: ${reason}`,
    'This is a bug of pii-trace. Please report it with the command you ran and, if you can share it, the code that was scanned.',
    debug ? stack : 'Run again with --debug to see where it happened.',
  ].join('\n');
}
