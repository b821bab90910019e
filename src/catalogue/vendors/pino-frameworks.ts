import { defineVendor } from '../define.js';
import { pinoOptions } from '../pino-logging.js';

export const pinoFrameworks = defineVendor({
  id: 'pino',
  name: 'Pino',
  role: 'built-in',
  packages: ['pino-http', 'nestjs-pino'],
  kind: 'log',
  calls: [
    { path: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'verbose', 'log'], args: 'all' },
    { path: ['assign', 'setContext'], args: [0] },
  ],
  setups: [
    {
      path: ['(default)', 'pinoHttp'],
      options: pinoOptions(),
    },
    {
      path: 'LoggerModule.forRoot',
      options: pinoOptions('pinoHttp.'),
    },
  ],
});
