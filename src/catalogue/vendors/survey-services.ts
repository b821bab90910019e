import { defineVendor } from '../define.js';

export const surveyServices = defineVendor({
  id: 'survey',
  name: 'Survey service',
  isFamily: true,
  role: 'analytics',
  packages: [
    '@typeform/*',
    '@survicate/*',
    '@delighted/*',
    'delighted',
    '@refiner/*',
    '@sprig-technologies/*',
    'react-hubspot-form',
  ],
  unprovable: 'its packages have no types, or only those of reading answers',
  hosts: ['typeform.com', 'survicate.com', 'delighted.com', 'sprig.com', 'surveymonkey.com', 'tally.so'],
  kind: 'third-party',
  purpose: 'analytics',
  calls: [
    {
      path: [
        'person.create',
        'setEmail',
        'setAttributes',
        'setUserId',
        'setVisitorTraits',
        'identify',
        'track',
        'identifyUser',
      ],
      args: 'all',
    },
  ],
});
