import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assertNoLeak, channelsOf, findLeaks } from '../../tools/emulator/leaks.mjs';
import { prepareRunner } from '../../tools/emulator/runner.mjs';
import { playScenario, type Scenario } from '../../tools/emulator/scenario.mjs';
import { runs } from '../breadth.js';

const letters = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
const body = fc.string({ unit: letters, minLength: 34, maxLength: 34 });
const token = body.map((text) => `hf_${text}`);
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Every way to plant a token, by the name it must be found under. */
const disguises: [string, (token: string, noise: string) => string][] = [
  ['raw', (value) => value],
  ['first half', (value) => value.slice(0, 19)],
  ['second half', (value) => value.slice(19)],
  ['base64', (value) => base64(value)],
  ['base64', (value, noise) => base64(`${noise}:${value}`)],
  ['base64', (value, noise) => base64(`${noise}${value}\n${noise}`)],
  ['base64', (value, noise) => Buffer.from(`${noise}${value}${noise}`).toString('base64url')],
  ['hexadecimal', (value) => Buffer.from(value).toString('hex')],
  ['hexadecimal', (value) => Buffer.from(value).toString('hex').toUpperCase()],
  ['reversed', (value) => [...value].reverse().join('')],
  [
    'raw, broken by white space',
    (value) => `${value.slice(0, 9)}\n  ${value.slice(9, 30)} ${value.slice(30)}`,
  ],
  // Which the runner would not mask.
  ['raw', (value) => `\u001b[31;1m${value.slice(0, 9)}\u001b[0m\u001b[32m${value.slice(9)}\u001b[0m`],
];

describe('a planted secret', () => {
  test.each(disguises)('a planted secret is found as %s in any text', (form, disguise) => {
    fc.assert(
      fc.property(token, fc.string(), fc.string(), fc.string(), (secret, noise, before, after) => {
        const text = `${before}${disguise(secret, noise)}${after}`;
        const leaks = findLeaks({ log: text }, { ci: secret });
        expect(leaks).toContainEqual({ channel: 'log', secret: 'ci', form: expect.stringContaining(form) });
        expect(JSON.stringify(leaks)).not.toContain(secret);
      }),
      { numRuns: runs(40) },
    );
  });

  test.each([
    ['URL-encoded', 'a+long/value=with signs', 'a%2Blong%2Fvalue%3Dwith%20signs'],
    ['JSON-escaped', 'a"value\\with quotes', 'a\\"value\\\\with quotes'],
    ['trimmed', ' padded-value\n', 'padded-value'],
    [
      'base64url',
      '\u00fb\u00ff?>\u00fb\u00ff?>~~',
      Buffer.from('\u00fb\u00ff?>\u00fb\u00ff?>~~').toString('base64url'),
    ],
  ])('a planted secret is found %s', (form, secret, text) => {
    expect(findLeaks({ file: Buffer.from(`<${text}>`) }, { odd: secret })).toContainEqual({
      channel: 'file',
      secret: 'odd',
      form: expect.stringContaining(form),
    });
  });

  test('a planted secret is reported once where one form contains the others', () => {
    const [secret = ''] = fc.sample(token, 1);
    expect(findLeaks({ log: secret }, { ci: secret })).toEqual([
      { channel: 'log', secret: 'ci', form: 'raw' },
    ]);
  });
});

describe('nothing is found', () => {
  test('nothing is found in texts that do not hold the secret', () => {
    fc.assert(
      fc.property(token, token, fc.string(), (secret, other, text) => {
        const texts = { log: `${text} ${other} hf_ ${secret.slice(0, 11)} ${base64(other)}` };
        expect(findLeaks(texts, { ci: secret })).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  test('nothing is found of a blank secret', () => {
    expect(findLeaks({ log: 'anything' }, { none: '', blank: ' \n' })).toEqual([]);
  });
});

describe('the channels of a step', () => {
  /** Runs a script with a secret in its environment, and hands both to a check. */
  async function withStep(
    source: string,
    check: (
      result: Parameters<typeof channelsOf>[0],
      runner: Parameters<typeof channelsOf>[1],
      secret: string,
    ) => void,
  ) {
    const [secret = ''] = fc.sample(token, 1);
    const folder = mkdtempSync(join(tmpdir(), 'step-'));
    const entry = join(folder, 'step.mjs');
    writeFileSync(
      entry,
      `import { appendFileSync, writeFileSync } from 'node:fs';
       const { HF_TOKEN: secret, RUNNER_TEMP: temp, HOME: home } = process.env;
       const write = (name, text) => appendFileSync(process.env['GITHUB_' + name], text + '\\n');
       ${source}`,
    );
    const runner = await prepareRunner({
      env: { HF_TOKEN: secret },
      home: { '.netrc': `password ${secret}` },
    });
    try {
      check(await runner.run({ entry }), runner, secret);
    } finally {
      await runner.close();
      rmSync(folder, { recursive: true });
    }
  }

  test.each([
    ['stdout', 'console.log(secret)'],
    ['stderr', 'console.error(secret)'],
    ['annotation 1 (error)', "console.log('::error title=' + secret + '::m')"],
    ['command 1 (debug)', "console.log('::debug::' + secret)"],
    ['output user', "write('OUTPUT', 'user=' + secret)"],
    ['state saved', "write('STATE', 'saved=' + btoa('x' + secret))"],
    ['environment HF_TOKEN', "write('ENV', 'HF_TOKEN=' + secret)"],
    ['path', "write('PATH', '/' + secret)"],
    ['summary', "write('STEP_SUMMARY', secret)"],
    ['report', "write('OUTPUT', 'report=' + temp + '/r.json'); writeFileSync(temp + '/r.json', secret)"],
    ['temp file temp/x', "writeFileSync(temp + '/x', secret)"],
    ['new file home/.token', "writeFileSync(home + '/.token', secret)"],
    ['stdout', "console.log('::stop-commands::fence-1'); console.log('::add-mask::' + secret)"],
  ])('the channels of a step include %s: %s', async (channel, source) => {
    await withStep(source, (result, runner, secret) => {
      const found = findLeaks(channelsOf(result, runner), { ci: secret });
      expect(found.map((leak) => leak.channel)).toContain(channel);
      expect(() => assertNoLeak(result, runner, { ci: secret })).toThrow(`${channel} holds secret 'ci'`);
    });
  });

  test('the channels of a step leave out the registered mask, and what the job itself had in its home', async () => {
    await withStep("console.log('::add-mask::' + secret)", (result, runner, secret) => {
      expect(() => assertNoLeak(result, runner, { ci: secret })).not.toThrow();
    });
  });

  test('the channels of a step allow an asked export and a backup of what was scrubbed, and nothing besides', async () => {
    const source = "write('ENV', 'HF_TOKEN=' + secret); writeFileSync(temp + '/backup', secret)";
    await withStep(source, (result, runner, secret) => {
      const check = (options: object) => () => assertNoLeak(result, runner, { ci: secret }, options);
      expect(check({ exportToken: true, backups: ['ci'] })).not.toThrow();
      expect(check({ exportToken: true })).toThrow('temp/backup');
      expect(check({ backups: ['ci'] })).toThrow('environment HF_TOKEN');
      expect(check({ exportToken: true, backups: ['other'] })).toThrow('temp/backup');
    });
  });
});

/** Statements of a script that each give one secret away, in one channel; and where that must be found. */
const GIVEAWAYS: Array<[statement: string, channels: string[]]> = [
  ['console.log(secret)', ['stdout']],
  ['console.error(secret)', ['stderr']],
  ["console.log('::error file=' + secret + '::m')", ['stdout', 'annotation (error)']],
  ["console.log('::notice title=t::' + secret)", ['stdout', 'annotation (notice)']],
  ["console.log('::debug::' + secret)", ['stdout', 'command (debug)']],
  ["console.log('::group::' + secret)", ['stdout', 'command (group)']],
  ["write('OUTPUT', 'user=' + secret)", ['output user', 'file GITHUB_OUTPUT']],
  ["write('OUTPUT', secret + '=x')", ['file GITHUB_OUTPUT']],
  ["write('OUTPUT', 'x<<' + secret + '\\nx\\n' + secret)", ['file GITHUB_OUTPUT']],
  ["write('STATE', 'journal=' + secret)", ['state journal', 'file GITHUB_STATE']],
  ["write('ENV', 'OTHER=' + secret)", ['environment OTHER', 'file GITHUB_ENV']],
  ["write('PATH', '/' + secret)", ['path', 'file GITHUB_PATH']],
  ["write('STEP_SUMMARY', secret)", ['summary', 'file GITHUB_STEP_SUMMARY']],
  ["writeFileSync(RUNNER_TEMP + '/report.json', JSON.stringify({ findings: [], x: secret }))", ['report']],
  ["writeFileSync(RUNNER_TEMP + '/stray', secret)", ['temp file temp/stray']],
  ["writeFileSync(tmpdir() + '/stray', secret)", ['temp file system-temp/stray']],
  ["writeFileSync(HOME + '/.stray', secret)", ['new file home/.stray']],
  ["writeFileSync('stray', secret)", ['new file workspace/stray']],
  ["writeFileSync(tmpdir() + '/' + secret, '')", ['names of files']],
  ["mkdirSync(tmpdir() + '/' + secret)", ['names of files']],
  ["mkdirSync('.git/objects/' + secret)", ['names of files']],
  ["symlinkSync('/' + secret, HOME + '/link')", ['new file home/link']],
  ["git('.', 'hash-object', '-w', '--stdin')(secret)", ['git object workspace/.git/objects']],
  [
    "git('.', 'init', '-q', 'packed')(''); const id = git('packed', 'hash-object', '-w', '--stdin')(secret); git('packed', 'pack-objects', '.git/objects/pack/pack')(id); git('packed', 'prune-packed')('')",
    ['git object workspace/packed/.git/objects'],
  ],
  [
    "mkdirSync('.git/objects/info', { recursive: true }); writeFileSync('.git/objects/info/alternates', secret)",
    ['git object workspace/.git/objects'],
  ],
  ["appendFileSync('given', secret)", ['changed file workspace/given']],
  ["appendFileSync(HOME + '/.netrc', '\\npassword ' + secret)", ['changed file home/.netrc']],
  ["spawnSync(process.execPath, ['-e', '0', secret], { env: clean })", ['arguments of program']],
  [
    "await promisify(execFile)('git', ['--version', secret], { env: clean }).catch(() => {})",
    ['arguments of program', 'trace of program'],
  ],
  ["await promisify(exec)('true ' + secret, { env: clean })", ['arguments of program']],
  ["execFileSync('sh', [], { env: clean, input: 'git --version ' + secret })", ['trace of program']],
  // What the job itself has configured may hold a secret.
  ["execFileSync('git', ['credential', 'fill'], { env: { ...clean, ...helper(secret) }, input: ASKED })", []],
  ["execFileSync('git', ['--version'], { env: { ...clean, A: secret } })", ['variable A of program']],
  ["spawnSync('git', ['credential', 'x'], { env: { ...clean, A: secret } })", ['variable A of program']],
  ["spawnSync('git', ['--version'], { env: { ...clean, [variable]: secret } })", ['variable of program']],
  ["spawnSync('git', ['credential', 'x'], { env: { ...clean, [variable]: secret } })", []],
];

/** A scenario with one token for each statement, and a script in which each gives its own away. */
async function giveAway(statements: readonly string[], postStatements: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'giveaway-'));
  const script = (name: string, body: readonly string[], offset: number) => {
    const entry = join(folder, name);
    const lines = body.map((statement, index) => {
      const variable = `SECRET_${index + offset}`;
      return `{ const variable = '${variable}'; const secret = process.env[variable]; ${statement}; }`;
    });
    writeFileSync(
      entry,
      `import { exec, execFile, execFileSync, spawnSync } from 'node:child_process';
       import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
       import { tmpdir } from 'node:os';
       import { promisify } from 'node:util';
       const { RUNNER_TEMP, HOME, PATH } = process.env;
       const clean = { PATH };
       const git = (cwd, ...args) => (input) => execFileSync('git', args, { cwd, input, env: clean });
       const helper = (word) => ({
         GIT_CONFIG_COUNT: '1',
         GIT_CONFIG_KEY_0: 'credential.helper',
         GIT_CONFIG_VALUE_0: '!echo username=x; echo "password=' + word + '"; :',
       });
       const ASKED = 'protocol=https\\nhost=x\\n\\n';
       const write = (name, text) => appendFileSync(process.env['GITHUB_' + name], text + '\\n');
       writeFileSync(RUNNER_TEMP + '/report.json', '{"findings":[]}');
       write('OUTPUT', 'report=' + RUNNER_TEMP + '/report.json');
       ${lines.join('\n')}`,
    );
    return entry;
  };
  const names = [...statements, ...postStatements].map((_, index) => `t${index}`);
  const scenario: Scenario = {
    id: 'case',
    title: '',
    needs: [],
    runner: {
      env: Object.fromEntries(names.map((name, index) => [`SECRET_${index}`, `@token:${name}`])),
      home: { '.netrc': `machine x\npassword @token:${names.at(-1)}` },
      workspace: { given: 'x\n' },
      git: { remotes: { origin: 'https://example.org/x' } },
    },
    inputs: {},
    hub: { tokens: Object.fromEntries(names.map((name) => [name, { state: 'unknown' }])) },
    expect: { verdict: 'pass', cause: 'none' },
  };
  const played = await playScenario(scenario, {
    entry: script('main.mjs', statements, 0),
    postEntry: script('post.mjs', postStatements, statements.length),
  });
  try {
    expect([played.run.exitCode, played.post.exitCode, played.reportProblem]).toEqual([0, 0, '']);
    return names.map((name) => ({
      channels: played.leaks
        .filter(({ secret }) => secret === name)
        // Numbers tell several of a kind apart.
        .map(({ channel }) => channel.replace(/ (?:SECRET_)?\d+|(?<=\/objects)\/.*/g, '')),
      forms: played.leaks.filter(({ secret }) => secret === name).map(({ form }) => form),
    }));
  } finally {
    await played.close();
    rmSync(folder, { recursive: true });
  }
}

describe('what a script gives away while a scenario is played', () => {
  test('what a script gives away while a scenario is played is found, each secret where it was given away and nowhere else', async () => {
    const found = await giveAway(GIVEAWAYS.map(([statement]) => statement));
    // The files that the main stage left are there after the post stage as well.
    const channels = found.map((one) => [...new Set(one.channels)].sort());
    const expected = GIVEAWAYS.map(([statement, where]) => ({ statement, where: [...where].sort() }));
    expect(expected.map(({ statement }, index) => ({ statement, where: channels[index] }))).toEqual(expected);
  });

  test('what a script gives away while a scenario is played is found in the post stage as well', async () => {
    const found = await giveAway(
      [],
      [
        'console.log(secret)',
        "writeFileSync(RUNNER_TEMP + '/left', secret)",
        "spawnSync('git', [secret], { env: clean })",
      ],
    );
    expect(found.map(({ channels }) => channels)).toEqual([
      ['stdout'],
      ['temp file temp/left'],
      ['arguments of program', 'trace of program'],
    ]);
  });

  test('what a script gives away while a scenario is played is found in every form', async () => {
    const bytes = "Buffer.from(secret).toString('hex')";
    const forms: Array<[string, string]> = [
      ['raw', 'secret'],
      ['first half', 'secret.slice(0, 19)'],
      ['second half', 'secret.slice(19)'],
      ['base64, offset 0', 'btoa(secret)'],
      ['base64, offset 1', "btoa('x' + secret + 'y')"],
      ['base64, offset 2', "btoa('xx' + secret)"],
      ['base64, offset 2', "'Basic ' + btoa('hf_user:' + secret)"],
      ['hexadecimal', bytes],
      ['hexadecimal, upper case', `${bytes}.toUpperCase()`],
      ['reversed', "[...secret].reverse().join('')"],
      ['raw, with escapes of URLs', `${bytes}.replace(/../g, '%$&')`],
      ['raw, with escapes of JSON', "secret.replace('_', '\\\\u005f')"],
      ['raw, in entities', "secret.replace('_', '&#95;')"],
      ['raw', "[...secret].join('\\u200b')"],
      ['raw, broken by white space', "[...secret].join(' ')"],
    ];
    const found = await giveAway(forms.map(([, code]) => `console.log(${code})`));
    expect(found.map((one) => one.forms)).toEqual(forms.map(([form]) => [form]));
  });
});
