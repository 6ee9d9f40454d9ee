import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { REAL_NAMES, startHub } from '../emulator/hub.mjs';
import { hostedEnvironment } from '../emulator/runner/environment.mjs';
import { jobClaims } from '../emulator/runner/id-token.mjs';
import { createPlaces } from '../emulator/runner/machine.mjs';
import { Masker } from '../emulator/runner/masker.mjs';
import { runStep } from '../emulator/runner/step.mjs';
import { namedRepos, placeOfCheck, tokenExpression } from './hub-use.mjs';
import { insertStep } from './insertion.mjs';
import { findingsIn } from './report.mjs';
import { callsHub } from './repositories.mjs';
import { ACTION, playsOf, situationOf } from './situation.mjs';

/**
 * @import { Certificate } from '../emulator/hub/network/certificate.mjs'
 * @import { IdTokenService } from '../emulator/id-tokens.mjs'
 * @import { NamedRepo } from './hub-use.mjs'
 * @import { Insertion } from './insertion.mjs'
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
export async function playJob(entry, names, { entry: bundle, certificate, idTokens }) {
  const { repository, callers, workflow, job } = entry;
  const repos = namedRepos(job, (path) => existsSync(join(repository.folder, path)));
  const expression = tokenExpression(workflow, job) ?? '${{ secrets.HF_TOKEN }}';
  const index = placeOfCheck(job.steps, callsHub(repository));
  const resource = job.env.HF_OIDC_RESOURCE ?? workflow.env.HF_OIDC_RESOURCE;
  const hub = await startHub(worldOf(repos, repository.name, resource), {
    names: REAL_NAMES,
    certificate,
    idTokens,
  });
  try {
    const token = { value: hub.tokens.ci ?? '', isSecret: secretsIn(expression) };
    const played = [];
    for (const play of playsOf(entry).filter((name) => names.includes(name))) {
      const step = stepOf(play === 'no-input' ? null : expression, repos);
      const inserted = insertStep(workflow.text, job, index, step);
      const situation = situationOf(entry, play, token);
      const inputs =
        play === 'no-input' ? {} : { token: situation.evaluate(expression), repos: listOf(repos).join('\n') };
      const seen = await playStep(
        { entry, inserted, situation, inputs, canIdToken: job.hasIdToken && play !== 'fork' },
        { bundle, proxy: hub.proxyUrl ?? '', authority: certificate.ca, idTokens },
      );
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
      });
    }
    return played;
  } finally {
    await hub.close();
  }
}

/**
 * @param {{ entry: FieldEntry, inserted: Insertion, situation: ReturnType<typeof situationOf>,
 *   inputs: Record<string, string>, canIdToken: boolean }} what
 * @param {{ bundle: string, proxy: string, authority: string, idTokens: IdTokenService }} machinery
 */
async function playStep({ entry, inserted, situation, inputs, canIdToken }, machinery) {
  const { repository, workflow, job } = entry;
  const places = await createPlaces();
  try {
    const checkout = checkoutPath(job);
    const folder = join(places.workspace, checkout);
    cpSync(repository.folder, folder, { recursive: true });
    writeFileSync(join(folder, workflow.path), inserted.text);
    checkOut(folder, repository.name, String(situation.env.GITHUB_SHA));
    writeFileSync(places.eventFile, JSON.stringify(situation.payload));
    const authority = join(places.root, 'ca.pem');
    writeFileSync(authority, machinery.authority);
    const { event, payload } = situation;
    const env = {
      ...situation.env,
      HTTPS_PROXY: machinery.proxy,
      // All clients of this machine trust the emulated Hub.
      NODE_EXTRA_CA_CERTS: authority,
      SSL_CERT_FILE: authority,
      REQUESTS_CA_BUNDLE: authority,
      GIT_SSL_CAINFO: authority,
    };
    const hosted = hostedEnvironment({ event, actor: 'octo-dev', payload, env }, places);
    const access = canIdToken ? machinery.idTokens.grant(jobClaims(hosted, {})) : {};
    const run = await runStep(
      { entry: machinery.bundle, inputs },
      { env: { ...hosted, ...access }, workspace: places.workspace, temp: places.temp, masker: new Masker() },
    );
    const milliseconds = run.durationMs;
    if (!run.outputs.report || !existsSync(run.outputs.report)) {
      const why = `exit code ${run.exitCode ?? run.signal}, no report: ${run.stderr.trim().split('\n').at(-1)}`;
      return { verdict: '', cause: null, milliseconds, failure: why, findings: [] };
    }
    /** @type {unknown} */
    const report = JSON.parse(readFileSync(run.outputs.report, 'utf8'));
    return {
      ...findingsIn(report, { inserted, file: workflow.path, checkout }),
      milliseconds,
      failure: null,
    };
  } finally {
    rmSync(places.root, { recursive: true, force: true });
  }
}

/** Where the job checks its own repository out. @param {FieldEntry['job']} job */
function checkoutPath({ steps }) {
  const own = steps.find(
    ({ uses, with: given }) => uses.startsWith('actions/checkout@') && !given.repository,
  );
  const path = posix.normalize(own?.with.path ?? '.');
  return /^[\w][\w./-]*$/.test(path) && !path.includes('..') ? path : '.';
}

/**
 * What `actions/checkout` leaves of git's own files, as far as anybody reads them.
 *
 * @param {string} folder
 * @param {string} name
 * @param {string} commit
 */
function checkOut(folder, name, commit) {
  /** @type {[string, string][]} */
  const files = [
    ['HEAD', 'ref: refs/heads/main\n'],
    ['refs/heads/main', `${commit}\n`],
    ['objects/info/alternates', ''],
    [
      'config',
      `[core]\n\trepositoryformatversion = 0\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/${name}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
    ],
  ];
  rmSync(join(folder, '.git'), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, '.git', path)), { recursive: true });
    writeFileSync(join(folder, '.git', path), text);
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
