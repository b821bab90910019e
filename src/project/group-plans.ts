import type typescript from 'typescript';
import { ts } from './bundled-compiler.js';
import type { ProjectPlan } from './plan-projects.js';

/**
 * Analyzed files of one program, see docs/known-limits.md: it holds the types of all of them at once, and a repository may have any
 * number of packages.
 */
const MAX_FILES = 2500;

/**
 * Divides projects into programs. Projects whose settings give types the same meaning share one, so that what they have in common,
 * libraries above all, is bound and checked once and not once per tsconfig. How imports resolve may differ: each file keeps the
 * settings of its own project for that.
 *
 * @returns groups in the order of their first plans
 */
export function groupPlans(plans: readonly ProjectPlan[]): ProjectPlan[][] {
  const groups: ProjectPlan[][] = [];
  const open = new Map<string, { plans: ProjectPlan[]; files: number }>();
  for (const plan of plans) {
    const key = typeKey(plan.options);
    let group = open.get(key);
    if (group === undefined || group.files + plan.files.length > MAX_FILES) {
      group = { plans: [], files: 0 };
      open.set(key, group);
      groups.push(group.plans);
    }
    group.plans.push(plan);
    group.files += plan.files.length;
  }
  return groups;
}

/**
 * The settings of a program that holds several projects. The ambient types of each are given as files, found from its own folder.
 *
 * @param plans of one group
 */
export function groupOptions(plans: readonly ProjectPlan[]): typescript.CompilerOptions {
  const all = plans.map(({ options }) => options);
  const first = all[0]!;
  if (all.length === 1) return first;
  const { baseUrl: _, paths: __, pathsBasePath: ___, rootDirs: ____, ...shared } = first;
  const options: typescript.CompilerOptions = { ...shared, types: [] };
  if (all.some((own) => own.moduleDetection !== first.moduleDetection)) delete options.moduleDetection;
  for (const name of UNITED) if (all.some((own) => own[name] === true)) options[name] = true;
  const jsx = all.map((own) => own.jsx).find((own) => own !== undefined && IS_AUTOMATIC.has(own));
  if (jsx !== undefined) options.jsx = jsx;
  if (all.some((own) => own.lib === undefined)) delete options.lib;
  else options.lib = [...new Set(all.flatMap((own) => own.lib ?? []))].sort();
  return options;
}

/** Settings that only let more files in: one project that has them does not change the others. */
const UNITED = ['allowJs', 'resolveJsonModule', 'allowArbitraryExtensions', 'experimentalDecorators'];

const IS_AUTOMATIC = new Set<typescript.JsxEmit>([ts.JsxEmit.ReactJSX, ts.JsxEmit.ReactJSXDev]);

/** What has to be equal for two projects to share a program, as one text. */
function typeKey(options: typescript.CompilerOptions): string {
  const { ModuleKind, JsxEmit } = ts;
  const isEsModule =
    options.module !== undefined && options.module >= ModuleKind.ES2015 && options.module <= ModuleKind.ESNext;
  return JSON.stringify([
    isEsModule ? ModuleKind.ESNext : options.module,
    options.moduleResolution,
    options.moduleSuffixes,
    options.customConditions,
    options.preserveSymlinks,
    options.resolvePackageJsonExports,
    options.resolvePackageJsonImports,
    options.noLib,
    platformOf(options.lib),
    options.strictNullChecks ?? options.strict ?? true,
    options.exactOptionalPropertyTypes,
    options.esModuleInterop ?? true,
    options.allowSyntheticDefaultImports,
    options.jsx === JsxEmit.React ? 'classic' : 'automatic',
    options.jsxFactory,
    options.jsxFragmentFactory,
    options.jsxImportSource,
  ]);
}

/** The parts of the library that say where code runs; which year's language it is written in changes no tag. */
function platformOf(lib: readonly string[] | undefined): string[] {
  if (lib === undefined) return ['dom'];
  const parts = lib.map((file) => file.replace(/^lib\.|\.d\.ts$/g, '')).filter((name) => !/^es\d*|^esnext/.test(name));
  return [...new Set(parts.map((name) => name.split('.')[0]!))].filter((name) => name !== 'decorators').sort();
}
