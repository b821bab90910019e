import { defineVendor } from '../define.js';

export const reactRouter = defineVendor({
  id: 'react-router',
  name: 'React Router',
  role: 'built-in',
  packages: ['react-router', 'react-router-dom', '@remix-run/*', 'history'],
  kind: 'response',
  calls: [
    { path: ['json', 'data', 'defer'], args: 'all' },
    { path: ['useNavigate', 'navigate'], kind: 'url', args: [0] },
    { path: ['redirect', 'replace', 'redirectDocument'], kind: 'url', args: [0] },
    // The history that version 5 hands out, and that others are made with.
    { path: 'push', kind: 'url', args: [0] },
    { path: ['commitSession'], kind: 'storage', args: [0] },
    { path: ['serialize'], types: ['Cookie'], kind: 'storage', args: [0] },
  ],
});
