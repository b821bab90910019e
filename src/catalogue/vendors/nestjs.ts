import { defineVendor } from '../define.js';

export const nestjs = defineVendor({
  id: 'nestjs',
  name: 'NestJS logger',
  role: 'built-in',
  packages: ['@nestjs/common', '@nestjs/core'],
  kind: 'log',
  docs: 'https://docs.nestjs.com/techniques/logger',
  calls: [
    { path: '(response)', kind: 'response', args: [0] },
    {
      path: ['log', 'error', 'warn', 'debug', 'verbose', 'fatal'],
      types: ['Logger', 'LoggerService', 'ConsoleLogger'],
      args: 'all',
    },
  ],
  responders: [{ decorators: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Sse'] }],
});
