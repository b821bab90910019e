import { dirname, join } from 'node:path';
import gtr from 'semver/ranges/gtr.js';
import intersects from 'semver/ranges/intersects.js';
import satisfies from 'semver/functions/satisfies.js';
import valid from 'semver/functions/valid.js';
import validRange from 'semver/ranges/valid.js';
import { KNOWN_VERSIONS } from '../catalogue/known-versions.js';
import { normalizePackageName } from '../catalogue/package-name.js';
import type { DirectoryIndex } from './directory-index.js';
import type { GapList } from './gaps.js';
import { readManifest } from './manifest.js';

/** A version that a project has of a package, or asks for, and the manifest of the project. */
interface Used {
  text: string;
  isInstalled: boolean;
  manifest: string;
}

const OPTIONS = { includePrerelease: true };

/**
 * Finds the packages of the catalogue that code imports in versions that its entries were not held against. A package is looked up once for each project, its `package.json` is
 * read once; what is not known is taken to be in order.
 */
export class ImportedVersions {
  readonly #root: string;
  readonly #index: DirectoryIndex;
  readonly #isOwn: (name: string) => boolean;
  readonly #owners = new Map<string, string | undefined>();
  readonly #asked = new Set<string>();
  readonly #outside = new Map<string, Used[]>();

  /** @param root absolute folder of the scan @param isOwn whether a package is one of the repository's own */
  constructor(root: string, index: DirectoryIndex, isOwn: (name: string) => boolean) {
    this.#root = root;
    this.#index = index;
    this.#isOwn = isOwn;
  }

  /** @param file absolute path of the importing file, which is the project's own */
  add(specifier: string, file: string): void {
    if (specifier.startsWith('.')) return;
    const name = normalizePackageName(specifier);
    const known = Object.hasOwn(KNOWN_VERSIONS, name) ? KNOWN_VERSIONS[name] : undefined;
    if (known === undefined || this.#isOwn(name)) return;
    const owner = this.#ownerOf(dirname(file));
    if (owner === undefined || this.#asked.has(`${name}\n${owner}`)) return;
    this.#asked.add(`${name}\n${owner}`);
    const used = this.#installed(name, owner) ?? this.#declared(name, owner);
    if (used === undefined || isInside(used, known)) return;
    this.#outside.set(name, [...(this.#outside.get(name) ?? []), used]);
  }

  /** Says so once for each package. */
  report(gaps: GapList): void {
    for (const [name, all] of [...this.#outside].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const sorted = [...all].sort((a, b) => (a.manifest < b.manifest ? -1 : 1));
      const place = gaps.fileStart(sorted[0]!.manifest);
      gaps.add('unknown-version', messageFor(name, sorted, KNOWN_VERSIONS[name]!), place, sorted.length);
    }
  }

  /** The nearest folder with a `package.json`, up to the root of the scan. */
  #ownerOf(folder: string): string | undefined {
    if (!this.#owners.has(folder)) {
      const isTop = folder === this.#root || dirname(folder) === folder;
      const own = this.#index.fileExists(join(folder, 'package.json')) ? folder : undefined;
      this.#owners.set(folder, own ?? (isTop ? undefined : this.#ownerOf(dirname(folder))));
    }
    return this.#owners.get(folder);
  }

  #installed(name: string, owner: string): Used | undefined {
    for (let at = owner; ; at = dirname(at)) {
      const file = join(at, 'node_modules', name, 'package.json');
      if (this.#index.fileExists(file)) {
        const { version } = readManifest(file);
        return version === undefined
          ? undefined
          : { text: version, isInstalled: true, manifest: join(owner, 'package.json') };
      }
      if (dirname(at) === at) return undefined;
    }
  }

  #declared(name: string, owner: string): Used | undefined {
    for (let at: string | undefined = owner; at !== undefined;) {
      const manifest = join(at, 'package.json');
      const text = readManifest(manifest).ranges.get(name);
      if (text !== undefined) return { text, isInstalled: false, manifest };
      at = at === this.#root ? undefined : this.#ownerOf(dirname(at));
    }
    return undefined;
  }
}

/** Whether what is used may be of the range; tags, links and other words that are no versions say nothing. */
function isInside({ text, isInstalled }: Used, known: string): boolean {
  if (isInstalled) return valid(text) === null || satisfies(text, known, OPTIONS);
  return validRange(text) === null || intersects(text, known, OPTIONS);
}

function messageFor(name: string, used: readonly Used[], known: string): string {
  const texts = [...new Set(used.map(({ text }) => text))].sort();
  const first = used[0]!;
  const how = first.isInstalled
    ? `is installed in version ${texts.join(' and ')}`
    : `is asked for in version ${texts.join(' and ')}`;
  const isNewer = first.isInstalled && gtr(first.text, known, OPTIONS);
  const advice = isNewer ? 'Update pii-trace' : `Update \`${name}\``;
  return `\`${name}\` ${how}, and what is known of it was held against ${known}: calls that other versions have under other names are not seen. ${advice}, or declare such calls in \`sinks\`.`;
}
