import type { Shape } from '../ir/module-ir.js';
import type { ShapeIndex } from '../ir/ops.js';
import type { Tag } from '../model/tag.js';
import type { TypeShape } from './shape-reader.js';

/** The tables of a module that its operations point into, each entry once. */
export class ModuleTables {
  readonly tags: Tag[] = [];
  readonly shapes: Shape[] = [];
  readonly #tagIndex = new Map<Tag, number>();
  readonly #tagKeys = new Map<string, number>();
  readonly #shapeIndex = new Map<TypeShape, ShapeIndex>();
  readonly #wholeIndex = new Map<number, ShapeIndex>();

  tag(tag: Tag): number {
    const known = this.#tagIndex.get(tag);
    if (known !== undefined) return known;
    const key = `${tag.symbol} ${tag.category}`;
    const index = this.#tagKeys.get(key) ?? this.tags.push(tag) - 1;
    this.#tagKeys.set(key, index);
    this.#tagIndex.set(tag, index);
    return index;
  }

  shape(shape: TypeShape): ShapeIndex {
    const known = this.#shapeIndex.get(shape);
    if (known !== undefined) return known;
    const entry: Shape = {
      name: shape.name,
      paths: shape.paths.map(({ path, tag }) => ({ path, tag: this.tag(tag) })),
    };
    if (shape.truncated) entry.truncated = true;
    const index = this.shapes.push(entry) - 1;
    this.#shapeIndex.set(shape, index);
    return index;
  }

  /** A shape for a value that is personal as a whole. */
  wholeShape(tag: Tag): ShapeIndex {
    const tagIndex = this.tag(tag);
    const known = this.#wholeIndex.get(tagIndex);
    if (known !== undefined) return known;
    const index = this.shapes.push({ name: tag.name, paths: [{ path: [], tag: tagIndex }] }) - 1;
    this.#wholeIndex.set(tagIndex, index);
    return index;
  }
}
