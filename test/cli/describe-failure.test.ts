import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../src/cli/describe-failure.js';
import { UsageError } from '../../src/model/usage-error.js';

describe('what is said about a failure', () => {
  it('is the message for mistakes of usage', () => {
    expect(describeFailure(new UsageError('x is not there.'), '1.2.3', false)).toBe('x is not there.');
  });

  it('is how to report it for bugs, with the stack only when debugging', () => {
    const error = new TypeError('no property');
    const short = describeFailure(error, '1.2.3', false);
    expect(short).toMatch(/^pii-trace 1\.2\.3 failed on something it should have handled: no property\n/);
    expect(short).toContain('--debug');
    expect(short).not.toContain('describe-failure.test');
    expect(describeFailure(error, '1.2.3', true)).toContain('describe-failure.test');
  });

  it('is nothing for what commander has printed', () => {
    expect(describeFailure(new CommanderError(1, 'commander.unknownOption', 'unknown'), '1.2.3', false)).toBe('');
  });
});
