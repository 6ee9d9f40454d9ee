/**
 * The event that started the run.
 *
 * @typedef {object} RunEvent
 * @property {string} event its name, as in GITHUB_EVENT_NAME
 * @property {string} actor
 * @property {Record<string, unknown>} payload
 * @property {Record<string, string>} env variables the job sets itself
 */

/**
 * @typedef {object} Places
 * @property {string} root
 * @property {string} home
 * @property {string} workspace
 * @property {string} temp
 * @property {string} systemTemp
 * @property {string} eventFile
 */

/** Any commit will do: nothing is fetched. */
const COMMIT = '5f1d2c3b4a59687786950a1b2c3d4e5f60718293';

const SYSTEMS = new Map([
  ['darwin', 'macOS'],
  ['win32', 'Windows'],
]);

/**
 * The environment of a step on a hosted runner. Of the host only PATH gets in, so that git is found.
 *
 * @param {RunEvent} run
 * @param {Places} places
 * @returns {Record<string, string>}
 */
export function hostedEnvironment({ event, actor, payload, env }, places) {
  const repository =
    env.GITHUB_REPOSITORY ?? textAt(payload, 'repository', 'full_name') ?? 'octo-org/project';
  const ref = refOf(event, payload);
  return {
    PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
    HOME: places.home,
    // The host's own folder for temporary files is nobody's to watch.
    ...(process.platform === 'win32'
      ? { TEMP: places.systemTemp, TMP: places.systemTemp }
      : { TMPDIR: places.systemTemp }),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: places.eventFile,
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_SHA: textAt(payload, 'after') ?? COMMIT,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_HEAD_REF: textAt(payload, 'pull_request', 'head', 'ref') ?? '',
    GITHUB_BASE_REF: textAt(payload, 'pull_request', 'base', 'ref') ?? '',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/ci.yml@${ref}`,
    GITHUB_JOB: 'build',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_WORKSPACE: places.workspace,
    RUNNER_TEMP: places.temp,
    RUNNER_OS: SYSTEMS.get(process.platform) ?? 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_NAME: 'emulated',
    RUNNER_ENVIRONMENT: 'github-hosted',
    // The host's own git configuration says nothing about the machine we pretend to be.
    GIT_CONFIG_NOSYSTEM: '1',
    ...env,
  };
}

/**
 * @param {string} event
 * @param {Record<string, unknown>} payload
 */
function refOf(event, payload) {
  if (/^pull_request(_review|_review_comment)?$/.test(event)) {
    const number = valueAt(payload, 'pull_request', 'number') ?? payload.number ?? 1;
    return `refs/pull/${number}/merge`;
  }
  const ref = textAt(payload, 'ref');
  if (ref?.startsWith('refs/')) return ref;
  return `refs/heads/${textAt(payload, 'repository', 'default_branch') ?? 'main'}`;
}

/**
 * @param {unknown} value
 * @param {string[]} path
 * @returns {unknown}
 */
function valueAt(value, ...path) {
  return path.reduce(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  );
}

/**
 * @param {unknown} value
 * @param {string[]} path
 * @returns {string | undefined}
 */
function textAt(value, ...path) {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
}
