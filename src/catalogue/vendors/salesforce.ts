import { defineVendor } from '../define.js';

export const salesforce = defineVendor({
  id: 'salesforce',
  name: 'Salesforce',
  role: 'marketing',
  country: 'US',
  packages: ['jsforce', 'node-salesforce'],
  hosts: ['salesforce.com', 'force.com', 'exacttargetapis.com', 'pardot.com'],
  kind: 'third-party',
  purpose: 'marketing',
  docs: 'https://jsforce.github.io/document/',
  calls: [
    {
      path: ['create', 'insert', 'update', 'upsert'],
      types: ['Connection', 'SObject', 'SalesforceObject', 'Record', 'RecordReference', 'Query'],
      args: 'all',
    },
    { path: ['requestPost', 'requestPut', 'requestPatch'], args: [1] },
  ],
});
