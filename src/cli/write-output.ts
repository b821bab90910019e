import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.js';

/** Prints a text and waits until all of it has left: a pipe takes a large report in parts. */
export async function printText(text: string, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  await new Promise<void>((done) => stream.write(endWithNewline(text), () => done()));
}

/**
 * Writes a report to a file, making the folders above it.
 *
 * @throws UsageError when the file cannot be written
 */
export function writeReport(file: string, text: string): void {
  const path = resolve(file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, endWithNewline(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The report cannot be written to ${file}: ${reason}`, { cause: error });
  }
}

/** Whoever reads our output may stop reading (`| head`): that is no failure of the scan. */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

function endWithNewline(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** Writes a text to a file, or prints it where there is none. */
export async function deliverText(file: string | undefined, text: string): Promise<void> {
  if (file === undefined) await printText(text);
  else writeReport(file, text);
}
