/** What `pii-trace init` knows of a project. */
export interface ProjectFacts {
  /** Whether there is TypeScript. */
  typescript: boolean;
  /** The CI that is there, by its files. */
  ci: 'github' | 'gitlab' | 'azure' | 'bitbucket' | undefined;
  eslint: 'flat' | 'legacy' | undefined;
  packageManager: 'npm' | 'pnpm' | 'yarn';
}

/** A file that `init` writes, or a text that it asks people to add to one that is there. */
export interface InitFile {
  file: string;
  text: string;
}

/** The configuration to begin with: all of it optional, said in comments. */
export function configFile({ typescript }: ProjectFacts): InitFile {
  const body = `  // Hosts of your own: requests to them are no third party.
  firstParty: [],
  // Who may get what, as your privacy policy says. Once it is there, nothing else is allowed.
  // recipients: { stripe: { categories: ['payment', 'email', 'name'], clause: '4.2' } },
  // Stores that are encrypted at rest.
  // stores: { postgres: { encrypted: true } },
`;
  return typescript
    ? {
        file: 'pii-trace.config.ts',
        text: `import { defineConfig } from 'eslint-plugin-pii-trace/api';\n\nexport default defineConfig({\n${body}});\n`,
      }
    : { file: 'pii-trace.config.mjs', text: `export default {\n${body}};\n` };
}

const INSTALL: Readonly<Record<ProjectFacts['packageManager'], string>> = {
  npm: 'npm ci',
  pnpm: 'corepack enable && pnpm install --frozen-lockfile',
  yarn: 'corepack enable && yarn install --immutable',
};

/** The gate for a project's CI: a file of its own where the host reads several, a snippet otherwise. */
export function ciFile({ ci, packageManager }: ProjectFacts): InitFile | undefined {
  const install = INSTALL[packageManager];
  switch (ci) {
    case 'github':
      return { file: '.github/workflows/pii-trace.yml', text: githubWorkflow(install) };
    case 'gitlab':
      return { file: '.gitlab-ci.yml', text: gitlabJob(install) };
    case 'azure':
      return { file: 'azure-pipelines.yml', text: azureSteps(install) };
    case 'bitbucket':
      return { file: 'bitbucket-pipelines.yml', text: bitbucketStep(install) };
    default:
      return undefined;
  }
}

function githubWorkflow(install: string): string {
  return `name: pii-trace
on: pull_request
permissions:
  contents: read
jobs:
  pii-trace:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${install}
      - run: npx pii-trace scan --since "origin/\${{ github.base_ref }}" --format github --format markdown:pii-trace.md
      - if: always()
        run: cat pii-trace.md >> "$GITHUB_STEP_SUMMARY"
`;
}

function gitlabJob(install: string): string {
  return `pii-trace:
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: 0
  script:
    - ${install}
    - npx pii-trace scan --since "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --format stylish --format gitlab:gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;
}

function azureSteps(install: string): string {
  return `steps:
  - checkout: self
    fetchDepth: 0
  - script: ${install}
  - script: npx pii-trace scan --since "origin/\${SYSTEM_PULLREQUEST_TARGETBRANCHNAME}" --format stylish --format junit:pii-trace.xml
  - task: PublishTestResults@2
    condition: always()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: pii-trace.xml
`;
}

function bitbucketStep(install: string): string {
  return `pipelines:
  pull-requests:
    '**':
      - step:
          name: pii-trace
          image: node:22
          clone:
            depth: full
          script:
            - ${install}
            - git fetch origin "$BITBUCKET_PR_DESTINATION_BRANCH"
            - npx pii-trace scan --since FETCH_HEAD --format stylish --format junit:test-results/pii-trace.xml
`;
}

/** The block of a flat ESLint configuration. */
export function eslintBlock({ typescript }: ProjectFacts): string {
  const files = typescript ? `'**/*.ts', '**/*.tsx'` : `'**/*.js', '**/*.jsx'`;
  return `{ files: [${files}], ...piiTrace.configs.recommended }`;
}

/** What people add to ESLint's configuration themselves. */
export function eslintText(facts: ProjectFacts): string {
  if (facts.eslint === 'legacy') return `extends: ['plugin:pii-trace/legacy-recommended']`;
  return `import piiTrace from 'eslint-plugin-pii-trace';\n// in the list, with typed linting on (${TYPED_LINTING}):\n${eslintBlock(facts)},`;
}

/** How the rules get types. */
export const TYPED_LINTING = 'https://typescript-eslint.io/getting-started/typed-linting';
