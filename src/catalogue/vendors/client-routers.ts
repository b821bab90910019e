import { defineVendor } from '../define.js';

/** What a router is sent to stands in the address bar, the history, and the logs of the server. */
export const clientRouters = defineVendor({
  id: 'client-router',
  name: 'Address bar',
  role: 'built-in',
  packages: ['vue-router', '@angular/router', '@sveltejs/kit', '$app', '@tanstack/react-router', 'expo-router'],
  kind: 'url',
  docs: 'https://router.vuejs.org/guide/essentials/navigation.html',
  calls: [
    { path: ['push', 'replace', 'navigate', 'navigateByUrl', 'goto', 'useNavigate'], args: [0, 1] },
    { path: 'redirect', args: 'all' },
    { path: ['json', 'fail'], kind: 'response', args: 'all' },
  ],
});
