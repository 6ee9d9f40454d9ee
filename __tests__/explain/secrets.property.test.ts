import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explanationData } from '../../src/command-line/explanation-data.js';
import { explanationLines } from '../../src/command-line/explanation-lines.js';
import { explain } from '../../src/explain/explain.js';
import { echoFinder } from '../../src/model/echo/echo.js';
import { coloured } from '../../src/report/paint.js';
import { runs } from '../breadth.js';
import { AUTHENTICATION_LOGS, OTHER_LOGS } from './logs.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const body = (length: number) =>
  fc.array(fc.constantFrom(...LETTERS), { minLength: length, maxLength: length }).map((all) => all.join(''));

const token = fc.oneof(
  body(34).map((rest) => `hf_${rest}`),
  body(34).map((rest) => `api_org_${rest}`),
  body(60).map((rest) => `hf_oauth_${rest.slice(0, 20)}.${rest.slice(20, 40)}.${rest.slice(40)}`),
  body(40).map((rest) => `hf_jwt_${rest}`),
);

/** Ways in which a log shows a token so that it can be found. */
const PLAIN: ReadonlyArray<(value: string) => string> = [
  (value) => value,
  (value) => `HF_TOKEN=${value}`,
  (value) => `Authorization: Bearer ${value}`,
  (value) => `https://user:${value}@huggingface.co/acme/model`,
  (value) => `https://huggingface.co/${value}/resolve/main/config.json`,
  (value) => `https://huggingface.co/acme/${value}`,
  (value) => `login(token="${value}")`,
  (value) => `Illegal header value b'Bearer ${value}\\n'`,
  (value) => `Authorization: Basic ${Buffer.from(`user:${value}`).toString('base64')}`,
  (value) => `Access to model acme/${value} is restricted and you are not in the authorized list.`,
  (value) => `User Access Token "${value}" is expired`,
  (value) => `FAILED ${value}::test_push`,
  (value) => `botocore.exceptions.${value}`,
  (value) => `you have reached your '${value}' rate limit`,
];
/** Ways in which nobody finds it, and which must not be shown either. */
const HIDDEN: ReadonlyArray<(value: string) => string> = [
  (value) => Buffer.from(value).toString('hex'),
  (value) => [...value].reverse().join(''),
  (value) => [...value].join(' '),
  (value) => `https://huggingface.co/acme/${value.slice(0, 20)}-x`,
  (value) => `${value.slice(0, 12)}\u001b[0m${value.slice(12)}`,
];

const logs = [...AUTHENTICATION_LOGS, ...OTHER_LOGS].map(({ log }) => log);

function shown(text: string) {
  const data = explanationData(explain([{ firstLine: 1, text }]));
  return { data, text: `${JSON.stringify(data)}\n${explanationLines(data, coloured).join('\n')}` };
}

const withLine = (log: string, at: number, line: string) => {
  const lines = log.split('\n');
  lines.splice(at % (lines.length + 1), 0, line);
  return lines.join('\n');
};

describe('a token in a log', () => {
  test('A token in a log is never shown, in whatever spelling it is there', () => {
    fc.assert(
      fc.property(
        token,
        fc.constantFrom(...PLAIN, ...HIDDEN),
        fc.constantFrom(...logs),
        fc.nat(30),
        (value, spell, log, at) => {
          const { text } = shown(withLine(log, at, spell(value)));
          expect(echoFinder([value])(text)).toBe(false);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });

  test('A token in a log is reported with its line', () => {
    fc.assert(
      fc.property(token, fc.constantFrom(...PLAIN), fc.nat(30), (value, spell, at) => {
        const lines = Array.from({ length: 20 }, () => 'working');
        lines.splice(at % 20, 0, spell(value));
        const { data, text } = shown(lines.join('\n'));
        expect(data.leaks).toContainEqual({ line: (at % 20) + 1, kind: 'hub' });
        expect(text).toContain(`This log contains a Hub token on line ${(at % 20) + 1}`);
      }),
      { numRuns: runs(300) },
    );
  });

  test.each<[string, (value: string) => string]>([
    ['a bar of progress', (value) => `Downloading https://me:${value}@huggingface.co/a/b: 10%|#  | 1/10`],
    [
      'the source code in a traceback',
      (value) =>
        `Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    login("${value}")`,
    ],
    ['the middle of a very long line', (value) => `${'a '.repeat(9_000)}${value}${' b'.repeat(9_000)}`],
    ['two lines, as a terminal wraps it', (value) => `HF_TOKEN=${value.slice(0, 20)}\r\n${value.slice(20)}`],
    ['letters between which nothing is seen', (value) => `${value.slice(0, 9)}\u200b${value.slice(9)}`],
  ])('A token in %s is reported, and no id with a piece of it is repeated', (_, spell) => {
    const value = ['hf', 'AbCdEfGhIjKlMnOpQrStUvWxYz01234567'].join('_');
    const refused = `Repository Not Found for url: https://huggingface.co/acme/${value.slice(20)}/resolve/main/a.`;
    const { data, text } = shown(`${spell(value)}\n${refused}`);
    expect(data.leaks.map(({ kind }) => kind)).toContain('hub');
    expect(text).not.toContain(value.slice(20));
  });

  test('A short password in an address is no id that is repeated', () => {
    const { text } = shown(
      'git clone https://me:pa55wordpa55@git.example/x\nRepository Not Found for url: https://huggingface.co/acme/pa55wordpa55/resolve/main/a.',
    );
    expect(text).not.toContain('pa55wordpa55');
  });

  test.each([
    'HF_TOKEN: ***',
    'HF_TOKEN=hf_***',
    `token="hf_${'x'.repeat(34)}"`,
    'login(token="hf_your_token_here")',
    'Authorization: Bearer $HF_TOKEN',
    'Authorization: Bearer <token>',
    'cache in /home/me/.cache/hf_hub_download_of_a_model_with_a_long_name',
    'commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
    'pip install hf_transfer\nModuleNotFoundError2 was raised',
    'HF_TOKEN=hf_AbCdEf1\n  at a new line',
  ])('No token is seen in %s', (line) => {
    expect(shown(line).data.leaks).toEqual([]);
  });

  test.each([
    ['a password in an address', 'cloning https://me:a-long-password-1@git.example/x', 'login'],
    ["another service's token", `token ghp_${'aB3'.repeat(12)}`, 'foreign'],
  ])('A Hub token is told apart from %s', (_, line, kind) => {
    expect(shown(line).data.leaks).toEqual([{ line: 1, kind }]);
  });
});

test('What a log says acts nowhere: no command of a runner and no escape is in the answer', () => {
  const line = fc.constantFrom(
    '::error::forged',
    '##[error]forged',
    '\u001b]0;title\u0007',
    '\u0000\u0007',
    '\u202e',
    '::set-output name=a::b',
    '\ufffd\ufffd',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom(...logs), (hostile, log) => {
      const { data } = shown(`${hostile.join(' ')} ${log}\n${hostile.join('\n')}`);
      const text = explanationLines(data, (_, words) => words).join('\n');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^::|##\[|forged/m);
    }),
    { numRuns: runs(300) },
  );
});
