import type { Purpose, Sink, SinkKind } from '../model/sink.js';
import type { Config, RecipientDeclaration } from '../config/config.js';
import { ROLE_EXPECTATIONS } from './role-expectations.js';

/** Kinds that stay on the project's own machines when the platform itself (a console, a file) is what takes the data. */
const LOCAL_KINDS: ReadonlySet<SinkKind> = new Set(['log', 'storage', 'database', 'object-store', 'response']);

/**
 * Whether data leaves for somebody else. Stores answer to `stores` instead, unless the project declares them as recipients too.
 *
 * @param sink where the data goes
 * @param config its `recipients`
 */
export function isOutsideRecipient(sink: Sink, config: Config): boolean {
  if (sink.recipient === undefined || sink.kind === 'response') return false;
  if (declaredRecipient(sink, config)) return true;
  if (sink.role === 'storage') return false;
  return !(sink.role === 'built-in' && LOCAL_KINDS.has(sink.kind));
}

/**
 * What the project declared of a sink's recipient: by vendor id, by host, or by the hosts of a declaration.
 *
 * @returns the declaration, or `undefined` when there is none
 */
export function declaredRecipient(sink: Sink, config: Config): RecipientDeclaration | undefined {
  const { recipient } = sink;
  if (recipient === undefined || config.recipients === undefined) return undefined;
  if (Object.hasOwn(config.recipients, recipient)) return config.recipients[recipient];
  return Object.entries(config.recipients).find(
    ([id, { hosts = [] }]) => matchesHost(id, recipient) || hosts.some((host) => matchesHost(host, recipient)),
  )?.[1];
}

/** The recipient's name for people. */
export function recipientName(sink: Sink, config: Config): string {
  return declaredRecipient(sink, config)?.name ?? sink.recipientName ?? sink.recipient ?? sink.name;
}

/**
 * What the data is used for. A project's declaration replaces what a vendor does by default, not what a particular call is for:
 * mail declared as transactional does not make a newsletter transactional.
 */
export function purposeOf(sink: Sink, config: Config): Purpose | undefined {
  const usual = ROLE_EXPECTATIONS[sink.role].purpose;
  if (sink.purpose !== undefined && sink.purpose !== usual) return sink.purpose;
  return declaredRecipient(sink, config)?.purpose ?? sink.purpose ?? usual;
}

/** Whether a host is the one that a pattern names; `*.example.com` names every host below `example.com`. */
function matchesHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host;
}
