import { describe, expect, it } from 'vitest';
import { VENDORS } from '../../src/catalogue/index.js';
import { CatalogueIndex } from '../../src/catalogue/match-vendor.js';
import { callee } from './callee.js';

const catalogue = new CatalogueIndex(VENDORS);

describe('matchSink', () => {
  it.each([
    ['global', 'console.log', 'Console', 'console', 'log'],
    ['global', 'process.stdout.write', 'WriteStream', 'process-streams', 'log'],
    ['pino', 'info', 'BaseLogger', 'pino', 'log'],
    ['pino', 'child', 'LoggerOptions', 'pino', 'log'],
    ['winston', 'info', 'Logger', 'winston', 'log'],
    ['@sentry/core', 'captureException', '', 'sentry', 'error-report'],
    ['@sentry/node', 'setUser', undefined, 'sentry', 'error-report'],
    ['@segment/analytics-node', 'track', 'Analytics', 'segment', 'third-party'],
    ['stripe', 'customers.create', 'CustomerResource', 'stripe', 'third-party'],
    ['stripe', 'checkout.sessions.create', 'SessionResource', 'stripe', 'third-party'],
    ['@sendgrid/mail', 'send', 'MailService', 'sendgrid', 'message'],
    ['@sendgrid/client', 'request', 'Client', 'sendgrid', 'third-party'],
    ['twilio', 'messages.create', 'MessageListInstance', 'twilio', 'message'],
    ['ioredis', 'hset', 'RedisCommander', 'redis', 'storage'],
    ['drizzle-orm', 'values', 'PgInsertBuilder', 'postgres', 'database'],
    ['drizzle-orm/pg-core', 'set', 'PgUpdateBuilder', 'postgres', 'database'],
    ['drizzle-orm', 'values', 'SQLiteInsertBuilder', 'sqlite', 'database'],
    ['@types/pg', 'query', 'ClientBase', 'postgres', 'database'],
    ['@aws-sdk/client-s3', 'send', 'Client', 's3', 'object-store'],
    ['openai', 'chat.completions.create', 'Completions', 'openai', 'llm'],
    ['express-serve-static-core', 'json', 'Response', 'express', 'response'],
    ['express-serve-static-core', 'cookie', 'Response', 'express', 'storage'],
    ['posthog-js', 'capture', 'PostHog', 'posthog', 'third-party'],
    ['nodemailer', 'sendMail', 'Transporter', 'nodemailer', 'message'],
    ['bullmq', 'add', 'Queue', 'bullmq', 'storage'],
    ['axios', 'post', 'Axios', 'axios', 'network'],
    ['global', 'fetch', undefined, 'fetch', 'network'],
    ['global', 'localStorage.setItem', 'Storage', 'web-storage', 'storage'],
    ['node:fs/promises', 'writeFile', '', 'fs', 'storage'],
    ['@prisma/client', 'user.upsert', 'UserDelegate', 'prisma', 'database'],
    ['next', 'push', 'AppRouterInstance', 'next', 'url'],
  ])('%s %s of %s is a sink of %s', (packageName, path, container, vendor, kind) => {
    const match = catalogue.matchSink(callee(packageName, path, container));
    expect(match && { vendor: match.vendor.id, kind: match.call.kind ?? match.vendor.kind }).toEqual({ vendor, kind });
    expect(match?.confidence).toBe('certain');
  });

  it.each<[string | undefined, string, string]>([
    ['express', 'json', 'a body parser, not a response'],
    ['stripe', 'constructEvent', 'nothing leaves'],
    ['ioredis', 'get', 'reads'],
    ['some-package', 'customers.create', 'a package that the catalogue does not know'],
    [undefined, 'customers.create', 'nothing is known of it'],
  ])('%s %s is none: %s', (packageName, path) => {
    const ref = { ...callee(packageName, path), resolved: true, container: 'Other' };
    expect(catalogue.matchSink(ref)).toBeUndefined();
  });

  it('does not take the types of an entry into account where types do not resolve', () => {
    expect(catalogue.matchSink(callee('express', 'cookie'))?.vendor.id).toBe('express');
    expect(catalogue.matchSink(callee('express', 'cookie', 'Application'))).toBeUndefined();
  });

  it('takes Drizzle for PostgreSQL where its types do not resolve', () => {
    expect(catalogue.matchSink(callee('drizzle-orm', 'insert.values'))?.vendor.id).toBe('postgres');
  });

  it('takes the receiver for a second package and container', () => {
    const send = {
      ...callee('@smithy/core', 'send', 'Client'),
      receiver: { package: '@aws-sdk/client-sqs', type: 'SQSClient' },
    };
    expect(catalogue.matchSink(send)?.vendor.id).toBe('sqs');
    const end = {
      ...callee('node:stream', 'end', 'Writable'),
      receiver: { package: 'node:http', type: 'ServerResponse' },
    };
    expect(catalogue.matchSink(end)?.call.kind).toBe('response');
  });

  it('prefers the longer path, and an exact package name to a pattern', () => {
    const vendors = [
      {
        id: 'wide',
        name: 'Wide',
        role: 'unknown',
        packages: ['@scope/*'],
        kind: 'log',
        calls: [{ path: 'send', args: 'all' }],
      },
      {
        id: 'exact',
        name: 'Exact',
        role: 'unknown',
        packages: ['@scope/mail'],
        kind: 'log',
        calls: [{ path: 'send', args: 'all' }],
      },
      {
        id: 'long',
        name: 'Long',
        role: 'unknown',
        packages: ['@scope/*'],
        kind: 'log',
        calls: [{ path: 'mail.send', args: 'all' }],
      },
    ] as const;
    const index = new CatalogueIndex(vendors);
    expect(index.matchSink(callee('@scope/mail', 'send'))?.vendor.id).toBe('exact');
    expect(index.matchSink(callee('@scope/mail', 'mail.send'))?.vendor.id).toBe('long');
    expect(index.matchSink(callee('@scope/push', 'send'))?.vendor.id).toBe('wide');
  });

  it('matches a destructured resource by its declaring type alone, and only then', () => {
    const vendor = { id: 'shop', name: 'Shop', role: 'payment', packages: ['shop'], kind: 'third-party' } as const;
    const index = new CatalogueIndex([
      { ...vendor, calls: [{ path: 'customers.create', types: ['Customers'], args: 'all' }] },
    ]);
    expect(index.matchSink(callee('shop', 'create', 'Customers'))?.id).toBe('shop#customers.create');
    expect(index.matchSink(callee('shop', 'create', 'Products'))).toBeUndefined();
    expect(index.matchSink(callee('shop', 'create'))).toBeUndefined();
  });

  it('names what was matched with the code’s own segment in place of a wildcard', () => {
    expect(catalogue.matchSink(callee('stripe', 'paymentIntents.create'))?.id).toBe('stripe#paymentIntents.create');
  });

  it('matches constructors, default exports, and assignments', () => {
    const signed = { ...callee('jose', 'SignJWT'), name: 'new SignJWT' };
    expect(catalogue.matchSink(signed)?.vendor.id).toBe('jose');
    expect(catalogue.matchSink({ ...callee('axios', '(default)'), name: 'http' })?.vendor.id).toBe('axios');
    const cookie = { ...callee('global', 'document.=cookie', 'Document'), text: 'document.cookie' };
    expect(catalogue.matchSink(cookie)?.vendor.id).toBe('cookies');
    expect(catalogue.matchSink(callee('global', 'localStorage.=theme'))?.vendor.id).toBe('web-storage');
    expect(catalogue.matchSink(callee('global', 'settings.=theme'))).toBeUndefined();
  });
});

describe('protections, propagators and guards', () => {
  it('tells a digest from an encryption by the declaring type', () => {
    expect(catalogue.matchSanitizer(callee('node:crypto', 'digest', 'Hmac'))).toMatchObject({
      protection: 'hashed',
      of: 'receiver',
    });
    expect(catalogue.matchSanitizer(callee('node:crypto', 'update', 'Cipheriv'))).toMatchObject({
      protection: 'encrypted',
    });
    expect(catalogue.matchSanitizer(callee('node:crypto', 'update', 'Hash'))).toBeUndefined();
    expect(catalogue.matchSanitizer(callee('global', 'crypto.subtle.encrypt', 'SubtleCrypto'))).toMatchObject({
      of: 2,
    });
    expect(catalogue.matchSanitizer(callee('jose', 'encrypt', 'EncryptJWT'))).toMatchObject({
      protection: 'encrypted',
    });
    expect(catalogue.matchSanitizer(callee('bcrypt', 'hash'))).toMatchObject({ protection: 'hashed' });
  });

  it('knows what libraries do with their arguments', () => {
    expect(catalogue.matchPropagator(callee('lodash', 'omit'))?.result).toBe('omit');
    expect(catalogue.matchPropagator({ ...callee('lodash.pick', '(default)'), name: 'pick' })?.result).toBe('pick');
    expect(
      catalogue.matchPropagator({ ...callee('@aws-sdk/client-s3', 'PutObjectCommand'), name: 'new PutObjectCommand' })
        ?.result,
    ).toBe('value');
    expect(
      catalogue.matchPropagator({ ...callee('@aws-sdk/client-s3', 'GetObjectCommand'), name: 'new GetObjectCommand' })
        ?.result,
    ).toBe('none');
    expect(catalogue.matchPropagator(callee('date-fns', 'format'))?.result).toBe('text');
  });

  it('knows the consent checks of libraries', () => {
    expect(catalogue.matchGuard(callee('posthog-js', 'has_opted_in_capturing', 'PostHog'))?.purposes).toEqual([
      'analytics',
    ]);
    expect(catalogue.matchGuard(callee('vanilla-cookieconsent', 'acceptedCategory'))?.purposes).toEqual({
      argument: 0,
    });
    expect(catalogue.matchGuard(callee('posthog-js', 'capture'))).toBeUndefined();
  });
});

describe('librarySource', () => {
  it.each([
    ['express-serve-static-core', 'Request', 'ip', 'user.device.ip_address'],
    ['@types/express-serve-static-core', 'Request', 'headers.user-agent', 'user.device'],
    ['global', 'Navigator', 'userAgent', 'user.device'],
    ['global', 'GeolocationCoordinates', 'latitude', 'user.location.precise'],
    ['stripe', 'Customer', 'email', 'user.contact.email'],
    ['next-auth', 'Session', 'user.email', 'user.contact.email'],
    ['@clerk/backend', 'User', 'primaryEmailAddress', 'user.contact.email'],
    ['@supabase/auth-js', 'User', 'phone', 'user.contact.phone_number'],
    ['@firebase/auth', 'User', 'displayName', 'user.name'],
  ])('%s %s.%s is %s', (packageName, type, member, category) => {
    expect(catalogue.librarySource(packageName, type, member)).toBe(category);
  });

  it('does not answer for other packages, types or members', () => {
    expect(catalogue.librarySource('stripe', 'Customer', 'id')).toBeUndefined();
    expect(catalogue.librarySource('stripe', 'Product', 'email')).toBeUndefined();
    expect(catalogue.librarySource('other', 'Customer', 'email')).toBeUndefined();
  });

  it('refuses a category that does not exist', () => {
    const vendor = { id: 'x', name: 'X', role: 'unknown', packages: ['x'] } as const;
    const wrong = { type: 'A', member: 'b', category: 'e-mail' as 'email' };
    expect(() => new CatalogueIndex([{ ...vendor, sources: [wrong] }])).toThrow(/unknown category "e-mail"/);
  });
});

describe('packages and hosts', () => {
  it('knows packages by name, by pattern, and by their DefinitelyTyped name', () => {
    expect(catalogue.isKnownPackage('@sentry/nextjs')).toBe(true);
    expect(catalogue.isKnownPackage('@types/lodash')).toBe(true);
    expect(catalogue.isKnownPackage('react')).toBe(true);
    expect(catalogue.isKnownPackage('acme-telemetry')).toBe(false);
  });

  it('finds the vendor of a host and of its subdomains only', () => {
    expect(catalogue.vendorOfHost('api.openai.com')?.id).toBe('openai');
    expect(catalogue.vendorOfHost('hooks.slack.com')?.id).toBe('slack');
    expect(catalogue.vendorOfHost('o1.ingest.SENTRY.io:443')?.id).toBe('sentry');
    expect(catalogue.vendorOfHost('notstripe.com')).toBeUndefined();
    expect(catalogue.vendorOfHost('api.k7tracks.example')).toBeUndefined();
  });

  it('lists the names that calls must have to match', () => {
    const names = catalogue.memberNames();
    for (const name of [
      'create',
      'new SignJWT',
      '=cookie',
      '(default)',
      'info',
      'digest',
      'omit',
      'acceptedCategory',
    ]) {
      expect(names).toContain(name);
    }
    expect(names).not.toContain('customers.create');
  });
});
