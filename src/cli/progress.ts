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

/** Progress on a terminal. */
export interface Progress {
  listener: ScanListener;
  stop(): void;
}

/** Shows the stage of a scan on a terminal. The scan blocks the event loop, so the line moves only with its events. */
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

/** Whether progress is shown: on a terminal, and not in a CI run, whose log would keep every line. */
export function wantsProgress(isTerminal: boolean, env: { CI?: string }): boolean {
  return isTerminal && (env.CI ?? '') === '';
}

function describeEvent({ stage, detail, share }: ScanEvent): string {
  const percent = share === undefined ? '' : ` ${Math.round(share * 100)} %`;
  return `${TITLES[stage]}${percent}${detail === undefined ? '' : `: ${detail}`}`;
}
