import type { ReportingDescriptorReference, ToolComponent, ToolComponentReference } from 'sarif';
import { CATEGORY_KEYS } from '../../model/category-name.js';
import { CATEGORY_TITLES } from '../../model/category-title.js';
import type { Category } from '../../model/category.js';
import { type Cwe, CWE_NAMES } from '../../model/cwe.js';

/** Identities of the taxonomies: they never change. */
const CATEGORIES_GUID = '6c0f1c52-5b0e-4b6e-9d0c-2f7a1c3e8d41';
const CWE_GUID = 'd2a7c9e0-8f34-4c57-a1b6-70f5e2b9c318';

const CWES = Object.keys(CWE_NAMES).map((number) => Number(number) as Cwe);

/** The categories of personal data, with the keys and names of Fideslang. */
const CATEGORIES: ToolComponent = {
  name: 'Fideslang data categories',
  guid: CATEGORIES_GUID,
  organization: 'Ethyca, Inc.',
  shortDescription: { text: 'Categories of personal data of the Fideslang taxonomy, (c) Ethyca, Inc., CC BY 4.0.' },
  informationUri: 'https://ethyca.github.io/fideslang/',
  taxa: CATEGORY_KEYS.map((key) => ({
    id: `user.${key}`,
    name: CATEGORY_TITLES[key],
    shortDescription: { text: CATEGORY_TITLES[key] },
  })),
};

const WEAKNESSES: ToolComponent = {
  name: 'CWE',
  guid: CWE_GUID,
  organization: 'MITRE',
  shortDescription: { text: "MITRE's Common Weakness Enumeration." },
  informationUri: 'https://cwe.mitre.org/',
  taxa: CWES.map((cwe) => ({
    id: `CWE-${cwe}`,
    name: CWE_NAMES[cwe],
    shortDescription: { text: CWE_NAMES[cwe] },
    helpUri: `https://cwe.mitre.org/data/definitions/${cwe}.html`,
  })),
};

/** In the order to which the references' indices refer. */
export const TAXONOMIES: readonly ToolComponent[] = [CATEGORIES, WEAKNESSES];

/** References to every taxonomy, for the tool's driver. */
export function taxonomyReferences(): ToolComponentReference[] {
  return TAXONOMIES.map(reference);
}

/** Refers to a category's entry. */
export function categoryReference(category: Category): ReportingDescriptorReference {
  return taxonReference(CATEGORIES, category);
}

/** Refers to a weakness's entry. */
export function cweReference(cwe: Cwe): ReportingDescriptorReference {
  return taxonReference(WEAKNESSES, `CWE-${cwe}`);
}

function taxonReference(taxonomy: ToolComponent, id: string): ReportingDescriptorReference {
  return { id, index: taxonomy.taxa!.findIndex((taxon) => taxon.id === id), toolComponent: reference(taxonomy) };
}

function reference(taxonomy: ToolComponent): ToolComponentReference {
  return { name: taxonomy.name, guid: taxonomy.guid!, index: TAXONOMIES.indexOf(taxonomy) };
}
