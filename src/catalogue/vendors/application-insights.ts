import { defineVendor } from '../define.js';

export const applicationInsights = defineVendor({
  id: 'application-insights',
  name: 'Azure Application Insights',
  role: 'observability',
  packages: ['applicationinsights', '@microsoft/applicationinsights-*'],
  hosts: ['applicationinsights.azure.com', 'visualstudio.com'],
  kind: 'log',
  purpose: 'observability',
  calls: [
    {
      path: [
        'trackEvent',
        'trackTrace',
        'trackMetric',
        'trackRequest',
        'trackDependency',
        'trackPageView',
        'setAuthenticatedUserContext',
      ],
      args: 'all',
    },
    { path: 'trackException', kind: 'error-report', args: 'all' },
  ],
});
