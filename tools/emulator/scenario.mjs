import { readFileSync } from 'node:fs';
import { startHub } from './hub.mjs';
import { startIdTokens } from './id-tokens.mjs';
import { channelsOf, findLeaks, forbiddenLeaks } from './leaks.mjs';
import { prepareRunner } from './runner.mjs';

/**
 * @import { HubOptions } from './hub.mjs'
 * @import { RunnerSetup, Runner, RunnerFile } from './runner.mjs'
 * @import { Expectation, HomeState, Observed } from './scenario/judge.mjs'
 * @import { StepResult } from './runner/step.mjs'
 */

export { judge } from './scenario/judge.mjs';
export { openSwitches } from './scenario/open-switches.mjs';

/**
 * A real failure as data: the machine, the Hub, the inputs, and what the action must conclude.
 *
 * @typedef {object} Scenario
 * @property {string} id
 * @property {string} title
 * @property {string[]} needs capabilities beyond the core
 * @property {RunnerSetup & {clockOffsetSeconds?: number}} runner
 * @property {Record<string, string>} inputs
 * @property {Record<string, unknown> & {switches?: Record<string, unknown>}} hub
 * @property {Expectation} expect
 */

/**
 * @typedef {object} PlayOptions
 * @property {string} [entry] of the main stage
 * @property {string} [postEntry]
 * @property {Record<string, unknown>} [switches] over those of the scenario's Hub
 * @property {string} [node]
 * @property {Record<string, string>} [secrets] to be looked for beside the tokens of the world, by name
 * @property {string[]} [execArgv] options of Node for the main stage
 * @property {Pick<HubOptions, 'address' | 'hostname' | 'names' | 'certificate'>} [hub] where it is, and what it shows there
 */

/**
 * @typedef {Observed & {hub: {tunnels: string[]}, run: StepResult, post: StepResult, secrets: Record<string, string>,
 *   addresses: Record<string, string>, filesAfterMain: RunnerFile[], runner: Runner, close: () => Promise<void>}} Played
 *   with the URLs of all that listens for it, by name, and the machine's files as the main stage left them
 */

/**
 * Plays a scenario's main and post stage against a Hub of its own, and gathers what `judge` needs.
 * The caller closes what it gets, after it has looked at the files it wants to see.
 *
 * @param {Scenario} scenario
 * @param {PlayOptions} [options]
 * @returns {Promise<Played>}
 */
export async function playScenario(
  scenario,
  { entry, postEntry, switches, node, secrets: others = {}, execArgv = [], hub: place = {} } = {},
) {
  const world = { ...scenario.hub, switches: { ...scenario.hub.switches, ...switches } };
  const clockOffsetSeconds = scenario.runner.clockOffsetSeconds ?? 0;
  /** @type {{ close: () => Promise<void> }[]} */
  const running = [];
  const close = async () => {
    await Promise.all(running.splice(0).map((service) => service.close()));
  };
  try {
    const idTokens =
      scenario.runner.idToken === undefined ? null : await startIdTokens({ clockOffsetSeconds });
    if (idTokens) running.push(idTokens);
    const hub = await startHub(world, { ...place, clockOffsetSeconds, idTokens });
    running.push(hub);
    const inputs = hub.expand(scenario.inputs);
    const proxied = hub.proxyUrl === null ? {} : { HTTPS_PROXY: hub.proxyUrl };
    const machine = hub.expand(scenario.runner);
    const setup = { ...machine, env: { ...proxied, ...machine.env }, idTokens, trustedCa: hub.caPem };
    const runner = await prepareRunner(setup);
    running.push(runner);
    // Read when they are looked for: id tokens and exchanged tokens come into being during a run.
    const secretsSoFar = () => ({ ...hub.tokens, ...idTokens?.secrets, ...others });
    const leakOptions = { exportToken: inputs['export-token'] === 'true' };
    const nodeOption = node === undefined ? {} : { node };

    const before = homeState(runner);
    const run = await runner.run({
      inputs,
      execArgv,
      ...nodeOption,
      ...(entry === undefined ? {} : { entry }),
    });
    const filesAfterMain = runner.files();
    const afterMain = homeState(runner);
    const channels = channelsOf(run, runner, leakOptions);
    const backups = scrubbedSecrets(before, afterMain, secretsSoFar());
    const leaks = forbiddenLeaks(findLeaks(channels, secretsSoFar()), { backups });
    const report = readReport(run);

    const postOptions = postEntry === undefined ? {} : { entry: postEntry };
    const post = await runner.post({ inputs, ...nodeOption, ...postOptions });
    const secrets = secretsSoFar();
    return {
      hub: {
        requests: hub.requests,
        tunnels: hub.tunnels,
        violations: hub.violations,
        switchesRead: hub.switchesRead,
      },
      run,
      post,
      ...report,
      advice: hub.expand(scenario.expect.advice ?? []),
      inputs,
      home: { before, afterMain, afterPost: homeState(runner) },
      leaks: [
        ...leaks,
        // After the post stage no backup is needed any more.
        ...forbiddenLeaks(findLeaks(channelsOf(post, runner, leakOptions), secrets)),
      ],
      secrets,
      addresses: {
        hub: hub.url,
        cdn: hub.cdnUrl,
        ...(hub.proxyUrl === null ? {} : { proxy: hub.proxyUrl }),
        ...(idTokens === null ? {} : { 'id tokens': idTokens.url }),
      },
      filesAfterMain,
      runner,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {Runner} runner
 * @returns {HomeState}
 */
function homeState(runner) {
  const files = runner.files().filter(({ path }) => path.startsWith('home/'));
  /** @param {string} path */
  const inHome = (path) => path.slice('home/'.length);
  return {
    files: Object.fromEntries(files.map(({ path, bytes }) => [inHome(path), bytes])),
    modes: Object.fromEntries(files.map(({ path, mode }) => [inHome(path), mode])),
  };
}

/**
 * @param {HomeState} before
 * @param {HomeState} after
 * @param {Record<string, string>} secrets
 * @returns {string[]} names of the secrets that were taken out of a file of the home
 */
function scrubbedSecrets(before, after, secrets) {
  const left = new Set(findLeaks(after.files, secrets).map(({ channel, secret }) => `${channel}\n${secret}`));
  return findLeaks(before.files, secrets)
    .filter(({ channel, secret }) => !left.has(`${channel}\n${secret}`))
    .map(({ secret }) => secret);
}

/**
 * Reads the report while it is there: the machine's temporary directory is emptied when the job ends.
 *
 * @param {StepResult} run
 * @returns {{report: unknown, causes: string[], reportProblem: string}}
 */
function readReport(run) {
  const path = run.outputs.report;
  if (!path) return { report: null, causes: [], reportProblem: 'no report was written' };
  try {
    /** @type {unknown} */
    const report = JSON.parse(readFileSync(path, 'utf8'));
    return { report, causes: causesIn(report), reportProblem: '' };
  } catch (error) {
    return {
      report: null,
      causes: [],
      reportProblem: `the report cannot be read: ${error instanceof Error ? error.message : error}`,
    };
  }
}

/**
 * @param {unknown} report
 * @returns {string[]}
 */
function causesIn(report) {
  const findings =
    typeof report === 'object' && report !== null && 'findings' in report ? report.findings : undefined;
  if (!Array.isArray(findings)) throw new Error('it has no findings');
  return findings.map((/** @type {unknown} */ finding) => {
    const cause =
      typeof finding === 'object' && finding !== null && 'cause' in finding ? finding.cause : undefined;
    if (typeof cause !== 'string') throw new Error('a finding has no cause');
    return cause;
  });
}
