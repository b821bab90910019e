/** Writes the published JSON Schema of the report: `npx jiti scripts/generate-schemas.ts`. A test fails when the file is out of date. */
import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../src/report/json-schema.js';

writeFileSync(
  new URL('../schema/report.schema.json', import.meta.url),
  `${JSON.stringify(reportJsonSchema(), null, 2)}\n`,
);
