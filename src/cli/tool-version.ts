import { existsSync, readFileSync } from 'node:fs';

/** The version of this package, from the nearest `package.json` above: the distance differs between sources and build. */
export function toolVersion(): string {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    const file = new URL('package.json', folder);
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    if (folder.pathname === '/' || new URL('..', folder).href === folder.href)
      throw new Error('pii-trace lies outside of its package.');
  }
}
