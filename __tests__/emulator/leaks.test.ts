import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assertNoLeak, channelsOf, findLeaks } from '../../emulator/leaks.mjs';
import { prepareRunner } from '../../emulator/runner.mjs';

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
  test.each(disguises)('is found as %s in any text', (form, disguise) => {
    fc.assert(
      fc.property(token, fc.string(), fc.string(), fc.string(), (secret, noise, before, after) => {
        const text = `${before}${disguise(secret, noise)}${after}`;
        const leaks = findLeaks({ log: text }, { ci: secret });
        expect(leaks).toContainEqual({ channel: 'log', secret: 'ci', form: expect.stringContaining(form) });
        expect(JSON.stringify(leaks)).not.toContain(secret);
      }),
      { numRuns: 40 },
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
  ])('is found %s', (form, secret, text) => {
    expect(findLeaks({ file: Buffer.from(`<${text}>`) }, { odd: secret })).toContainEqual({
      channel: 'file',
      secret: 'odd',
      form: expect.stringContaining(form),
    });
  });

  test('is reported once where one form contains the others', () => {
    const [secret = ''] = fc.sample(token, 1);
    expect(findLeaks({ log: secret }, { ci: secret })).toEqual([
      { channel: 'log', secret: 'ci', form: 'raw' },
    ]);
  });
});

describe('nothing is found', () => {
  test('in texts that do not hold the secret', () => {
    fc.assert(
      fc.property(token, token, fc.string(), (secret, other, text) => {
        const texts = { log: `${text} ${other} hf_ ${secret.slice(0, 11)} ${base64(other)}` };
        expect(findLeaks(texts, { ci: secret })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('of a blank secret', () => {
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
  ])('include %s: %s', async (channel, source) => {
    await withStep(source, (result, runner, secret) => {
      const found = findLeaks(channelsOf(result, runner), { ci: secret });
      expect(found.map((leak) => leak.channel)).toContain(channel);
      expect(() => assertNoLeak(result, runner, { ci: secret })).toThrow(`${channel} holds secret 'ci'`);
    });
  });

  test('leave out the registered mask, and what the job itself had in its home', async () => {
    await withStep("console.log('::add-mask::' + secret)", (result, runner, secret) => {
      expect(() => assertNoLeak(result, runner, { ci: secret })).not.toThrow();
    });
  });

  test('allow an asked export and a backup of what was scrubbed, and nothing besides', async () => {
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
