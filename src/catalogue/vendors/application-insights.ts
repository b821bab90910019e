import { defineVendor } from '../define.js';

const ENVELOPES = ['baseData', 'data.baseData'];

function ofType(baseType: string): Record<string, string> {
  return { baseType, 'data.baseType': baseType };
}

export const applicationInsights = defineVendor({
  id: 'application-insights',
  name: 'Azure Application Insights',
  role: 'observability',
  country: 'US',
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
  setups: [
    {
      path: ['addTelemetryInitializer', 'addTelemetryProcessor'],
      adds: true,
      options: [{ index: 0, path: '', how: 'edit' }],
    },
  ],
  // In the browser an envelope has `baseData`, and what is handed over beside it under `data`; Node's has all of it in `data.baseData`.
  payloads: [
    { calls: ['trackEvent'], index: 0, at: ENVELOPES, given: ofType('EventData') },
    { calls: ['trackTrace'], index: 0, at: ENVELOPES, given: ofType('MessageData') },
    { calls: ['trackMetric'], index: 0, at: ENVELOPES, given: ofType('MetricData') },
    { calls: ['trackRequest'], index: 0, at: ENVELOPES, given: ofType('RequestData') },
    { calls: ['trackDependency'], index: 0, at: ENVELOPES, given: ofType('RemoteDependencyData') },
    { calls: ['trackPageView'], index: 0, at: ENVELOPES, given: ofType('PageviewData') },
    {
      calls: ['trackException'],
      index: 0,
      part: 'exception',
      at: ['baseData.exceptions.[]', 'data.baseData.exceptions.[]'],
      given: ofType('ExceptionData'),
    },
    { calls: ['trackException'], index: 0, at: ENVELOPES, given: ofType('ExceptionData') },
    { calls: ['setAuthenticatedUserContext'], index: 0, at: 'ext.user.authId' },
    { calls: ['setAuthenticatedUserContext'], index: 1, at: 'ext.user.accountId' },
    { index: 1, at: 'data' },
  ],
});
