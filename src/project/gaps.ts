import type { CoverageGap, GapKind } from '../model/coverage.js';
import { type Place, startOf } from '../model/place.js';
import type ts from 'typescript';
import { relativePath } from './relative-path.js';

/** Collects gaps while projects are loaded; the same gap is reported once. */
export class GapList {
  readonly gaps: CoverageGap[] = [];
  readonly #root: string;
  readonly #seen = new Set<string>();

  /** @param root absolute folder that reported paths are relative to */
  constructor(root: string) {
    this.#root = root;
  }

  add(kind: GapKind, message: string, place?: Place, count = 1): void {
    const key = `${kind}\n${message}\n${place?.file ?? ''}\n${place?.line ?? 0}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.gaps.push(place === undefined ? { kind, message, count } : { kind, message, place, count });
  }

  /** The path as reports show it. */
  show(path: string): string {
    return relativePath(this.#root, path);
  }

  /** The first character of a file, for gaps that concern all of it. */
  fileStart(path: string): Place {
    return startOf(this.show(path));
  }

  /** Where a diagnostic of the compiler points. */
  placeOf(file: ts.SourceFile, start: number, length: number): Place {
    const from = file.getLineAndCharacterOfPosition(start);
    const to = file.getLineAndCharacterOfPosition(start + length);
    return {
      file: this.show(file.fileName),
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    };
  }
}
