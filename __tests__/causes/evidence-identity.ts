import { Secret } from '../../src/model/secret.js';
import {
  fineGrained,
  GATE_LOGIN,
  identity,
  member,
  no,
  OAUTH,
  OK,
  OTHER_TOKEN,
  oauthToken,
  READ_TOKEN,
  type Row,
  type Scene,
  TOKEN,
  UNAUTHORIZED,
  WRITE_TOKEN,
} from './evidence.js';
import { mappedFrom } from './evidence-lifetime.js';

/** In the form that tokens had before `hf_`; no real one. */
const OLD_KIND = 'api_0fAnOldKind4TheseTests';

const DEAD = { 'acme/model': { read: UNAUTHORIZED, metadata: UNAUTHORIZED, readme: UNAUTHORIZED } };
const NEEDED = { 'meta/llama': { read: OK, 'anonymous-read': GATE_LOGIN } };
const EXPIRED = no(401, 'User Access Token "nightly" is expired');

/** A dead token in HF_TOKEN, on a runner with another login in the token file. */
export const hiding = (more: Scene = {}): Scene => ({
  token: null,
  variables: { HF_TOKEN: TOKEN },
  saved: OTHER_TOKEN,
  whoami: UNAUTHORIZED,
  repos: DEAD,
  ...more,
});

/** What the Hub has said of the other login. */
export const said = (is: NonNullable<Scene['others']>[number]['is']) => [
  { secret: new Secret(OTHER_TOKEN), is },
];
const OCTO_OLD = { kind: 'accepted', name: 'octo-old', tokenName: 'nightly' } as const;

export const expecting = (...all: string[]): NonNullable<Scene['inputs']> => ({
  expectedAccounts: all.map((name) =>
    name.startsWith('org:') ? { is: 'member', name: name.slice(4) } : { is: 'account', name },
  ),
});

/** A good token input, and this in HF_TOKEN. */
const beside = (HF_TOKEN: string, more: Scene = {}): Scene => ({
  whoami: READ_TOKEN,
  repos: NEEDED,
  variables: { HF_TOKEN },
  ...more,
});

/** A variable under a name that no client reads. */
const misnamed = (name: string, value: string): NonNullable<Scene['environment']> => ({
  misnamed: [name],
  misnamedTokens: new Map([[name, new Secret(value)]]),
});

/** From evidence to finding: two identities on one runner. */
export const IDENTITIES: Row[] = [
  {
    cause: 'token-only-in-file',
    severity: 'warning',
    verdict: 'warn',
    sees: 'an OAuth login as the only token',
    scene: {
      token: null,
      saved: oauthToken('read-repos'),
      whoami: OAUTH,
      repos: { 'acme/model': { read: OK } },
    },
    names: ['Set HF_TOKEN to a user access token, or set export-token: true.'],
    butNot: 'the same beside a token in HF_TOKEN',
    butNotScene: {
      variables: { HF_TOKEN: TOKEN },
      saved: oauthToken('read-repos'),
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: OK } },
    },
  },
  {
    cause: 'token-only-in-file',
    severity: 'warning',
    verdict: 'fail',
    sees: 'a dead login as the only token',
    scene: { token: null, saved: OTHER_TOKEN, whoami: UNAUTHORIZED, repos: DEAD },
    names: ['Set HF_TOKEN to a user access token.'],
    butNot: 'a dead token in HF_TOKEN',
    butNotScene: { token: null, variables: { HF_TOKEN: TOKEN }, whoami: UNAUTHORIZED, repos: DEAD },
  },
  {
    cause: 'token-invalid',
    severity: 'error',
    verdict: 'fail',
    sees: 'a 401 to an OAuth token in a secret',
    scene: { token: oauthToken('read-repos'), whoami: UNAUTHORIZED, repos: DEAD, event: { isPublic: true } },
    names: [
      'the OAuth token in the token input',
      'has expired, as such tokens do',
      'Put a user access token',
    ],
    butNot: 'an OAuth token that is accepted',
    butNotScene: {
      token: oauthToken('read-repos'),
      whoami: OAUTH,
      repos: { 'acme/model': { read: OK } },
    },
  },
  {
    cause: 'token-invalid',
    severity: 'error',
    verdict: 'fail',
    sees: 'a 401 to an OAuth token that a step of the job has made',
    scene: {
      token: oauthToken('read-repos'),
      whoami: UNAUTHORIZED,
      repos: DEAD,
      workflow: await mappedFrom('steps.login.outputs.token'),
    },
    names: ['Check the step of this job that gets the token'],
    butNot: 'the same token, accepted',
    butNotScene: {
      token: oauthToken('read-repos'),
      whoami: OAUTH,
      repos: { 'acme/model': { read: OK } },
      workflow: await mappedFrom('steps.login.outputs.token'),
    },
  },
  {
    cause: 'token-expired',
    severity: 'error',
    verdict: 'fail',
    sees: 'an expired OAuth token in the token file',
    scene: {
      token: null,
      saved: oauthToken('read-repos'),
      whoami: no(401, 'The token is expired'),
      repos: DEAD,
    },
    names: ['Log in again (hf auth login).'],
    butNot: 'an OAuth login that is accepted',
    butNotScene: {
      token: null,
      saved: oauthToken('read-repos'),
      whoami: OAUTH,
      repos: { 'acme/model': { read: OK } },
    },
  },
  {
    cause: 'conflicting-token-sources',
    severity: 'warning',
    verdict: 'fail',
    sees: 'a dead token input and another token in HF_TOKEN',
    scene: { whoami: UNAUTHORIZED, repos: DEAD, variables: { HF_TOKEN: OTHER_TOKEN } },
    names: ['Remove the token input if the job is to use the token in HF_TOKEN'],
    butNot: 'the same token in both',
    butNotScene: { whoami: UNAUTHORIZED, repos: DEAD, variables: { HF_TOKEN: TOKEN } },
  },
  {
    cause: 'conflicting-token-sources',
    severity: 'warning',
    verdict: 'fail',
    sees: 'a dead HF_TOKEN and another token in the variable with the old name',
    scene: {
      token: null,
      whoami: UNAUTHORIZED,
      repos: DEAD,
      variables: { HF_TOKEN: TOKEN, HUGGING_FACE_HUB_TOKEN: OTHER_TOKEN },
    },
    names: ['Move the token in HUGGING_FACE_HUB_TOKEN to HF_TOKEN if the job is to use it'],
    butNot: 'the same token in both',
    butNotScene: {
      token: null,
      whoami: UNAUTHORIZED,
      repos: DEAD,
      variables: { HF_TOKEN: TOKEN, HUGGING_FACE_HUB_TOKEN: TOKEN },
    },
  },
  {
    cause: 'saved-token-shadows',
    severity: 'warning',
    verdict: 'fail',
    sees: 'a dead token input and another login in the token file',
    scene: { whoami: UNAUTHORIZED, repos: DEAD, saved: OTHER_TOKEN },
    names: ['Replace the rejected token, and set export-token: true.'],
    butNot: 'the same token in both',
    butNotScene: { whoami: UNAUTHORIZED, repos: DEAD, saved: TOKEN },
  },
  {
    cause: 'unexpected-user',
    severity: 'error',
    verdict: 'fail',
    sees: 'an organization of the account that is expected as if it were an account',
    scene: {
      whoami: identity({ orgs: [member('acme', { role: 'read' })] }),
      repos: { 'acme/model': { read: OK } },
      inputs: expecting('acme'),
    },
    names: ['or write org:acme in expected-user'],
    butNot: 'an organization that is expected as one',
    butNotScene: {
      whoami: identity({ orgs: [member('acme', { role: 'read' })] }),
      repos: { 'acme/model': { read: OK } },
      inputs: expecting('org:acme'),
    },
  },
  {
    cause: 'token-invalid',
    severity: 'error',
    verdict: 'fail',
    sees: 'a dead HF_TOKEN before a saved login of a known account',
    scene: hiding({ others: said(OCTO_OLD) }),
    names: ['unset HF_TOKEN, which hides the login in /home/octo/token (it belongs to octo-old)'],
    butNot: 'a good HF_TOKEN before a saved login',
    butNotScene: hiding({ whoami: READ_TOKEN, repos: { 'acme/model': { read: OK } } }),
  },
  {
    cause: 'token-has-quotes',
    severity: 'error',
    verdict: 'fail',
    sees: 'an HF_TOKEN in quotation marks before a saved login',
    scene: {
      token: null,
      variables: { HF_TOKEN: `"${TOKEN}"` },
      saved: OTHER_TOKEN,
      repos: { 'acme/model': {} },
    },
    names: ['without the quotation marks, or unset HF_TOKEN, which hides the login in /home/octo/token'],
    butNot: 'the token without them',
    butNotScene: hiding({ whoami: READ_TOKEN, repos: { 'acme/model': { read: OK } } }),
  },
  {
    cause: 'token-expired',
    severity: 'error',
    verdict: 'fail',
    sees: 'an expired token with the name of a saved one that is good',
    scene: hiding({ whoami: EXPIRED, others: said(OCTO_OLD) }),
    names: ['"nightly" of octo-old', 'unset HF_TOKEN'],
    butNot: 'a 401 without a word of expiry',
    butNotScene: hiding({ others: said(OCTO_OLD) }),
  },
  {
    cause: 'token-invalid',
    severity: 'error',
    verdict: 'fail',
    sees: 'a 401 in a public repository',
    scene: { whoami: UNAUTHORIZED, repos: DEAD, event: { isPublic: true } },
    names: ['leaked', 'secret scanning', 'a new token if the old one was ever published'],
    butNot: 'an expired token in a public repository',
    butNotScene: { whoami: EXPIRED, repos: DEAD, event: { isPublic: true } },
  },
  {
    cause: 'token-invalid',
    severity: 'error',
    verdict: 'fail',
    sees: 'a 401 to a token of the old kind',
    scene: { token: OLD_KIND, whoami: UNAUTHORIZED, repos: DEAD },
    names: ['this old kind (api_…)'],
    butNot: 'a token of the old kind that is accepted',
    butNotScene: {
      token: OLD_KIND,
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: OK } },
    },
  },
  {
    cause: 'token-format-unknown',
    severity: 'error',
    verdict: 'fail',
    sees: 'a value that begins with api_ and goes on otherwise',
    scene: { token: 'api_key_of_somebody_else', repos: { 'acme/model': {} } },
    names: ['begins with api_ like an old Hub token', 'not sent'],
    butNot: 'a token of the old kind',
    butNotScene: {
      token: OLD_KIND,
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: OK } },
    },
  },
  {
    cause: 'empty-token-value',
    severity: 'warning',
    verdict: 'warn',
    sees: 'an empty HF_TOKEN beside a good input, and a gated repo',
    scene: beside(''),
    names: ['HF_TOKEN', 'meta/llama', 'export-token: true'],
    butNot: 'an empty HF_TOKEN beside a good input, and public repos alone',
    butNotScene: beside('', { repos: { 'acme/model': { read: OK, 'anonymous-read': OK } } }),
  },
  {
    cause: 'empty-token-value',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a blank HF_TOKEN beside a good input, and a repo to write',
    scene: beside(' ', { whoami: WRITE_TOKEN, repos: { 'octo/model write': { write: OK } } }),
    names: ['octo/model'],
    butNot: 'a blank HF_TOKEN that export-token replaces',
    butNotScene: beside(' ', {
      whoami: WRITE_TOKEN,
      repos: { 'octo/model write': { write: OK } },
      inputs: { exportToken: true },
    }),
  },
  {
    cause: 'conflicting-token-sources',
    severity: 'notice',
    verdict: 'pass',
    sees: 'another token in HUGGINGFACE_TOKEN beside a good one',
    scene: {
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: OK } },
      environment: misnamed('HUGGINGFACE_TOKEN', OTHER_TOKEN),
    },
    names: ['HUGGINGFACE_TOKEN', 'the token input'],
    butNot: 'the same token in HUGGINGFACE_TOKEN',
    butNotScene: {
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: OK } },
      environment: misnamed('HUGGINGFACE_TOKEN', TOKEN),
    },
  },
  {
    cause: 'unexpected-user',
    severity: 'error',
    verdict: 'fail',
    sees: 'none of several accounts',
    scene: {
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: OK } },
      inputs: expecting('bob', 'org:acme'),
    },
    names: ['bob or org:acme', 'a token of bob or a member of acme'],
    butNot: 'a member of one of the organizations',
    butNotScene: {
      whoami: identity({ orgs: [member('beta'), member('ACME', { role: 'read' })] }),
      repos: { 'acme/model': { read: OK } },
      inputs: expecting('bob', 'org:acme'),
    },
  },
  {
    cause: 'oauth-scope-missing',
    severity: 'warning',
    verdict: 'warn',
    sees: 'an OAuth token that may not list the organizations of its account, and a member is expected',
    scene: {
      token: oauthToken('read-repos'),
      whoami: OAUTH,
      repos: { 'acme/model': { read: OK } },
      inputs: expecting('org:acme'),
    },
    names: ['acme', 'read-memberships'],
    butNot: 'an OAuth token of an account that is expected by name',
    butNotScene: {
      token: oauthToken('read-repos'),
      whoami: OAUTH,
      repos: { 'acme/model': { read: OK } },
      inputs: expecting('org:acme', 'octo'),
    },
  },
  {
    cause: 'unexpected-user',
    severity: 'error',
    verdict: 'fail',
    sees: 'an OAuth token that lists other organizations than the expected one',
    scene: {
      token: oauthToken('read-memberships'),
      whoami: { ...OAUTH, orgs: [member('beta')] },
      repos: { 'acme/model': { read: OK } },
      inputs: expecting('org:acme'),
    },
    names: ['org:acme'],
    butNot: "a service account's token with rights in the expected organization",
    butNotScene: {
      whoami: fineGrained(['org acme: repo.content.read'], { type: 'service-account', name: 'robot' }),
      repos: { 'acme/model': { read: OK } },
      inputs: expecting('org:acme'),
    },
  },
];
