import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../conformance/child.mjs';

/**
 * @typedef {object} CheckRun one run of the action, in a job
 * @property {string} job its id, and what a matrix makes of it
 * @property {string} conclusion success or failure
 * @property {Record<string, string>} outputs
 * @property {string | null} post how the post step ended; null: it did not run
 *
 * @typedef {object} Played
 * @property {Record<string, string>} jobs how each ended, by its id; a failure in a matrix is one of the job
 * @property {CheckRun[]} checks
 * @property {string} log
 *
 * @typedef {object} Start
 * @property {string} event
 * @property {Record<string, unknown>} payload
 * @property {Record<string, string>} secrets
 * @property {Record<string, string>} vars
 * @property {Record<string, string>} env what GitHub would give the job besides
 */

const MINUTES = 5;

/**
 * Has act play a workflow.
 *
 * @param {string} act
 * @param {import('./project.mjs').Project} project
 * @param {Start} start
 * @returns {Promise<Played>}
 */
export async function play(act, project, start) {
  const file = (/** @type {string} */ name, /** @type {string} */ text) => {
    const path = join(project.home, '..', name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  };
  const lines = (/** @type {Record<string, string>} */ values) =>
    Object.entries(values)
      .map(([name, value]) => `${name}=${value}\n`)
      .join('');
  const local = (/** @type {string} */ use, /** @type {string} */ folder) => [
    '--local-repository',
    `${use}=${folder}`,
  ];
  const args = [
    start.event,
    ...['--workflows', `.github/workflows/${project.workflow}`, '--json', '--actor', 'octo-dev'],
    // Jobs that run at the same time would share a home.
    ...['--concurrent-jobs', '1'],
    ...local('org/hf-auth-check@v1', project.action),
    ...project.foreign.flatMap((use) => local(use, resolve('tools/e2e/stand-ins/action'))),
    ...['ubuntu-latest', 'self-hosted'].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...['--eventpath', file('event.json', JSON.stringify(start.payload))],
    ...['--secret-file', file('secrets', lines(start.secrets))],
    ...['--var-file', file('vars', lines(start.vars))],
    ...['--env-file', file('env', lines(start.env))],
  ];
  const { stdout, stderr } = await run(act, args, {
    env: project.env,
    cwd: project.folder,
    timeoutMs: MINUTES * 60_000,
  });
  return readPlayed(stdout + stderr);
}

/**
 * @param {string} output lines of JSON, and what is none
 * @returns {Played}
 */
function readPlayed(output) {
  /** @type {Record<string, string>} */
  const jobs = {};
  /** @type {Map<string, CheckRun>} */
  const steps = new Map();
  const log = [];
  for (const line of output.split('\n').filter((text) => text !== '')) {
    const entry = parsed(line);
    log.push(entry?.msg?.trimEnd() ?? line);
    if (entry?.jobID === undefined) continue;
    const matrix = Object.values(entry.matrix ?? {}).join(', ');
    const job = matrix === '' ? entry.jobID : `${entry.jobID} (${matrix})`;
    // Of a matrix, what act says of one job may be what it knows of another; the checks are told apart all the same.
    if (entry.jobResult !== undefined && jobs[entry.jobID] !== 'failure') jobs[entry.jobID] = entry.jobResult;
    if (entry.stepID?.length !== 1) continue;
    const key = `${job} ${entry.stepID[0]}`;
    const step = steps.get(key) ?? newStep(job);
    steps.set(key, step);
    if (entry.command === 'set-output') step.outputs[entry.name] = entry.arg;
    if (entry.stepResult !== undefined && entry.stage === 'Main') step.conclusion = entry.stepResult;
    if (entry.stepResult !== undefined && entry.stage === 'Post') step.post = entry.stepResult;
  }
  // A check is known by what no other step of the workflows says.
  const checks = [...steps.values()].filter(({ outputs }) => outputs.verdict !== undefined);
  return { jobs, checks, log: log.join('\n') };
}

/**
 * @param {string} job
 * @returns {CheckRun}
 */
const newStep = (job) => ({ job, conclusion: '', outputs: {}, post: null });

/** @param {string} line */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
