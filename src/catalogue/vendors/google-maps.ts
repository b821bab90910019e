import { defineVendor } from '../define.js';

export const googleMaps = defineVendor({
  id: 'google-maps',
  name: 'Google Maps',
  role: 'maps',
  country: 'US',
  packages: [
    '@googlemaps/*',
    'react-google-places-autocomplete',
    'use-places-autocomplete',
    '@react-google-maps/api',
    '@vis.gl/react-google-maps',
  ],
  hosts: [
    'maps.googleapis.com',
    'places.googleapis.com',
    'routes.googleapis.com',
    'addressvalidation.googleapis.com',
    'roads.googleapis.com',
  ],
  kind: 'third-party',
  docs: 'https://developers.google.com/maps/documentation',
  calls: [
    {
      path: [
        'geocode',
        'reverseGeocode',
        'directions',
        'distancematrix',
        'elevation',
        'timezone',
        'geolocate',
        'placeAutocomplete',
        'placeDetails',
        'findPlaceFromText',
        'placesNearby',
        'placeQueryAutocomplete',
        'textSearch',
        'nearestRoads',
        'snapToRoads',
        'getGeocode',
        'getDetails',
      ],
      args: 'all',
    },
  ],
});
