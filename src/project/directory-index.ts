import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { ts } from './bundled-compiler.js';

interface Listing {
  files: Set<string>;
  folders: Set<string>;
  links: Set<string>;
}

const EMPTY: Listing = { files: new Set(), folders: new Set(), links: new Set() };

/**
 * Answers whether files and folders exist from one directory listing each, for the length of a scan: module resolution asks
 * for dozens of names per folder that are not there.
 */
export class DirectoryIndex {
  readonly #listings = new Map<string, Listing>();
  readonly #realFolders = new Map<string, string>();

  fileExists(path: string): boolean {
    if (!ts.sys.useCaseSensitiveFileNames) return ts.sys.fileExists(path);
    const [folder, name] = split(path);
    return this.list(folder).files.has(name);
  }

  folderExists(path: string): boolean {
    if (!ts.sys.useCaseSensitiveFileNames) return ts.sys.directoryExists(path);
    const [folder, name] = split(path);
    return name === '' || this.list(folder).folders.has(name);
  }

  /** Names of the folders in a folder. */
  foldersIn(path: string): string[] {
    return [...this.list(trimSlash(path)).folders];
  }

  /** Names of what a folder holds; links to folders count as folders. */
  list(folder: string): Listing {
    let listing = this.#listings.get(folder);
    if (listing === undefined) {
      listing = this.#mayExist(folder) ? readListing(folder) : EMPTY;
      this.#listings.set(folder, listing);
    }
    return listing;
  }

  /** The path without symbolic links. */
  realPath(path: string): string {
    const [folder, name] = split(path);
    const { files, folders, links } = this.list(folder);
    if (name === '') return path;
    const isPlain = !links.has(name) && (files.has(name) || folders.has(name));
    return isPlain ? join(this.#realFolder(folder), name) : resolveLinks(path);
  }

  #realFolder(folder: string): string {
    let real = this.#realFolders.get(folder);
    if (real === undefined) {
      real = this.realPath(folder);
      this.#realFolders.set(folder, real);
    }
    return real;
  }

  /** Saves the system call where the parent's listing is known not to have it. */
  #mayExist(folder: string): boolean {
    if (!ts.sys.useCaseSensitiveFileNames) return true;
    const [parent, name] = split(folder);
    return name === '' || (this.#listings.get(parent)?.folders.has(name) ?? true);
  }
}

function split(path: string): [folder: string, name: string] {
  const trimmed = trimSlash(path);
  const slash = trimmed.lastIndexOf('/');
  return [slash <= 0 ? '/' : trimmed.slice(0, slash), trimmed.slice(slash + 1)];
}

function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

function trimSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function resolveLinks(path: string): string {
  try {
    return realpathSync.native(path).replaceAll('\\', '/');
  } catch {
    return path;
  }
}

function readListing(folder: string): Listing {
  const listing: Listing = { files: new Set(), folders: new Set(), links: new Set() };
  for (const entry of readEntries(folder)) {
    if (entry.isSymbolicLink()) addLink(listing, folder, entry.name);
    else if (entry.isDirectory()) listing.folders.add(entry.name);
    else if (entry.isFile()) listing.files.add(entry.name);
  }
  return listing;
}

function readEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function addLink(listing: Listing, folder: string, name: string): void {
  listing.links.add(name);
  const target = statOf(`${folder}/${name}`);
  if (target?.isDirectory()) listing.folders.add(name);
  else if (target?.isFile()) listing.files.add(name);
}

/** A link that goes round in a circle throws whatever the options say. */
function statOf(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
