import yoctoSpinner, { type Spinner } from 'yocto-spinner';
import type { ScanEvent, ScanListener, Stage } from '../model/events.js';

/** A scan that is over sooner shows nothing: a flash of text helps nobody. */
const PATIENCE_MS = 1000;

const TITLES: Readonly<Record<Stage, string>> = {
  load: 'Loading',
  tag: 'Finding personal data',
  lower: 'Reading code',
  summarize: 'Summarizing functions',
  solve: 'Following data',
  judge: 'Judging flows',
};

/** Without a terminal, a line at most this often: a log keeps every one. */
const INTERVAL_MS = 15_000;

/** Progress of a scan. */
export interface Progress {
  listener: ScanListener;
  stop(): void;
}

/** Shows the stage of a scan on a terminal. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const started = performance.now();
  let spinner: Spinner | undefined;
  const listener = (event: ScanEvent): void => {
    if (performance.now() - started < PATIENCE_MS) return;
    spinner ??= yoctoSpinner({ stream }).start();
    spinner.text = describeEvent(event);
  };
  return { listener, stop: () => spinner?.stop() };
}

/**
 * Says at intervals how far a scan is, where there is no terminal: whoever waits for a log should know that something is done. Scans that take less
 * than an interval say nothing. The scan has a thread of its own, so that this goes on while it thinks for long.
 *
 * @param write takes a line
 */
export function createProgressLines(write: (line: string) => void, interval = INTERVAL_MS): Progress {
  const started = performance.now();
  let last: ScanEvent | undefined;
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1000);
    write(`pii-trace: ${last === undefined ? 'Starting' : describeEvent(last)} (after ${seconds} s)\n`);
  }, interval);
  timer.unref();
  return {
    listener: (event) => (last = event),
    stop: () => clearInterval(timer),
  };
}

/** The progress for where a command runs: a moving line on a terminal, and lines at intervals elsewhere, as in a CI run, whose log keeps every line. */
export function progressFor(stream: NodeJS.WriteStream, env: { CI?: string }): Progress {
  return wantsSpinner(stream.isTTY, env) ? createProgress(stream) : createProgressLines((line) => stream.write(line));
}

export function wantsSpinner(isTerminal: boolean, env: { CI?: string }): boolean {
  return isTerminal && (env.CI ?? '') === '';
}

function describeEvent({ stage, detail, share }: ScanEvent): string {
  const percent = share === undefined ? '' : ` ${Math.round(share * 100)} %`;
  return `${TITLES[stage]}${percent}${detail === undefined ? '' : `: ${detail}`}`;
}
