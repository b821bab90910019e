import type { Flow } from '../model/flow.js';
import { comparePlaces, compareText, type Place } from '../model/place.js';
import type { Config } from '../config/config.js';
import { objectionTo, type FlowRule, type Objection } from './flow-rule.js';

/** What one rule objects to at one place, or in one store as a whole: what becomes a finding. */
export interface Exposure {
  place: Place;
  /** Symbol id of the function, or id of the store. */
  scope: string;
  /** Whether it speaks of a store as a whole. */
  isWholeStore: boolean;
  flows: Flow[];
}

interface Objected {
  flow: Flow;
  objection: Objection;
}

/**
 * Groups the flows that a rule objects to: by meet, and by store where the store as a whole is in question.
 *
 * @returns exposures by place
 */
export function findExposures(flows: readonly Flow[], rule: FlowRule, config: Config): Exposure[] {
  const objected = flows.flatMap((flow) => {
    const objection = objectionTo(flow, rule, config);
    return objection ? [{ flow, objection }] : [];
  });
  const single = objected.filter(({ objection }) => objection.wholeStore === undefined);
  const atMeets = groupBy(single, ({ flow }) => placeKey(flow.meet)).map(exposureAtMeet);
  const taken = new Set(atMeets.map(({ place }) => placeKey(place)));
  const shared = objected.filter(({ objection }) => objection.wholeStore !== undefined);
  const ofStores = groupBy(shared, ({ objection }) => objection.wholeStore!).flatMap((group) =>
    exposureOfStore(group, taken),
  );
  return [...atMeets, ...ofStores].sort((a, b) => comparePlaces(a.place, b.place) || compareText(a.scope, b.scope));
}

function exposureAtMeet(group: readonly Objected[]): Exposure {
  const { flow } = group[0]!;
  return { place: flow.meet, scope: flow.meetFunction, isWholeStore: false, flows: group.map((each) => each.flow) };
}

/** Stands at the first write that has no finding of its own: there is one finding per rule and meet. Each write may already have one. */
function exposureOfStore(group: readonly Objected[], taken: ReadonlySet<string>): Exposure[] {
  const places = group.map(({ flow }) => flow.meet).sort(comparePlaces);
  const place = places.find((meet) => !taken.has(placeKey(meet)));
  const scope = group[0]!.objection.wholeStore!;
  return place === undefined ? [] : [{ place, scope, isWholeStore: true, flows: group.map(({ flow }) => flow) }];
}

function placeKey({ file, line, column, endLine, endColumn }: Place): string {
  return `${file}:${line}:${column}:${endLine}:${endColumn}`;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
