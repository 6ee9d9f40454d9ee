import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { mentionsHub } from './hub-use.mjs';
import { readWorkflow } from './workflow.mjs';

/** @import { FieldJob, FieldStep, FieldWorkflow } from './workflow.mjs' */

const WORKFLOWS = '.github/workflows';
/** A workflow or an action of the same repository. */
const CALLS_LOCALLY = /\buses:\s*['"]?\.\//;
/** GitHub allows ten workflows in a row. */
const LONGEST_CHAIN = 10;
/** A job that more jobs call than these is played by way of the first of them. */
const MOST_CALLERS = 3;

/**
 * @typedef {object} FieldRepository
 * @property {string} name `owner/name`
 * @property {string} folder
 * @property {number} files with a workflow
 * @property {FieldWorkflow[]} workflows those that may have, or lead to, a job that uses the Hub
 * @property {{ path: string, why: string }[]} unreadable
 *
 * @typedef {object} Caller
 * @property {FieldWorkflow} workflow
 * @property {FieldJob} job
 *
 * @typedef {object} FieldEntry one way to a job with steps
 * @property {FieldRepository} repository
 * @property {Caller[]} callers from the file that the run begins in to the one that calls; empty if it is the job's own
 * @property {FieldWorkflow} workflow
 * @property {FieldJob} job
 */

/**
 * @param {string} folder one repository, or a folder of them, named `owner+name`
 * @returns {FieldRepository[]}
 */
export function readRepositories(folder) {
  const root = resolve(folder);
  const folders = existsSync(join(root, WORKFLOWS))
    ? [root]
    : readdirSync(root)
        .sort()
        .map((name) => join(root, name))
        .filter((one) => existsSync(join(one, WORKFLOWS)));
  return folders.map(readRepository);
}

/** @param {string} folder @returns {FieldRepository} */
function readRepository(folder) {
  const [owner, ...rest] = basename(folder).split(/\+|__/);
  const name = rest.length > 0 ? `${owner}/${rest.join('-')}` : `octo-org/${owner}`;
  /** @type {FieldRepository} */
  const repository = { name, folder, files: 0, workflows: [], unreadable: [] };
  for (const file of readdirSync(join(folder, WORKFLOWS)).sort()) {
    if (!/\.ya?ml$/.test(file)) continue;
    const path = `${WORKFLOWS}/${file}`;
    const text = readFileSync(join(folder, path), 'utf8');
    repository.files += 1;
    if (!mentionsHub(text) && !CALLS_LOCALLY.test(text)) continue;
    try {
      repository.workflows.push(readWorkflow(text, path));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      repository.unreadable.push({ path, why });
    }
  }
  return repository;
}

/**
 * Every way to a job that uses the Hub, from the files that an event starts.
 *
 * @param {FieldRepository} repository
 * @returns {{ entries: FieldEntry[], notEntered: { path: string, job: string, why: string }[] }}
 */
export function entriesOf(repository) {
  /** @type {FieldEntry[]} */
  const entries = [];
  /** @type {Map<FieldJob, number>} */
  const ways = new Map();
  /** @param {FieldWorkflow} workflow @param {Caller[]} callers */
  const walk = (workflow, callers) => {
    for (const job of workflow.jobs) {
      if (job.uses !== '') {
        const path = /^\.\/(\.github\/workflows\/[^/@]+)$/.exec(job.uses)?.[1];
        const called = repository.workflows.find((one) => one.path === path);
        if (called && callers.length < LONGEST_CHAIN) walk(called, [...callers, { workflow, job }]);
        continue;
      }
      const known = ways.get(job) ?? 0;
      if (known >= MOST_CALLERS || !usesHub(repository, workflow, job) || job.endLine === null) continue;
      ways.set(job, known + 1);
      entries.push({ repository, callers, workflow, job });
    }
  };
  for (const workflow of repository.workflows) {
    if (workflow.events.some((event) => event !== 'workflow_call')) walk(workflow, []);
  }
  const notEntered = repository.workflows.flatMap((workflow) =>
    workflow.jobs
      .filter((job) => job.uses === '' && usesHub(repository, workflow, job) && !ways.has(job))
      .map((job) => ({
        path: workflow.path,
        job: job.id,
        why: job.endLine === null ? 'no step can be inserted' : 'no workflow of the repository calls it',
      })),
  );
  return { entries, notEntered };
}

/**
 * Whether a local action that the step uses mentions the Hub.
 *
 * @param {FieldRepository} repository
 * @returns {(step: FieldStep) => boolean}
 */
export const callsHub = (repository) => (step) => {
  if (!step.uses.startsWith('./')) return false;
  return ['action.yml', 'action.yaml'].some((name) => {
    const path = join(repository.folder, step.uses, name);
    return existsSync(path) && mentionsHub(readFileSync(path, 'utf8'));
  });
};

/**
 * Whether the job's own text uses the Hub. What the whole file sets counts only if no job says so for itself.
 *
 * @param {FieldRepository} repository
 * @param {FieldWorkflow} workflow
 * @param {FieldJob} job
 */
function usesHub(repository, workflow, job) {
  const isNamedIn = (/** @type {FieldJob} */ { text, steps }) =>
    mentionsHub(text) || steps.some((step) => mentionsHub(step.text)) || steps.some(callsHub(repository));
  if (isNamedIn(job)) return true;
  const isNamedForAll = Object.keys(workflow.env).some(mentionsHub);
  return isNamedForAll && !workflow.jobs.some(isNamedIn);
}
