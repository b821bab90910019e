import type { Flow } from '../model/flow.js';
import type { Place } from '../model/place.js';
import type { Change } from './changed-lines.js';

/** Whether the way of a flow, the declaration that it starts from included, leads through a changed line. */
export function touchesChange(flow: Flow, change: Change): boolean {
  const { source, sinkPlace, meet, steps } = flow;
  const places = [source.place, sinkPlace, meet, ...steps.map(({ place }) => place)];
  // Where code has no types, a tag is of a name as it is read (`src/a.js~user.password`), and its place is any read of that name.
  if (source.tag.place !== undefined && !source.tag.symbol.includes('~')) places.push(source.tag.place);
  return places.some((place) => isChanged(place, change));
}

/** A long call is touched only where its own text changed, which for one over several lines is any of them. */
function isChanged({ file, line, endLine }: Place, { lines }: Change): boolean {
  const changed = lines.get(file);
  if (changed === undefined || changed === 'all') return changed === 'all';
  for (let at = line; at <= endLine; at++) if (changed.has(at)) return true;
  return false;
}
