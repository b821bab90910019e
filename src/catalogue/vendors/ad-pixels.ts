import { defineVendor } from '../define.js';

export const adPixels = defineVendor({
  id: 'ad-pixels',
  name: 'Advertising pixel',
  role: 'advertising',
  packages: ['global'],
  unprovable: 'the page loads it as a script, which no package has types of',
  hosts: [
    'doubleclick.net',
    'googleadservices.com',
    'ads.linkedin.com',
    'analytics.tiktok.com',
    'ads-twitter.com',
    'ct.pinterest.com',
    'tr.snapchat.com',
    'bat.bing.com',
    'criteo.com',
  ],
  kind: 'third-party',
  purpose: 'advertising',
  calls: [
    {
      path: [
        'fbq',
        '_fbq',
        'ttq.track',
        'ttq.identify',
        'twq',
        'pintrk',
        'snaptr',
        'lintrk',
        'rdt',
        'uetq.push',
        'qp',
        'obApi',
        'criteo_q.push',
        '_tfa.push',
      ],
      args: 'all',
    },
  ],
});
