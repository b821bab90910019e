import { defineVendor } from '../define.js';

export const vercelAnalytics = defineVendor({
  id: 'vercel-analytics',
  name: 'Vercel Analytics',
  role: 'analytics',
  country: 'US',
  packages: ['@vercel/analytics', '@vercel/speed-insights'],
  hosts: ['vercel-insights.com'],
  kind: 'third-party',
  purpose: 'analytics',
  calls: [{ path: ['track'], args: 'all' }],
});
