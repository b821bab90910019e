import type { Flow } from '../model/flow.js';
import type { Place } from '../model/place.js';
import { TOOL_NAME } from '../model/tool.js';
import { evidenceOf } from './evidence.js';
import { issuesOf, issueText, pageOf } from './issue.js';
import { prepareResult } from './prepare-result.js';
import type { ReportContext, Reporter } from './reporter.js';

const SEVERITY = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const;

/** Reviewdog's diagnostics (rdjson), with source and sink as related places. */
export const rdjson: Reporter = (result, context) => {
  const prepared = prepareResult(result);
  const evidence = evidenceOf(prepared);
  const diagnostics = issuesOf(prepared, context).map((issue) => {
    const [flow] = 'flows' in issue ? evidence(issue) : [];
    return {
      message: issueText(issue),
      location: location(issue.place, context),
      severity: SEVERITY[issue.severity],
      code: { value: issue.rule, url: pageOf(issue) },
      ...(flow === undefined ? {} : { related_locations: related(flow, context) }),
    };
  });
  return `${JSON.stringify({ source: { name: TOOL_NAME }, diagnostics }, null, 2)}\n`;
};

function related({ source, category, sink, sinkPlace }: Flow, context: ReportContext): object[] {
  return [
    { message: `Source: ${category} from ${source.tag.name}`, location: location(source.place, context) },
    { message: `Sink: ${sink.name}`, location: location(sinkPlace, context) },
  ];
}

function location(place: Place, { readLine }: ReportContext): object {
  const start = column(readLine?.(place.file, place.line), place.column);
  const end = column(readLine?.(place.file, place.endLine), place.endColumn);
  return {
    path: place.file,
    range: { start: { line: place.line, ...start }, end: { line: place.endLine, ...end } },
  };
}

/** Reviewdog counts bytes of UTF-8; without the line they are not known. */
function column(line: string | undefined, utf16: number): { column?: number } {
  return line === undefined ? {} : { column: Buffer.byteLength(line.slice(0, utf16 - 1)) + 1 };
}
