import { defineVendor } from '../define.js';

export const awsAmplifyAnalytics = defineVendor({
  id: 'pinpoint',
  name: 'Amazon Pinpoint',
  role: 'analytics',
  country: 'US',
  packages: ['@aws-amplify/analytics', 'aws-amplify'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://docs.amplify.aws/react/build-a-backend/add-aws-services/analytics/',
  calls: [{ path: ['record', 'identifyUser', 'Analytics.updateEndpoint'], args: 'all' }],
});
