import { z } from 'zod';
import { userConfigSchema } from './schema.js';

/** The JSON Schema of the configuration, as it is published in `schema/config.schema.json`. */
export function configJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(userConfigSchema, { io: 'input' });
  return { $schema, title: 'Configuration of pii-trace', ...schema };
}
