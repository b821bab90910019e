import { coversCategory, type Category } from '../../model/category.js';
import { isSpecialCategory } from '../../model/sensitivity.js';
import type { Sink } from '../../model/sink.js';
import type { Config, StoreDeclaration } from '../../config/config.js';
import { asCode } from '../as-code.js';
import { ANY_PROTECTION, type FlowRule } from '../flow-rule.js';

/** Whoever writes these to a database must have said how it keeps them; so must whoever writes special categories. */
const NEVER_UNDECLARED: readonly Category[] = ['user.payment', 'user.financial', 'user.authorization'];

/** Browser storage, cookies, files, caches, queues, search indexes; databases and object stores by their declaration. */
export const noUnencryptedStorage: FlowRule = {
  id: 'no-unencrypted-storage',
  kinds: new Set(['storage', 'database', 'object-store']),
  accepts: [ANY_PROTECTION],
  objection({ sink, category }, config) {
    if (sink.accepts?.some((accepted) => coversCategory(accepted, category))) return undefined;
    const declared = declaredStore(sink, config);
    const store = storeOf(sink);
    if (declared?.encrypted) return undefined;
    if (declared) return { reason: `${asCode(store)} is declared as not encrypted.` };
    if (sink.kind === 'storage') return { reason: `${asCode(store)} keeps it in the clear.` };
    const reason = `\`stores\` does not say whether ${asCode(store)} is encrypted.`;
    return needsDeclaredStore(category) ? { reason } : { reason, wholeStore: store };
  },
};

/** Whether a single write of the category to an undeclared database is a finding. */
function needsDeclaredStore(category: Category): boolean {
  return isSpecialCategory(category) || NEVER_UNDECLARED.some((wide) => coversCategory(wide, category));
}

function declaredStore(sink: Sink, config: Config): StoreDeclaration | undefined {
  const id = storeIds(sink).find((candidate) => Object.hasOwn(config.stores, candidate));
  return id === undefined ? undefined : config.stores[id];
}

function storeOf(sink: Sink): string {
  return storeIds(sink)[0] ?? sink.name;
}

/** The ids under which a project may have declared the store: its own, or that of the vendor that was matched. */
function storeIds(sink: Sink): string[] {
  return [sink.store, sink.recipient, sink.id.split('#')[0]].filter((id) => id !== undefined && id !== '') as string[];
}
