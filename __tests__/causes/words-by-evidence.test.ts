import { describe, expect, test } from '@jest/globals';
import type { Slug } from '../../src/causes/catalogue.js';
import { diagnose } from '../../src/causes/diagnose.js';
import { endpointAt } from '../../src/model/endpoint.js';
import { SHOWN } from './chains.js';
import {
  evidence,
  GATE_LOGIN,
  GATE_NOT_ASKED,
  netrcFile,
  no,
  OAUTH,
  OK,
  OTHER_TOKEN,
  oauthToken,
  READ_TOKEN,
  type Scene,
  silent,
  throttled,
} from './evidence.js';
import { workflow } from './evidence-workflow.js';

/** Message and advice of the finding with this cause. */
function told(cause: Slug, scene: Scene, cleanup?: Parameters<typeof diagnose>[1]): string {
  const found = diagnose(evidence(scene), cleanup).findings.find((finding) => finding.cause === cause);
  if (found === undefined) throw new Error(`nothing was found for ${cause}`);
  return `${found.message} ${found.advice}`;
}

const GATED = { 'meta/llama': { 'anonymous-read': GATE_LOGIN } };
const NO_TOKEN: Scene = { token: null, repos: GATED };
const NO_REVISION = no(404, 'Invalid rev id: v9', 'RevisionNotFound');
const ROOT = { ...SHOWN, subject: 'CN=Proxy', fingerprint: 'BB', isSelfSigned: true };

describe('what is said of a finding follows what was seen', () => {
  test.each<[string, Slug, Scene, string]>([
    [
      'an endpoint of the environment without https',
      'endpoint-not-trusted',
      { inputs: { endpoint: endpointAt(new URL('http://hub.example'), 'environment') } },
      'which would receive the token unencrypted',
    ],
    [
      'a closed gate of which the Hub says no more',
      'gated-refused',
      { whoami: READ_TOKEN, repos: { 'meta/llama': { read: no(403, null, 'GatedRepo') } } },
      'denies the account octo access to the gated repo meta/llama and gives no reason.',
    ],
    [
      'a gate in front of an OAuth token without the scope',
      'gated-not-accepted',
      {
        token: oauthToken('openid'),
        whoami: OAUTH,
        repos: { 'meta/llama': { read: GATE_NOT_ASKED } },
      },
      'The OAuth token itself also lacks the scope gated-repos.',
    ],
    [
      'a token in an input of another name',
      'wrong-variable-name',
      { ...NO_TOKEN, environment: { misnamed: ['INPUT_HF_TOKEN'] } },
      'Pass it as the token input.',
    ],
    [
      'no token on a machine that is no runner',
      'secret-not-defined',
      { ...NO_TOKEN, host: 'terminal' as const },
      'Run hf auth login, or set HF_TOKEN, and run the check again.',
    ],
    [
      'no token for several repos',
      'secret-not-defined',
      { token: null, repos: { 'meta/llama': GATED['meta/llama'], 'meta/other': GATED['meta/llama'] } },
      '2 of 2 listed repos, such as meta/llama, cannot be used without a token.',
    ],
    [
      'repos that were not asked about, and no numbers',
      'rate-limit-account-low',
      { whoami: READ_TOKEN, repos: { 'acme/model': { read: silent('quota', 'SPARED') } } },
      'The account octo has few requests left, according to the Hub',
    ],
    [
      'a 429 of the Hub without a time',
      'rate-limit-account',
      { whoami: READ_TOKEN, repos: { 'acme/model': { read: throttled(null, 'Too many requests') } } },
      '(429)',
    ],
    [
      'only what the listed repos load, without an answer in time',
      'check-timed-out',
      {
        whoami: READ_TOKEN,
        repos: { 'acme/adapter': { read: OK } },
        loaded: {
          'acme/base': {
            by: ['acme/adapter adapter_config.json base_model_name_or_path'],
            probes: { read: silent('deadline', 'TIMEOUT') },
          },
        },
        inputs: { followReferences: true },
      },
      'no answer for what the listed repos load',
    ],
    [
      'a kernel whose files miss the revision',
      'revision-missing',
      { whoami: READ_TOKEN, repos: { 'kernels/acme/kernel@v9': { content: NO_REVISION } } },
      'v9',
    ],
    [
      'the same without a token',
      'revision-missing',
      {
        token: null,
        inputs: { onMissingToken: 'skip' },
        repos: { 'kernels/acme/kernel@v9': { 'anonymous-content': NO_REVISION } },
      },
      'v9',
    ],
    [
      'a root of its own behind the certificate that was shown',
      'tls-untrusted-ca',
      {
        repos: { 'acme/model': { read: silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN') } },
        chain: { certificates: [SHOWN, ROOT], isPublic: false, holders: [], inSystem: null },
      },
      'It was issued by CN=Proxy, a self-signed root.',
    ],
    [
      'clients that may not send a token of themselves, in front of a gate',
      'implicit-token-disabled',
      {
        whoami: READ_TOKEN,
        environment: { implicitTokenDisabled: true },
        repos: { 'meta/llama': { read: GATE_NOT_ASKED, 'anonymous-read': GATE_LOGIN } },
      },
      'meta/llama',
    ],
  ])('%s', (_, cause, scene, words) => {
    expect(told(cause, scene)).toContain(words);
  });

  test('a saved login that was taken away leaves later steps without a token', () => {
    const scene: Scene = { whoami: READ_TOKEN, saved: OTHER_TOKEN, repos: { 'acme/model': { read: OK } } };
    const scrub = {
      target: 'saved-token' as const,
      path: '/home/octo/token',
      failure: null,
      restored: true,
      backup: null,
    };
    const without = told('saved-token-shadows', scene);
    const taken = told('saved-token-shadows', scene, { scrubs: [scrub], isolation: null });
    expect(without).toMatch(/ Set export-token: true\.$/);
    expect(taken).toContain('so later steps have no token.');
  });
});

describe('the line from which the token was to come', () => {
  const step = (value: string) =>
    `jobs:\n  test:\n    runs-on: x\n    steps:\n      - uses: org/hf-auth-check@v1\n        with:\n          token: ${value}\n`;

  test.each([
    ['holds no expression', '""', 'write ${{ secrets.HF_TOKEN }} in line 7'],
    ['reads what is neither a secret nor a variable', '${{ matrix.token }}', 'since matrix.token is empty.'],
  ])('%s', async (_, value, words) => {
    const scene: Scene = { ...NO_TOKEN, workflow: await workflow({ 'ci.yml': step(value) }) };
    const text = told('secret-not-defined', scene);
    expect(text).toContain(words);
    expect(text).toContain('line 7');
  });
});

describe('what is said of a netrc follows what its readers make of it', () => {
  const stale = `machine huggingface.co login x password ${OTHER_TOKEN}\n`;
  const good: Scene = { whoami: READ_TOKEN, repos: { 'acme/model': { read: OK } } };
  const indented = `machine a.example login u password p\n  # machine huggingface.co login old\n${stale}`;
  const scrubbed = {
    scrubs: [
      {
        target: 'netrc' as const,
        path: '/home/octo/.netrc',
        failure: null,
        restored: true,
        backup: null,
      },
    ],
    isolation: null,
  };
  const withNetrc = (text: string | Buffer): Scene => ({ ...good, netrc: [netrcFile(text)] });

  test('an entry that is gone for all readers leaves the job safe', () => {
    expect(told('netrc-overrides-token', withNetrc(stale), scrubbed)).toContain('this job is safe');
  });

  test('an entry that is gone for all but one is not said to leave the job safe', () => {
    const said = told('netrc-overrides-token', withNetrc(indented), scrubbed);
    expect(said).toMatch(/it is gone until this job ends, but line 2 is still an entry to aria2\.$/);
    expect(said).not.toContain('safe');
  });

  test('what would remain is said where nothing is scrubbed, too', () => {
    expect(told('netrc-overrides-token', withNetrc(indented))).toMatch(
      /or set scrub: netrc; after that line 2 is still an entry to aria2\.$/,
    );
  });

  test('what remains is said where the original is kept for good', () => {
    const kept = { restored: false, backup: '/home/octo/b' };
    const cleanup = { ...scrubbed, scrubs: scrubbed.scrubs.map((scrub) => ({ ...scrub, ...kept })) };
    expect(told('netrc-overrides-token', withNetrc(indented), cleanup)).toMatch(
      / Delete \/home\/octo\/b unless something else needs it; the credential was removed, but line 2 is still an entry to aria2\.$/,
    );
  });

  test('bytes that are not UTF-8 are named as such', () => {
    const bytes = Buffer.from(`${stale}machine a.example login u password \u00ff\n`, 'latin1');
    const said = told('netrc-unreadable', withNetrc(bytes));
    expect(said).toContain('it is not valid UTF-8; ');
    expect(said).toContain('It was not changed.');
    expect(told('netrc-unreadable', withNetrc(bytes), scrubbed)).not.toContain('It was not changed.');
  });

  test.each([
    ['a blank before a carriage return', 'machine a.example login u password p \r\n'],
    ['a line that is too long for curl', `machine a.example login u password ${'x'.repeat(17_000)}\n`],
  ])('a file in UTF-8 that curl stops at is not said to be none: %s', (_, text) => {
    const said = told('netrc-unreadable', withNetrc(text));
    expect(said).toContain('it has a word or a line that curl does not accept; curl -n');
    expect(said).not.toContain('UTF-8');
  });
});
