import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startHub } from '../../tools/emulator/hub.mjs';
import { prepareRunner, type Runner, type RunnerSetup } from '../../tools/emulator/runner.mjs';
import { schemaProblems } from '../report/schema.js';
import { model, ORG_MEMBER, play, token } from './play.js';

const MEBIBYTE = 1024 * 1024;
/** Far above what any of it takes; what is quadratic takes minutes. */
const LONG_MS = 25_000;
const PATIENCE_MS = 90_000;

const closing: Array<() => Promise<void>> = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Plays the main stage on a machine that is made ready by `prepare`, against a Hub that grants acme/model. */
async function played(
  setup: RunnerSetup,
  inputs: Record<string, string> = {},
  prepare: (runner: Runner) => void = () => {},
) {
  const hub = await startHub({
    listening: 'http',
    tokens: { ci: token('read'), other: token('read') },
    users: ORG_MEMBER,
    repos: [model('acme/model', { revisions: ['main', 'refs/heads/main'] })],
    faults: [],
    switches: {},
  });
  closing.push(hub.close);
  const runner = await prepareRunner(hub.expand({ ...setup, env: { HF_TOKEN: '@token:ci', ...setup.env } }));
  closing.push(runner.close);
  prepare(runner);
  const started = performance.now();
  const run = await runner.run({
    inputs: { endpoint: hub.url, repos: 'acme/model', ...inputs },
    timeoutMs: PATIENCE_MS,
  });
  const took = performance.now() - started;
  const report: unknown = run.outputs.report ? JSON.parse(readFileSync(run.outputs.report, 'utf8')) : null;
  const text = [run.visible.stdout, run.visible.stderr, run.summary, JSON.stringify(run.outputs)].join('\n');
  return { hub, runner, run, report, took, text: text + JSON.stringify(report) };
}

const submodules = (...passwords: string[]) =>
  passwords
    .map(
      (password, count) =>
        `[submodule "a${count}"]\n\tpath = a${count}\n\turl = http://u:${encodeURIComponent(password)}@@hub-host/acme/a\n`,
    )
    .join('');

/** Words of the report, of git and of the action, and a repo's own name. */
const WORDS = [
  ...['token-in-git-url', 'repo-disabled', 'hub-unreachable', 'netrc-overrides-token'],
  ...[
    'refs/heads/main',
    'acme/model',
    'models',
    'datasets',
    'checked-token',
    'granted',
    'HF_TOKEN',
    'warning',
  ],
  ...['huggingface_hub 1.x and later', 'saved-token', 'saved-file', 'trusted-publisher'],
];

describe('a credential that is a word of ours', () => {
  test('a credential that is a word of ours in .gitmodules changes nothing', async () => {
    const { run, report, text } = await played(
      { workspace: { '.gitmodules': submodules(...WORDS) } },
      { repos: 'acme/model@refs/heads/main' },
    );
    expect(schemaProblems(report)).toEqual([]);
    expect(run.outputs).toMatchObject({
      verdict: 'pass',
      cause: '',
      readable: 'acme/model@refs/heads/main',
    });
    expect(text).not.toContain('[removed: a credential]');
    expect(run.masks.filter((mask) => WORDS.includes(mask))).toEqual([]);
    expect(text).not.toContain('an internal error');
  });

  test.each(['repo-disabled', 'netrc-overrides-token', 'checked-token', 'datasets', 'huggingface.js'])(
    'a credential that is a word of ours in the netrc, or as a token, leaves a report: %s',
    async (word) => {
      const netrc = { home: { '.netrc': `machine @hub-hostname login u password ${word}\n` } };
      const { run, report } = await played(netrc);
      expect(schemaProblems(report)).toEqual([]);
      expect(run.outputs).toMatchObject({ verdict: 'warn', cause: 'netrc-overrides-token' });
      const asToken = await played({ env: { HF_TOKEN: word } });
      expect(schemaProblems(asToken.report)).toEqual([]);
      expect(asToken.run.outputs.verdict).toBe('fail');
      expect(asToken.run.outputs.cause).toBe('token-format-unknown');
    },
  );

  test('a credential that is a word of ours is hidden where it has the form of a token, and by itself alone', async () => {
    const secret = `hf_${randomBytes(17).toString('hex')}`;
    const { run, text } = await played({ workspace: { '.gitmodules': submodules(secret) } });
    expect(run.masks.filter((mask) => mask.includes(secret.slice(5)))).toEqual([secret]);
    expect(run.masks).not.toContain(Buffer.from(secret).toString('base64'));
    expect(text).not.toContain(secret);
  });
});

const manySubmodules = Array.from(
  { length: 3_000 },
  (_, count) =>
    `[submodule "m${count}"]\n\tpath = m${count}\n\turl = http://u:${`hf_${String(count).padStart(34, 'x')}`}@@hub-host/acme/m${count}\n`,
).join('');
const requirement = `transformers==1${'a'.repeat(38)}!\n`;
const pyproject = `[project]\ndependencies = [\n${`  "huggingface-hub==1${'a1'.repeat(15)}!",\n`.repeat(33_000)}]\n`;
const braces = '{{'.repeat(65_000);

describe('what is made to take long', () => {
  test.each<[string, RunnerSetup, Record<string, string>, string]>([
    ['3,000 submodules', { workspace: { '.gitmodules': manySubmodules } }, {}, 'warn'],
    [
      'twenty requirement files of 8 MiB',
      {
        workspace: Object.fromEntries(
          Array.from({ length: 20 }, (_, count) => [
            `requirements-${count}.txt`,
            requirement.repeat((8 * MEBIBYTE) / requirement.length),
          ]),
        ),
      },
      {},
      'pass',
    ],
    ['1.5 MB of pyproject.toml', { workspace: { 'pyproject.toml': pyproject } }, {}, 'pass'],
    ['65,000 braces in repos', {}, { repos: braces }, 'fail'],
    ['40,000 lines of braces in repos', {}, { repos: '{{\n'.repeat(40_000) }, 'fail'],
    ['65,000 braces in HF_TOKEN', { env: { HF_TOKEN: braces } }, {}, 'fail'],
    ['65,000 braces in another variable', { env: { MY_HF_TOKEN: braces, HF_HOME: braces } }, {}, 'pass'],
    ['65,000 braces as the endpoint', {}, { endpoint: braces }, 'fail'],
    ['comments that end nowhere', {}, { repos: `${'acme/model # '.repeat(9_000)}\u2028` }, 'pass'],
  ])(
    'what is made to take long comes to its verdict in time: %s',
    async (_, setup, inputs, verdict) => {
      const { run, report, took } = await played(setup, inputs);
      expect(run.outputs.verdict).toBe(verdict);
      expect(schemaProblems(report)).toEqual([]);
      expect(took).toBeLessThan(LONG_MS);
    },
    PATIENCE_MS,
  );

  test('what is made to take long and is left unread is told of', async () => {
    const { text } = await played({
      workspace: {
        'requirements.txt': 'huggingface_hub==0.5.0\n'.repeat(60_000),
        '.gitmodules': '#'.repeat(MEBIBYTE + 1),
      },
    });
    expect(text).toContain('workspace files that are too large to be read: .gitmodules, requirements.txt');
    expect(text).not.toContain('0.5.0');
  });
});

describe('a token file that somebody else can write', () => {
  const OTHER = () => `hf_${randomBytes(17).toString('hex')}`;

  const put = (path: string, text: string, mode = 0o600) => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, text, { mode });
    chmodSync(path, mode);
  };
  const usual = (runner: Runner) => join(runner.home, '.cache/huggingface/token');

  test.each<[string, (runner: Runner, secret: string) => string, string | null]>([
    [
      'reached by a link into the workspace',
      (runner, secret) => {
        put(join(runner.workspace, 'token'), secret);
        mkdirSync(dirname(usual(runner)), { recursive: true, mode: 0o700 });
        symlinkSync(join(runner.workspace, 'token'), usual(runner));
        return join(runner.workspace, 'token');
      },
      'is in the workspace',
    ],
    [
      'reached by a link through the workspace',
      (runner, secret) => {
        put(join(runner.home, 'real/token'), secret);
        symlinkSync('../home/real', join(runner.workspace, 'way'));
        mkdirSync(join(runner.home, '.cache'), { mode: 0o700 });
        symlinkSync(join(runner.workspace, 'way'), join(runner.home, '.cache/huggingface'));
        return join(runner.home, 'real/token');
      },
      'is in the workspace',
    ],
    [
      'of mode 0666',
      (runner, secret) => {
        put(usual(runner), secret, 0o666);
        return usual(runner);
      },
      'it can be written by others',
    ],
    [
      'in a folder of mode 0777',
      (runner, secret) => {
        put(usual(runner), secret);
        chmodSync(dirname(usual(runner)), 0o777);
        return usual(runner);
      },
      'its folder can be written by others',
    ],
    [
      'in a sticky folder',
      (runner, secret) => {
        put(usual(runner), secret);
        chmodSync(dirname(usual(runner)), 0o1777);
        return usual(runner);
      },
      'its folder can be written by others',
    ],
    [
      "behind links of one's own, which are fine",
      (runner, secret) => {
        put(join(runner.home, 'dotfiles/huggingface/token'), secret);
        mkdirSync(join(runner.home, '.cache'), { mode: 0o700 });
        symlinkSync('../dotfiles/huggingface', join(runner.home, '.cache/huggingface'));
        return join(runner.home, 'dotfiles/huggingface/token');
      },
      null,
    ],
  ])('a token file that somebody else can write: %s', async (_, prepare, reason) => {
    let file = '';
    const secret = OTHER();
    const { run, hub, report, text } = await played({}, { scrub: 'all' }, (runner) => {
      file = prepare(runner, secret);
    });
    expect(schemaProblems(report)).toEqual([]);
    expect(existsSync(file)).toBe(reason !== null);
    expect(run.masks.includes(secret)).toBe(reason === null);
    expect(text).not.toContain(secret);
    expect(hub.requests.filter(({ authorization }) => authorization === 'unknown')).toEqual([]);
    if (reason !== null) {
      expect(text).toContain(reason);
      expect(text).toMatch(/the contents of \S+: /);
    }
  });

  test('a token file that somebody else can write in an HF_HOME in the workspace is neither sent, masked nor taken away', async () => {
    const secret = OTHER();
    const setup = { workspace: { 'hf/token': secret, 'hf/stored_tokens': `[a]\nhf_token = ${secret}\n` } };
    await play(
      {
        runner: { ...setup, env: { HF_HOME: 'hf', HF_TOKEN: '' } },
        inputs: { repos: 'acme/model', scrub: 'all' },
        hub: { repos: [model('acme/model', { private: true })] },
        expect: { verdict: 'fail', cause: 'secret-not-defined' },
      },
      ({ played: { hub, run, runner, report } }) => {
        expect(run.masks).not.toContain(secret);
        expect(readFileSync(join(runner.workspace, 'hf/token'), 'utf8')).toBe(secret);
        expect(JSON.stringify(report)).toContain('is in the workspace');
        expect(hub.requests.every(({ authorization }) => authorization === 'none')).toBe(true);
      },
    );
  });

  test('a netrc in the workspace is left alone, too', async () => {
    const secret = randomBytes(9).toString('hex');
    const { run, text, runner } = await played(
      {
        workspace: { netrc: `machine @hub-hostname login u password ${secret}\n` },
        env: { NETRC: 'netrc' },
      },
      { scrub: 'all' },
    );
    expect(run.outputs).toMatchObject({ verdict: 'warn', cause: 'netrc-unreadable' });
    expect(run.masks.filter((mask) => mask.includes(secret))).toEqual([]);
    expect(text).toContain('is in the workspace');
    expect(readFileSync(join(runner.workspace, 'netrc'), 'utf8')).toContain(secret);
  });
});
