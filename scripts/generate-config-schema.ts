/** Writes the published JSON Schema of the configuration: `npx jiti scripts/generate-config-schema.ts`. A test fails when the file is out of date. */
import { writeFileSync } from 'node:fs';
import { configJsonSchema } from '../src/config/json-schema.js';

writeFileSync(
  new URL('../schema/config.schema.json', import.meta.url),
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
);
