import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { carries, echoFinder } from '../../src/model/echo/echo.js';
import { Secret } from '../../src/model/secret.js';
import { runs } from '../breadth.js';
import { NESTED, SPELLINGS } from './echoes.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const draw = (alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** As the Hub makes them today, and as it and others make them besides. */
const TOKENS: Readonly<Record<string, () => string>> = {
  'a token of letters': () => `hf_${draw(LETTERS, 34)}`,
  'a token of letters and digits': () => `hf_${draw(`${LETTERS}0123456789`, 34)}`,
  'a token of an organization': () => `api_org_${draw(LETTERS, 34)}`,
  'a password': () => draw(`${LETTERS}0123456789`, 24),
};

describe.each(Object.entries(TOKENS))('%s', (_, make) => {
  test.each(Object.entries(SPELLINGS))('is found in %s', (name, spell) => {
    const token = make();
    // Pieces as small as these are found of what is drawn at random for certain.
    if (!token.includes('_') && /pieces of (?:seven between|seven in another)/.test(name)) return;
    const holds = echoFinder([token]);
    expect(holds(spell(token))).toBe(true);
    expect(holds(`Invalid credentials: ${spell(token)} is not known here, see https://hf.co/docs`)).toBe(
      true,
    );
    expect(carries(`https://hub.test/x?y=${spell(token)}&z`, new Secret(token))).toBe(true);
  });
});

const token = fc
  .tuple(
    fc.constantFrom('hf_', 'hf_oauth_', 'api_org_'),
    fc.array(fc.constantFrom(...LETTERS, ...'0123456789'), { minLength: 30, maxLength: 48 }),
  )
  .map(([prefix, letters]) => prefix + letters.join(''));
const nesting = fc.array(fc.constantFrom(...Object.keys(NESTED)), { minLength: 1, maxLength: 3 });

test('a token is found in encodings within encodings', () => {
  fc.assert(
    fc.property(token, nesting, fc.string(), fc.string(), (value, names, before, after) => {
      const echo = names.reduce((text, name) => NESTED[name]?.(text) ?? text, value);
      expect(echoFinder([value])(`${before} ${echo} ${after}`)).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});

test('a prefix of another service, and what our sentence has behind it, is no piece of its credential', () => {
  for (const prefix of ['dckr_pat_', 'github_pat_', 'glagent-', 'sk-ant-']) {
    const holds = echoFinder([`${prefix}T${'Ab1Cd2'.repeat(5)}`]);
    expect(holds(`the prefix ${prefix} shows that it is a token of another service. It was not sent.`)).toBe(
      false,
    );
    expect(holds(`it begins with ${prefix}TAb1Cd`)).toBe(true);
  }
});

describe('a piece of a credential', () => {
  const TOKEN = ['hf', 'Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0Uv'].join('_');
  const holds = echoFinder([TOKEN, 'huggingface-token-of-mine', 'Sh0rt-one']);

  test.each([
    ['its beginning', `${TOKEN.slice(0, 12)}...`],
    ['its end', `…${TOKEN.slice(-9)}`],
    ['its middle, in other letter case', `x${TOKEN.slice(10, 20).toUpperCase()}`],
    ['reversed', [...TOKEN].reverse().join('').slice(4, 14)],
    ['part of its hexadecimal form', Buffer.from(TOKEN).toString('hex').slice(0, 20)],
    ['part of its base64 form', btoa(`user:${TOKEN}`).slice(12, 34)],
    ['with escapes of URLs', '%41%62%31%43%64%32%45%66'],
    ['with escapes of HTML', TOKEN.replace(/[CEG]/g, (letter) => `&#${letter.charCodeAt(0)};`).slice(0, 24)],
    ['with escapes of JSON', TOKEN.slice(0, 12).replace('C', '\\u0043')],
  ])('is found as %s', (_, word) => {
    expect(holds(word)).toBe(true);
    expect(carries(`https://hub.test/x?y=${word}&z`, new Secret(TOKEN))).toBe(true);
  });

  test('is no ordinary word, nor seven characters, nor a piece of a short credential', () => {
    for (const word of [
      'huggingface_hub',
      'token-of-mine',
      TOKEN.slice(3, 10),
      'Sh0rt-on',
      'hf_oauth',
      '%zz&#;',
    ]) {
      expect(holds(word)).toBe(false);
    }
    expect(carries('https://hub.test/acme/model', new Secret(TOKEN))).toBe(false);
  });
});

test('the page about echoes has a row for each spelling, in which nothing long comes through', () => {
  const rows = readFileSync('docs/echoes.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(SPELLINGS).sort());
  const after = rows.flatMap((cells) =>
    cells.slice(2, -1).flatMap((cell) => (cell === '' ? [] : [cell.split(', ')[1]])),
  );
  expect(after.filter((longest) => !(Number(longest) <= 11))).toEqual([]);
});

test('nothing is found in the documents of this project, whatever is looked for', () => {
  const secrets = [
    `hf_${draw(LETTERS, 34)}`,
    draw(`${LETTERS}0123456789`, 24),
    'huggingface-token-of-the-organization',
  ];
  const holds = echoFinder(secrets);
  const pages = [
    'README.md',
    'docs/causes.md',
    'docs/hub-protocol.md',
    'docs/runner-credentials.md',
    'CHANGELOG.md',
  ];
  const lines = pages.flatMap((page) => readFileSync(page, 'utf8').split('\n'));
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.filter((line) => holds(line))).toEqual([]);
});

test('hundreds of long credentials are looked for within a few seconds', () => {
  const started = performance.now();
  const secrets = Array.from({ length: 200 }, () => draw(`${LETTERS}0123456789`, 8_000));
  const holds = echoFinder(secrets);
  expect(holds(`a ${secrets[77]?.slice(500, 512)} b`)).toBe(true);
  expect(holds('Access to this model is restricted. '.repeat(1_000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(20_000);
});
