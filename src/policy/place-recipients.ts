import type { Config } from '../config/config.js';
import type { Flow } from '../model/flow.js';
import { declaredRecipient } from './recipient.js';

/** The flows, with the countries that the configuration gives for whoever gets them: a partner may be in no catalogue, or have moved. */
export function placeRecipients<F extends Flow>(flows: readonly F[], config: Config): F[] {
  return flows.map((flow) => {
    const country = declaredRecipient(flow.sink, config)?.country;
    return country === undefined ? flow : { ...flow, sink: { ...flow.sink, country } };
  });
}
