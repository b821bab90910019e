/**
 * The scan cannot be done as asked: bad usage, bad configuration, unreadable project. The command line prints its
 * message without a stack and ends with exit code 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
