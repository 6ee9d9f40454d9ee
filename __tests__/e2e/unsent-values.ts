import { randomInt } from 'node:crypto';
import { expect } from '@jest/globals';
import { channelsOf } from '../../tools/emulator/leaks.mjs';
import { model, play, type Seen } from './play.js';

/** Values that are no tokens of the Hub. `unsent-values.test.ts` plays one of each kind, the slow suite the others. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const UPPERCASE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const drawn = (length = 34, from = ALPHABET) =>
  Array.from({ length }, () => from.charAt(randomInt(from.length))).join('');

/** The length of a piece that is looked for in everything the run leaves. */
const PIECE = 8;

type Value = (body: string) => string;
export type Row = [name: string, value: Value, cause: string, kind: string, words: string];

const base64 = (text: string, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(text, encoding).toString('base64');
const malformed = (name: string, value: Value, kind: string, words: string): Row => [
  name,
  value,
  'token-malformed',
  kind,
  words,
];
const quoted = (name: string, value: Value, kind = 'quotes'): Row => [
  name,
  value,
  'token-has-quotes',
  kind,
  'quotation mark',
];
const foreign = (prefix: string, service: string, alphabet = ALPHABET): Row => [
  `a value with the prefix ${prefix}`,
  (body) => prefix + (alphabet === ALPHABET ? body : body.toUpperCase().replace(/[^A-Z0-9]/g, '')),
  'token-foreign',
  prefix,
  service,
];
export const jwt = (body: string) =>
  [`{"alg":"none"}`, `{"sub":"${body}"}`, drawn(20)]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

/** By what is around a body that was drawn for the run. */
export const ROWS: Row[] = [
  quoted('double quotes', (body) => `"hf_${body}"`),
  quoted('single quotes', (body) => `'hf_${body}'`),
  quoted('backticks', (body) => `\`hf_${body}\``),
  quoted('typographic quotes', (body) => `“hf_${body}”`),
  quoted('guillemets', (body) => `«hf_${body}»`),
  quoted('quotes as entities', (body) => `&quot;hf_${body}&quot;`),
  quoted('quotes around something else', (body) => `"${body}"`),
  quoted('one quote in front', (body) => `"hf_${body}`, 'one-quote'),
  quoted('one quote behind', (body) => `hf_${body}'`, 'one-quote'),
  ['the word Bearer', (body) => `Bearer hf_${body}`, 'token-has-bearer-prefix', 'bearer-prefix', 'Bearer'],
  [
    'a whole header',
    (body) => `Authorization: Bearer hf_${body}`,
    'token-has-bearer-prefix',
    'bearer-prefix',
    'Bearer',
  ],
  [
    'the word token',
    (body) => `token hf_${body}`,
    'token-has-bearer-prefix',
    'token-prefix',
    'the word Token',
  ],
  ['a user name', (body) => `octo:hf_${body}`, 'token-has-username', 'user-name', 'a user name and a colon'],
  ['a user name and a password', (body) => `octo:${body}`, 'token-has-username', 'user-name', 'a user name'],
  ['several colons', (body) => `a:b:hf_${body}`, 'token-has-username', 'user-name', 'a user name'],
  ['base64', (body) => base64(`hf_${body}`), 'token-double-encoded', 'base64', 'base64'],
  [
    'base64 in lines',
    (body) => base64(`hf_${body}`).replace(/.{20}/g, '$&\n'),
    'token-double-encoded',
    'base64',
    'base64',
  ],
  ['base64 of UTF-16', (body) => base64(`hf_${body}`, 'utf16le'), 'token-double-encoded', 'base64', 'base64'],
  [
    'hexadecimal',
    (body) => Buffer.from(`hf_${body}`).toString('hex'),
    'token-double-encoded',
    'hexadecimal',
    'hexadecimal',
  ],
  ['percent signs', (body) => `hf%5F${body}`, 'token-double-encoded', 'percent-encoded', 'percent-encoded'],
  malformed('a name in front', (body) => `HF_TOKEN=hf_${body}`, 'assignment', 'the name of a variable'),
  malformed('an export', (body) => `export HF_TOKEN="hf_${body}"`, 'assignment', 'the name of a variable'),
  malformed('an entry of YAML', (body) => `HF_TOKEN: hf_${body}`, 'assignment', 'the name of a variable'),
  malformed('JSON', (body) => `{"token": "hf_${body}"}`, 'json', 'JSON'),
  malformed('a URL', (body) => `https://octo:hf_${body}@huggingface.co`, 'url', 'a URL'),
  malformed(
    'an entry of a netrc',
    (body) => `machine huggingface.co login octo password hf_${body}`,
    'netrc',
    'netrc',
  ),
  malformed('a command', (body) => `hf auth login --token hf_${body}`, 'command', 'a command'),
  malformed('a comment behind', (body) => `hf_${body} # of CI`, 'comment', 'a comment'),
  malformed('a comma behind', (body) => `hf_${body},`, 'comma', 'a comma at character 38'),
  malformed('a semicolon behind', (body) => `hf_${body};`, 'semicolon', 'a semicolon at character 38'),
  malformed('a backslash behind', (body) => `hf_${body}\\`, 'backslash', 'a backslash at character 38'),
  malformed(
    'a blank inside',
    (body) => `hf_${body.slice(0, 10)} ${body.slice(10)}`,
    'blank',
    'a blank at character 14',
  ),
  malformed(
    'a line break inside',
    (body) => `hf_${body.slice(0, 10)}\n${body.slice(10)}`,
    'line-break',
    'a line break',
  ),
  malformed('brackets', (body) => `<hf_${body}>`, 'bracket', 'a bracket at character 1'),
  malformed('two tokens in lines', (body) => `hf_${body}\nhf_${drawn()}`, 'two-tokens', '2 tokens'),
  malformed('two tokens and a comma', (body) => `hf_${body},hf_${drawn()}`, 'two-tokens', '2 tokens'),
  malformed('two tokens run together', (body) => `hf_${body}hf_${drawn()}`, 'two-tokens', '2 tokens'),
  malformed('a zero-width space', (body) => `hf_${body}\u200b`, 'invisible-character', 'U+200B'),
  malformed('a byte order mark', (body) => `\ufeffhf_${body}`, 'invisible-character', 'U+FEFF'),
  malformed('an entity', (body) => `hf_${body}&amp;`, 'html-entity', 'an HTML entity'),
  malformed(
    'fullwidth letters',
    (body) => `ｈｆ＿${body}`,
    'non-ascii',
    'a fullwidth character at character 1',
  ),
  malformed(
    'a letter of Latin-1',
    (body) => `hf_${body}é`,
    'non-ascii',
    'a letter beyond ASCII at character 38',
  ),
  malformed('only the beginning', (body) => `hf_${body.slice(0, 12)}`, 'too-short', 'too few'),
  [
    'a refresh token',
    (body) => `hf_oauth__refresh_${body}`,
    'token-is-refresh-token',
    'refresh-token',
    'hf_oauth__refresh_',
  ],
  ['an example', (body) => `hf_${body.slice(0, 12)}...`, 'token-placeholder', 'example', 'an example'],
  ['a password', (body) => body, 'token-format-unknown', 'no-prefix', 'prefix'],
  ['a JSON Web Token', jwt, 'token-format-unknown', 'no-prefix', 'prefix'],
  [
    'a prefix and an underscore inside',
    (body) => `hf_ci_${body}`,
    'token-format-unknown',
    'unknown-form',
    'begins like a Hub token',
  ],
  foreign('ghp_', 'a GitHub personal access token'),
  foreign('gho_', 'a GitHub OAuth token'),
  foreign('ghu_', 'GitHub'),
  foreign('ghs_', 'GITHUB_TOKEN'),
  foreign('ghr_', 'GitHub'),
  foreign('github_pat_', 'a fine-grained GitHub personal access token'),
  foreign('glpat-', 'GitLab'),
  foreign('sk-', 'OpenAI'),
  foreign('sk-ant-', 'Anthropic'),
  foreign('AKIA', 'AWS', UPPERCASE),
  foreign('xoxb-', 'Slack'),
  foreign('npm_', 'npm'),
  foreign('pypi-', 'PyPI'),
  foreign('dckr_pat_', 'Docker Hub'),
];

/** Pieces of what was drawn, where any channel has them. */
function piecesShown({ played }: Seen, body: string): string[] {
  const channels = Object.values(channelsOf(played.run, played.runner)).map(String);
  const text = channels.join('\n').toLowerCase();
  const pieces = Array.from({ length: body.length - PIECE + 1 }, (_, at) => body.slice(at, at + PIECE));
  return pieces.filter((piece) => text.includes(piece.toLowerCase()));
}

/** Without the key that the post step takes the state for its own by. */
export const ownMasks = ({ played }: Seen) => played.run.masks.filter((mask) => !/^[0-9a-f]{64}$/.test(mask));

export const findingOf = ({ played }: Seen) =>
  (played.report as { findings: Array<{ cause: string; message: string; advice: string }> }).findings[0];

/** Whether it is the first with its cause. */
export const usual = ([name, , cause]: Row) => ROWS.find(([, , one]) => one === cause)?.[0] === name;

/** Words that stand for a token in the input. */
export const WORDS = ['None', 'test', 'true', 'production', 'hf_your_token_here'];

/** Values that name the place of a token in the variable. */
export const PLACES = [
  'op://vault/item/credential',
  '$HF_TOKEN',
  '{{ hf_token }}',
  `hf_${'x'.repeat(34)}`,
  '/run/secrets/hf_token',
];

export async function expectUnsent([, make, cause, kind, words]: Row): Promise<void> {
  const body = drawn();
  await play(
    {
      byRealName: true,
      runner: { env: { HF_TOKEN: make(body) } },
      inputs: { repos: 'acme/open' },
      hub: { repos: [model('acme/open')] },
      options: { secrets: { value: make(body), body } },
      expect: { verdict: 'fail', cause, mustNotBlame: ['token-invalid'] },
    },
    (seen) => {
      expect([seen.requests, seen.played.hub.tunnels, seen.causes]).toEqual([[], [], [cause]]);
      expect(findingOf(seen)).toMatchObject({ detail: { kind }, message: expect.stringContaining(words) });
      expect(piecesShown(seen, body)).toEqual([]);
    },
  );
}

export async function expectWordNamed(word: string): Promise<void> {
  await play(
    {
      byRealName: true,
      inputs: { repos: 'acme/open', token: word },
      runner: { env: {} },
      hub: { repos: [model('acme/open')] },
      expect: { verdict: 'fail', cause: 'token-placeholder', advice: [`"${word}"`] },
    },
    (seen) => {
      expect([seen.requests, seen.played.hub.tunnels, ownMasks(seen)]).toEqual([[], [], []]);
      expect(findingOf(seen)).toMatchObject({ detail: { kind: 'word' } });
    },
  );
}

export async function expectNotMasked(value: string): Promise<void> {
  await play(
    {
      byRealName: true,
      runner: { env: { HF_TOKEN: value } },
      expect: { verdict: 'fail', cause: 'token-placeholder' },
    },
    (seen) => {
      expect([seen.requests, seen.played.hub.tunnels, ownMasks(seen)]).toEqual([[], [], []]);
    },
  );
}
