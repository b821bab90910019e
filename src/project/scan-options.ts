import type typescript from 'typescript';
import { ts } from './bundled-compiler.js';

/**
 * Turns a project's compiler options into options for reading it: nothing is emitted or checked, and what TypeScript 6 has
 * deprecated or removed neither stops the scan nor changes what imports resolve to. `baseUrl` and the older module
 * resolutions still work in TypeScript 6.0.
 *
 * The language version is the same for all projects, so that they can share syntax trees; it changes no type.
 *
 * @param options as parsed from a tsconfig
 */
export function scanOptions(options: typescript.CompilerOptions): typescript.CompilerOptions {
  return {
    ...pick(options),
    target: ts.ScriptTarget.ESNext,
    ignoreDeprecations: '6.0',
    noEmit: true,
    skipLibCheck: true,
    skipDefaultLibCheck: true,
    checkJs: false,
    maxNodeModuleJsDepth: 0,
    allowImportingTsExtensions: true,
    importHelpers: false,
    ...(options.moduleResolution === ts.ModuleResolutionKind.Classic
      ? { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext }
      : {}),
  };
}

/** Options for files that no tsconfig includes. */
export function permissiveOptions(): typescript.CompilerOptions {
  return scanOptions({
    allowJs: true,
    jsx: ts.JsxEmit.Preserve,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
    experimentalDecorators: true,
  });
}

/** Options that decide what imports resolve to and what types say; everything else is about output or strictness of checks. */
const KEPT = new Set([
  'allowArbitraryExtensions',
  'allowJs',
  'allowSyntheticDefaultImports',
  'baseUrl',
  'configFilePath',
  'customConditions',
  'emitDecoratorMetadata',
  'esModuleInterop',
  'exactOptionalPropertyTypes',
  'experimentalDecorators',
  'forceConsistentCasingInFileNames',
  'jsx',
  'jsxFactory',
  'jsxFragmentFactory',
  'jsxImportSource',
  'lib',
  'module',
  'moduleDetection',
  'moduleResolution',
  'moduleSuffixes',
  'noLib',
  'noUncheckedIndexedAccess',
  'paths',
  'pathsBasePath',
  'preserveSymlinks',
  'resolveJsonModule',
  'resolvePackageJsonExports',
  'resolvePackageJsonImports',
  'rootDirs',
  'strict',
  'strictBindCallApply',
  'strictFunctionTypes',
  'strictNullChecks',
  'typeRoots',
  'types',
  'useUnknownInCatchVariables',
]);

function pick(options: typescript.CompilerOptions): typescript.CompilerOptions {
  return Object.fromEntries(Object.entries(options).filter(([name]) => KEPT.has(name)));
}
