// Executes the examples and a self-test by a real workflow engine against the emulated Hub, and compares what came of it
// with what is expected: `node tools/e2e/run.mjs [--build-minutes N] [part of an example or of what happens]`. Ends with 1 if
// anything disagrees, and with 2 if there is no engine, or none within these minutes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { startGitHub } from '../emulator/github.mjs';
import { startHub } from '../emulator/hub.mjs';
import { startIdTokens } from '../emulator/id-tokens.mjs';
import { findEngine } from './engine.mjs';
import { play } from './play.mjs';
import { makeProject } from './project.mjs';
import { RUNS } from './runs.mjs';

/**
 * @import { RunningGitHub } from '../emulator/github.mjs'
 * @import { Expectation, E2eRun } from './runs.mjs'
 */

/**
 * Plays one run.
 *
 * @param {string} act
 * @param {E2eRun} run
 * @returns {Promise<{ happened: Expectation, troubles: string[], changes: string[], log: string }>}
 */
async function execute(act, run) {
  const idTokens = await startIdTokens();
  const hub = await startHub(run.hub, { idTokens });
  const github = run.github === undefined ? null : await startGitHub(run.github);
  const home = hub.expand(run.home ?? {});
  const project = await makeProject(run, hub.url, home);
  try {
    const { event, payload = {}, secrets = {}, claims } = run;
    const workflowRef = `acme/app/.github/workflows/${project.workflow}@${run.ref ?? 'refs/heads/main'}`;
    const played = await play(act, project, {
      event,
      payload,
      secrets: { ...hub.expand(secrets), ...(github === null ? {} : { GITHUB_TOKEN: github.token }) },
      vars: { HUB: hub.url },
      env: {
        // GitHub sets it, act does not.
        GITHUB_WORKFLOW_REF: workflowRef,
        ...(github === null
          ? {}
          : { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` }),
        ...(claims ? idTokens.grant({ ...claims, workflow_ref: workflowRef }) : {}),
      },
    });
    const owner = (/** @type {string | null} */ token) =>
      token === null
        ? 'no token'
        : (Object.entries(hub.tokens).find(([, value]) => value === token)?.[0] ?? '?');
    // Within a job their order counts; that of the jobs is the engine's own.
    const seen = project.seen().sort((one, other) => one.job.localeCompare(other.job));
    return {
      happened: {
        jobs: played.jobs,
        checks: played.checks
          .map(({ job, outputs, conclusion }) => `${job}: ${outputs.verdict} ${outputs.cause} ${conclusion}`)
          .map((text) => text.replace('  ', ' '))
          .sort(),
        requests: hub.requests
          .map(
            ({ origin, method, path, status, tokenName, authorization }) =>
              `${origin === 'cdn' ? 'cdn ' : ''}${method} ${path} ${status} ${tokenName ?? authorization}`,
          )
          .map((text) => text.replace(/\/[0-9a-f]{40}\//, '/…/'))
          .sort(),
        programs: seen.map(
          ({ job, program, args, token, resource }) =>
            `${job}: ${[program, ...args].join(' ')} (${resource === null ? '' : `${resource}, `}${owner(token)})`,
        ),
        ...(github === null ? {} : { shown: shownOn(github) }),
        ...(played.log.includes(run.expected.says ?? '') ? { says: run.expected.says } : {}),
        ...(run.expected.netrc === undefined ? {} : { netrc: common(seen.map(({ netrc }) => netrc)) }),
      },
      troubles: [
        ...hub.violations,
        ...(github?.violations ?? []),
        ...played.checks.filter(({ post }) => post !== 'success').map(({ job }) => `${job}: no post step`),
        ...Object.entries(home)
          .filter(([name, text]) => readFileSync(join(project.home, name), 'utf8') !== text)
          .map(([name]) => `~/${name} is not as it was`),
      ],
      changes: [
        ...project.changes,
        ...(run.without === undefined ? [] : [`without "${run.without.trim()}"`]),
        ...(project.foreign.length === 0
          ? []
          : [`stood in for: ${project.foreign.map((use) => use.replace(/@.*/, '')).join(', ')}`]),
        ...(seen.length === 0
          ? []
          : [`stood in for: ${[...new Set(seen.map(({ program }) => program))].join(', ')}`]),
      ],
      log: played.log,
    };
  } finally {
    project.remove();
    await Promise.all([hub.close(), github?.close(), idTokens.close()]);
  }
}

/**
 * @param {RunningGitHub} github
 * @returns {string[]}
 */
const shownOn = ({ checkRuns, comments, issues }) => [
  ...checkRuns.map(({ name, conclusion }) => `check run ${name}: ${conclusion}`),
  ...comments.map(({ pullRequest }) => `comment on ${pullRequest}`),
  ...issues.map(({ title, state }) => `${state} issue: ${title}`),
];

/**
 * What all of them are, if they are all the same.
 *
 * @template T
 * @param {T[]} values
 */
const common = (values) => (values.every((value) => value === values[0]) ? values[0] : undefined);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'build-minutes': { type: 'string', default: '15' } },
});
const engine = await findEngine(join(process.cwd(), '.cache/e2e'), Number(values['build-minutes']));
if ('reason' in engine) {
  console.log(`No workflow engine: ${engine.reason}. Nothing was executed.`);
  process.exit(2);
}
const wanted = RUNS.filter(({ name, workflows }) =>
  `${workflows[0]}: ${name}`.includes(positionals[0] ?? ''),
);
const tally = { executed: 0, disagreeing: 0 };
for (const run of wanted) {
  const [example = ''] = run.workflows;
  const { happened, troubles, changes, log } = await execute(engine.program, run);
  const differing = Object.entries(run.expected).filter(
    ([key, value]) => !isDeepStrictEqual(value, happened[/** @type {keyof Expectation} */ (key)]),
  );
  const agrees = differing.length === 0 && troubles.length === 0;
  tally.executed += 1;
  console.log(`${agrees ? 'as expected' : 'DISAGREES  '} ${example}: ${run.name}`);
  console.log(`            by ${engine.name}${changes.map((change) => `; ${change}`).join('')}`);
  if (agrees) continue;
  tally.disagreeing += 1;
  for (const trouble of troubles) console.log(`  trouble: ${trouble}`);
  for (const [key, value] of differing) {
    const got = happened[/** @type {keyof Expectation} */ (key)];
    console.log(
      `  ${key}: expected ${JSON.stringify(value, null, 2)}\n  got ${JSON.stringify(got, null, 2)}`,
    );
  }
  console.log(log.replace(/^/gm, '  | '));
}
const { executed, disagreeing } = tally;
console.log(`\n${executed - disagreeing} passed, ${disagreeing} failed`);
if (disagreeing > 0 || executed === 0) process.exitCode = 1;
