import { expand, Secrets } from './expressions.mjs';
import { isTokenName } from './hub-use.mjs';

/**
 * @import { FieldEntry } from './repositories.mjs'
 */

/** @typedef {typeof PLAYS[number]} PlayName */

/** What each job is played with. */
export const PLAYS = /** @type {const} */ (['good', 'empty', 'fork', 'no-input']);

export const ACTION = 'octo-org/hf-auth-check';

/** The first of these that a workflow has is played: the usual ones in which secrets are there. */
const EVENTS = ['push', 'schedule', 'workflow_dispatch', 'release', 'pull_request', 'pull_request_target'];
/** Variables of the machine itself, which a workflow's text must not lead astray. */
const OF_MACHINE =
  /^(?:GITHUB_(?!TOKEN$)\w*|RUNNER_\w*|HOME|USERPROFILE|PATH|NETRC|XDG_\w+|TMPDIR|TE?MP|NODE_\w+|LD_\w+|\w*_proxy|SSL_CERT_\w+|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO)$/i;

const COMMIT = '5f1d2c3b4a59687786950a1b2c3d4e5f60718293';

/**
 * What the runner gives the step, of all that the text of the workflow tells.
 *
 * @typedef {object} Situation
 * @property {string} event
 * @property {Record<string, unknown>} payload
 * @property {Record<string, string>} env
 * @property {(text: string) => string} evaluate with the secrets of the job
 */

/**
 * @param {FieldEntry} entry
 * @param {PlayName} play
 * @param {{ value: string, isSecret: (name: string) => boolean }} token and which secrets of the job hold it
 * @returns {Situation}
 */
export function situationOf({ repository, callers, workflow, job }, play, token) {
  const top = callers[0]?.workflow ?? workflow;
  const event = play === 'fork' ? 'pull_request' : eventOf(top.events);
  const payload = payloadOf(event, repository.name, play === 'fork' || event === 'pull_request_target');
  const ref = event === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main';
  const github = {
    repository: repository.name,
    repository_owner: repository.name.split('/')[0],
    event_name: event,
    event: payload,
    ref,
    ref_name: ref.replace('refs/heads/', '').replace('refs/pull/', ''),
    ref_type: 'branch',
    sha: COMMIT,
    actor: 'octo-dev',
    workflow: top.path,
    job: job.id,
    token: 'ghs-not-a-token-of-the-hub',
    run_id: '1234567890',
    run_number: '1',
    run_attempt: '1',
    server_url: 'https://github.com',
    workspace: '/srv/project',
  };
  /** @param {string} name */
  const kept = (name) => {
    if (name.toUpperCase() === 'GITHUB_TOKEN') return github.token;
    if (play === 'fork') return '';
    const isToken = token.isSecret(name) || isTokenName(name);
    if (!isToken) return `value-of-${name.toLowerCase()}`;
    return play === 'empty' ? '' : token.value;
  };
  /** @type {Record<string, string>} */
  let inputs = event === 'workflow_dispatch' ? top.dispatchInputs : {};
  let secrets = new Secrets(kept);
  callers.forEach(({ workflow: calling, job: call }, index) => {
    const contexts = { github, inputs, secrets, matrix: call.matrix, vars: {}, env: calling.env };
    const outer = secrets;
    const { secrets: passed } = call;
    const called = callers[index + 1]?.workflow ?? workflow;
    inputs = { ...called.callInputs, ...expandAll(call.with, contexts) };
    if (passed === 'inherit') return;
    const byName = new Map(Object.entries(passed).map(([name, text]) => [name.toUpperCase(), text]));
    secrets = new Secrets((name) =>
      name.toUpperCase() === 'GITHUB_TOKEN'
        ? github.token
        : expand(byName.get(name.toUpperCase()) ?? '', { ...contexts, secrets: outer }),
    );
  });
  const runner = { os: systemOf(job.runsOn), arch: 'X64', temp: '/srv/temp' };
  const contexts = { github, inputs, secrets, matrix: job.matrix, vars: {}, runner };
  const ofWorkflow = expandAll(workflow.env, contexts);
  const ofContainer = expandAll(job.containerEnv, { ...contexts, env: ofWorkflow });
  const ofJob = { ...ofWorkflow, ...expandAll(job.env, { ...contexts, env: ofWorkflow }) };
  const variables = Object.entries({ ...ofContainer, ...ofJob }).filter(([name]) => !OF_MACHINE.test(name));
  return {
    event,
    payload,
    evaluate: (text) => expand(text, { ...contexts, env: ofJob }),
    env: {
      ...Object.fromEntries(variables),
      GITHUB_REPOSITORY: repository.name,
      GITHUB_REF: ref,
      GITHUB_SHA: COMMIT,
      GITHUB_WORKFLOW: top.path,
      GITHUB_WORKFLOW_REF: `${repository.name}/${top.path}@${ref}`,
      GITHUB_WORKFLOW_SHA: COMMIT,
      GITHUB_JOB: job.id,
      GITHUB_ACTION: `__${ACTION.replace('/', '_')}`,
      GITHUB_ACTION_REPOSITORY: ACTION,
      GITHUB_ACTION_REF: 'v1',
      RUNNER_OS: systemOf(job.runsOn),
      RUNNER_ENVIRONMENT: /self-hosted/.test(job.runsOn) ? 'self-hosted' : 'github-hosted',
    },
  };
}

/** @param {FieldEntry} entry */
export function playsOf({ callers, workflow }) {
  const { events } = callers[0]?.workflow ?? workflow;
  return PLAYS.filter((play) => play !== 'fork' || events.includes('pull_request'));
}

/** @param {string[]} events */
const eventOf = (events) =>
  EVENTS.find((event) => events.includes(event)) ??
  events.find((event) => event !== 'workflow_call') ??
  'push';

/** @param {string} runsOn */
const systemOf = (runsOn) =>
  /windows/i.test(runsOn) ? 'Windows' : /macos/i.test(runsOn) ? 'macOS' : 'Linux';

/**
 * @param {Record<string, string>} values
 * @param {Record<string, unknown>} contexts
 */
const expandAll = (values, contexts) =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, expand(text, contexts)]));

/**
 * @param {string} event
 * @param {string} name of the repository
 * @param {boolean} isFromFork for pull requests
 * @returns {Record<string, unknown>}
 */
function payloadOf(event, name, isFromFork) {
  const [owner, project] = name.split('/');
  const repository = {
    full_name: name,
    name: project,
    owner: { login: owner },
    fork: false,
    private: false,
    default_branch: 'main',
  };
  const sender = { login: 'octo-dev', type: 'User' };
  if (event.startsWith('pull_request')) {
    const head = isFromFork ? { ...repository, full_name: `octo-dev/${project}`, fork: true } : repository;
    const pull = {
      number: 7,
      user: sender,
      head: { ref: 'change', sha: COMMIT, repo: head },
      base: { ref: 'main', sha: COMMIT, repo: repository },
    };
    return { action: 'synchronize', number: 7, pull_request: pull, repository, sender };
  }
  if (event === 'push') return { ref: 'refs/heads/main', after: COMMIT, repository, sender };
  return { repository, sender };
}
