import { buildkiteCommands, commands, gitlab, jenkinsCommands, kubernetes, preCommit } from './engines.mjs';

/**
 * @import { Engine } from './engines.mjs'
 * @import { Skipped } from './programs.mjs'
 *
 * @typedef {object} RecipeRun
 * @property {string} recipe the file
 * @property {string} name what happens, in a few words
 * @property {(cache: string, source: string) => Promise<Engine | Skipped>} engine
 * @property {Record<string, string>} [variables] of the CI
 * @property {boolean} [withoutToken] whether the CI gives the job none
 * @property {Record<string, unknown>} hub
 * @property {Expectation} expected
 *
 * @typedef {object} Expectation
 * @property {boolean} succeeded
 * @property {string} verdict
 * @property {string | null} cause
 * @property {string[]} followed what happened after the check
 */

/**
 * @param {{ state?: string, kind?: string }} options of the account's request for access to Llama, and of its token
 */
const hub = ({ state = 'granted', kind = 'write' } = {}) => ({
  listening: 'https-trusted',
  tokens: { ci: { user: 'acme-bot', kind } },
  users: { 'acme-bot': { orgs: [{ name: 'acme', role: 'write' }] } },
  repos: [
    { id: 'acme/awesome-model', private: true },
    { id: 'meta-llama/Llama-3.1-8B', gated: 'manual', access: { 'acme-bot': state } },
  ],
});
const GATE_OPEN = { name: 'the gate is open', hub: hub() };
const GATE_CLOSED = { name: 'the gate is closed', hub: hub({ state: 'pending' }) };
const STOPPED = { succeeded: false, verdict: 'fail', cause: 'gated-pending', followed: [] };
const TRAINING = 'python train.py --push-to acme/awesome-model';

/** @param {string[]} followed @returns {Expectation} */
const passed = (...followed) => ({ succeeded: true, verdict: 'pass', cause: null, followed });

/**
 * A recipe where its gate is open, and where it is closed.
 *
 * @param {Pick<RecipeRun, 'recipe' | 'engine'>} recipe
 * @param {string[]} followed what happens after a check that passed
 * @returns {RecipeRun[]}
 */
const bothWays = (recipe, ...followed) => [
  { ...recipe, ...GATE_OPEN, expected: passed(...followed) },
  { ...recipe, ...GATE_CLOSED, expected: STOPPED },
];

const GITLAB = { recipe: 'examples/elsewhere/gitlab-ci.yml', engine: gitlab };
const PRE_COMMIT = { recipe: 'examples/elsewhere/pre-commit-config.yaml', engine: preCommit };
const SHELL = 'examples/elsewhere/shell-step.sh';

/** @type {RecipeRun[]} */
export const RECIPE_RUNS = [
  ...bothWays(GITLAB, 'pip install --requirement requirements.txt', TRAINING),
  {
    ...GITLAB,
    ...GATE_OPEN,
    name: 'a merge request, which gets no token',
    variables: { CI_PIPELINE_SOURCE: 'merge_request_event' },
    withoutToken: true,
    expected: { succeeded: true, verdict: 'skip', cause: 'secret-not-defined', followed: [] },
  },
  {
    ...GITLAB,
    ...GATE_OPEN,
    name: 'the default branch, without the token',
    withoutToken: true,
    expected: { succeeded: false, verdict: 'fail', cause: 'secret-not-defined', followed: [] },
  },
  ...['dash', 'bash'].flatMap((shell) =>
    bothWays(
      { recipe: SHELL, engine: () => commands(shell, () => [`${shell} ci/shell-step.sh`, TRAINING]) },
      TRAINING,
    ),
  ),
  ...bothWays(
    { recipe: 'examples/elsewhere/Jenkinsfile', engine: () => commands('sh', jenkinsCommands) },
    TRAINING,
  ),
  ...bothWays(
    { recipe: 'examples/elsewhere/buildkite.yml', engine: () => commands('bash', buildkiteCommands) },
    TRAINING,
  ),
  ...bothWays(
    { recipe: 'examples/elsewhere/kubernetes-init-container.yml', engine: kubernetes },
    'vllm --model meta-llama/Llama-3.1-8B',
  ),
  { ...PRE_COMMIT, name: 'the token may write', hub: hub(), expected: passed('pushed main') },
  {
    ...PRE_COMMIT,
    name: 'the token may only read',
    hub: hub({ kind: 'read' }),
    expected: { succeeded: false, verdict: 'fail', cause: 'read-token-for-write', followed: [] },
  },
];
