import type { PayloadDefinition, PayloadMethod, SetupDefinition } from './define.js';

const EVENTS = ['track', 'identify', 'group', 'page', 'screen', 'alias'];

/** Plugins, which every SDK of Segment has: one function per sort of event. */
export const segmentPlugins: SetupDefinition = {
  path: 'register',
  adds: true,
  options: EVENTS.map((event) => ({ index: 0, path: event, how: 'transform', within: 'event', calls: [event] })),
};

/** Middleware of the browser's SDK. */
export const segmentMiddleware: SetupDefinition = {
  path: 'addSourceMiddleware',
  adds: true,
  options: [{ index: 0, path: '', how: 'relay', within: 'payload.obj' }],
};

/** Where arguments stand in an event: the browser's SDK takes them one by one, the server's as one object. */
export const segmentPayloads: readonly PayloadDefinition[] = [
  { calls: ['track'], index: 0, at: '', text: 'event', given: { type: 'track' } },
  { calls: ['track'], index: 1, at: 'properties', given: { type: 'track' } },
  { calls: ['track'], index: 2, at: '', given: { type: 'track' } },
  { calls: ['identify'], index: 0, at: ['', 'traits'], text: 'userId', given: { type: 'identify' } },
  { calls: ['identify'], index: 1, at: 'traits', given: { type: 'identify' } },
  { calls: ['identify'], index: 2, at: '', given: { type: 'identify' } },
  { calls: ['group'], index: 0, at: ['', 'traits'], text: 'groupId', given: { type: 'group' } },
  { calls: ['group'], index: 1, at: 'traits', given: { type: 'group' } },
  { calls: ['page', 'screen'], index: 0, at: '', text: 'name' },
  { calls: ['page', 'screen'], index: 1, at: 'properties', text: 'name' },
  { calls: ['page', 'screen'], index: 2, at: 'properties' },
  { calls: ['alias'], index: 0, at: '', text: 'userId' },
  { calls: ['alias'], index: 1, at: '', text: 'previousId' },
];

export const segmentPayloadMethods: readonly PayloadMethod[] = [{ name: 'updateEvent', does: 'set', at: 'event' }];
