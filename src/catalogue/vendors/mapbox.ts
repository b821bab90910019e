import { defineVendor } from '../define.js';

export const mapbox = defineVendor({
  id: 'mapbox',
  name: 'Mapbox',
  role: 'maps',
  country: 'US',
  packages: ['@mapbox/*', 'mapbox-gl'],
  hosts: ['mapbox.com'],
  kind: 'third-party',
  docs: 'https://docs.mapbox.com/api/',
  calls: [
    {
      path: [
        'forwardGeocode',
        'reverseGeocode',
        'getDirections',
        'getMatrix',
        'getMatch',
        'getOptimization',
        'getContours',
        'getStaticImage',
      ],
      args: 'all',
    },
  ],
});
