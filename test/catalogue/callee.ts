import type { CalleeRef } from '../../src/model/callee-ref.js';

/**
 * A callee as lowering describes it: `callee('stripe', 'customers.create')` for code whose types resolve only as far as the import,
 * `callee('ioredis', 'set', 'RedisCommander')` for a resolved one.
 */
export function callee(packageName: string | undefined, path: string, container?: string): CalleeRef {
  const chain = path.split('.');
  const name = chain.at(-1) ?? '';
  return { text: path, name, package: packageName, container, chain, resolved: container !== undefined };
}
