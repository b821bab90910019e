import { describe, expect, it } from 'vitest';
import { matchByName } from '../../src/catalogue/by-name.js';
import { VENDORS } from '../../src/catalogue/index.js';
import { CatalogueIndex } from '../../src/catalogue/match-vendor.js';
import { callee } from './callee.js';

const named = (text: string) =>
  matchByName({ ...callee(undefined, text), text, name: text.slice(text.lastIndexOf('.') + 1) });

describe('loggers by name', () => {
  it.each([
    'logger.info',
    'log.warn',
    'this.logger.error',
    'this.#log.debug',
    'ctx.log.info',
    'req.log.error',
    'fastify.log.fatal',
    'winston.silly',
    'LOG.info',
    'LOGGER.warn',
    'appLogger.verbose',
    'childLogger.trace',
    'auditLog.info',
    'request_logger.http',
    'logger.log',
    "getLogger('orders').info",
    'logger.child({ id: user.id }).info',
    'createLogger({ name: f(x) }).withContext({ a: 1 }).warn',
    'deps?.logger?.info',
    'logger!.info',
  ])('%s is one', (text) => {
    expect(named(text)).toMatchObject({ vendor: { id: 'logger', kind: 'log' } });
  });

  it.each([
    'Math.log',
    'console.log',
    'catalog.info',
    'blog.info',
    'dialog.warn',
    'toast.error',
    'res.error',
    'logger.child',
    'logger.flush',
    'info',
    'this.log',
    'changelog.log',
    'prompt.info',
    'login.error',
  ])('%s is none', (text) => {
    expect(named(text)).toBeUndefined();
  });
});

describe('Prisma clients by name', () => {
  it.each([
    'prisma.user.create',
    'this.prisma.user.updateMany',
    'ctx.prisma.order.upsert',
    'tx.user.createManyAndReturn',
  ])('%s writes', (text) => {
    expect(named(text)).toMatchObject({ vendor: { id: 'prisma' } });
  });

  it.each([
    'prisma.user.findMany',
    'prisma.user.delete',
    'prisma.$transaction',
    'stripe.customers.create',
    'prisma.create',
  ])('%s does not', (text) => {
    expect(named(text)).toBeUndefined();
  });
});

describe('the catalogue', () => {
  const catalogue = new CatalogueIndex(VENDORS);

  it('falls back to names for unknown packages, and is less sure', () => {
    expect(catalogue.matchSink(callee('@acme/observability', 'logger.info'))).toMatchObject({
      id: 'logger#info',
      confidence: 'likely',
    });
    expect(catalogue.matchSink(callee(undefined, 'log.error'))).toMatchObject({ confidence: 'likely' });
  });

  it('falls back to names for a global that nothing declares', () => {
    expect(catalogue.matchSink(callee('global', 'logger.info'))).toMatchObject({ id: 'logger#info' });
    expect(catalogue.matchSink({ ...callee('global', 'logger.info'), resolved: true })).toBeUndefined();
  });

  it('does not fall back for a package that it knows', () => {
    expect(catalogue.matchSink(callee('react', 'logger.info'))).toBeUndefined();
  });
});
