import { UsageError } from '../model/usage-error.js';

/** One `--format`: where a report goes. */
export interface FormatOption {
  name: string;
  /** The file to write; standard output when left out. */
  file?: string;
}

/**
 * Reads the values of `--format`.
 *
 * @param values each `name` or `name:file`; `stylish` when there are none
 * @throws UsageError when a file name is empty, or two reports would be mixed on standard output
 */
export function parseFormats(values: readonly string[]): FormatOption[] {
  const formats = (values.length > 0 ? values : ['stylish']).map(parseFormat);
  const printed = formats.filter(({ file }) => file === undefined);
  if (printed.length > 1) {
    const names = printed.map(({ name }) => `"${name}"`).join(' and ');
    throw new UsageError(
      `The formats ${names} cannot both go to standard output. Give one a file: --format ${printed[1]!.name}:report.txt`,
    );
  }
  return formats;
}

function parseFormat(value: string): FormatOption {
  const colon = value.indexOf(':');
  if (colon === -1) return { name: value };
  const file = value.slice(colon + 1);
  if (file === '')
    throw new UsageError(`--format ${value} names no file after the colon. Write --format ${value}report.txt`);
  return { name: value.slice(0, colon), file };
}
