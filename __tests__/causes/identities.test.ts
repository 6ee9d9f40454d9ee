import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { tokenStatusOf } from '../../src/evidence/token-status.js';
import { endpointAt } from '../../src/model/endpoint.js';
import { parseExpectedAccounts } from '../../src/model/expected-accounts.js';
import { readInputs } from '../../src/model/inputs.js';
import { Secret } from '../../src/model/secret.js';
import { whoToAsk } from '../../src/probing/other-credentials.js';
import {
  evidence,
  findingsOf,
  identity,
  member,
  no,
  OAUTH,
  OK,
  OTHER_TOKEN,
  oauthToken,
  READ_TOKEN,
  type Scene,
  TOKEN,
  UNAUTHORIZED,
} from './evidence.js';
import { expecting, hiding, said } from './evidence-identity.js';

const adviceOf = (scene: Scene) => diagnose(evidence(scene)).findings[0]?.advice ?? '';
const wordsOf = (scene: Scene) => JSON.stringify(diagnose(evidence(scene)).findings);
const READ = { 'acme/model': { read: OK } };
const STORED = {
  path: '/home/octo/stored_tokens',
  tokens: [new Secret(OTHER_TOKEN)],
  renewable: [],
  refreshTokens: [],
  problem: null,
};

describe('what a dead token hides', () => {
  const { saved: _, ...alone } = hiding();

  test.each<[string, Scene, string]>([
    ['a login of which nothing is known', hiding(), 'which hides the login in /home/octo/token.'],
    [
      'the login behind the variable with the old name',
      hiding({ variables: { HUGGING_FACE_HUB_TOKEN: TOKEN } }),
      'unset HUGGING_FACE_HUB_TOKEN, which hides',
    ],
    [
      'the login behind a variable with the token of the input',
      hiding({ token: TOKEN }),
      'unset HF_TOKEN, which hides',
    ],
    [
      'logins by name, of which none is in the token file',
      { ...alone, stored: STORED },
      'unset HF_TOKEN and choose a login in /home/octo/stored_tokens (hf auth switch)',
    ],
  ])('A dead token hides %s', (_what, scene, words) => {
    expect(adviceOf(scene)).toContain(words);
  });

  test.each<[string, Scene]>([
    ['no login where there is none', alone],
    ['no login with the same token', hiding({ saved: TOKEN })],
    ['no login that is no token', hiding({ saved: 'None' })],
    ['no login that has expired as well', hiding({ others: said({ kind: 'expired' }) })],
    [
      'no login by name with the same token',
      { ...alone, stored: { ...STORED, tokens: [new Secret(TOKEN)] } },
    ],
    [
      'no login behind another token in the variable with the old name',
      hiding({ variables: { HF_TOKEN: TOKEN, HUGGING_FACE_HUB_TOKEN: 'hf_third.of-one-kind' } }),
    ],
    [
      'no login behind another token in HF_TOKEN',
      hiding({ token: TOKEN, variables: { HF_TOKEN: 'hf_third.of-one-kind' } }),
    ],
    ['no login in the token file when it is itself from there', { ...alone, variables: {}, saved: TOKEN }],
  ])('A dead token hides %s', (_what, scene) => {
    expect(adviceOf(scene)).not.toContain('unset H');
  });

  test('The hidden login is asked about only for a token that the Hub refuses, and only at the endpoint of the job', () => {
    const asked = (scene: Scene) => {
      const seen = evidence(scene);
      return whoToAsk(seen, tokenStatusOf(seen)).map((one) => one.reveal());
    };
    expect(asked(hiding())).toEqual([OTHER_TOKEN]);
    expect(asked(hiding({ environment: { endpoint: 'https://hub.example' } }))).toEqual([]);
    expect(asked(hiding({ whoami: READ_TOKEN, repos: READ }))).toEqual([]);
    expect(asked(hiding({ variables: { HF_TOKEN: `"${TOKEN}"` } }))).toEqual([]);
    expect(asked(hiding({ saved: 'correct-horse' }))).toEqual([]);
  });

  test('No finding shows the value of a login', () => {
    for (const scene of [hiding(), { ...alone, stored: STORED }]) {
      expect(wordsOf(scene)).not.toContain(OTHER_TOKEN);
    }
  });
});

describe('the name of an expired token', () => {
  const expired = (name: string | null, accepted = true): Scene =>
    hiding({
      whoami: no(401, 'User Access Token "nightly" is expired'),
      others: said(accepted ? { kind: 'accepted', name: 'octo', tokenName: name } : { kind: 'expired' }),
    });

  test('The name of an expired token is told only where a good token on this runner has the same', () => {
    expect(wordsOf(expired('nightly'))).toContain('nightly');
    for (const scene of [
      expired('ci'),
      expired(null),
      expired(null, false),
      hiding({ whoami: no(401, 'User Access Token "nightly" is expired') }),
    ])
      expect(wordsOf(scene)).not.toContain('nightly');
  });
});

describe('a token that the Hub does not know', () => {
  const refused = (more: Scene = {}): Scene => ({ whoami: UNAUTHORIZED, repos: {}, ...more });

  test('Leaks are told of only where the payload says that the repository is public', () => {
    expect(wordsOf(refused({ event: { isPublic: true } }))).toContain('leaked');
    expect(wordsOf(refused())).not.toContain('leaked');
  });

  test.each([
    ['api_key_of_somebody_else', 'no password'],
    ['api_short', 'no password'],
    ['correct-horse', 'password'],
  ])('%s is called %s, by the Hub itself and by a mirror that was sent it', (token, kind) => {
    const mirror = endpointAt(new URL('https://hub.example'), 'input');
    for (const scene of [{ token, repos: READ }, refused({ token, inputs: { endpoint: mirror } })]) {
      expect(findingsOf(scene)).toContain('error token-format-unknown');
      const [finding] = diagnose(evidence(scene)).findings;
      expect(finding?.message.includes('password')).toBe(kind === 'password');
    }
  });
});

test.each([
  ['read', { 'acme/model': { read: UNAUTHORIZED } }],
  ['written', { 'octo/model write': { write: UNAUTHORIZED, read: OK } }],
])('A 401 to a good OAuth token about a repo to be %s leaves the token good', (_what, repos) => {
  const scene: Scene = { token: oauthToken('write-repos'), whoami: OAUTH, repos };
  expect(tokenStatusOf(evidence(scene)).is).toBe('good');
  expect(findingsOf(scene).join()).not.toMatch(/token-invalid|token-expired|credential-not-received/);
});

describe('an empty HF_TOKEN beside a good input', () => {
  const empty = (more: Scene = {}): Scene => ({
    whoami: READ_TOKEN,
    repos: { 'meta/llama': { read: OK, 'anonymous-read': no(401, 'Invalid username or password.') } },
    variables: { HF_TOKEN: '' },
    ...more,
  });
  const isReported = (scene: Scene) => findingsOf(scene).includes('warning empty-token-value');

  test('An empty HF_TOKEN is reported where clients are left without a token', () => {
    expect(isReported(empty())).toBe(true);
    expect(isReported(empty({ variables: { HF_TOKEN: ' ', HUGGING_FACE_HUB_TOKEN: TOKEN } }))).toBe(true);
  });

  test.each<[string, Scene]>([
    ['a saved login is sent instead', { saved: OTHER_TOKEN }],
    ['the same login is sent', { saved: TOKEN }],
    [
      'the variable with the old name is sent',
      { variables: { HF_TOKEN: '', HUGGING_FACE_HUB_TOKEN: TOKEN } },
    ],
    ['HF_TOKEN is not set at all', { variables: {} }],
    ['the input is refused', { whoami: UNAUTHORIZED, repos: {} }],
    ['nobody has said whether a token is needed', { repos: READ }],
  ])('An empty HF_TOKEN is not reported where %s', (_what, more) => {
    expect(isReported(empty(more))).toBe(false);
  });
});

describe('tokens under names that no client reads', () => {
  const holding = (tokens: Record<string, string>, more: Scene = {}): Scene => ({
    whoami: READ_TOKEN,
    repos: READ,
    environment: {
      misnamed: Object.keys(tokens),
      misnamedTokens: new Map(Object.entries(tokens).map(([name, value]) => [name, new Secret(value)])),
    },
    ...more,
  });

  test('Only the variables whose token differs from the checked one are listed', () => {
    const [finding] = diagnose(
      evidence(
        holding({ HF_API_KEY: OTHER_TOKEN, HF_KEY: TOKEN, HUGGINGFACE_TOKEN: 'hf_third.of-one-kind' }),
      ),
    ).findings;
    expect(finding?.message).toBe(
      'HF_API_KEY and HUGGINGFACE_TOKEN hold another token than the token input, which was checked. No Hub client reads variables of these names.',
    );
    expect(finding?.evidence).toHaveLength(2);
    expect(wordsOf(holding({ HF_API_KEY: OTHER_TOKEN }))).not.toContain(OTHER_TOKEN);
  });

  test.each<[string, Scene]>([
    ['what looks like an input is one', holding({ INPUT_HF_TOKEN: OTHER_TOKEN })],
    [
      'the checked token is refused',
      holding({ HF_API_KEY: OTHER_TOKEN }, { whoami: UNAUTHORIZED, repos: {} }),
    ],
  ])('They are not listed where %s', (_what, scene) => {
    expect(findingsOf(scene)).not.toContain('notice conflicting-token-sources');
  });
});

describe('the expected accounts', () => {
  const account = (name: string) => ({ is: 'account', name });
  const memberOf = (name: string) => ({ is: 'member', name });

  test.each([
    ['', []],
    ['ci-bot', [account('ci-bot')]],
    ['@ci-bot', [account('ci-bot')]],
    ['a, b,c  d\n@e\r\n', ['a', 'b', 'c', 'd', 'e'].map(account)],
    ['org:acme', [memberOf('acme')]],
    ['ORG: acme, org:@beta, organ', [memberOf('acme'), memberOf('beta'), account('organ')]],
    ['- bob\n- org: acme\n', [account('bob'), memberOf('acme')]],
    ['["bob", "@org:acme"]', [account('bob'), memberOf('acme')]],
    ["'bob'", [account('bob')]],
    ['org:', [memberOf('')]],
    ['@', [account('')]],
  ])('%j is read as what it names', (text, accounts) => {
    expect(parseExpectedAccounts(text)).toEqual(accounts);
  });

  test.each(['org:', '@', 'ci-bot, org:', '[]', '-'])('The input expected-user: %j is refused', (text) => {
    const read = readInputs({ 'INPUT_EXPECTED-USER': text });
    expect(read.ok ? [] : read.problems).toMatchObject([{ input: 'expected-user' }]);
  });

  test.each([
    ['one of several names', expecting('bob', 'OCTO'), identity()],
    ['the organization whose token it is', expecting('org:acme'), identity({ type: 'org', name: 'acme' })],
  ])('A token passes that belongs to %s', (_what, inputs, whoami) => {
    expect(findingsOf({ whoami, repos: READ, inputs }).join()).not.toContain('unexpected-user');
  });

  test('An organization is no account, and an account no organization', () => {
    const whoami = identity({ name: 'acme' });
    expect(findingsOf({ whoami, repos: READ, inputs: expecting('org:acme') })).toContain(
      'error unexpected-user',
    );
    const user = { whoami: identity({ orgs: [] }), repos: READ, inputs: expecting('acme') };
    expect(findingsOf(user)).toContain('error unexpected-user');
  });

  test('An OAuth token of another account than the expected one is refused, whatever it may list', () => {
    const scene = { token: oauthToken('read-repos'), whoami: OAUTH, repos: READ };
    expect(findingsOf({ ...scene, inputs: expecting('bob') })).toEqual(['error unexpected-user']);
  });

  test('Other organizations of the account are not shown', () => {
    const whoami = identity({ orgs: [member('secret-lab')] });
    expect(wordsOf({ whoami, repos: READ, inputs: expecting('org:acme') })).not.toContain('secret-lab');
  });
});
