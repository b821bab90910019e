import { STAGES, type ScanEvent, type ScanListener, type Stage } from '../model/events.js';
import type { ScanResult } from '../model/scan-result.js';

/** Measures the stages of a scan from its events. */
export class StageTimer {
  readonly #created = performance.now();
  readonly #totals = new Map<Stage, number>();
  readonly #running = new Map<Stage, number>();

  readonly listener: ScanListener = (event: ScanEvent) => {
    const now = performance.now();
    if (event.type === 'start') this.#running.set(event.stage, now);
    if (event.type !== 'end') return;
    const began = this.#running.get(event.stage) ?? now;
    this.#running.delete(event.stage);
    this.#totals.set(event.stage, (this.#totals.get(event.stage) ?? 0) + now - began);
  };

  /** The table that `--stats` prints: counts, time per stage, peak memory. */
  describe(result: ScanResult): string {
    const { stats } = result;
    const rows: [string, string][] = [
      ...Object.entries<number>({ ...stats }).map(([name, count]): [string, string] => [
        name,
        count.toLocaleString('en-US'),
      ]),
      ['flows', result.flows.length.toLocaleString('en-US')],
      ['findings', result.findings.length.toLocaleString('en-US')],
      ['coverage gaps', result.coverage.length.toLocaleString('en-US')],
      ...STAGES.flatMap((stage): [string, string][] =>
        this.#totals.has(stage) ? [[`time: ${stage}`, seconds(this.#totals.get(stage)!)]] : [],
      ),
      ['time: all', seconds(performance.now() - this.#created)],
      ['peak memory', `${Math.round(process.resourceUsage().maxRSS / 1024).toLocaleString('en-US')} MB`],
    ];
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, value]) => `${name.padEnd(width)}  ${value.padStart(10)}`).join('\n');
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
