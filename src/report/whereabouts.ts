import type { Sink } from '../model/sink.js';

/** Where whoever gets the data is, and where it keeps it: `US, data kept in EU`. Empty where nothing is known. */
export function whereabouts({ country, region }: Pick<Sink, 'country' | 'region'>): string {
  const kept = region === undefined ? undefined : `data kept in ${region.toUpperCase()}`;
  return [country, kept].filter((part) => part !== undefined).join(', ');
}
