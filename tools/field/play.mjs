import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REAL_NAMES, startHub } from '../emulator/hub.mjs';
import { namedRepos, placeOfCheck, tokenExpression } from './hub-use.mjs';
import { insertStep } from './insertion.mjs';
import { setUpMachine } from './machine.mjs';
import { findingsIn } from './report.mjs';
import { callsHub } from './repositories.mjs';
import { ACTION, playsOf, situationOf } from './situation.mjs';

/**
 * @import { Certificate } from '../emulator/hub/network/certificate.mjs'
 * @import { IdTokenService } from '../emulator/id-tokens.mjs'
 * @import { NamedRepo } from './hub-use.mjs'
 * @import { FieldFinding } from './report.mjs'
 * @import { FieldEntry } from './repositories.mjs'
 * @import { PlayName } from './situation.mjs'
 */

/**
 * @typedef {object} FieldPlay
 * @property {string} repository
 * @property {string} file of the job
 * @property {string} job
 * @property {string[]} callers `file: job`, from the outermost
 * @property {PlayName} play
 * @property {number} insertedAt the original line before which the step was inserted
 * @property {string[]} step the lines that were inserted
 * @property {string} verdict empty if the play failed
 * @property {string | null} cause
 * @property {number} milliseconds of the process
 * @property {number} cpuMilliseconds of the process
 * @property {number} bytes of the workflow file
 * @property {string | null} failure why there is no report
 * @property {FieldFinding[]} findings
 *
 * @typedef {object} Machinery what all plays share
 * @property {string} entry the bundle
 * @property {Certificate} certificate of the Hub, by its real names
 * @property {IdTokenService} idTokens
 */

const USER = 'octo-ci';

/**
 * Puts the check into the job, in a copy of its repository, and plays it in each way that the workflow has.
 *
 * @param {FieldEntry} entry
 * @param {readonly PlayName[]} names of the plays that are wanted
 * @param {Machinery} machinery
 * @returns {Promise<FieldPlay[]>}
 */
export async function playJob(entry, names, machinery) {
  const { repository, callers, workflow, job } = entry;
  const { certificate, idTokens } = machinery;
  const repos = namedRepos(job, (path) => existsSync(join(repository.folder, path)));
  const expression = tokenExpression(workflow, job) ?? '${{ secrets.HF_TOKEN }}';
  const index = placeOfCheck(job.steps, callsHub(repository));
  const world = worldOf(repos, repository.name, job.env.HF_OIDC_RESOURCE ?? workflow.env.HF_OIDC_RESOURCE);
  const hub = await startHub(world, { names: REAL_NAMES, certificate, idTokens });
  const machine = await setUpMachine(entry, certificate.ca);
  try {
    const token = { value: hub.tokens.ci ?? '', isSecret: secretsIn(expression) };
    /** @type {FieldPlay[]} */
    const played = [];
    for (const play of playsOf(entry).filter((name) => names.includes(name))) {
      const isBare = play === 'no-input';
      const step = stepOf(isBare ? null : expression, repos);
      const inserted = insertStep(workflow.text, job, index, step);
      const situation = situationOf(entry, play, token);
      const { report, ...seen } = await machine.play({
        text: inserted.text,
        situation,
        inputs: isBare ? {} : { token: situation.evaluate(expression), repos: listOf(repos).join('\n') },
        env: { HTTPS_PROXY: hub.proxyUrl ?? '' },
        idTokens: job.hasIdToken && play !== 'fork' ? idTokens : null,
        bundle: machinery.entry,
      });
      played.push({
        repository: repository.name,
        file: workflow.path,
        job: job.id,
        callers: callers.map((caller) => `${caller.workflow.path}: ${caller.job.id}`),
        play,
        insertedAt: job.steps[index]?.line ?? job.endLine ?? 0,
        step,
        bytes: Buffer.byteLength(workflow.text),
        ...seen,
        ...findingsIn(report, { inserted, file: workflow.path, checkout: machine.checkout }),
      });
    }
    return played;
  } finally {
    machine.remove();
    await hub.close();
  }
}

/**
 * The step as people write it.
 *
 * @param {string | null} token the expression; null: without any input
 * @param {readonly NamedRepo[]} repos
 */
function stepOf(token, repos) {
  const step = ['- name: Check the access to the Hub', `  uses: ${ACTION}@v1`];
  if (token === null) return step;
  const list = listOf(repos).map((line) => `      ${line}`);
  return [...step, '  with:', `    token: ${token}`, ...(list.length > 0 ? ['    repos: |', ...list] : [])];
}

/** @param {readonly NamedRepo[]} repos */
const listOf = (repos) =>
  repos.map(
    ({ type, id, isWritten }) => `${type === 'model' ? '' : `${type}s/`}${id}${isWritten ? ' write' : ''}`,
  );

/** Which secrets an expression reads: any, if it computes a name. @param {string} expression */
function secretsIn(expression) {
  const names = [...expression.matchAll(/\bsecrets\.([\w-]+)/gi)].map(([, name = '']) => name.toUpperCase());
  return (/** @type {string} */ name) =>
    /\bsecrets\s*\[/i.test(expression) || names.includes(name.toUpperCase());
}

/**
 * A Hub with the named repos, those that are written private, and a token that may do all of it and no more.
 *
 * @param {readonly NamedRepo[]} repos
 * @param {string} repository on GitHub
 * @param {string | undefined} resource of a Trusted Publisher
 */
function worldOf(repos, repository, resource) {
  const orgs = [...new Set(repos.map(({ id }) => id.split('/')[0] ?? ''))];
  const isWriter = repos.some(({ isWritten }) => isWritten);
  return {
    listening: 'https-trusted',
    tokens: {
      ci: {
        user: USER,
        kind: 'fineGrained',
        fineGrained: {
          canReadGatedRepos: true,
          global: [],
          // Of whole accounts: a token of single repos is told that it cannot create one.
          scoped: orgs.map((name) => ({
            entity: { type: name === USER ? 'user' : 'org', name },
            permissions: ['repo.content.read', ...(isWriter ? ['repo.write'] : [])],
          })),
        },
      },
    },
    users: {
      [USER]: { orgs: orgs.filter((name) => name !== USER).map((name) => ({ name, role: 'admin' })) },
    },
    repos: repos.map(({ type, id, isWritten }) => ({ type, id, private: isWritten })),
    publishers: resource === undefined || resource.includes('$') ? [] : [{ resource, repository }],
  };
}
