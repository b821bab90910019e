import { defineVendor } from '../define.js';

/** Databases on the spot: where an address of the network is taken to be. */
export const geoIp = defineVendor({
  id: 'geo-ip',
  name: 'IP geolocation',
  isFamily: true,
  role: 'built-in',
  packages: ['geoip-lite', 'maxmind', '@maxmind/geoip2-node', 'mmdb-lib', 'fast-geoip', 'geoip-country'],
  docs: 'https://github.com/geoip-lite/node-geoip',
  sources: [
    { type: 'Lookup', member: 'll', category: 'location' },
    { type: 'Lookup', member: 'city', category: 'location.imprecise' },
    { type: 'CityResponse', member: 'location', category: 'location' },
    { type: 'CityResponse', member: 'city', category: 'location.imprecise' },
    { type: 'City', member: 'location', category: 'location' },
    { type: 'City', member: 'city', category: 'location.imprecise' },
  ],
});
