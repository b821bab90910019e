import type { CalleeRef } from '../model/callee-ref.js';
import type { CallDefinition, VendorDefinition } from './define.js';
import { cookieLibraries } from './vendors/cookie-libraries.js';
import { express } from './vendors/express.js';
import { expressSession } from './vendors/express-session.js';
import { koa } from './vendors/koa.js';

/** A member of an HTTP handler's arguments, by the names that everybody gives them. */
interface Named {
  text: RegExp;
  vendor: VendorDefinition;
  /** The entry of the vendor that stands for it. */
  path: string;
}

/** Calls that give the response back, so that another can follow: `res.status(200).type('json').send(…)`. */
const CHAINED = String.raw`(?:\.(?:status|code|type|contentType|set|header|headers|cookie|setCookie|clearCookie|append|vary))*`;
const RESPONSE = String.raw`(?:^|\.)(?:res|response|reply)${CHAINED}`;
const HANDLED = String.raw`(?:^|\.)(?:req|request|ctx|context)`;

const NAMED: readonly Named[] = [
  { text: new RegExp(String.raw`${RESPONSE}\.(?:cookie)$`), vendor: express, path: 'cookie' },
  { text: new RegExp(String.raw`${RESPONSE}\.(?:setCookie)$`), vendor: cookieLibraries, path: 'setCookie' },
  { text: new RegExp(String.raw`${RESPONSE}\.(?:json|jsonp|send|render|end|write)$`), vendor: express, path: 'json' },
  { text: new RegExp(String.raw`${RESPONSE}\.(?:redirect)$`), vendor: express, path: 'redirect' },
  { text: new RegExp(String.raw`${HANDLED}\.cookies\.set$`), vendor: koa, path: 'cookies.set' },
  { text: new RegExp(String.raw`(?:^|\.)(?:ctx|context)\.body$`), vendor: koa, path: '=body' },
  {
    text: new RegExp(String.raw`${HANDLED}(?:\.request|\.req)?\.session(?:\.\w+)+$`),
    vendor: expressSession,
    path: 'session.=*',
  },
];

/**
 * Recognizes responses, cookies and sessions by the names that handlers give their arguments, in code without types: `res.cookie`,
 * `req.session.user = …`, `ctx.body = …`.
 */
export function matchWebByName(ref: CalleeRef): { vendor: VendorDefinition; call: CallDefinition } | undefined {
  const isAssignment = ref.name.startsWith('=');
  for (const { text, vendor, path } of NAMED) {
    if (path.includes('=') !== isAssignment || !text.test(ref.text)) continue;
    const call = vendor.calls?.find((candidate) => [candidate.path].flat().includes(path));
    if (call !== undefined) return { vendor, call };
  }
  return undefined;
}
