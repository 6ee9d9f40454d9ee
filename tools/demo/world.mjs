/**
 * One telling run: a job that wants to write with a read token, lists a gated model whose request is still
 * pending, and runs on a machine where somebody once left a netrc entry for the Hub.
 */
export const demo = {
  runner: {
    event: 'push',
    actor: 'octo-dev',
    payload: { ref: 'refs/heads/main', repository: { full_name: 'acme/pipeline', fork: false } },
    env: { RUNNER_ENVIRONMENT: 'self-hosted', HF_TOKEN: '@token:ci' },
    home: {
      '.netrc':
        'machine ftp.example.org login build password not-a-hub-secret\n' +
        'machine @hub-hostname login octo-old password @token:old\n',
    },
  },
  inputs: {
    token: '@token:ci',
    operation: 'write',
    repos: [
      'acme/awesome-model                    # what the job publishes',
      'meta-llama/Llama-3.1-8B        read   # gated',
      'datasets/acme/corpus           read',
    ].join('\n'),
    endpoint: '@hub',
  },
  hub: {
    listening: 'http',
    tokens: {
      ci: {
        state: 'valid',
        user: 'octo-ci',
        kind: 'read',
        name: 'ci',
        createdAt: '2026-01-02T03:04:05.000Z',
      },
      old: { state: 'unknown' },
    },
    users: { 'octo-ci': { isPro: false, orgs: [{ name: 'acme', role: 'write' }] } },
    repos: [
      { id: 'acme/awesome-model', type: 'model', private: false, gated: false },
      {
        id: 'meta-llama/Llama-3.1-8B',
        type: 'model',
        private: false,
        gated: 'manual',
        access: { 'octo-ci': 'pending' },
      },
      { id: 'acme/corpus', type: 'dataset', private: true, gated: false },
    ],
    faults: [],
    switches: {},
  },
};
