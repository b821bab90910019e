import { dirname } from 'node:path';
import type { ProjectPlan } from './plan-projects.js';

/**
 * Tells whose file a file of a program is: of the project that includes it, else of the one with the deepest folder around it. What
 * lies outside of all, as shared dependencies do, goes by the first.
 */
export function ownerOf(plans: readonly ProjectPlan[]): (file: string) => ProjectPlan {
  const byFile = new Map<string, ProjectPlan>();
  for (const plan of plans) for (const name of plan.rootNames) if (!byFile.has(name)) byFile.set(name, plan);
  for (const plan of plans) for (const name of plan.files) byFile.set(name, plan);
  const byFolder = new Map<string, ProjectPlan>();
  for (const plan of plans) if (!byFolder.has(plan.folder)) byFolder.set(plan.folder, plan);

  const ownerOfFolder = (folder: string): ProjectPlan => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const above = dirname(folder);
    const owner = above === folder ? plans[0]! : ownerOfFolder(above);
    byFolder.set(folder, owner);
    return owner;
  };
  return (file) => byFile.get(file) ?? ownerOfFolder(dirname(file));
}
