import type { PayloadDefinition, SetupDefinition } from './define.js';

/**
 * Options by which a logger of pino leaves personal data out, also where a framework makes the logger.
 *
 * @param prefix path to pino's options in those of the framework: `logger.`
 */
export function pinoOptions(prefix = ''): SetupDefinition['options'] {
  return [
    { index: 0, path: `${prefix}redact`, how: 'paths' },
    { index: 0, path: `${prefix}redact.paths`, how: 'paths' },
    { index: 0, path: `${prefix}serializers`, how: 'serializers' },
    { index: 0, path: `${prefix}formatters.log`, how: 'transform' },
  ];
}

/** Where in a line of pino's log its arguments stand. */
export const PINO_PAYLOADS: readonly PayloadDefinition[] = [
  { index: 0, at: '', text: 'msg' },
  { index: 1, at: 'msg' },
  { index: 2, at: 'msg' },
];
