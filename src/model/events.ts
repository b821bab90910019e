/** The stages of a scan, in running order. */
export const STAGES = ['load', 'tag', 'lower', 'summarize', 'solve', 'judge'] as const;
export type Stage = (typeof STAGES)[number];

/** Told by the engine, shown by whoever listens (progress on a terminal, `--stats`); the engine itself never prints. */
export interface ScanEvent {
  stage: Stage;
  /** `start` and `end` frame a stage; `progress` comes in between with a share from 0 to 1. */
  type: 'start' | 'progress' | 'end';
  /** A short text such as the name of the project being read. */
  detail?: string;
  share?: number;
}

export type ScanListener = (event: ScanEvent) => void;
