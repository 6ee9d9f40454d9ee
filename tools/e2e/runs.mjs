/** @import { GitHubSetup } from '../emulator/github.mjs' */

/**
 * @typedef {object} E2eRun
 * @property {string} name what happens, in a few words
 * @property {string[]} workflows the files; the first is the one to start
 * @property {string} [fileName] what that one is called in the repository, if not as it is here
 * @property {string} [without] a piece of that one's text which is left out
 * @property {Record<string, string>} [files] beside the workflows in the repository
 * @property {string} event
 * @property {string} [ref] that the workflow is of; main if left out
 * @property {Record<string, unknown>} [payload]
 * @property {Record<string, string>} [secrets]
 * @property {Record<string, string>} [home]
 * @property {Record<string, unknown>} hub
 * @property {GitHubSetup} [github] what there is of GitHub's API; left out: none of it is asked
 * @property {Record<string, string>} [claims] of the job's id token; left out: the job has none
 * @property {Expectation} expected
 *
 * @typedef {object} Expectation
 * @property {Record<string, string>} jobs how each ended
 * @property {string[]} checks of each run of the action its job, verdict, cause and how the step ended
 * @property {string[]} requests that reached the Hub: method, path, status, and whose token
 * @property {string[]} programs that were run beside the check, and with whose token
 * @property {string[]} [shown] the check runs, comments and issues that are there in the end
 * @property {string | undefined} [says] what the log must contain
 * @property {string | null | undefined} [netrc] what those programs saw of `~/.netrc`
 */

const HF_TOKEN = { HF_TOKEN: '@token:ci' };

/** @param {string} [state] of the account's request for access */
const llama = (state = 'granted') => ({
  id: 'meta-llama/Llama-3.1-8B',
  gated: 'manual',
  access: { 'acme-bot': state },
});
const CORPUS = { id: 'acme/corpus', type: 'dataset', private: true, revisions: ['main', 'v2'] };
const MODEL = { id: 'acme/awesome-model' };
const PRIVATE = { id: 'acme/private-model', private: true, files: { 'config.json': '{}' } };
const PUBLIC = { id: 'openai-community/gpt2' };
const ELSEWHERE = { id: 'far/model' };

/**
 * A Hub with the account of the examples, which may write what is acme's.
 *
 * @param {object[]} repos
 * @param {object} [token] what is special about its token, `ci`
 */
const hub = (repos, token = {}) => ({
  tokens: { ci: { user: 'acme-bot', kind: 'read', ...token }, old: { state: 'unknown' } },
  users: { 'acme-bot': { orgs: [{ name: 'acme', role: 'write' }] }, 'octo-dev': {} },
  repos,
});
const writing = { kind: 'write' };

/** @param {string} owner of the branch: acme, or whoever has a fork */
const pullRequest = (owner) => ({
  number: 7,
  repository: { id: 1, full_name: 'acme/app', fork: false },
  pull_request: {
    number: 7,
    user: { login: 'octo-dev' },
    head: {
      ref: 'fix',
      repo: { id: owner === 'acme' ? 1 : 2, full_name: `${owner}/app`, fork: owner !== 'acme' },
    },
    base: { ref: 'main', repo: { id: 1, full_name: 'acme/app', fork: false } },
  },
});

/** A training that names a gated model, and a dataset in its settings. */
const CODE = {
  'train.py': [
    'from datasets import load_dataset',
    'from transformers import AutoModelForCausalLM',
    '',
    'model = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B")',
    '',
  ].join('\n'),
  'configs/train.yaml': 'epochs: 1\ndataset_name: acme/corpus\n',
  'requirements.txt': 'transformers\n',
};

/** What somebody left in the home of a runner: a login for the Hub, and one that is none of the action's business. */
const FTP = 'machine ftp.example.org login build password not-a-hub-secret\n';
const DIRTY_HOME = {
  '.netrc': `${FTP}machine @hub-hostname login octo-old password @token:old\n`,
  '.cache/huggingface/token': '@token:old',
  '.gitconfig': '[credential]\n\thelper = store\n',
  '.git-credentials': 'http://octo-old:@token:old@@hub-host\n',
};

// Git before 2.46 sends what a netrc has before it asks a helper, and so asks one time more.
const { '.netrc': _netrc, ...WITHOUT_NETRC } = DIRTY_HOME;

const PUBLISHER = {
  resource: 'acme/awesome-model',
  repository: 'acme/app',
  branch: 'main',
  workflow: 'publish.yml',
};
/** What GitHub would say of the job, but for the workflow's file, which follows from the run. */
const CLAIMS = {
  sub: 'repo:acme/app:environment:production',
  repository: 'acme/app',
  repository_owner: 'acme',
  ref: 'refs/heads/main',
  environment: 'production',
};

/** @type {E2eRun[]} */
export const RUNS = [
  {
    name: 'the gate is open',
    workflows: ['examples/read-gated-model.yml'],
    event: 'push',
    secrets: HF_TOKEN,
    hub: hub([llama(), CORPUS]),
    expected: {
      jobs: { evaluate: 'success' },
      checks: ['evaluate: pass success'],
      requests: [
        'GET /api/datasets/acme/corpus/auth-check 200 ci',
        'GET /api/datasets/acme/corpus/revision/v2 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 200 ci',
        'GET /api/whoami-v2 200 ci',
      ],
      programs: [
        'evaluate: pip install --requirement requirements.txt (no token)',
        'evaluate: hf download meta-llama/Llama-3.1-8B --local-dir model (ci)',
        'evaluate: hf download acme/corpus --repo-type dataset --revision v2 --local-dir corpus (ci)',
        'evaluate: python evaluate.py (no token)',
      ],
    },
  },
  {
    name: 'the gate is closed, and nothing is installed',
    workflows: ['examples/read-gated-model.yml'],
    event: 'push',
    secrets: HF_TOKEN,
    hub: hub([llama('pending'), CORPUS]),
    expected: {
      jobs: { evaluate: 'failure' },
      checks: ['evaluate: fail gated-pending failure'],
      requests: [
        'GET /api/datasets/acme/corpus/auth-check 200 ci',
        'GET /api/datasets/acme/corpus/revision/v2 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 403 ci',
        'GET /api/whoami-v2 200 ci',
      ],
      programs: [],
    },
  },
  {
    name: 'what the code names may be used',
    workflows: ['examples/discover.yml'],
    files: CODE,
    event: 'push',
    secrets: HF_TOKEN,
    hub: hub([llama(), CORPUS, MODEL], writing),
    expected: {
      jobs: { 'fine-tune': 'success' },
      checks: ['fine-tune: pass success'],
      requests: [
        'GET /api/models/acme/awesome-model/auth-check/write 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 200 ci',
        'GET /api/whoami-v2 200 ci',
      ],
      programs: [
        'fine-tune: pip install --requirement requirements.txt (no token)',
        'fine-tune: python train.py --config configs/train.yaml (ci)',
        'fine-tune: hf upload acme/awesome-model out . (ci)',
      ],
    },
  },
  {
    name: 'the gate of what the code names is closed, and nothing is installed',
    workflows: ['examples/discover.yml'],
    files: CODE,
    event: 'push',
    secrets: HF_TOKEN,
    hub: hub([llama('pending'), CORPUS, MODEL], writing),
    expected: {
      jobs: { 'fine-tune': 'failure' },
      checks: ['fine-tune: fail gated-pending failure'],
      requests: [
        'GET /api/models/acme/awesome-model/auth-check/write 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 403 ci',
        'GET /api/whoami-v2 200 ci',
      ],
      programs: [],
      says: 'train.py:4',
    },
  },
  {
    name: 'nothing is listed, and lines to paste are proposed',
    workflows: ['examples/discover.yml'],
    without: '          discover: true\n          fail-on: warning\n',
    files: CODE,
    event: 'push',
    secrets: HF_TOKEN,
    hub: hub([llama('pending'), CORPUS, MODEL], writing),
    expected: {
      jobs: { 'fine-tune': 'success' },
      checks: ['fine-tune: pass success'],
      requests: ['GET /api/whoami-v2 200 ci'],
      programs: [
        'fine-tune: pip install --requirement requirements.txt (no token)',
        'fine-tune: python train.py --config configs/train.yaml (ci)',
        'fine-tune: hf upload acme/awesome-model out . (ci)',
      ],
      says: 'This job seems to use',
    },
  },
  {
    name: 'the token may write',
    workflows: ['examples/publish.yml'],
    event: 'push',
    secrets: HF_TOKEN,
    hub: hub([MODEL, CORPUS], writing),
    expected: {
      jobs: { publish: 'success' },
      checks: ['publish: pass success'],
      requests: [
        'GET /api/datasets/acme/corpus/auth-check 200 ci',
        'GET /api/models/acme/awesome-model/auth-check/write 200 ci',
        'GET /api/whoami-v2 200 ci',
      ],
      programs: [
        'publish: pip install --requirement requirements.txt (no token)',
        'publish: python train.py --output out (ci)',
        'publish: hf upload acme/awesome-model out . --commit-message main (ci)',
      ],
    },
  },
  {
    name: 'the token may only read, and nothing is trained',
    workflows: ['examples/publish.yml'],
    event: 'push',
    secrets: HF_TOKEN,
    hub: hub([MODEL, CORPUS]),
    expected: {
      jobs: { publish: 'failure' },
      checks: ['publish: fail read-token-for-write failure'],
      requests: [
        'GET /api/datasets/acme/corpus/auth-check 200 ci',
        'GET /api/models/acme/awesome-model 200 ci',
        'GET /api/models/acme/awesome-model/auth-check 200 ci',
        'GET /api/models/acme/awesome-model/auth-check/write 403 ci',
        'GET /api/whoami-v2 200 ci',
      ],
      programs: [],
    },
  },
  {
    name: "the token is somebody else's",
    workflows: ['examples/publish.yml'],
    event: 'push',
    secrets: HF_TOKEN,
    hub: hub([MODEL, { ...CORPUS, private: false }], { user: 'octo-dev', kind: 'write' }),
    expected: {
      jobs: { publish: 'failure' },
      checks: ['publish: fail unexpected-user failure'],
      requests: [
        'GET /api/datasets/acme/corpus/auth-check 200 ci',
        'GET /api/models/acme/awesome-model 200 ci',
        'GET /api/models/acme/awesome-model/auth-check 200 ci',
        'GET /api/models/acme/awesome-model/auth-check/write 403 ci',
        'GET /api/whoami-v2 200 ci',
      ],
      programs: [],
    },
  },
  {
    name: 'from a fork, without the secret',
    workflows: ['examples/fork-pull-requests.yml'],
    event: 'pull_request',
    ref: 'refs/pull/7/merge',
    payload: pullRequest('octo-dev'),
    hub: hub([PRIVATE, PUBLIC]),
    expected: {
      jobs: { tests: 'success' },
      checks: ['tests: skip secret-not-exposed-to-fork-pr success'],
      requests: [
        'GET /api/datasets/acme/private-model 401 none',
        'GET /api/models/acme/private-model/auth-check 401 none',
        'GET /api/models/openai-community/gpt2/auth-check 200 none',
        'GET /api/spaces/acme/private-model 401 none',
      ],
      programs: [
        'tests: pip install --requirement requirements.txt (no token)',
        'tests: pytest -m not hub (no token)',
      ],
    },
  },
  {
    name: 'from a branch, with the secret',
    workflows: ['examples/fork-pull-requests.yml'],
    event: 'pull_request',
    ref: 'refs/pull/7/merge',
    payload: pullRequest('acme'),
    secrets: HF_TOKEN,
    hub: hub([PRIVATE, PUBLIC]),
    expected: {
      jobs: { tests: 'success' },
      checks: ['tests: pass success'],
      requests: [
        'GET /api/models/acme/private-model/auth-check 200 ci',
        'GET /api/models/openai-community/gpt2/auth-check 200 ci',
        'GET /api/whoami-v2 200 ci',
      ],
      programs: [
        'tests: pip install --requirement requirements.txt (no token)',
        'tests: pytest -m not hub (no token)',
        'tests: pytest -m hub (ci)',
      ],
    },
  },
  {
    name: 'a closed gate is told on the commit and in the conversation',
    workflows: ['examples/pull-request-report.yml'],
    event: 'pull_request',
    ref: 'refs/pull/7/merge',
    payload: pullRequest('acme'),
    secrets: HF_TOKEN,
    github: { repository: 'acme/app', pullRequests: [7] },
    hub: hub([PRIVATE, llama('pending')]),
    expected: {
      jobs: { access: 'failure' },
      checks: ['access: fail gated-pending failure'],
      requests: [
        'GET /api/models/acme/private-model/auth-check 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 403 ci',
        'GET /api/whoami-v2 200 ci',
      ],
      programs: [],
      shown: ['check run hf-auth-check: failure', 'comment on 7'],
    },
  },
  {
    name: 'an open gate is no comment',
    workflows: ['examples/pull-request-report.yml'],
    event: 'pull_request',
    ref: 'refs/pull/7/merge',
    payload: pullRequest('acme'),
    secrets: HF_TOKEN,
    github: { repository: 'acme/app', pullRequests: [7] },
    hub: hub([PRIVATE, llama()]),
    expected: {
      jobs: { access: 'success' },
      checks: ['access: pass success'],
      requests: [
        'GET /api/models/acme/private-model/auth-check 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 200 ci',
        'GET /api/whoami-v2 200 ci',
      ],
      programs: [],
      shown: ['check run hf-auth-check: success'],
    },
  },
  {
    name: 'old logins for the Hub are gone while the job runs, and back after it',
    workflows: ['examples/self-hosted-runner.yml'],
    event: 'schedule',
    secrets: HF_TOKEN,
    home: DIRTY_HOME,
    hub: hub([MODEL], writing),
    expected: {
      jobs: { train: 'success' },
      checks: ['train: warn netrc-overrides-token success'],
      requests: [
        'GET /api/models/acme/awesome-model/auth-check/write 200 ci',
        'GET /api/whoami-v2 200 ci',
        'GET /api/whoami-v2 401 old',
      ],
      programs: [
        'train: python train.py --output out (ci)',
        'train: hf upload acme/awesome-model out . (ci)',
      ],
      netrc: FTP,
    },
  },
  {
    name: 'the token lasts',
    workflows: ['examples/token-health.yml'],
    event: 'schedule',
    secrets: HF_TOKEN,
    github: {
      repository: 'acme/app',
      issues: [
        {
          login: 'github-actions[bot]',
          title: 'Hugging Face token check fails: The token expires soon',
          body: '<!-- hf-auth-check: hf-auth-check -->\n### ❌ The token expires soon\n',
        },
      ],
    },
    hub: hub([MODEL], { ...writing, expiresAt: '@days(90)' }),
    expected: {
      jobs: { 'token-health': 'success' },
      checks: ['token-health: pass success'],
      requests: ['GET /api/models/acme/awesome-model/auth-check/write 200 ci', 'GET /api/whoami-v2 200 ci'],
      programs: [],
      shown: ['closed issue: Hugging Face token check fails: The token expires soon'],
    },
  },
  {
    name: 'the token ends in ten days',
    workflows: ['examples/token-health.yml'],
    event: 'schedule',
    secrets: HF_TOKEN,
    github: { repository: 'acme/app' },
    hub: hub([MODEL], { ...writing, expiresAt: '@days(10)' }),
    expected: {
      jobs: { 'token-health': 'failure' },
      checks: ['token-health: fail token-expires-soon failure'],
      requests: ['GET /api/models/acme/awesome-model/auth-check/write 200 ci', 'GET /api/whoami-v2 200 ci'],
      programs: [],
      shown: ['open issue: Hugging Face token check fails: The token expires soon'],
    },
  },
  {
    name: 'one of three repos is refused',
    workflows: ['examples/organisation-caller.yml', 'examples/organisation-workflow.yml'],
    event: 'push',
    secrets: HF_TOKEN,
    hub: hub([llama('none'), CORPUS, MODEL], writing),
    expected: {
      jobs: { access: 'failure' },
      checks: [
        'access (acme/awesome-model write): pass success',
        'access (datasets/acme/corpus@v2): pass success',
        'access (meta-llama/Llama-3.1-8B): fail gated-not-accepted failure',
      ],
      requests: [
        'GET /api/datasets/acme/corpus/auth-check 200 ci',
        'GET /api/datasets/acme/corpus/revision/v2 200 ci',
        'GET /api/models/acme/awesome-model/auth-check/write 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 403 ci',
        'GET /api/resolve-cache/models/meta-llama/Llama-3.1-8B/…/README.md 200 ci',
        'GET /api/whoami-v2 200 ci',
        'GET /api/whoami-v2 200 ci',
        'GET /api/whoami-v2 200 ci',
        'GET /meta-llama/Llama-3.1-8B/resolve/main/README.md 307 ci',
      ],
      programs: [],
    },
  },
  {
    name: 'a mirror that serves what is listed',
    workflows: ['examples/mirror.yml'],
    event: 'push',
    secrets: HF_TOKEN,
    hub: hub([llama(), { ...CORPUS, private: false }]),
    expected: {
      jobs: { evaluate: 'success' },
      checks: ['evaluate: pass success'],
      requests: [
        'GET /.well-known/meta.json 200 none',
        'GET /api/datasets/acme/corpus/auth-check 200 ci',
        'GET /api/datasets/acme/corpus/tree/main 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B/tree/main 200 ci',
        'GET /api/whoami-v2 200 ci',
        'cdn HEAD / 404 none',
      ],
      programs: ['evaluate: hf download meta-llama/Llama-3.1-8B --local-dir model (ci)'],
    },
  },
  {
    name: 'a mirror that does not know the token',
    workflows: ['examples/mirror.yml'],
    event: 'push',
    secrets: { HF_TOKEN: '@token:old' },
    hub: hub([llama(), { ...CORPUS, private: false }]),
    expected: {
      jobs: { evaluate: 'failure' },
      checks: ['evaluate: fail token-invalid failure'],
      requests: [
        'GET /.well-known/meta.json 200 none',
        'GET /api/datasets/acme/corpus 401 old',
        'GET /api/datasets/acme/corpus/auth-check 200 none',
        'GET /api/datasets/acme/corpus/auth-check 401 old',
        'GET /api/models/meta-llama/Llama-3.1-8B 401 old',
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 401 none',
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 401 old',
        'GET /api/models/openai-community/gpt2 401 old',
        'GET /api/whoami-v2 401 old',
        'HEAD /datasets/acme/corpus/resolve/main/README.md 401 old',
        'HEAD /meta-llama/Llama-3.1-8B/resolve/main/README.md 401 old',
        'cdn HEAD / 404 none',
      ],
      programs: [],
    },
  },
  {
    name: 'the token is passed on',
    workflows: ['examples/containers.yml'],
    event: 'push',
    secrets: HF_TOKEN,
    hub: hub([llama()]),
    expected: {
      jobs: { 'in-a-container': 'success', 'docker-run': 'success' },
      checks: ['docker-run: pass success', 'in-a-container: pass success'],
      requests: [
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 200 ci',
        'GET /api/whoami-v2 200 ci',
        'GET /api/whoami-v2 200 ci',
      ],
      programs: [
        'docker-run: docker run --rm --detach -e HF_TOKEN vllm/vllm-openai:v0.11.0 --model meta-llama/Llama-3.1-8B (ci)',
        'in-a-container: pip install huggingface_hub>=1,<2 (no token)',
        'in-a-container: hf download meta-llama/Llama-3.1-8B --local-dir model (ci)',
      ],
    },
  },
  {
    name: 'the token is not passed on to docker run',
    workflows: ['examples/containers.yml'],
    without: ' -e HF_TOKEN',
    event: 'push',
    secrets: HF_TOKEN,
    hub: hub([llama()]),
    expected: {
      jobs: { 'in-a-container': 'success', 'docker-run': 'success' },
      checks: ['docker-run: warn token-not-passed-into-container success', 'in-a-container: pass success'],
      requests: [
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 200 ci',
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 200 ci',
        // Whether the container needs the token that it does not get.
        'GET /api/models/meta-llama/Llama-3.1-8B/auth-check 401 none',
        'GET /api/whoami-v2 200 ci',
        'GET /api/whoami-v2 200 ci',
      ],
      programs: [
        'docker-run: docker run --rm --detach vllm/vllm-openai:v0.11.0 --model meta-llama/Llama-3.1-8B (ci)',
        'in-a-container: pip install huggingface_hub>=1,<2 (no token)',
        'in-a-container: hf download meta-llama/Llama-3.1-8B --local-dir model (ci)',
      ],
    },
  },
  {
    name: 'the Hub trusts the job',
    workflows: ['examples/trusted-publisher.yml'],
    fileName: 'publish.yml',
    event: 'push',
    claims: CLAIMS,
    hub: { ...hub([MODEL]), publishers: [PUBLISHER] },
    expected: {
      jobs: { publish: 'success' },
      checks: ['publish: pass success'],
      requests: [
        'GET /api/models/acme/awesome-model/auth-check/write 200 exchanged-1',
        'GET /api/whoami-v2 200 exchanged-1',
        'POST /oauth/token 200 none',
      ],
      programs: [
        'publish: pip install huggingface_hub>=1.19,<2 (acme/awesome-model, no token)',
        'publish: hf upload acme/awesome-model out . (acme/awesome-model, no token)',
      ],
    },
  },
  {
    name: 'the job runs on another branch than the publisher names',
    workflows: ['examples/trusted-publisher.yml'],
    fileName: 'publish.yml',
    event: 'push',
    ref: 'refs/heads/dev',
    claims: { ...CLAIMS, ref: 'refs/heads/dev' },
    hub: { ...hub([MODEL]), publishers: [PUBLISHER] },
    expected: {
      jobs: { publish: 'failure' },
      checks: ['publish: fail oidc-exchange-refused failure'],
      requests: [
        'GET /api/buckets/acme/awesome-model 401 none',
        'GET /api/datasets/acme/awesome-model 401 none',
        'GET /api/kernels/acme/awesome-model 401 none',
        'GET /api/models/acme/awesome-model 200 none',
        'GET /api/spaces/acme/awesome-model 401 none',
        'POST /oauth/token 400 none',
      ],
      programs: [],
      says: 'branch should be main, but is dev',
    },
  },
  {
    name: 'later steps see what the action says and hands on',
    workflows: ['tools/e2e/self-test.yml'],
    event: 'push',
    secrets: HF_TOKEN,
    home: WITHOUT_NETRC,
    hub: hub([MODEL, PRIVATE, ELSEWHERE], writing),
    expected: {
      jobs: {
        'two-in-one-job': 'success',
        node24: 'success',
        outputs: 'success',
        isolated: 'success',
        'whose-token': 'success',
      },
      checks: [
        'isolated: warn git-credential-stale success',
        'node24: warn git-credential-stale success',
        'outputs: fail wrong-namespace failure',
        'two-in-one-job: warn git-credential-stale success',
        'two-in-one-job: warn git-credential-stale success',
        'whose-token: fail secret-not-defined failure',
        'whose-token: warn git-credential-stale success',
      ],
      requests: [
        'GET /acme/private-model/info/refs 200 ci',
        'GET /acme/private-model/info/refs 401 none',
        'GET /api/datasets/acme/private-model 401 none',
        'GET /api/models/acme/awesome-model/auth-check 200 ci',
        'GET /api/models/acme/awesome-model/auth-check/write 200 ci',
        'GET /api/models/acme/private-model/auth-check 200 ci',
        'GET /api/models/acme/private-model/auth-check 200 ci',
        'GET /api/models/acme/private-model/auth-check 200 ci',
        'GET /api/models/acme/private-model/auth-check 200 ci',
        'GET /api/models/acme/private-model/auth-check 401 none',
        'GET /api/models/far/model 200 ci',
        'GET /api/models/far/model/auth-check 200 ci',
        'GET /api/models/far/model/auth-check/write 403 ci',
        'GET /api/spaces/acme/private-model 401 none',
        'GET /api/whoami-v2 200 ci',
        'GET /api/whoami-v2 200 ci',
        'GET /api/whoami-v2 200 ci',
        'GET /api/whoami-v2 200 ci',
        'GET /api/whoami-v2 200 ci',
        'GET /api/whoami-v2 200 ci',
        'GET /api/whoami-v2 401 old',
        'GET /api/whoami-v2 401 old',
        'GET /api/whoami-v2 401 old',
        'GET /api/whoami-v2 401 old',
        'GET /api/whoami-v2 401 old',
        'GET /api/whoami-v2 401 old',
        'GET /api/whoami-v2 401 old',
        'POST /acme/private-model/git-upload-pack 200 ci',
        'POST /acme/private-model/git-upload-pack 200 ci',
      ],
      programs: [
        'isolated: hf auth whoami (ci)',
        'two-in-one-job: hf first (no token)',
        'two-in-one-job: hf second (no token)',
      ],
    },
  },
];
