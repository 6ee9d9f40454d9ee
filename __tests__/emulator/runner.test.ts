import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { prepareRunner, type Runner, type RunnerSetup } from '../../tools/emulator/runner.mjs';

const scripts = mkdtempSync(join(tmpdir(), 'steps-'));
const runners: Runner[] = [];

/** Prepares a machine that is removed after the test. */
async function machine(setup: RunnerSetup = {}) {
  const runner = await prepareRunner(setup);
  runners.push(runner);
  return runner;
}

/** Writes a script that a step can run, below an action of its own. */
function script(source: string) {
  const path = join(scripts, `${randomUUID()}.mjs`);
  writeFileSync(path, `import { appendFileSync } from 'node:fs';\n${source}`);
  return path;
}

/** Runs a script as the main stage on a machine of its own. */
async function runScript(source: string, setup: RunnerSetup = {}) {
  const runner = await machine(setup);
  return runner.run({ entry: script(source) });
}

writeFileSync(join(scripts, 'action.yml'), "inputs:\n  fail-on:\n    default: 'error'\n  token:\n");
afterEach(() => Promise.all(runners.splice(0).map((runner) => runner.close())));
afterAll(() => rmSync(scripts, { recursive: true }));

describe('a step', () => {
  test('a step sees a hosted runner and nothing of the host', async () => {
    const host = { ...process.env };
    Object.assign(process.env, { HF_TOKEN: 'of the host', https_proxy: 'http://proxy.example' });
    const payload = { repository: { full_name: 'acme/project' }, pull_request: { number: 7 } };
    const { stdout } = await runScript('console.log(JSON.stringify([process.env, process.cwd()]))', {
      event: 'pull_request',
      actor: 'dependabot[bot]',
      payload,
      env: { GITHUB_JOB: 'tests', HF_HUB_OFFLINE: '1' },
    });
    for (const name of ['HF_TOKEN', 'https_proxy']) {
      if (host[name] === undefined) delete process.env[name];
      else process.env[name] = host[name];
    }
    const [env, cwd] = JSON.parse(stdout);
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_ACTOR: 'dependabot[bot]',
      GITHUB_REPOSITORY: 'acme/project',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_WORKFLOW_REF: 'acme/project/.github/workflows/ci.yml@refs/pull/7/merge',
      GITHUB_JOB: 'tests',
      GITHUB_WORKSPACE: cwd,
      HF_HUB_OFFLINE: '1',
      RUNNER_ENVIRONMENT: 'github-hosted',
      'INPUT_FAIL-ON': 'error',
      INPUT_TOKEN: '',
    });
    expect(Object.keys(env).filter((name) => /^(HF_TOKEN|NODE_|https?_proxy)/.test(name))).toEqual([]);
  });

  test('a step finds the payload, its inputs, and the files of its home and workspace', async () => {
    const runner = await machine({
      payload: { number: 3 },
      home: { '.netrc': 'machine x\n', '.cache/deep/token': 't' },
      workspace: { '.github/workflows/ci.yml': 'jobs:\n' },
    });
    const entry = script('console.log(process.env["INPUT_FAIL-ON"], process.env.INPUT_A_B)');
    const { log } = await runner.run({ entry, inputs: { 'fail-on': 'never', 'a b': 'x' } });
    expect(log).toEqual(['never x']);
    expect(await readFile(runner.env.GITHUB_EVENT_PATH ?? '', 'utf8')).toBe('{"number":3}');
    expect(runner.files().map(({ path, mode, before }) => [path, mode.toString(8), before !== null])).toEqual(
      [
        ['home/.cache/deep/token', '600', true],
        ['home/.netrc', '600', true],
        ['workspace/.github/workflows/ci.yml', '644', true],
      ],
    );
  });

  test('a step finds the git configuration and the remotes', async () => {
    const runner = await machine({
      git: {
        config: { 'credential.helper': '!f() { echo "x"; }; f' },
        remotes: { hub: 'https://hub.example/a/b' },
      },
    });
    const { log } = await runner.run({
      entry: script(`import { execFileSync } from 'node:child_process';
        for (const args of [['config', '--global', 'credential.helper'], ['remote', '-v']])
          process.stdout.write(execFileSync('git', args));`),
    });
    expect(log).toEqual([
      '!f() { echo "x"; }; f',
      'hub\thttps://hub.example/a/b (fetch)',
      'hub\thttps://hub.example/a/b (push)',
    ]);
    const paths = runner.files().map(({ path }) => path);
    expect(paths).toContain('workspace/.git/config');
    expect(paths.filter((path) => path.includes('/objects/'))).toEqual([]);
  });

  test('a step writes to both streams and all files', async () => {
    const result = await runScript(`
      console.log('::add-mask::s3cret-value');
      console.error('::warning title=W::about s3cret-value');
      console.log('unfinished s3cret-value');
      const write = (name, text) => appendFileSync(process.env[name], text);
      write('GITHUB_OUTPUT', 'verdict=fail\\nlist<<E\\na\\nb\\nE\\n');
      write('GITHUB_STATE', 'backup=/tmp/x\\n');
      write('GITHUB_ENV', 'NETRC=/dev/null\\n');
      write('GITHUB_PATH', '/opt/x\\n');
      write('GITHUB_STEP_SUMMARY', '# Summary s3cret-value\\n');
      process.exitCode = 1;`);
    expect(result).toMatchObject({
      exitCode: 1,
      signal: null,
      outcome: 'failure',
      masks: ['s3cret-value'],
      outputs: { verdict: 'fail', list: 'a\nb' },
      state: { backup: '/tmp/x' },
      exportedEnv: { NETRC: '/dev/null' },
      addedPath: ['/opt/x'],
      summary: '# Summary s3cret-value\n',
    });
    expect(result.annotations.map(({ level, title }) => [level, title])).toEqual([['warning', 'W']]);
    expect(result.log).toContain('unfinished ***');
    expect(result.stdout).toContain('::add-mask::s3cret-value');
    expect(result.visible.stdout).toBe('unfinished s3cret-value');
  });

  test('a step fails on a bad line of a file, without giving away what it masked', async () => {
    const step = runScript(`
      console.log('::add-mask::s3cret-value');
      appendFileSync(process.env.GITHUB_OUTPUT, 'bad s3cret-value');`);
    await expect(step).rejects.toThrow("file command 'output' successfully. Invalid format 'bad ***'");
  });

  test('a step is told of a summary that is too large, and of a variable it may not set', async () => {
    const { annotations, exportedEnv } = await runScript(`
      appendFileSync(process.env.GITHUB_ENV, 'NODE_OPTIONS=--inspect\\n');
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'é'.repeat(600_000));`);
    expect(exportedEnv).toEqual({});
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('NODE_OPTIONS'),
      expect.stringContaining('got 1171k'),
    ]);
  });

  test('a step is killed when it takes too long', async () => {
    const runner = await machine();
    const result = await runner.run({ entry: script('setInterval(() => {}, 1000)'), timeoutMs: 150 });
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', outcome: 'failure' });
  });

  test('a step is interrupted when the job is cancelled', async () => {
    const runner = await machine();
    const entry = script('setInterval(() => {}, 1000)');
    const result = await runner.run({ entry, signal: AbortSignal.timeout(150) });
    expect(result.signal).toBe('SIGINT');
  });
});

describe('the stages of a job', () => {
  test('the stages of a job share state, exported variables, paths and masks', async () => {
    const runner = await machine();
    await runner.run({
      entry: script(`
        console.log('::add-mask::s3cret-value');
        appendFileSync(process.env.GITHUB_STATE, 'file=a b\\n');
        appendFileSync(process.env.GITHUB_ENV, 'HF_HOME=/x\\nGITHUB_ACTOR=nobody\\n');
        appendFileSync(process.env.GITHUB_PATH, '/first\\n/second\\n');`),
    });
    const post = await runner.post({
      entry: script(`
        const { STATE_file, HF_HOME, GITHUB_ACTOR, PATH } = process.env;
        console.log(STATE_file, HF_HOME, GITHUB_ACTOR, PATH.split(':').slice(0, 2), 's3cret-value');`),
    });
    expect(post.log).toEqual(["a b /x octo-dev [ '/second', '/first' ] ***"]);
    expect(post.masks).toEqual([]);
  });

  test('the stages of a job leave only what the action wrote, and nothing once the machine is closed', async () => {
    const runner = await machine();
    await runner.run({
      entry: script('appendFileSync(process.env.RUNNER_TEMP + "/report.json", "{}")'),
    });
    expect(runner.files().map(({ path, before }) => [path, before])).toEqual([['temp/report.json', null]]);
    await runner.close();
    await expect(access(runner.root)).rejects.toThrow('ENOENT');
  });

  test('the stages of a job refuse files that would lie outside the machine', async () => {
    await expect(machine({ home: { '../../escaped': '' } })).rejects.toThrow('outside its folder');
  });
});
