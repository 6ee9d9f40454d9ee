import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { hostedEnvironment } from '../emulator/runner/environment.mjs';
import { jobClaims } from '../emulator/runner/id-token.mjs';
import { createPlaces } from '../emulator/runner/machine.mjs';
import { Masker } from '../emulator/runner/masker.mjs';
import { runStep } from '../emulator/runner/step.mjs';

/**
 * @import { IdTokenService } from '../emulator/id-tokens.mjs'
 * @import { FieldEntry } from './repositories.mjs'
 * @import { Situation } from './situation.mjs'
 */

/**
 * @typedef {object} StepPlay
 * @property {string} text of the job's workflow file
 * @property {Situation} situation
 * @property {Record<string, string>} inputs
 * @property {Record<string, string>} env on top of the situation's
 * @property {IdTokenService | null} idTokens null: the job may not ask for one
 * @property {string} bundle
 *
 * @typedef {object} StepSeen
 * @property {unknown} report null if there is none
 * @property {number} milliseconds from start to end of the process
 * @property {number} cpuMilliseconds that it computed: what else runs on this machine does not count
 * @property {number} mebibytes of memory that it had at most
 * @property {string | null} failure why there is no report
 *
 * @typedef {object} Machine
 * @property {string} workspace
 * @property {string} checkout where in the workspace the repository is
 * @property {(play: StepPlay) => Promise<StepSeen>} play
 * @property {() => void} remove
 */

/**
 * A machine for one job, with a copy of its repository checked out.
 *
 * @param {FieldEntry} entry
 * @param {string} certificateAuthority of the Hub, in PEM
 * @returns {Promise<Machine>}
 */
export async function setUpMachine({ repository, workflow, job }, certificateAuthority) {
  const places = await createPlaces();
  const checkout = checkoutPath(job);
  const folder = join(places.workspace, checkout);
  const authority = join(places.root, 'ca.pem');
  cpSync(repository.folder, folder, { recursive: true });
  writeFileSync(authority, certificateAuthority);
  const spent = join(places.root, 'cpu-time');
  const meter = join(places.root, 'meter.cjs');
  writeFileSync(
    meter,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(spent)}, JSON.stringify(process.resourceUsage())));`,
  );
  return {
    workspace: places.workspace,
    checkout,
    play: async ({ text, situation, inputs, env, idTokens, bundle }) => {
      const { event, payload } = situation;
      writeFileSync(join(folder, workflow.path), text);
      leaveGitFiles(folder, repository.name, situation.env.GITHUB_SHA ?? '');
      writeFileSync(places.eventFile, JSON.stringify(payload));
      const variables = {
        ...situation.env,
        ...env,
        // All clients of this machine trust the emulated Hub.
        SSL_CERT_FILE: authority,
        REQUESTS_CA_BUNDLE: authority,
        GIT_SSL_CAINFO: authority,
      };
      const hosted = hostedEnvironment({ event, actor: 'octo-dev', payload, env: variables }, places);
      const access = idTokens?.grant(jobClaims(hosted, {})) ?? {};
      const run = await runStep(
        // By its own list, Node would first read all public authorities: a tenth of a second.
        { entry: bundle, inputs, execArgv: ['--use-openssl-ca', '--require', meter] },
        {
          env: { ...hosted, ...access },
          workspace: places.workspace,
          temp: places.temp,
          masker: new Masker(),
        },
      );
      const path = run.outputs.report ?? '';
      const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
      const ended = `exit code ${run.exitCode ?? run.signal}: ${run.stderr.trim().split('\n').at(-1)}`;
      // Nothing if the process was killed.
      const { userCPUTime, systemCPUTime, maxRSS } = existsSync(spent)
        ? JSON.parse(readFileSync(spent, 'utf8'))
        : { userCPUTime: 0, systemCPUTime: 0, maxRSS: 0 };
      rmSync(spent, { force: true });
      const cpuMilliseconds = (userCPUTime + systemCPUTime) / 1000;
      return {
        report,
        milliseconds: run.durationMs,
        cpuMilliseconds,
        mebibytes: maxRSS / 1024,
        failure: report === null ? ended : null,
      };
    },
    remove: () => rmSync(places.root, { recursive: true, force: true }),
  };
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
function leaveGitFiles(folder, name, commit) {
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
