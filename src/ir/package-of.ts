import type { SymbolId } from './ops.js';

/** The package that the id of a module, or of something in it, begins with: `shop`, `@acme/shop`. */
export function packageOf(id: SymbolId): string {
  return id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/');
}
