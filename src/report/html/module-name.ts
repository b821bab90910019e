/** Folders that hold modules rather than being one. */
const HOLDERS: ReadonlySet<string> = new Set([
  'packages',
  'apps',
  'libs',
  'services',
  'modules',
  'plugins',
  'src',
  'lib',
  'app',
]);

/** The part of the project that a file belongs to: its folder, down to the first that does not just hold others. */
export function moduleName(file: string): string {
  const folders = file.split('/').slice(0, -1);
  let depth = 0;
  while (depth < folders.length - 1 && HOLDERS.has(folders[depth]!)) depth++;
  // A package of a workspace is told apart further by what is in its sources.
  if (folders[depth + 1] === 'src' && folders.length > depth + 2) depth += 2;
  while (depth < folders.length - 1 && HOLDERS.has(folders[depth]!)) depth++;
  return folders.length === 0 ? '(root)' : folders.slice(0, depth + 1).join('/');
}
