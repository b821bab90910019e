import type { CalleeRef } from '../model/callee-ref.js';
import { defineVendor, type CallDefinition, type VendorDefinition } from './define.js';
import { prisma } from './vendors/prisma.js';
import { matchWebByName } from './web-by-name.js';
import { wordsOf } from './words-of.js';

/** Methods of the usual loggers, one per level (npm, syslog, and log4j levels). */
export const LOG_LEVELS = [
  'alert',
  'crit',
  'critical',
  'debug',
  'emerg',
  'error',
  'fatal',
  'http',
  'info',
  'log',
  'notice',
  'silly',
  'trace',
  'verbose',
  'warn',
  'warning',
] as const;

const LEVELS: ReadonlySet<string> = new Set(LOG_LEVELS);

/** Last words of names that loggers go by. */
const LOGGER_WORDS: ReadonlySet<string> = new Set([
  'logger',
  'log',
  'logging',
  'winston',
  'pino',
  'bunyan',
  'log4js',
  'consola',
]);

/** Methods that give another logger: what counts is the name before them. */
const DERIVING: ReadonlySet<string> = new Set([
  'child',
  'with',
  'bind',
  'extend',
  'scope',
  'getChild',
  'withContext',
  'withFields',
  'withTag',
]);

const LOG_CALL: CallDefinition = { path: LOG_LEVELS, args: 'all' };

/** What a logger of unknown origin counts as. */
export const LOGGER_BY_NAME: VendorDefinition = defineVendor({
  id: 'logger',
  name: 'Logger',
  role: 'built-in',
  packages: ['(by name)'],
  kind: 'log',
  calls: [LOG_CALL],
});

/** A model's write method on something called like a Prisma client: its types are generated, and often not there to be read. */
const PRISMA_WRITE =
  /(?:^|[.#])(?:prisma|prismaClient|prismaService|tx)[?!]*\.\w+[?!]*\.(?:create|update|upsert)(?:Many)?(?:AndReturn)?$/;

/** What a callee is by its names alone, when it is no function of the project and of no package that the catalogue knows. */
export function matchByName(ref: CalleeRef): { vendor: VendorDefinition; call: CallDefinition } | undefined {
  return matchLoggerByName(ref) ?? matchPrismaByName(ref) ?? matchWebByName(ref);
}

/** Recognizes `prisma.user.create`, `this.prisma.user.updateMany`, `tx.order.upsert`. */
function matchPrismaByName(ref: CalleeRef): { vendor: VendorDefinition; call: CallDefinition } | undefined {
  if (!PRISMA_WRITE.test(ref.text)) return undefined;
  const call = prisma.calls?.find(({ path }) => path.includes(`*.${ref.name}`));
  return call && { vendor: prisma, call };
}

/**
 * Recognizes `logger.info`, `this.log.warn`, `req.log.error`, `getLogger('x').debug` by names alone.
 */
function matchLoggerByName(ref: CalleeRef): { vendor: VendorDefinition; call: CallDefinition } | undefined {
  if (!LEVELS.has(ref.name)) return undefined;
  const receiver = receiverName(ref.text);
  if (receiver === undefined || !LOGGER_WORDS.has(wordsOf(receiver).at(-1) ?? '')) return undefined;
  return { vendor: LOGGER_BY_NAME, call: LOG_CALL };
}

/** The last name of what a method is called on: `log` for `req.log.info`, `getLogger` for `getLogger('x').child({}).info`. */
function receiverName(text: string): string | undefined {
  let rest = withoutLastMember(text);
  for (let turns = 0; rest !== undefined && turns < 8; turns++) {
    rest = withoutTrailingCalls(rest);
    const name = /[\p{L}_$#][\p{L}\d_$]*$/u.exec(rest)?.[0];
    if (name === undefined || !DERIVING.has(name)) return name;
    rest = withoutLastMember(rest);
  }
  return undefined;
}

function withoutLastMember(text: string): string | undefined {
  const dot = text.lastIndexOf('.');
  return dot > 0 ? text.slice(0, dot) : undefined;
}

function withoutTrailingCalls(text: string): string {
  let rest = text.trim().replace(/[!?]+$/, '');
  while (rest.endsWith(')')) {
    const open = openingOf(rest);
    if (open <= 0) return rest;
    rest = rest.slice(0, open).trim();
  }
  return rest;
}

/** Index of the parenthesis that the last one closes, or -1; text in quotes may mislead it, which costs no more than a match by name. */
function openingOf(text: string): number {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ')') depth++;
    else if (text[i] === '(' && --depth === 0) return i;
  }
  return -1;
}
