import { demo } from '../../demo/world.mjs';
import { REAL_NAMES } from '../../emulator/hub.mjs';

/**
 * @import { GitHubSetup } from '../../emulator/github.mjs'
 * @import { Play } from './plays.mjs'
 */

/**
 * What a play has of its own; all else is as on a healthy runner and Hub.
 *
 * @typedef {object} Own
 * @property {Partial<Play['scenario']['runner']>} [runner]
 * @property {Record<string, string>} [inputs]
 * @property {Record<string, unknown>} [hub]
 * @property {GitHubSetup} [github]
 * @property {boolean} [byRealName] whether the Hub is huggingface.co, over TLS and through a proxy
 */

/**
 * @param {string} name
 * @param {Own} own
 * @returns {Play}
 */
function play(name, { runner, inputs, hub, github, byRealName = false }) {
  return {
    name,
    scenario: {
      id: name,
      title: '',
      needs: [],
      runner: { event: 'push', actor: 'octo-dev', env: { HF_TOKEN: '@token:ci' }, ...runner },
      inputs: { ...(byRealName ? {} : { endpoint: '@hub' }), ...inputs },
      hub: {
        listening: byRealName ? 'https-trusted' : 'http',
        tokens: { ci: token('read'), old: token('read', { user: 'octo-old' }), gone: { state: 'unknown' } },
        users: {
          'octo-ci': { isPro: false, orgs: [{ name: 'acme', role: 'write' }] },
          'octo-old': { orgs: [] },
        },
        repos: [],
        ...hub,
      },
      expect: { verdict: '', cause: '' },
    },
    switches: {},
    names: byRealName ? REAL_NAMES : null,
    github: github === undefined ? null : { repository: 'acme/pipeline', ...github },
  };
}

/** @param {string} kind @param {object} [more] */
const token = (kind, more) => ({
  state: 'valid',
  user: 'octo-ci',
  kind,
  name: 'ci',
  createdAt: '2026-01-02T03:04:05.000Z',
  ...more,
});

/** @param {string} id @param {object} [more] */
const model = (id, more) => ({ id, type: 'model', ...more });

const OPEN = model('acme/open');
const PRIVATE = model('acme/private', { private: true });
const GATED = model('meta/gated', { gated: 'manual' });
const BASE = model('meta/base', { gated: 'manual', access: { 'octo-ci': 'pending' } });
const LARGE = model('acme/large', { files: { 'model.safetensors': 'x'.repeat(64) } });
const LORA = model('acme/lora', {
  files: { 'adapter_config.json': '{"base_model_name_or_path":"meta/base"}' },
});

const HEAD_SHA = 'abcdef0123456789abcdef0123456789abcdef01';
const WORKFLOW = '.github/workflows/ci.yml';
const FROM_FORK = {
  event: 'pull_request',
  payload: {
    pull_request: {
      head: { repo: { full_name: 'stranger/pipeline', fork: true } },
      base: { repo: { full_name: 'acme/pipeline', fork: false } },
    },
  },
};

const LISTED = ['acme/open', 'meta/gated', 'acme/missing'];

/** A pull request from a branch of the repository itself, whose workflow lists the repos. */
const PULL_REQUEST = {
  event: 'pull_request',
  payload: {
    pull_request: {
      number: 7,
      user: { login: 'octo-dev' },
      head: { sha: HEAD_SHA, repo: { full_name: 'acme/pipeline', fork: false } },
      base: { repo: { full_name: 'acme/pipeline', fork: false } },
    },
    repository: { full_name: 'acme/pipeline' },
  },
  workspace: {
    [WORKFLOW]: [
      'on: pull_request',
      'jobs:',
      '  test:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: org/hf-auth-check@v1',
      '        with:',
      '          repos: |',
      ...LISTED.map((name) => `            ${name}`),
      '',
    ].join('\n'),
  },
  env: {
    HF_TOKEN: '@token:ci',
    GITHUB_WORKFLOW_REF: `acme/pipeline/${WORKFLOW}@refs/pull/7/merge`,
    GITHUB_JOB: 'test',
    GITHUB_ACTION: '__org_hf-auth-check',
  },
};
const REPORTING = { repos: LISTED.join('\n'), 'check-run': 'true', comment: 'always' };
const ON_GITHUB = { commits: [HEAD_SHA], pullRequests: [7] };
const BOT = 'github-actions[bot]';
const SCHEDULED = {
  event: 'schedule',
  payload: { repository: { full_name: 'acme/pipeline', default_branch: 'main' } },
  env: { HF_TOKEN: '@token:ci', GITHUB_REPOSITORY: 'acme/pipeline' },
};
const MARKED = '<!-- hf-auth-check: hf-auth-check -->\n### ❌ It was closed';

/** A home in which each kind of file holds a credential of another account, beside what is nobody's business. */
const STALE_HOME = {
  '.netrc':
    'machine api.other.example login octo password other-word\nmachine @hub-hostname login octo password @token:old\n',
  '.gitconfig': [
    '[credential]\n\thelper = store',
    '[http "@hub/acme"]\n\textraHeader = "Authorization: Basic @basic(octo,token:old)"',
    '[url "http://octo:@token:gone@@hub-host/"]\n\tinsteadOf = hub:\n',
  ].join('\n'),
  '.git-credentials': 'http://octo:@token:gone@@hub-host\nhttps://octo:github-word@github.com\n',
  '.cache/huggingface/token': '@token:gone',
  '.cache/huggingface/stored_tokens': '[gone]\nhf_token = @token:gone\n',
};
const STALE = { runner: { home: STALE_HOME }, hub: { repos: [PRIVATE] } };

const CLAIMS = {
  repository: 'acme/pipeline',
  ref: 'refs/heads/main',
  workflow_ref: 'acme/pipeline/.github/workflows/publish.yml@refs/heads/main',
};
const PUBLISHING = {
  runner: { env: {}, idToken: { claims: CLAIMS } },
  hub: {
    repos: [model('acme/model')],
    publishers: [
      { resource: 'acme/model', repository: 'acme/pipeline', branch: 'main', workflow: 'publish.yml' },
    ],
  },
};
const PUBLISHES = { 'oidc-resource': 'acme/model', operation: 'write', repos: 'acme/model' };

const PENDING_TWICE = {
  on: 'GET /api/models/acme/open/auth-check',
  times: 2,
  status: 403,
  headers: { 'X-Error-Code': 'GatedRepo' },
  body: { error: 'Your request to access model acme/open is awaiting a review from the repo authors.' },
};

/** What no scenario reaches: every input that they leave alone, and GitHub. @type {readonly Play[]} */
export const EXTRA = [
  play('extra-demo', { runner: demo.runner, inputs: demo.inputs, hub: demo.hub }),
  play('extra-check-run', {
    runner: PULL_REQUEST,
    inputs: REPORTING,
    hub: { repos: [OPEN, GATED] },
    github: ON_GITHUB,
  }),
  play('extra-check-run-resolved', {
    runner: PULL_REQUEST,
    inputs: { repos: 'acme/open', 'check-run': 'true', 'check-name': 'models', comment: 'on-failure' },
    hub: { repos: [OPEN] },
    github: {
      ...ON_GITHUB,
      checkRuns: [
        {
          name: 'models',
          headSha: HEAD_SHA,
          app: 'github-actions',
          externalId: 'hf-auth-check',
          annotations: [
            {
              path: WORKFLOW,
              start_line: 9,
              end_line: 9,
              annotation_level: 'failure',
              message: 'It was closed.',
            },
          ],
        },
      ],
      comments: [
        { pullRequest: 7, login: 'octo-dev', body: 'Please check this.' },
        { pullRequest: 7, login: BOT, body: '<!-- hf-auth-check: models -->\n## ❌ It was closed' },
        {
          pullRequest: 7,
          login: BOT,
          body: '<!-- hf-auth-check: hf-auth-check -->\n## ❌ That of another name',
        },
      ],
    },
  }),
  play('extra-check-run-not-permitted', {
    runner: PULL_REQUEST,
    inputs: REPORTING,
    hub: { repos: [OPEN, GATED] },
    github: { ...ON_GITHUB, permissions: { checks: 'read' } },
  }),
  play('extra-check-run-without-github-token', {
    runner: PULL_REQUEST,
    inputs: { ...REPORTING, 'github-token': '' },
    hub: { repos: [OPEN, GATED] },
    github: ON_GITHUB,
  }),
  play('extra-issue', {
    runner: SCHEDULED,
    inputs: { repos: LISTED.join('\n'), issue: 'on-failure' },
    hub: { repos: [OPEN, GATED] },
    github: {},
  }),
  play('extra-issue-resolved', {
    runner: SCHEDULED,
    inputs: { repos: 'acme/open', issue: 'on-failure' },
    hub: { repos: [OPEN] },
    github: {
      issues: [
        { login: 'octo-dev', title: 'It was closed', body: MARKED },
        { login: BOT, title: 'It was closed', body: MARKED },
      ],
    },
  }),
  play('extra-isolate', {
    ...STALE,
    inputs: { repos: 'acme/private', isolate: 'true', 'export-token': 'true', token: '@token:ci' },
  }),
  play('extra-scrub-all', { ...STALE, inputs: { repos: 'acme/private', scrub: 'all' } }),
  play('extra-scrub-for-good', {
    ...STALE,
    inputs: { repos: 'acme/private', scrub: 'netrc, git, saved-token', restore: 'false' },
  }),
  play('extra-scrub-none', { ...STALE, inputs: { repos: 'acme/private', scrub: 'none' } }),
  play('extra-git-helper', {
    runner: {
      git: {
        config: {
          'credential.helper':
            '!f() { test "$1" = get && test ! -e ~/erased && printf \'username=octo\\npassword=%s\\n\' @token:old; test "$1" != erase || : > ~/erased; }; f',
        },
        remotes: { hub: 'http://octo:@token:old@@hub-host/acme/private' },
      },
    },
    inputs: { repos: 'acme/private', scrub: 'git' },
    hub: { repos: [PRIVATE] },
  }),
  play('extra-references', {
    inputs: { repos: 'acme/lora\nacme/open@v2', 'follow-references': 'true' },
    hub: { repos: [LORA, BASE, OPEN] },
  }),
  play('extra-discover', {
    runner: {
      workspace: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  ci:\n    steps:\n      - uses: org/hf-auth-check@v1\n      - run: python train.py\n',
        'train.py': 'AutoModel.from_pretrained("acme/open")\nAutoModel.from_pretrained("meta/gated")\n',
      },
      env: {
        HF_TOKEN: '@token:ci',
        GITHUB_REPOSITORY: 'acme/pipeline',
        GITHUB_WORKFLOW_REF: 'acme/pipeline/.github/workflows/ci.yml@refs/heads/main',
        GITHUB_JOB: 'ci',
      },
    },
    inputs: { discover: 'true' },
    hub: { repos: [OPEN, GATED] },
  }),
  play('extra-transfer-hosts', {
    inputs: { repos: 'acme/large', 'check-transfer-hosts': 'true' },
    hub: { repos: [LARGE] },
  }),
  play('extra-transfer-host-closed', {
    inputs: { repos: 'acme/large', 'check-transfer-hosts': 'true' },
    hub: { repos: [LARGE], faults: [{ at: 'cdn', on: '*', drop: 'connect', times: null }] },
  }),
  play('extra-by-real-name', {
    runner: { home: { '.netrc': STALE_HOME['.netrc'] } },
    inputs: {
      repos: 'acme/large\nacme/lora\nmeta/gated',
      'check-transfer-hosts': 'true',
      'follow-references': 'true',
    },
    hub: { repos: [LARGE, LORA, BASE, GATED] },
    byRealName: true,
  }),
  play('extra-untrusted-certificate', {
    inputs: { repos: 'acme/open', timeout: '15' },
    hub: { listening: 'https-untrusted', repos: [OPEN] },
  }),
  play('extra-many-repos', {
    inputs: {
      repos: Array.from({ length: 25 }, (_, index) => `meta/gated-${index}`).join('\n'),
      'fail-on': 'never',
    },
    hub: { repos: Array.from({ length: 25 }, (_, index) => model(`meta/gated-${index}`, { gated: 'auto' })) },
  }),
  play('extra-another-user', {
    inputs: { repos: 'acme/open', 'expected-user': 'octo-dev', summary: 'false', 'expires-within': '60' },
    hub: { tokens: { ci: token('read', { expiresAt: '@days(30)' }) }, repos: [OPEN] },
  }),
  play('extra-warning-fails', {
    inputs: { repos: 'acme/open', 'fail-on': 'warning', 'expires-within': '60' },
    hub: { tokens: { ci: token('write', { expiresAt: '@days(30)' }) }, repos: [OPEN] },
  }),
  play('extra-policy', {
    runner: PULL_REQUEST,
    inputs: {
      ...REPORTING,
      repos: 'acme/open\nmeta/gated optional\nmeta/other',
      policy: 'gate=warning, privilege=error',
    },
    hub: {
      tokens: { ci: token('write') },
      repos: [OPEN, GATED, model('meta/other', { gated: 'manual' })],
    },
    github: ON_GITHUB,
  }),
  play('extra-optional', {
    inputs: { repos: 'acme/open\nmeta/gated read optional' },
    hub: { repos: [OPEN, GATED] },
  }),
  play('extra-waiting', {
    inputs: { repos: 'acme/open', 'wait-for-access': '20' },
    hub: { repos: [OPEN], faults: [PENDING_TWICE] },
  }),
  play('extra-no-token-skips', {
    runner: { env: {}, ...FROM_FORK },
    inputs: { repos: 'acme/open\nmeta/gated', 'on-missing-token': 'skip' },
    hub: { repos: [OPEN, GATED] },
  }),
  play('extra-wrong-inputs', {
    inputs: {
      repos: 'acme/open wirte\n# nothing\nacme/open/too/deep\nhttps://example.org/acme/open',
      operation: 'delete',
      scrub: 'everything',
      timeout: 'soon',
      'fail-on': 'sometimes',
      'check-run': 'perhaps',
    },
  }),
  play('extra-debug-log', {
    runner: {
      home: STALE_HOME,
      env: { HF_TOKEN: '@token:ci', RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', FORCE_COLOR: '1' },
    },
    inputs: { repos: 'acme/private\nmeta/gated', scrub: 'all' },
    hub: { repos: [PRIVATE, GATED] },
  }),
  play('extra-clients-of-the-job', {
    runner: {
      workspace: {
        'requirements.txt': 'huggingface_hub==0.17.3\nrequests\n',
        'package.json': '{"dependencies":{"@huggingface/hub":"^2.0.0"}}',
        'environment.yml': 'dependencies:\n  - huggingface_hub=0.23\n',
        'pyproject.toml': '[project]\ndependencies = ["huggingface-hub>=0.20,<1"]\n',
      },
    },
    inputs: { repos: 'meta/gated' },
    hub: { repos: [GATED] },
  }),
  play('extra-publisher-short', { ...PUBLISHING, inputs: { ...PUBLISHES, 'job-minutes': '90' } }),
  play('extra-publisher-dry-run', {
    ...PUBLISHING,
    inputs: {
      ...PUBLISHES,
      'oidc-dry-run': 'true',
      'oidc-publisher': 'repository: acme/pipeline\nworkflow: deploy.yml\n',
    },
  }),
];
