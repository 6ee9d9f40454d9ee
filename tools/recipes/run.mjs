// Executes the recipes for other CIs than GitHub, with the packed package and the emulated Hub, and compares what came of
// it with what is expected: `node tools/recipes/run.mjs [part of a recipe or of what happens]`. Ends with 1 if anything
// disagrees, and with 2 if some of it could not be executed on this machine.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { REAL_NAMES, startHub } from '../emulator/hub.mjs';
import { hostEnvironment, makeMachine, must } from './machine.mjs';
import { startRegistry } from './registry.mjs';
import { RECIPE_RUNS } from './runs.mjs';

/**
 * @import { Engine } from './engines.mjs'
 * @import { Expectation, RecipeRun } from './runs.mjs'
 */

/**
 * @param {Engine} engine
 * @param {RecipeRun} run
 * @param {string} registry
 * @param {string} kept folder for what one run may take over from another
 * @returns {Promise<{ happened: Expectation, troubles: string[], log: string }>}
 */
async function execute(engine, run, registry, kept) {
  const hub = await startHub(run.hub, { names: REAL_NAMES });
  // The texts of the recipes are not changed: the Hub is at its real name, and the registry is a setting of npm.
  const network = {
    HTTPS_PROXY: hub.proxyUrl ?? '',
    NO_PROXY: new URL(registry).hostname,
    npm_config_registry: registry,
    npm_config_cache: join(kept, 'npm'),
    PRE_COMMIT_HOME: join(kept, 'pre-commit'),
  };
  const machine = await makeMachine(engine.files(run), network, hub.caPem ?? '', engine.tools);
  try {
    const secrets = run.withoutToken ? {} : { HF_TOKEN: hub.tokens.ci ?? '' };
    const ended = await engine.play(machine, { run, secrets });
    const report = existsSync(ended.report) ? readFileSync(ended.report, 'utf8') : '';
    const { verdict = '', cause = '', findings = [] } = parsed(report);
    const [first] = findings;
    const texts = { log: ended.log, report };
    return {
      happened: { succeeded: ended.succeeded, verdict, cause, followed: ended.followed },
      troubles: [
        ...hub.violations,
        ...Object.entries(texts)
          .filter(([, text]) => Object.values(hub.tokens).some((token) => text.includes(token)))
          .map(([name]) => `the token is in the ${name}`),
        ...(ended.succeeded || (first !== undefined && ended.log.includes(first.title))
          ? []
          : ['the log does not say why']),
      ],
      log: ended.log,
    };
  } finally {
    machine.remove();
    await hub.close();
  }
}

/**
 * A git repository of this checkout with the tag that a recipe names.
 *
 * @param {string} folder
 * @returns {Promise<string>}
 */
async function makeSource(folder) {
  const source = join(folder, 'source');
  const listed = await must(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    env,
    '.',
  );
  for (const path of listed.split('\0').filter((name) => existsSync(name) && name !== '')) {
    cpSync(path, join(source, path));
  }
  const identity = ['-c', 'user.name=octo-dev', '-c', 'user.email=octo-dev@example.org'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...identity, 'commit', '--quiet', '--message=Release'],
    ['tag', 'v1.0.0'],
  ]) {
    await must('git', args, env, source);
  }
  return source;
}

/**
 * @param {string} report
 * @returns {{ verdict?: string, cause?: string | null, findings?: { title: string }[] }} nothing, if it is no JSON
 */
function parsed(report) {
  try {
    return JSON.parse(report);
  } catch {
    return {};
  }
}

const env = hostEnvironment();
const cache = resolve('.cache/recipes');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'hf-auth-check-recipes-'));
const tally = { passed: 0, failed: 0, skipped: 0 };
try {
  const registry = await startRegistry(folder);
  const source = await makeSource(folder);
  const wanted = RECIPE_RUNS.filter(({ recipe, name }) =>
    `${recipe}: ${name}`.includes(process.argv[2] ?? ''),
  );
  for (const run of wanted) {
    const engine = await run.engine(cache, source);
    const what = `${run.recipe}: ${run.name}`;
    if ('skipped' in engine) {
      tally.skipped += 1;
      console.log(`skipped     ${what}\n            ${engine.skipped}`);
      continue;
    }
    const { happened, troubles, log } = await execute(engine, run, registry.url, folder);
    const agrees = isDeepStrictEqual(happened, run.expected) && troubles.length === 0;
    tally[agrees ? 'passed' : 'failed'] += 1;
    console.log(`${agrees ? 'as expected' : 'DISAGREES  '} ${what}\n            by ${engine.name}`);
    if (agrees) continue;
    for (const trouble of troubles) console.log(`  trouble: ${trouble}`);
    console.log(`  expected ${JSON.stringify(run.expected)}\n  got ${JSON.stringify(happened)}`);
    console.log(log.replace(/^/gm, '  | '));
  }
  await registry.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const { passed, failed, skipped } = tally;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0 || passed + skipped === 0) process.exitCode = 1;
else if (skipped > 0) process.exitCode = 2;
