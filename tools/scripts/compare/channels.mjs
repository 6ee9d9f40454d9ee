import { relative, sep } from 'node:path';
import { startGitHub } from '../../emulator/github.mjs';
import { describeLeak } from '../../emulator/leaks.mjs';
import { playScenario } from '../../emulator/scenario.mjs';
import { chanceOf } from './chance.mjs';

/**
 * @import { RunningGitHub } from '../../emulator/github.mjs'
 * @import { RunnerFile } from '../../emulator/runner.mjs'
 * @import { StepResult } from '../../emulator/runner/step.mjs'
 * @import { Played } from '../../emulator/scenario.mjs'
 * @import { Play } from './plays.mjs'
 */

/**
 * @typedef {object} Seen
 * @property {Record<string, string>} channels what a person, a workflow, the Hub, GitHub and the machine see of one
 *   play, as lines, without what chance decides
 * @property {ReadonlySet<string>} switchesRead the Hub's switches on which an answer depended
 * @property {boolean} brokeOff
 */

/** Commands that other channels show. */
const SHOWN = new Set(['add-mask', 'error', 'warning', 'notice', 'group', 'endgroup', 'debug']);

/**
 * Plays main and post stage of a bundle.
 *
 * @param {Play} play
 * @param {string} folder of the action
 * @returns {Promise<Seen>} of a play that broke off, why, as its one channel
 */
export async function see(play, folder) {
  const startedAt = Date.now();
  const github = play.github === null ? null : await startGitHub(play.github);
  try {
    const played = await playScenario(reportingTo(github, play.scenario), {
      entry: `${folder}/dist/index.js`,
      postEntry: `${folder}/dist/post/index.js`,
      switches: play.switches,
      ...(github === null ? {} : { secrets: { github: github.token } }),
      hub: play.names === null ? {} : { names: play.names },
    });
    try {
      const addresses = { ...played.addresses, ...(github === null ? {} : { github: github.url }) };
      const fixed = chanceOf(play.scenario, { startedAt, played, addresses, folder });
      const channels = Object.entries(channelsOf(played, github)).map(([name, lines]) => {
        const shown = fixed(lines.join('\n'));
        return /** @type {const} */ ([
          name,
          UNORDERED.has(name) ? shown.split('\n').sort().join('\n') : shown,
        ]);
      });
      const { switchesRead } = played.hub;
      return { channels: Object.fromEntries(channels), switchesRead, brokeOff: false };
    } finally {
      await played.close();
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { channels: { 'the play': message }, switchesRead: new Set(), brokeOff: true };
  } finally {
    await github?.close();
  }
}

/**
 * @param {RunningGitHub | null} github
 * @param {Play['scenario']} scenario
 */
function reportingTo(github, scenario) {
  if (github === null) return scenario;
  const { runner, inputs } = scenario;
  return {
    ...scenario,
    runner: { ...runner, env: { ...runner.env, GITHUB_API_URL: github.url } },
    inputs: { 'github-token': github.token, ...inputs },
  };
}

/** Channels of what happens side by side: what of it comes first is nobody's to say. */
const UNORDERED = new Set([
  'debug log',
  'requests to the Hub',
  'places reached through the proxy',
  'requests to GitHub',
]);

/**
 * @param {Played} played
 * @param {RunningGitHub | null} github
 * @returns {Record<string, string[]>} lines by channel
 */
function channelsOf(played, github) {
  const { run, post, runner, hub } = played;
  return {
    ...stage('', run),
    outputs: pairs(run.outputs),
    report: [reportOf(played)],
    ...stage(' of the post stage', post),
    'requests to the Hub': hub.requests.map(
      ({ method, path, status, authorization, tokenName, origin }) =>
        `${method} ${path} → ${status ?? 'no answer'}, ${tokenName ?? authorization}${origin === 'hub' ? '' : `, ${origin}`}`,
    ),
    // How many of them there are is up to which requests find one that is free.
    'places reached through the proxy': [...new Set(hub.tunnels)],
    'what no run may do': [
      ...hub.violations,
      ...played.leaks.map(describeLeak),
      ...(github?.violations ?? []),
    ],
    'requests to GitHub': (github?.requests ?? []).map(
      ({ method, path, query, authorization, body, status }) =>
        `${method} ${path} ${JSON.stringify(query)} → ${status ?? 'no answer'}, ${authorization}: ${JSON.stringify(body)}`,
    ),
    'check runs': (github?.checkRuns ?? []).map((one) => JSON.stringify(one, null, 1)),
    comments: (github?.comments ?? []).map((one) => JSON.stringify(one, null, 1)),
    issues: (github?.issues ?? []).map(({ number, login, title, body, state, stateReason }) =>
      JSON.stringify({ number, login, title, body, state, stateReason }, null, 1),
    ),
    'files during the job': files(played.filesAfterMain, pathOfReport(played)),
    'files afterwards': files(runner.files(), pathOfReport(played)),
  };
}

/**
 * @param {string} of
 * @param {StepResult} result
 * @returns {Record<string, string[]>}
 */
function stage(of, { exitCode, signal, outcome, log, annotations, masks, commands, ...rest }) {
  const debug = commands.filter(({ command }) => command === 'debug');
  const others = commands.filter(({ command }) => !SHOWN.has(command));
  return {
    [`outcome${of}`]: [`${outcome}, exit code ${exitCode ?? signal}`],
    [`log${of}`]: log.filter((line) => !line.startsWith('Debug: ')),
    [`debug log${of}`]: debug.map(({ data }) => `Debug: ${data}`),
    [`annotations${of}`]: annotations.map((annotation) => JSON.stringify(annotation, null, 1)),
    [`masks${of}`]: masks,
    [`job summary${of}`]: [rest.summary],
    [`other commands${of}`]: others.map((command) => JSON.stringify(command)),
    [`environment${of}`]: [...pairs(rest.exportedEnv), ...rest.addedPath.map((path) => `PATH: ${path}`)],
    [`state${of}`]: pairs(rest.state),
    [`programs${of}`]: rest.programs.map(({ program, args }) => [program, ...args.slice(1)].join(' ')),
  };
}

/** @param {Record<string, string>} values */
const pairs = (values) => Object.entries(values).map(([name, value]) => `${name}: ${value}`);

/** @param {Played} played */
function pathOfReport({ run, runner }) {
  return run.outputs.report ? relative(runner.root, run.outputs.report).split(sep).join('/') : null;
}

/** @param {Played} played */
function reportOf(played) {
  const path = pathOfReport(played);
  const file = played.filesAfterMain.find((one) => one.path === path);
  return file === undefined ? played.reportProblem : file.bytes.toString('utf8');
}

/**
 * @param {RunnerFile[]} all
 * @param {string | null} report whose text is a channel of its own
 */
function files(all, report) {
  return all.flatMap(({ path, mode, bytes, before }) => {
    const head = `${path} ${mode.toString(8)}`;
    if (path === report) return [head];
    if (before?.equals(bytes)) return [`${head}, as it was`];
    return [
      head,
      ...bytes
        .toString('utf8')
        .split('\n')
        .map((line) => `  ${line}`),
    ];
  });
}
