import { model } from './play.js';

/** A job of acme/pipeline whose id token the Hub exchanges for the model acme/model. */
export const CLAIMS = {
  repository: 'acme/pipeline',
  ref: 'refs/heads/main',
  workflow_ref: 'acme/pipeline/.github/workflows/publish.yml@refs/heads/main',
  job_workflow_ref: 'acme/pipeline/.github/workflows/publish.yml@refs/heads/main',
};
export const publisher = (resource: string, more: object = {}) => ({
  resource,
  repository: 'acme/pipeline',
  branch: 'main',
  workflow: 'publish.yml',
  ...more,
});
export const WITHOUT_STORED = { env: {}, idToken: { claims: CLAIMS } };
export const WRITES = {
  inputs: { 'oidc-resource': 'acme/model', operation: 'write', repos: 'acme/model' },
  hub: {
    tokens: {},
    repos: [model('acme/model'), model('acme/other')],
    publishers: [publisher('acme/model')],
  },
};
export const EXCHANGE = 'POST /oauth/token';
