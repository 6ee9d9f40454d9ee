import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inspectToken, kindOf, trimToken } from '../src/token.js';

const BODY = 'abcdefghijklmnopqrstuvwxyzABCDEFGH';
const TOKEN = `hf_${BODY}`;
const OAUTH = (claims: string) =>
  `hf_oauth_${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.c2ln`;
const claims = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const base64 = (text: string) => Buffer.from(text).toString('base64');

const causeOf = (raw: string) => inspectToken(raw).malformation?.cause ?? null;

describe('the kind of a token', () => {
  test.each([
    [TOKEN, 'user'],
    ['hf_short', 'user'],
    [OAUTH('e30'), 'oauth'],
    [`hf_jwt_${BODY}`, 'trusted-publisher'],
    [`api_org_${BODY}`, 'organization'],
    ['hf_', 'unknown'],
    ['hunter2-is-my-password', 'unknown'],
    [`HF_${BODY}`, 'unknown'],
    [`x${TOKEN}`, 'unknown'],
  ])('is told by its prefix', (value, kind) => {
    expect(kindOf(value)).toBe(kind);
    expect(inspectToken(value).kind).toBe(kind);
  });
});

describe('a value is refused before it is sent as', () => {
  test.each<[string, string[]]>([
    [
      'token-placeholder',
      [
        'None',
        'null',
        'undefined',
        'changeme',
        'TODO',
        'HF_TOKEN',
        'your_token_here',
        'your-hf-token',
        '***',
        '********',
        '${{ secrets.HF_TOKEN }}',
        `${'$'}{{ x }}${BODY}`,
        '$HF_TOKEN',
        '${HF_TOKEN}',
        '${HF_TOKEN:-none}',
        '$(cat token)',
        '$env:HF_TOKEN',
        '%HF_TOKEN%',
        'hf_xxx',
        `hf_${'x'.repeat(34)}`,
        'hf_XXXXXXXX',
        'hf_...',
        'hf_***',
        'hf_…',
        'hf_your_token_here',
        'hf_<token>',
        '<your token>',
        'secrets.HF_TOKEN',
        'vars.HF_TOKEN',
        ' None \n',
      ],
    ],
    [
      'token-has-quotes',
      [`"${TOKEN}"`, `'${TOKEN}'`, `\`${TOKEN}\``, `“${TOKEN}”`, `" ${TOKEN} "`, `"Bearer ${TOKEN}"`],
    ],
    [
      'token-has-bearer-prefix',
      [`Bearer ${TOKEN}`, `bearer\t${TOKEN}`, `Authorization: Bearer ${TOKEN}`, `Bearer "${TOKEN}"`],
    ],
    ['token-has-username', [`user:${TOKEN}`, `hf user:${TOKEN}`, `:${TOKEN}`, `__token__:api_org_${BODY}`]],
    [
      'token-double-encoded',
      [
        base64(TOKEN),
        base64(`${TOKEN}\n`),
        Buffer.from(TOKEN).toString('base64url'),
        base64(`api_org_${BODY}`),
      ],
    ],
    [
      'token-malformed',
      [
        `${TOKEN}\n${TOKEN}`,
        `hf_ab\rcd`,
        `hf_ab\u0000cd`,
        `hf_ab\u0007cd`,
        `hf_ab\u007fcd`,
        `hf_ab\u200bcd`,
        `\ufeff${TOKEN}`,
        `${TOKEN}\ufeff`,
        `hf_ab…`,
        `hf_ab\u2028cd`,
        `hf_ab😀`,
        `Token:\n${TOKEN}\n`,
      ],
    ],
    ['token-is-refresh-token', [`hf_oauth__refresh_${BODY}`]],
  ])('%s', (cause, values) => {
    for (const value of values) expect([value, causeOf(value)]).toEqual([value, cause]);
  });
});

test.each([
  ['a token', TOKEN],
  ['a short token', 'hf_ab'],
  ['a token that begins like a placeholder', `hf_xxx${BODY}`],
  ['a token of letters that base64 has as well', `hf_${base64(BODY).replace(/[^A-Za-z0-9]/g, '')}`],
  ['base64 of something else', base64('just some words, no token')],
  ['base64 of bytes that begin like a token', base64('hf_\u0001\u0002\u0003\u0004')],
  ['a latin-1 letter', 'hf_abécd'],
  ['an inner tab', 'hf_ab\tcd'],
  ['an inner blank', 'hf_ab cd'],
  ['one quotation mark', `"${TOKEN}`],
  ['quotes around something else', '"something else"'],
  ['a password with a colon', 'user:password'],
  ['an address with two colons', `https://user:${TOKEN}@huggingface.co`],
  ['the word Bearer and something else', 'Bearer of news'],
])('%s is left to the Hub to judge', (_, value) => {
  expect(inspectToken(value).malformation).toBeNull();
});

describe('blanks around a value', () => {
  test.each(['\n', '\r\n', ' ', '\t', '\u00a0', ' \n \n', '\u2003'])(
    'are taken off and remembered: %j',
    (blank) => {
      for (const raw of [TOKEN + blank, blank + TOKEN, blank + TOKEN + blank]) {
        const shape = inspectToken(raw);
        expect([shape.cleaned.reveal(), shape.raw.reveal(), shape.hadBlanks]).toEqual([TOKEN, raw, true]);
        expect(shape.malformation).toBeNull();
      }
      expect(inspectToken(TOKEN).hadBlanks).toBe(false);
    },
  );

  test('do not include a byte order mark, which the Python client cannot send', () => {
    expect(trimToken(` \ufeff${TOKEN} \n`)).toBe(`\ufeff${TOKEN}`);
    expect(inspectToken(`\ufeff${TOKEN}\n`).malformation?.detail).toBe(
      'an invisible character (U+FEFF) at character 1',
    );
  });

  test('are taken off in time that grows with the length only', () => {
    const start = performance.now();
    expect(trimToken(`a${' '.repeat(400_000)}b`)).toHaveLength(400_002);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('the scopes inside an OAuth token', () => {
  test.each<[string, unknown, string[] | null]>([
    ['a list', { scope: ['openid', 'read-repos', 5] }, ['openid', 'read-repos']],
    ['a text', { scope: ' openid  write-repos ' }, ['openid', 'write-repos']],
    ['nothing', { sub: 'x' }, null],
    ['another type', { scope: 7 }, null],
    ['no object', 'text', null],
    ['null', null, null],
  ])('are read from %s', (_, payload, scopes) => {
    expect(inspectToken(OAUTH(claims(payload))).oauthScopes).toEqual(scopes);
  });

  test('are unknown where the token is broken or of another kind', () => {
    for (const value of ['hf_oauth_abc', 'hf_oauth_a.!!.c', OAUTH(base64('{"scope":'))]) {
      expect(inspectToken(value).oauthScopes).toBeNull();
    }
    expect(inspectToken(`hf_jwt_a.${claims({ scope: 'x' })}.c`).oauthScopes).toBeNull();
  });
});

test('no detail quotes the value, whatever the value is', () => {
  const secret = fc.stringMatching(/^[A-Z0-9]{12,34}$/);
  const wraps = fc.constantFrom<(token: string) => string>(
    (token) => token,
    (token) => `"${token}"`,
    (token) => `Bearer ${token}`,
    (token) => `me:${token}`,
    base64,
    (token) => `${token.slice(0, 9)}\n${token.slice(9)}`,
    (token) => `${token}\u200b`,
    (token) => `${token}\u0000`,
    (token) => `$\{{${token}}}`,
    (token) => `hf_oauth__refresh_${token}`,
    (token) => `<${token}>`,
    (token) => `\ufeff${token}…`,
  );
  let refused = 0;
  fc.assert(
    fc.property(secret, wraps, (body, wrap) => {
      const { malformation } = inspectToken(wrap(`hf_${body}`));
      if (malformation === null) return;
      refused += 1;
      for (let at = 0; at + 4 <= body.length; at += 1) {
        expect(malformation.detail).not.toContain(body.slice(at, at + 4));
      }
    }),
  );
  expect(refused).toBeGreaterThan(0);
});

test('any text is judged without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'hf_', 'hf_oauth_a.'), (text, prefix) => {
      expect(inspectToken(prefix + text).cleaned.reveal()).toBe(trimToken(prefix + text));
    }),
  );
});
