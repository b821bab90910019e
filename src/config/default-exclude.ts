/**
 * What is not analyzed unless a configuration re-includes it with `!`. In folders that some projects use for output and
 * others for sources (`build`, `vendor`, `coverage`) only JavaScript and declarations are output. What fills a database for
 * development has made-up people; elsewhere a seed may be that of a wallet.
 */
export const DEFAULT_EXCLUDE: readonly string[] = [
  '**/node_modules/**',
  '**/bower_components/**',
  '**/{dist,.next,.nuxt,.output,.svelte-kit,.turbo,.vercel,.netlify,.cache,.yarn,.git,storybook-static}/**',
  '**/{build,out,coverage,vendor}/**/*.{js,jsx,mjs,cjs}',
  '**/*.min.{js,mjs,cjs}',
  '**/*.d.{ts,mts,cts}',
  '**/*.{test,spec,e2e,e2e-spec,cy,stories}.{ts,tsx,mts,cts,js,jsx,mjs,cjs}',
  '**/{__tests__,__mocks__,cypress,playwright,e2e}/**',
  '**/{seeds,seeders}/**',
  '**/*.{seed,seeder}.{ts,mts,cts,js,mjs,cjs}',
  '**/{prisma,drizzle,db,database,migrations,scripts}/**/{seed,seeds,seeder,seeders,{seed,seeds}[._-]*,*[._-]{seed,seeds,seeder}}.{ts,mts,cts,js,mjs,cjs}',
  '**/pii-trace.config.{ts,mts,js,mjs,cjs}',
];
