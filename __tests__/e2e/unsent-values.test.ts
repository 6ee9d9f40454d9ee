import { randomInt } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { channelsOf } from '../../tools/emulator/leaks.mjs';
import { model, play, type Seen } from './play.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const UPPERCASE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const drawn = (length = 34, from = ALPHABET) =>
  Array.from({ length }, () => from.charAt(randomInt(from.length))).join('');

/** The length of a piece that is looked for in everything the run leaves. */
const PIECE = 8;

type Value = (body: string) => string;
type Row = [name: string, value: Value, cause: string, kind: string, words: string];

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
const jwt = (body: string) =>
  [`{"alg":"none"}`, `{"sub":"${body}"}`, drawn(20)]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

/** By what is around a body that was drawn for the run. */
const ROWS: Row[] = [
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
  ['a password', (body) => body, 'token-format-unknown', 'no-prefix', 'prefixes'],
  ['a JSON Web Token', jwt, 'token-format-unknown', 'no-prefix', 'prefixes'],
  [
    'a prefix and an underscore inside',
    (body) => `hf_ci_${body}`,
    'token-format-unknown',
    'unknown-form',
    'goes on as none',
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
const ownMasks = ({ played }: Seen) => played.run.masks.filter((mask) => !/^[0-9a-f]{64}$/.test(mask));

const findingOf = ({ played }: Seen) =>
  (played.report as { findings: Array<{ cause: string; message: string; advice: string }> }).findings[0];

describe('huggingface.co is not asked with a value that is no token of its own', () => {
  test.each(ROWS)('%s', async (_, make, cause, kind, words) => {
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
  });

  test.each(['None', 'test', 'true', 'production', 'hf_your_token_here'])(
    'nor with the word %s, which is named and not masked',
    async (word) => {
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
    },
  );

  test.each([
    'op://vault/item/credential',
    '$HF_TOKEN',
    '{{ hf_token }}',
    `hf_${'x'.repeat(34)}`,
    '/run/secrets/hf_token',
  ])('nor with %s, which is not masked either', async (value) => {
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
  });
});

describe('what is masked of a value that is not sent', () => {
  test.each([
    ['"@token:ci"', 'token-has-quotes'],
    ['octo:@token:ci', 'token-has-username'],
    ['{"token": "@token:ci"}', 'token-malformed'],
    ['@base64(token:ci)', 'token-double-encoded'],
    ['production\n@token:ci', 'token-malformed'],
  ])('is the token inside of %j, by itself', async (value, cause) => {
    await play({ runner: { env: { HF_TOKEN: value } }, expect: { verdict: 'fail', cause } }, ({ played }) => {
      expect(played.run.masks).toContain(played.secrets.ci);
      expect(played.run.masks).not.toContain('production');
    });
  });

  test('is nothing that is shorter than a token', async () => {
    const runner = { env: { HF_TOKEN: 'pipeline-12' } };
    const expected = { verdict: 'fail', cause: 'token-format-unknown' };
    await play({ runner, expect: expected }, (seen) => expect(ownMasks(seen)).toEqual([]));
  });
});

describe('what is masked of a netrc and of a file of git', () => {
  const world = (password: string) => ({
    runner: {
      env: { HF_TOKEN: '@token:ci' },
      home: {
        '.netrc': `machine @hub-hostname login me password ${password}\n`,
        '.git-credentials': `http://me:${password}@@hub-host\n`,
        '.gitconfig': '[credential]\n\thelper = store\n',
      },
    },
    inputs: { repos: 'acme/production', scrub: 'none' },
    hub: { repos: [model('acme/production')] },
    expect: { verdict: 'warn', cause: 'netrc-overrides-token' },
  });

  test('is what is as long as a token', async () => {
    const password = drawn(16);
    await play({ ...world(password), options: { secrets: { password } } }, ({ played }) => {
      expect(played.run.masks).toContain(password);
    });
  });

  test('is no word, which stays in the texts, too', async () => {
    await play(world('production'), ({ played }) => {
      expect(played.run.masks.filter((mask) => mask.includes('production'))).toEqual([]);
      expect(played.run.outputs.readable).toBe('acme/production');
      expect(played.run.summary).toContain('acme/production');
    });
  });
});

describe('another endpoint that the input names', () => {
  test.each([
    ['a key of a repository manager', () => `AKC${drawn(60)}`],
    ['a JSON Web Token', () => jwt(drawn())],
  ])('is asked with %s', async (_, value) => {
    await play(
      { runner: { env: { HF_TOKEN: value() } }, expect: { verdict: 'fail', cause: 'token-format-unknown' } },
      ({ played, requests }) => {
        expect(requests).toContain('GET /api/whoami-v2 → 401');
        expect(played.hub.requests.map(({ authorization }) => authorization)).toContain('unknown');
      },
    );
  });

  test.each([
    ['a credential of another service', () => `ghp_${drawn()}`, 'token-foreign'],
    ['a quoted key', () => `"AKC${drawn()}"`, 'token-has-quotes'],
    ['the word', () => 'secret', 'token-placeholder'],
  ])('is not asked with %s', async (_, value, cause) => {
    await play(
      { runner: { env: { HF_TOKEN: value() } }, expect: { verdict: 'fail', cause } },
      ({ requests }) => expect(requests).toEqual([]),
    );
  });
});

describe('a token that GitHub makes for the job', () => {
  const CI = '.github/workflows/ci.yml';
  const runner = (token: string) => ({
    workspace: {
      [CI]: `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: org/hf-auth-check@v1\n        with:\n          token: ${token}\n`,
    },
    env: {
      GITHUB_REPOSITORY: 'acme/pipeline',
      GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/heads/main`,
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__org_hf-auth-check',
    },
  });

  test.each([
    ['${{ github.token }}', ''],
    ['${{ secrets.GITHUB_TOKEN }}', ''],
    ['${{ secrets.GITHUB_TOKEN }}', '"'],
    ['Bearer ${{ github.token }}', 'Bearer '],
    ['${{ secrets.HF_TOKEN || github.token }}', ''],
  ])('and that %s maps is not advised to be changed', async (token, front) => {
    await play(
      {
        byRealName: true,
        runner: runner(token),
        inputs: { token: `${front}ghs_${drawn(36)}` },
        expect: {
          verdict: 'fail',
          cause: 'token-foreign',
          advice: ['a secret of your own', `line 8 of ${CI}`, 'in place of GITHUB_TOKEN'],
        },
      },
      (seen) => {
        expect(findingOf(seen)?.advice).not.toMatch(/secret GITHUB_TOKEN|secret behind/);
        expect(seen.requests).toEqual([]);
      },
    );
  });

  test('is not taken for the secret of another name that has one', async () => {
    await play(
      {
        byRealName: true,
        runner: runner('${{ secrets.HF_TOKEN }}'),
        inputs: { token: `ghp_${drawn(36)}` },
        expect: {
          verdict: 'fail',
          cause: 'token-foreign',
          advice: ['the secret HF_TOKEN (Settings', `line 8 of ${CI}`],
        },
      },
      ({ requests }) => expect(requests).toEqual([]),
    );
  });
});
