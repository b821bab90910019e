import type { Location } from 'sarif';
import type { Flow } from '../../model/flow.js';
import type { Place } from '../../model/place.js';
import { LIMITS } from './limits.js';
import { sarifLocation } from './location.js';

/** Where each flow's data comes from and where it leaves, each place once, the most telling flow first; ids count from 1. */
export function relatedLocations(flows: readonly Flow[]): Location[] {
  const locations = new Map<string, Location>();
  const add = (role: string, place: Place, text: string) => {
    const key = JSON.stringify([role, place.file, place.line, place.column, place.endLine, place.endColumn, text]);
    if (!locations.has(key))
      locations.set(key, { id: locations.size + 1, ...sarifLocation(place, `${role}: ${text}`) });
  };
  for (const { category, source, sink, sinkPlace } of flows) {
    add('Source', source.place, `${category} from ${source.tag.name}`);
    add('Sink', sinkPlace, sink.name);
  }
  return [...locations.values()].slice(0, LIMITS.relatedLocations);
}
