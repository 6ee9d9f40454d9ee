import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endpointAt } from '../../src/model/endpoint.js';
import { faultAt, inspectToken, trimToken } from '../../src/model/token/inspect-token.js';
import { kindOf } from '../../src/model/token/token-form.js';

const BODY = 'abcdefghijklmnopqrstuvwxyzABCDEFGH';
const TOKEN = `hf_${BODY}`;
const OAUTH = (claims: string) =>
  `hf_oauth_${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.c2ln`;
const claims = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const base64 = (text: string) => Buffer.from(text).toString('base64');

const HUB = endpointAt(new URL('https://huggingface.co'), 'default');
const MIRROR = endpointAt(new URL('https://hub.example'), 'input');

const faultOf = (raw: string, endpoint = HUB) =>
  faultAt(endpoint, { source: 'input', format: inspectToken(raw) });
const causeOf = (raw: string, endpoint = HUB) => faultOf(raw, endpoint)?.is ?? null;
const told = (raw: string, endpoint = HUB) => {
  const fault = faultOf(raw, endpoint);
  return fault === null ? null : `${fault.is} ${fault.kind}`;
};

describe('the kind of a token', () => {
  test.each([
    [TOKEN, 'user'],
    ['hf_short', 'user'],
    [`api_${BODY}`, 'user'],
    ['api_key_of_somebody_else', 'unknown'],
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

const T = TOKEN;
const OTHER = `hf_${BODY.split('').reverse().join('')}`;
const url = (text: string) => encodeURIComponent(text).replaceAll('_', '%5F');
const hex = (text: string) => Buffer.from(text).toString('hex');
const letters = (count: number) => BODY.slice(0, count);

describe('a value is sent nowhere', () => {
  test.each<[string, string[]]>([
    [
      'placeholder word',
      [
        ...[
          'None',
          'null',
          'undefined',
          'changeme',
          'todo',
          'HF_TOKEN',
          'your_token_here',
          'your-hf-token',
          ' None \n',
        ],
        ...[
          'test',
          'true',
          'false',
          'secret',
          'token',
          'production',
          'dummy',
          'xxx',
          'N/A',
          'test123',
          '<your token>',
        ],
        ...['hf_your_token_here', 'hf_abc', 'INSERT_YOUR_HUGGINGFACE_API_KEY_HERE', 'hf_putYourTokenHere'],
      ],
    ],
    [
      'placeholder expression',
      [
        ...['${{ secrets.HF_TOKEN }}', `${'$'}{{ x }}${BODY}`, '{{ hf_token }}', '$HF_TOKEN', '${HF_TOKEN}'],
        ...[
          '${HF_TOKEN:-none}',
          '$(cat token)',
          '$env:HF_TOKEN',
          '%HF_TOKEN%',
          'HF_TOKEN=',
          '__HF_TOKEN__',
          '#{HF_TOKEN}#',
        ],
        ...[
          'secrets.HF_TOKEN',
          'vars.HF_TOKEN',
          'steps.login.outputs.token',
          '((hf_token))',
          '<%= hf %>',
          '$$HF_TOKEN',
        ],
      ],
    ],
    [
      'placeholder reference',
      [
        ...[
          'op://vault/item/credential',
          'vault:secret/data/hf#token',
          'arn:aws:secretsmanager:eu-west-1:1:secret:hf',
        ],
        ...[
          'projects/1/secrets/hf/versions/latest',
          'sm://hf-token',
          'file:/run/secrets/hf',
          'ref+vault://hf',
        ],
      ],
    ],
    [
      'placeholder path',
      ['/home/runner/.cache/huggingface/token', '~/.cache/huggingface/token', 'C:\\hf\\token'],
    ],
    ['placeholder mask', ['***', '********', '…', '...', '•••••', 'xxxxxxxxxxxxxxxxxxxxxxxxxx']],
    [
      'placeholder example',
      [
        ...[
          'hf_xxxx',
          `hf_${'x'.repeat(34)}`,
          `hf_${'X'.repeat(50)}`,
          'hf_XXXXXXXX',
          'hf_...',
          'hf_***',
          'hf_…',
        ],
        ...[
          'hf_abc...',
          `${T}...`,
          'hf_abc…',
          'hf_pasteItHere',
          'hf_yours',
          'hf_<mine>',
          'hf_<token>',
          `hf_${'12'.repeat(17)}`,
        ],
      ],
    ],
    [
      'foreign ghp_',
      [`ghp_${letters(36)}`, `"ghp_${BODY}"`, `token ghp_${BODY}`, `x-access-token:ghp_${BODY}`],
    ],
    ['foreign ghs_', [`ghs_${BODY}`, `https://x-access-token:ghs_${BODY}@github.com/a/b`]],
    ...[
      'gho_',
      'ghu_',
      'ghr_',
      'github_pat_',
      'glpat-',
      'gldt-',
      'sk-ant-',
      'xoxb-',
      'xoxp-',
      'npm_',
      'pypi-',
      'dckr_pat_',
    ].map((prefix): [string, string[]] => [
      `foreign ${prefix}`,
      [prefix + BODY, `GIT_TOKEN=${prefix}${BODY}`],
    ]),
    ['foreign sk-', [`sk-${BODY}`, `sk-proj-${BODY}`]],
    ['foreign AKIA', [`AKIA${'ABCDEFGH23456789'}`]],
    [
      'quoted quotes',
      [
        ...[
          `"${T}"`,
          `'${T}'`,
          `\`${T}\``,
          `“${T}”`,
          `„${T}“`,
          `«${T}»`,
          `" ${T} "`,
          `"Bearer ${T}"`,
          `＂${T}＂`,
        ],
        ...[
          '"None"',
          '"something else"',
          '""',
          `&quot;${T}&quot;`,
          `\\"${T}\\"`,
          `"HF_TOKEN=${T}"`,
          `''${T}''`,
        ],
      ],
    ],
    ['quoted one-quote', [`"${T}`, `${T}"`, `'${T}`, `${T}’`, `«${T}`, `${T}&#34;`, '"word', `"${T},`]],
    ['quoted quotation-mark', [`${letters(9)}"${letters(9)}`, `${T}"; x`]],
    [
      'scheme bearer-prefix',
      [
        `Bearer ${T}`,
        `bearer\t${T}`,
        `Authorization: Bearer ${T}`,
        `Bearer "${T}"`,
        `Bearer: ${T}`,
        'Bearer of news',
        'Bearer',
      ],
    ],
    ['scheme token-prefix', [`token ${T}`, `Authorization: token ${T}`]],
    ['scheme basic-prefix', [`Basic ${base64(`user:${T}`)}`]],
    [
      'user-name user-name',
      [
        `user:${T}`,
        `hf user:${T}`,
        `:${T}`,
        `__token__:api_org_${BODY}`,
        'user:password',
        `a:b:${T}`,
        'user:',
      ],
    ],
    [
      'encoded base64',
      [
        ...[
          base64(T),
          base64(`${T}\n`),
          Buffer.from(T).toString('base64url'),
          base64(`api_org_${BODY}`),
          base64(base64(T)),
        ],
        ...[
          base64(`user:${T}`),
          base64(T).replace(/.{20}/g, '$&\n'),
          Buffer.from(T, 'utf16le').toString('base64'),
        ],
      ],
    ],
    ['encoded hexadecimal', [hex(T), hex(T).toUpperCase(), `0x${hex(T)}`]],
    ['encoded percent-encoded', [url(T), url(`${T}\n`)]],
    [
      'malformed assignment',
      [`HF_TOKEN=${T}`, `export HF_TOKEN=${T}`, `export HF_TOKEN="${T}"`, `HF_TOKEN: ${T}`],
    ],
    [
      'malformed assignment',
      [`- hf_token: ${T}`, `HF_TOKEN:${T}`, `$env:HF_TOKEN = "${T}"`, `-e HF_TOKEN=${T}`, `token=${T}`],
    ],
    ['malformed assignment', [`HF_TOKEN=${T}\nOTHER=${OTHER}`, `set -gx HF_TOKEN=${T}`, 'PASSWORD=hunter']],
    ['malformed json', [`{"token": "${T}"}`, `{ "a": { "b": "${T}" } }`, `["${T}"]`, `"token": "${T}"`]],
    [
      'malformed url',
      [`https://user:${T}@huggingface.co`, `https://${T}@huggingface.co/a/b`, `user:${T}@huggingface.co`],
    ],
    ['malformed url', ['https://huggingface.co/settings/tokens']],
    ['malformed netrc', [`machine huggingface.co login me password ${T}`, `login me password ${T}`]],
    ['malformed header', [`Authorization: ${T}`, `X-Api-Key: ${T}`]],
    [
      'malformed command',
      [`hf auth login --token ${T}`, `huggingface-cli login ${T}`, `curl -H x ${T}`, `--token ${T}`],
    ],
    ['malformed two-tokens', [`${T}\n${OTHER}`, `${T} ${OTHER}`, `${T},${T}`, T + OTHER, `${T}|${OTHER}`]],
    ['malformed two-tokens', [OAUTH('e30') + OAUTH('e30'), `hf_jwt_${BODY}hf_jwt_${BODY}`]],
    ['malformed html-entity', [`${T}&amp;`, `hf&#95;${BODY}`]],
    [
      'malformed comment',
      [`${T} # comment`, `${T}#comment`, `${T} // comment`, `${T} (mine)`, `# mine\n${T}`, `${T} -- of CI`],
    ],
    ['malformed comma', [`${T},`, `,${T}`, `${letters(5)},${T}`]],
    ['malformed semicolon', [`${T};`, `;${T}`]],
    ['malformed backslash', [`${T}\\`, `${T}\\n`, `\\${T}`]],
    ['malformed colon', [`${T}:`, `${T}:x-oauth-basic`]],
    ['malformed bracket', [`[${T}]`, `(${T})`, `<${T}>`, `{token:${T}}`]],
    ['malformed equals-sign', [`=${T}`, `${T}=${BODY}`]],
    ['malformed at-sign', [`@${T}`]],
    ['malformed punctuation', [`${T}!`, `${T}?`, `$${T}`, `&${T}`]],
    ['malformed blank', [`hf_ab cd`, `hf_ab\tcd`, `hf_ab\u00a0cd`, `${letters(6)} ${T}`]],
    ['malformed line-break', [`hf_ab\rcd`, `hf_ab\u2028cd`, `${letters(6)}\n${T}`]],
    ['malformed control-character', [`hf_ab\u0000cd`, `hf_ab\u0007cd`, `hf_ab\u007fcd`]],
    [
      'malformed invisible-character',
      [`hf_ab\u200bcd`, `\ufeff${T}`, `${T}\ufeff`, `${T}\u00ad`, `\u202a${T}`, `${T}\ufe0f`],
    ],
    ['malformed text-beside', [`token-${T}`, `octo/${T}`, `-${T}`, `_${T}_`, `~~${T}~~`, `${T}/`, `${T}=`]],
    ['malformed non-ascii', ['hf_abécd', 'hf_ab😀', `${T}。`, 'ｈｆ＿ａｂｃ', `һf_${BODY}`, 'hf_ab\ud800']],
    ['malformed too-short', ['hf_', 'hf_ab', `hf_${letters(15)}`, 'hf_jwt_ab', 'api_org_ab', 'hf_oauth_']],
    ['malformed too-long', [`hf_${'ab1cd2ef3'.repeat(1000)}`]],
    ['refresh-token refresh-token', [`hf_oauth__refresh_${BODY}`]],
  ])('%s', (what, values) => {
    for (const value of values) {
      for (const endpoint of [HUB, MIRROR]) expect([value, told(value, endpoint)]).toEqual([value, what]);
    }
  });
});

describe('what has no fault, and no form of the Hub either', () => {
  test.each([
    'hunter2-is-my-password',
    `HF_${BODY}`,
    `x${TOKEN}`,
    `eyJhbGciOiJIUzI1NiJ9.${claims({ sub: 'ci' })}.c2ln`,
    `AKC${BODY}`,
    `cmVmdGtuOjAx${BODY}==`,
    base64('just some words, no token'),
    `api_key_${BODY}`,
    `hf_user_${BODY}`,
    'abc~def+ghi/jkl.mno',
  ])('is sent to another endpoint that takes it, and not to the Hub', (value) => {
    expect([value, causeOf(value), told(value, MIRROR)]).toEqual([value, 'unknown-form', null]);
    for (const name of ['https://hf.co', 'https://huggingface.co.', 'https://hub-ci.huggingface.co']) {
      expect(causeOf(value, endpointAt(new URL(name), 'input'))).toBe('unknown-form');
    }
  });
});

test('what was given in exchange is sent back in any form that a header can carry', () => {
  for (const value of ['hf_jwt_xxx', 'a-form-of-tomorrow', TOKEN]) {
    expect(faultAt(HUB, { source: 'publisher', format: inspectToken(value) })).toBeNull();
  }
  expect(faultAt(HUB, { source: 'publisher', format: inspectToken('hf_jwt_a b') })).not.toBeNull();
});

describe('a token of the Hub is sent', () => {
  test.each([
    TOKEN,
    `hf_${letters(16)}`,
    `hf_${BODY}${BODY}`,
    `hf_abc.def-${BODY}`,
    `hf_xxx${BODY}`,
    `hf_${base64(BODY).replace(/[^A-Za-z0-9]/g, '')}`,
    `hf_jwt_${BODY}`,
    `hf_jwt_a-b_c.d.e_f-${BODY}`,
    `hf_oauth_${BODY}/+~==`,
    `api_org_${BODY}`,
    `api_${BODY}`,
    OAUTH(claims({ scope: 'read-repos' })),
  ])('%s', (value) => {
    for (const endpoint of [HUB, MIRROR]) expect(faultOf(value, endpoint)).toBeNull();
    expect(inspectToken(value).cleaned.reveal()).toBe(value);
  });

  test('whatever was drawn for its body', () => {
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
    const bodies = fc
      .array(letter, { minLength: 34, maxLength: 60 })
      .map((drawn) => drawn.join(''))
      .filter((body) => new Set(body).size >= 8);
    const jwt = fc
      .tuple(...[60, 300, 64].map((size) => fc.uint8Array({ minLength: size, maxLength: size })))
      .map((parts) => parts.map((bytes) => Buffer.from(bytes).toString('base64url')).join('.'));
    const tokens = fc.oneof(
      bodies.map((body) => `hf_${body}`),
      bodies.map((body) => `api_org_${body}`),
      jwt.map((text) => `hf_oauth_${text}`),
      jwt.map((text) => `hf_jwt_${text}`),
    );
    fc.assert(fc.property(tokens, (value) => expect([value, told(value)]).toEqual([value, null])));
  });
});

test('a stray character is told by its class and its place, blanks around the value aside', () => {
  expect(faultOf(`  ${TOKEN},\n`)).toMatchObject({
    detail: 'it contains a comma at character 38',
    stray: { character: 'a comma', position: 38 },
  });
  expect(faultOf(`😀${TOKEN}`)?.stray).toEqual({ character: 'a character beyond ASCII', position: 1 });
});

test('a word of our own list is named, and no other', () => {
  expect(faultOf(' None\n')?.detail).toBe('it is the word "None"');
  expect(faultOf('PRODUCTION')?.detail).toBe('it is the word "PRODUCTION"');
  expect(faultOf('hunter2')?.detail).not.toContain('hunter2');
  expect(faultOf('$HUNTER2')?.detail).not.toContain('HUNTER2');
});

describe('blanks around a value', () => {
  test.each(['\n', '\r\n', ' ', '\t', '\u00a0', ' \n \n', '\u2003'])(
    'are taken off and remembered: %j',
    (blank) => {
      for (const raw of [TOKEN + blank, blank + TOKEN, blank + TOKEN + blank]) {
        const format = inspectToken(raw);
        expect([format.cleaned.reveal(), format.raw.reveal(), format.hadBlanks]).toEqual([TOKEN, raw, true]);
        expect(format.malformation).toBeNull();
      }
      expect(inspectToken(TOKEN).hadBlanks).toBe(false);
    },
  );

  test('do not include a byte order mark, which the Python client cannot send', () => {
    expect(trimToken(` \ufeff${TOKEN} \n`)).toBe(`\ufeff${TOKEN}`);
    expect(inspectToken(`\ufeff${TOKEN}\n`).malformation?.detail).toBe(
      'it contains an invisible character (U+FEFF) at character 1',
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
      const malformation = faultOf(wrap(`hf_${body}`));
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
