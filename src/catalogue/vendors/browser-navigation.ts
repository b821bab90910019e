import { defineVendor } from '../define.js';

export const browserNavigation = defineVendor({
  id: 'browser-navigation',
  name: 'Address bar',
  role: 'built-in',
  packages: ['global'],
  kind: 'url',
  calls: [
    { path: '=href', types: ['Location', 'HTMLAnchorElement'], args: 'all' },
    {
      path: ['window.=location', 'document.=location', 'self.=location', 'globalThis.=location', 'top.=location'],
      args: 'all',
    },
    { path: ['=search', '=hash'], types: ['Location'], args: 'all' },
    { path: ['assign', 'replace'], types: ['Location'], args: [0] },
    { path: ['pushState', 'replaceState'], types: ['History'], args: [2] },
    { path: 'window.open', types: ['Window'], args: [0] },
  ],
});
