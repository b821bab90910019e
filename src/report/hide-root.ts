/**
 * Makes the function that takes the scan's absolute folder out of a text: messages about tsconfig files, packages, and bounds
 * may name it, and a report must not depend on where the project lies.
 *
 * @param root absolute path of the folder; forward or backward slashes
 */
export function rootHider(root: string): (text: string) => string {
  const folder = root.replace(/[\\/]+$/, '');
  // The root of the file system or of a drive is in every path: nothing to hide.
  if (!/[\\/]./.test(folder)) return (text) => text;
  const spelled = folder.split(/[\\/]/).map(escapeRegExp).join('[\\\\/]');
  // Neither the end of a longer path before it, nor the start of a longer name after it.
  const pattern = new RegExp(`(?<![\\w./\\\\-])${spelled}(?:([\\\\/])|(?![\\w-]|\\.\\w))`, 'g');
  return (text) => text.replace(pattern, (_, separator?: string) => (separator === undefined ? '.' : ''));
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
