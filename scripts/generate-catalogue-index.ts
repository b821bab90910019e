/** Writes `src/catalogue/index.ts`: every vendor file, in the order of file names. Run with `npx jiti scripts/generate-catalogue-index.ts`. */
import { writeFileSync } from 'node:fs';
import { catalogueIndexFile, catalogueIndexText } from './catalogue-index-text.js';

writeFileSync(catalogueIndexFile, await catalogueIndexText());
