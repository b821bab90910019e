import type { Flow } from '../src/model/flow.js';
import type { Place } from '../src/model/place.js';

/**
 * The way of a flow in a few words, where the line itself does not show it.
 *
 * @param flow the most telling flow of a finding
 * @returns a sentence with a blank before it; empty when source and sink stand where the finding does
 */
export function describeTrace(flow: Flow | undefined): string {
  if (!flow) return '';
  const { source, sink, sinkPlace, meet } = flow;
  const from = isWithin(source.place, meet) ? undefined : `\`${source.tag.name}\` at ${nameOf(source.place)}`;
  const to = isWithin(sinkPlace, meet) ? undefined : `\`${sink.name}\` at ${nameOf(sinkPlace)}`;
  const stations = [from, from !== undefined || to !== undefined ? 'this line' : undefined, to];
  const shown = stations.filter((station) => station !== undefined);
  return shown.length === 0 ? '' : ` Trace: ${shown.join(' → ')}.`;
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.file === outer.file && inner.line >= outer.line && inner.endLine <= outer.endLine;
}

function nameOf({ file, line }: Place): string {
  return `${file}:${line}`;
}
