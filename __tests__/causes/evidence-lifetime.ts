import { Secret } from '../../src/model/secret.js';
import { identity, NOW, OAUTH, OK, type Row, type Scene, TOKEN } from './evidence.js';
import { workflow } from './evidence-workflow.js';

export const HOUR_MS = 3_600_000;
const READ = { 'acme/model': { read: OK } };

/** An OAuth token that says itself that it was made so many hours ago; null: it does not say. */
export function oauthMade(hoursAgo: number | null): string {
  const iat = hoursAgo === null ? {} : { iat: (NOW - hoursAgo * HOUR_MS) / 1000 };
  const claims = { scope: ['read-repos'], ...iat };
  return `hf_oauth_e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
}

/** What the identity check says of an OAuth token with so many hours before it. */
export const endsIn = (hours: number, given = OAUTH) =>
  identity({ ...given, expiresAt: new Date(NOW + hours * HOUR_MS).toISOString() });

/** An OAuth token that was made so many hours ago, with so many before it. */
export const oauth = (hoursAgo: number | null, hours: number, more: Scene = {}): Scene => ({
  token: oauthMade(hoursAgo),
  whoami: endsIn(hours),
  repos: READ,
  ...more,
});

/** The same, as a login in the token file; `renewable` where a refresh token is kept with it. */
export function savedOAuth(hoursAgo: number, hours: number, renewable: boolean, more: Scene = {}): Scene {
  const saved = oauthMade(hoursAgo);
  const tokens = [new Secret(saved)];
  const stored = {
    path: '/home/octo/stored_tokens',
    tokens,
    renewable: renewable ? tokens : [],
    refreshTokens: [],
    problem: null,
  };
  return { ...oauth(hoursAgo, hours), token: null, saved, stored, ...more };
}

/** The step's token comes from this expression. */
export const mappedFrom = (expression: string) =>
  workflow({
    'ci.yml': `jobs:\n  test:\n    steps:\n      - uses: org/hf-auth-check@v1\n        with:\n          token: \${{ ${expression} }}\n`,
  });

const SOON = { cause: 'token-expires-soon', severity: 'warning', verdict: 'warn' } as const;

/** From evidence to finding: how long the token lasts. */
export const LIFETIMES: Row[] = [
  {
    ...SOON,
    sees: 'an OAuth token with the smaller part of its life before it',
    scene: oauth(6, 2),
    names: ['The OAuth token of octo', 'in 2 hours', 'do not belong in a secret', 'user access token'],
    butNot: 'an OAuth token with most of its life before it',
    butNotScene: oauth(1, 7),
  },
  {
    ...SOON,
    sees: 'an OAuth token that does not say when it was made',
    scene: oauth(null, 7),
    names: ['OAuth', 'the secret behind the token input'],
    butNot: 'the same token with eight days before it',
    butNotScene: oauth(null, 8 * 24),
  },
  {
    ...SOON,
    sees: 'a fresh OAuth token in a secret',
    scene: oauth(1, 7, { workflow: await mappedFrom('secrets.HF_TOKEN') }),
    names: ['do not belong in a secret', 'the secret HF_TOKEN', 'Trusted Publisher'],
    butNot: 'an old OAuth token that a step of the job has made',
    butNotScene: oauth(6, 2, { workflow: await mappedFrom('steps.login.outputs.token') }),
  },
  {
    ...SOON,
    sees: 'an old OAuth login that nothing renews',
    scene: savedOAuth(700, 20, false),
    names: ['in 20 hours', 'Log in again'],
    butNot: 'an old OAuth login with a refresh token',
    butNotScene: savedOAuth(700, 20, true),
  },
  {
    ...SOON,
    sees: 'a fresh OAuth token that the job outlives',
    scene: oauth(1, 7, { inputs: { jobMinutes: 600 } }),
    names: ['in 7 hours', 'job-minutes is 600'],
    butNot: 'a fresh OAuth token that outlives the job',
    butNotScene: oauth(1, 7, { inputs: { jobMinutes: 360 } }),
  },
  {
    ...SOON,
    sees: 'a renewed OAuth login that the job outlives',
    scene: savedOAuth(700, 20, true, { inputs: { jobMinutes: 1300 } }),
    names: ['only huggingface_hub renews it'],
    butNot: 'a renewed OAuth login that outlives the job',
    butNotScene: savedOAuth(700, 20, true, { inputs: { jobMinutes: 60 } }),
  },
  {
    ...SOON,
    sees: "a Trusted Publisher's token by the input, which the job outlives",
    scene: {
      token: 'hf_jwt_sample.of-one-kind',
      whoami: endsIn(0.5, identity({ name: '[OIDC]', tokenName: null })),
      repos: READ,
      inputs: { jobMinutes: 90 },
    },
    names: ['in 30 minutes', 'HF_OIDC_RESOURCE'],
    butNot: 'the same without a word on how long the job takes',
    butNotScene: {
      token: 'hf_jwt_sample.of-one-kind',
      whoami: endsIn(0.5, identity({ name: '[OIDC]', tokenName: null })),
      repos: READ,
    },
  },
  {
    ...SOON,
    sees: "a Trusted Publisher's token that the job outlives, where clients may exchange for themselves",
    scene: {
      token: 'hf_jwt_sample.of-one-kind',
      whoami: endsIn(0.5, identity({ name: '[OIDC]', tokenName: null })),
      repos: READ,
      inputs: { jobMinutes: 90 },
      environment: { oidcResource: 'acme/model' },
    },
    names: ['Use huggingface_hub 1.19 or later', 'since HF_OIDC_RESOURCE is set'],
    butNot: 'the same without a word on how long the job takes',
    butNotScene: {
      token: 'hf_jwt_sample.of-one-kind',
      whoami: endsIn(0.5, identity({ name: '[OIDC]', tokenName: null })),
      repos: READ,
      environment: { oidcResource: 'acme/model' },
    },
  },
  {
    ...SOON,
    sees: 'a user access token that the job outlives, whatever expires-within says',
    scene: {
      token: TOKEN,
      whoami: endsIn(3, identity()),
      repos: READ,
      inputs: { jobMinutes: 240, expiresWithinDays: 0 },
    },
    names: ['The token "ci" of octo', 'in 3 hours', 'job-minutes is 240'],
    butNot: 'a user access token that outlives the job',
    butNotScene: {
      token: TOKEN,
      whoami: endsIn(3, identity()),
      repos: READ,
      inputs: { jobMinutes: 120, expiresWithinDays: 0 },
    },
  },
];
