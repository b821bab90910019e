import { isAbsolute, relative } from 'node:path';

/** A path relative to a folder, with forward slashes; `.` for the folder itself. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/') || '.';
}

/** Whether a path is a folder or lies inside it. */
export function isInside(folder: string, path: string): boolean {
  if (path === folder) return true;
  const from = relative(folder, path);
  return from !== '' && !from.startsWith('..') && !isAbsolute(from);
}
