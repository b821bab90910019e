import type { Notification, ReportingDescriptor } from 'sarif';
import { type CoverageGap, GAP_KINDS, type GapKind } from '../../model/coverage.js';
import { counted } from '../count.js';
import { plainMessage, sarifLocation } from './location.js';

/** What each kind of notification means. `report-cut` is the reporter's own. */
const MEANINGS: Readonly<Record<GapKind | 'report-cut', string>> = {
  'unparsable-file': 'A file could not be parsed and was not analyzed.',
  'unresolved-import': 'An import could not be resolved: what the imported code does with data is unknown.',
  'unresolved-call': 'A call that receives personal data could not be resolved.',
  'unknown-package': 'A package that receives personal data is not in the catalogue.',
  'unknown-version': 'A package is used in a version that the catalogue was not held against.',
  'dynamic-code': 'Code that is chosen or made at run time could not be followed.',
  'bound-reached': 'A bound of the analysis was reached.',
  'skipped-file': 'A file was not analyzed.',
  'project-setup': 'The set-up of the project limits what the scan can see.',
  'unmatched-config': 'A declaration of the configuration matches nothing.',
  'report-cut': 'The report leaves something out, because code scanning would not show it.',
};

const IDS = [...GAP_KINDS, 'report-cut'] as const;

/** Kinds that people should act on: a whole file, package, or declaration does not count until they do. */
const WARNINGS: ReadonlySet<string> = new Set(['unparsable-file', 'project-setup', 'unmatched-config', 'report-cut']);

/** Descriptors of every kind of notification, in the order to which the notifications' indices refer. */
export function notificationDescriptors(): ReportingDescriptor[] {
  return IDS.map((id) => ({
    id,
    shortDescription: { text: MEANINGS[id] },
    defaultConfiguration: { level: levelOf(id) },
  }));
}

/** A coverage gap as a notification of the tool. */
export function gapNotification({ kind, message, place, count }: CoverageGap): Notification {
  const text = count > 1 ? `${message} (${counted(count, 'place')})` : message;
  return { ...notification(kind, text), ...(place === undefined ? {} : { locations: [sarifLocation(place)] }) };
}

/** Says what the report leaves out. */
export function cutNotification(text: string): Notification {
  return notification('report-cut', text);
}

function notification(id: (typeof IDS)[number], text: string): Notification {
  return { descriptor: { id, index: IDS.indexOf(id) }, level: levelOf(id), message: plainMessage(text) };
}

function levelOf(id: string): 'warning' | 'note' {
  return WARNINGS.has(id) ? 'warning' : 'note';
}
