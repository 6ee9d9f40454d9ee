import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostedEnvironment } from './runner/environment.mjs';
import { readObjects } from './runner/git-objects.mjs';
import { idTokenAccess } from './runner/id-token.mjs';
import { createPlaces, setUpGit, writeFiles } from './runner/machine.mjs';
import { listFiles, listNames } from './runner/machine-files.mjs';
import { Masker } from './runner/masker.mjs';
import { recordPrograms } from './runner/programs.mjs';
import { nextEnvironment, runStep } from './runner/step.mjs';

/**
 * @import { IdTokenSetup } from './runner/id-token.mjs'
 * @import { GitSetup } from './runner/machine.mjs'
 * @import { MachineFile } from './runner/machine-files.mjs'
 * @import { StepOptions, StepResult } from './runner/step.mjs'
 */

/**
 * What a job finds on its machine.
 *
 * @typedef {object} MachineSetup
 * @property {string} [event] name of the event that started the run
 * @property {string} [actor]
 * @property {Record<string, unknown>} [payload] of the event
 * @property {Record<string, string>} [env] on top of a hosted runner's environment
 * @property {Record<string, string>} [home] files under the home directory
 * @property {Record<string, string>} [workspace] files under the workspace
 * @property {GitSetup} [git]
 * @property {string | null} [trustedCa] a certificate authority, in PEM, that Node trusts on this machine
 *
 * @typedef {MachineSetup & IdTokenSetup} RunnerSetup
 */

/**
 * A file of the machine, and what it held before the first step; null when it was not there.
 *
 * @typedef {MachineFile & {before: Buffer | null}} RunnerFile
 */

/**
 * @typedef {object} Runner
 * @property {string} root
 * @property {string} home
 * @property {string} workspace
 * @property {string} temp
 * @property {Record<string, string>} env of the first step; what steps export comes on top for later ones
 * @property {(options?: StepOptions) => Promise<StepResult>} run the action's main stage
 * @property {(options: StepOptions & {entry: string}) => Promise<StepResult>} later a step of the same job between
 *   the two, which may export variables; its state is its own
 * @property {(options?: StepOptions) => Promise<StepResult>} post its post stage, with the state main saved
 * @property {() => RunnerFile[]} files
 * @property {() => string[]} newNames of files and folders, in paths that were not there before the first step
 * @property {() => Record<string, Buffer>} newObjects what came into the object stores of git repositories, readable
 * @property {() => Promise<void>} close removes the machine
 */

/**
 * Makes a machine of its own for one job: a home, a workspace and a temporary directory that nobody
 * else sees, and an environment into which nothing of this process's gets.
 *
 * @param {RunnerSetup} [setup]
 * @returns {Promise<Runner>}
 */
export async function prepareRunner(setup = {}) {
  const { event = 'push', actor = 'octo-dev', payload = {}, trustedCa = null } = setup;
  const askForIdTokens = idTokenAccess(setup);
  const places = await createPlaces();
  const close = () => rm(places.root, { recursive: true, force: true });
  const authority = join(places.root, 'ca.pem');
  const env = { ...(trustedCa === null ? {} : { NODE_EXTRA_CA_CERTS: authority }), ...setup.env };
  try {
    await writeFile(places.eventFile, JSON.stringify(payload));
    if (trustedCa !== null) await writeFile(authority, trustedCa);
    await writeFiles(places.home, setup.home ?? {}, { file: 0o600, folder: 0o700 });
    await writeFiles(places.workspace, setup.workspace ?? {}, { file: 0o644, folder: 0o755 });
    await setUpGit(setup.git ?? {}, places);
  } catch (error) {
    await close();
    throw error;
  }

  const { root, home, workspace, temp } = places;
  const given = new Map(listFiles(root).map(({ path, bytes }) => [path, bytes]));
  const givenNames = new Set(listNames(root));
  const newNames = () => listNames(root).filter((name) => !givenNames.has(name));
  const programs = recordPrograms(root);
  // A mask lasts, and an exported variable acts, until the job ends.
  const masker = new Masker();
  const hosted = hostedEnvironment({ event, actor, payload, env }, places);
  const idTokenVariables = askForIdTokens(hosted);
  // The runner knows this secret itself, and hides it in every log.
  if (idTokenVariables) masker.add(idTokenVariables.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
  const firstEnv = { ...hosted, ...idTokenVariables };
  /** @type {Record<string, string>} */
  let jobEnv = firstEnv;
  /** @type {Record<string, string>} */
  let state = {};

  /**
   * @param {Required<Pick<StepOptions, 'entry'>> & StepOptions} options
   * @param {Record<string, string>} stepEnv
   */
  const step = async (options, stepEnv) => {
    const result = await runStep(options, { env: stepEnv, workspace, temp, masker, programs });
    jobEnv = nextEnvironment(jobEnv, result);
    return result;
  };

  return {
    root,
    home,
    workspace,
    temp,
    env: { ...firstEnv },
    run: async (options = {}) => {
      const result = await step({ entry: 'dist/index.js', ...options }, jobEnv);
      state = result.state;
      return result;
    },
    later: (options) => step(options, jobEnv),
    post: (options = {}) => {
      // Over what steps exported, but only names that the main stage itself saved.
      const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
      return step({ entry: 'dist/post/index.js', ...options }, { ...jobEnv, ...Object.fromEntries(saved) });
    },
    files: () => listFiles(root).map((file) => ({ ...file, before: given.get(file.path) ?? null })),
    newNames,
    newObjects: () => readObjects(root, newNames()),
    close,
  };
}
