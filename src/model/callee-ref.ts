/**
 * How a call, `new`, tagged template, JSX element or assignment names what it reaches: all that the catalogue is asked with. Plain data.
 */
export interface CalleeRef {
  /** The callee as written: `this.stripe.customers.create`. */
  text: string;
  /** The last member: `create`. A constructor: `new Redis`. An assignment to a property: `=cookie`. */
  name: string;
  /**
   * The package that declares the member, or from which the root of the chain was imported: `stripe`; `node:fs` for Node's modules (always
   * with the prefix); `global` for globals of the platform. Absent when unknown.
   */
  package?: string;
  /** Name of the declaring interface or class, when types resolve: `CustomerResource`, `Console`, `Storage`. */
  container?: string;
  /**
   * The member path from the package's export, instance or global, as code writes it: `['customers', 'create']`, `['console', 'log']`,
   * `['captureException']`; `['(default)']` for a called default export. It starts at the instance for what the package's constructors and
   * factories make: `['info']` for `logger.info` of `const logger = pino()`.
   */
  chain: readonly string[];
  /** Whether types resolved; the filters by declaring type then apply strictly. */
  resolved: boolean;
  /**
   * The receiver's own type, where a base class of another package declares the member: `{ package: '@aws-sdk/client-s3', type: 'S3Client' }`
   * for a `send` that `@smithy/core` declares. It counts as a second package and a second container.
   */
  receiver?: { package: string; type: string };
}
