import { defineVendor } from '../define.js';

export const next = defineVendor({
  id: 'next',
  name: 'Next.js',
  role: 'built-in',
  packages: ['next'],
  kind: 'response',
  docs: 'https://nextjs.org/docs/app/api-reference/functions',
  calls: [
    { path: '(response)', kind: 'response', args: [0] },
    { path: ['NextResponse.json', 'new NextResponse'], args: 'all' },
    { path: ['json', 'send', 'write', 'end'], types: ['NextApiResponse'], args: 'all' },
    {
      path: ['NextResponse.redirect', 'NextResponse.rewrite', 'redirect', 'permanentRedirect'],
      kind: 'url',
      args: 'all',
    },
    {
      path: ['push', 'replace'],
      types: ['AppRouterInstance', 'NextRouter', 'BaseRouter', 'SingletonRouter', 'Router'],
      kind: 'url',
      args: [0, 1],
    },
    // Where types do not resolve, the `set` of a cookie store below would speak for that of headers.
    { path: ['headers.set', 'headers.append'], args: [0, 1] },
    {
      path: 'cookies.set',
      types: ['ResponseCookies', 'RequestCookies', 'ReadonlyRequestCookies'],
      kind: 'storage',
      args: [0, 1],
    },
    {
      path: 'set',
      types: ['ResponseCookies', 'RequestCookies', 'ReadonlyRequestCookies'],
      kind: 'storage',
      args: [0, 1],
    },
  ],
  sources: [
    { type: 'NextRequest', member: 'ip', category: 'ip' },
    { type: 'NextRequest', member: 'geo', category: 'location.imprecise' },
    { type: 'NextApiRequest', member: 'headers.user-agent', category: 'device' },
    { type: 'NextApiRequest', member: 'headers.x-forwarded-for', category: 'ip' },
  ],
  keyedSources: [
    { type: 'ReadonlyHeaders', member: 'get' },
    { type: 'ReadonlyRequestCookies', member: 'get' },
    { type: 'RequestCookies', member: 'get' },
    { type: 'ReadonlyURLSearchParams', member: 'get' },
  ],
  responders: [{ directive: 'use server' }, { exports: ['getServerSideProps', 'getStaticProps', 'getInitialProps'] }],
});
