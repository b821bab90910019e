/**
 * One direction of imports: model <- catalogue <- { config, project, tagging } <- ir, lower, flow <- policy <- scan <- cli.
 * Every rule says why in its `comment`.
 */

/** Forbids a folder everything outside of what is listed. `to` is a pattern of paths, packages included. */
function only(name, from, to, comment) {
  return { name, comment, severity: 'error', from: { path: from }, to: { pathNot: to } };
}

/** Forbids everybody but those listed what matches. */
function reserved(name, to, fromNot, comment) {
  return { name, comment, severity: 'error', from: { path: '^(src|rules)/', pathNot: fromNot }, to };
}

/** An npm package, as the cruiser resolves it. */
const npm = (name) => `(^|/)node_modules/(@types/)?${name}/`;

/** Node's modules that do nothing but compute. */
const PURE_NODE = '^(node:)?(path|crypto|url|util)$';

/** Folders of the solver, each of which may import itself and those before it; the files beside them import any. */
const FLOW_LAYERS = ['values', 'world', 'operations', 'sinks', 'models', 'calls'];

module.exports = {
  forbidden: [
    only(
      'model-imports-nothing',
      '^src/model/',
      '^src/model/',
      'The model is the vocabulary of all: nouns that import nothing, so that everything may import them.',
    ),
    only(
      'catalogue-is-data',
      '^src/catalogue/',
      '^src/(model|catalogue)/',
      'The catalogue is data and pure look-up: it neither reads files nor knows who asks.',
    ),
    only(
      'config-direction',
      '^src/config/',
      `^src/(model|catalogue|config|project/bundled-compiler)|${npm('(zod|jiti|ts-morph)')}|^(node:)?(fs|fs/promises|path|url|module)$`,
      'A configuration is read before there is anything to analyze.',
    ),
    only(
      'project-direction',
      '^src/project/',
      `^src/(model|catalogue|config|project)/|node_modules/|^(node:)?(fs|fs/promises|path|url|module|os)$`,
      'Loading makes programs; what is done with them is not its business.',
    ),
    only(
      'tagging-direction',
      '^src/tagging/',
      '^src/(model|catalogue|config|tagging)/',
      'Inference judges names and plain facts about declarations; it knows no compiler.',
    ),
    only(
      'ir-is-plain-data',
      '^src/ir/',
      '^src/(model|catalogue|ir)/',
      'The intermediate representation is plain data that can be cached and shipped: it knows no compiler.',
    ),
    only(
      'lower-direction',
      '^src/lower/',
      `^src/(model|catalogue|config|tagging|ir|lower)/|^src/project/loaded-project\\.ts$|${npm('(typescript|@mrleebo/prisma-ast|graphql)')}|${PURE_NODE}|^(node:)?module$`,
      'Lowering turns syntax into the intermediate representation; the compiler is handed in, and parsers of documents beside the code are loaded when there is one.',
    ),
    only(
      'flow-knows-no-compiler',
      '^src/flow/',
      `^src/(model|catalogue|config|ir|flow)/|${PURE_NODE}`,
      'Summaries and solving see nothing but the intermediate representation: a front end can be exchanged without them.',
    ),
    ...FLOW_LAYERS.map((layer, i) => ({
      name: `flow-${layer}-direction`,
      comment: 'The solver is built in layers, so that it can be read from its values up.',
      severity: 'error',
      from: { path: `^src/flow/${layer}/` },
      to: { path: '^src/flow/', pathNot: `^src/flow/(${FLOW_LAYERS.slice(0, i + 1).join('|')})/` },
    })),
    only(
      'policy-judges-flows',
      '^src/policy/',
      `^src/(model|catalogue|config|policy)/|${PURE_NODE}`,
      'Judging needs flows and declarations, nothing of how the flows were found.',
    ),
    only(
      'gate-decides-on-results',
      '^src/gate/',
      `^src/(model|policy|gate|report)/|${npm('picomatch')}|^(node:)?crypto$`,
      'What is new, known, or decided is worked out from plain results; git and files are asked by the command line.',
    ),
    only(
      'report-to-model-only',
      '^src/report/',
      `^src/(model|report)/|${npm('(chalk|zod|@types/sarif|sarif)')}|^(node:)?crypto$`,
      'Reporters are pure functions of plain data: they can be used, and tested, without an engine.',
    ),
    {
      name: 'nothing-imports-cli',
      comment: 'The command line is one of several front ends: whatever it holds is of no use to the others.',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'scan-knows-no-front-end',
      comment: 'The pipeline gets its loader handed in and returns plain data; it neither loads by itself nor reports.',
      severity: 'error',
      from: { path: '^src/(scan|inventory)\\.ts$' },
      to: { path: '^(rules|src/(report|cli)/|src/index\\.ts$)' },
    },
    {
      name: 'scan-loads-nothing',
      comment: 'A value import from src/project would bring the bundled compiler into the ESLint rules.',
      severity: 'error',
      from: { path: '^src/((scan|inventory)\\.ts$|lower/|flow/|policy/)' },
      to: { path: '^src/project/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-imports-no-rules',
      comment: 'Rules are a front end of the engine.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^rules/' },
    },
    {
      name: 'rules-are-thin',
      comment:
        'Rules ask the engine, and the gate for what was decided; they never load projects, lower, or solve by themselves.',
      severity: 'error',
      from: { path: '^rules/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(model|catalogue|config|policy|gate)/|^src/(scan|inventory)\\.ts$|^src/project/loaded-project\\.ts$',
      },
    },
    {
      name: 'rules-run-on-the-users-compiler',
      comment:
        'ts-morph bundles its own TypeScript, whose enum numbers are not those of the program that ESLint was given: nodes that cross compile and then answer wrongly.',
      severity: 'error',
      from: { path: '^rules/' },
      to: { path: `${npm('(ts-morph|@ts-morph/.*)')}|^src/project/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'compiler-is-injected',
      comment: 'src never imports a compiler at run time: enum numbers differ between versions, so it is handed in.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: npm('typescript'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'compiler-in-one-thread',
      comment:
        'A scan loads the compiler in a thread of its own; loaded here as well, every command starts later and needs more memory.',
      severity: 'error',
      from: { path: '^src/cli/main\\.ts$' },
      to: { path: '^src/project/bundled-compiler\\.ts$', reachable: true },
    },
    {
      name: 'commands-edit-no-code-at-start',
      comment:
        'ts-morph, which edits a configuration of ESLint, brings a compiler: it is loaded when there is something to edit.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/project/eslint-config\\.ts$', dynamic: false },
    },
    reserved(
      'compiler-types-stay-in-lowering',
      { path: npm('typescript') },
      '^src/(lower|project)/|^src/inventory\\.ts$|^rules/',
      'Whatever comes after lowering knows no compiler type; the inventory ends there.',
    ),
    reserved(
      'ts-morph-stays-in-project',
      { path: npm('(ts-morph|@ts-morph/.*)') },
      '^src/project/|^src/config/',
      'The bundled compiler is one way to load a project; the engine works with any.',
    ),
    reserved(
      'typescript-eslint-stays-in-rules',
      { path: npm('@typescript-eslint/.*') },
      '^rules/',
      "The command line must not load it: it loads the user's TypeScript, and throws under TypeScript 7.",
    ),
    reserved(
      'file-system-stays-at-the-edge',
      { path: '^(node:)?fs(/promises)?$' },
      '^src/(project|config|cli)/',
      'The engine works on what it is handed: files are read where projects and configurations are loaded.',
    ),
    reserved(
      'process-stays-in-cli',
      { path: '^(node:)?(process|child_process|tty|readline)$' },
      '^src/cli/',
      'The engine never prints, never exits, never reads the environment.',
    ),
    {
      name: 'no-circular',
      comment: 'Files that import one another can only be understood, and moved, together.',
      severity: 'error',
      from: { path: '^(src|rules)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-undeclared-packages',
      comment:
        'What is published may only need what package.json declares for those who install it. TypeScript is a peer dependency that is also installed for development.',
      severity: 'error',
      from: { path: '^(src|rules)/' },
      to: {
        pathNot: npm('typescript'),
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
