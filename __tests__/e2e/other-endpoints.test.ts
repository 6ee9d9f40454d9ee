import { describe, expect, test } from '@jest/globals';
import { model, play, token } from './play.js';

const WHOAMI = 'GET /api/whoami-v2';
const CHECKS = 'GET /api/*/auth-check*';
const PREUPLOAD = 'POST /api/*/preupload/*';
const PAGE = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Not found</title>' };
const OWN_FORMAT = { body: { errors: [{ status: 404, message: 'Not Found' }] } };
const NOT_TO_BLAME = [
  'hub-outage',
  'waf-block',
  'credential-not-received',
  'token-invalid',
  'token-format-unknown',
  'repo-missing-or-no-access',
  'repo-type-mismatch',
  'target-missing',
];
const WRITE = { tokens: { ci: token('write') }, repos: [model('acme/model')] };

describe('a repository manager that lacks all checks', () => {
  test.each([
    ['400 without a word', 'read', { status: 400 }],
    ['404 in a format of its own', 'write', { status: 404, ...OWN_FORMAT }],
    ['404 as a page', 'read', { status: 404, ...PAGE }],
    ['405 without a word', 'write', { status: 405 }],
    ['501 as a page', 'write', { status: 501, ...PAGE }],
  ])('is told once: %s, to %s', (_, operation, unknown) =>
    play(
      {
        inputs: { repos: 'acme/model\ndatasets/acme/data', operation },
        hub: {
          ...WRITE,
          repos: [model('acme/model'), model('acme/data', { type: 'dataset' })],
          faults: [WHOAMI, CHECKS, PREUPLOAD].map((on) => ({ on, ...unknown })),
        },
        expect: {
          verdict: 'warn',
          cause: 'endpoint-lacks-checks',
          advice: ['this endpoint', 'acme/model and datasets/acme/data can be read'],
          mustNotBlame: NOT_TO_BLAME,
        },
      },
      ({ causes, played }) => {
        expect(causes).toEqual(['endpoint-lacks-checks']);
        expect(played.run.summary).not.toContain('status.huggingface.co');
      },
    ),
  );
});

test('a mirror that rejects the token at its identity check is no proxy that strips headers', () =>
  play({
    inputs: { repos: 'acme/model' },
    hub: {
      ...WRITE,
      faults: [{ on: WHOAMI, status: 401, body: { error: 'Invalid username or password.' } }],
    },
    expect: { verdict: 'warn', cause: 'endpoint-lacks-checks', mustNotBlame: NOT_TO_BLAME },
  }));

test('an endpoint that ends in /api is a wrong address', () =>
  play({
    inputs: { repos: 'acme/model\nacme/model write', endpoint: '@hub/api/' },
    hub: WRITE,
    expect: {
      verdict: 'warn',
      cause: 'endpoint-lacks-checks',
      advice: ['ends in /api', 'Set the endpoint input to @hub'],
      mustNotBlame: NOT_TO_BLAME,
    },
  }));

test('what the Hub itself does not answer is an outage', () =>
  play({
    byRealName: true,
    inputs: { repos: 'acme/model' },
    hub: { ...WRITE, faults: [WHOAMI, CHECKS].map((on) => ({ on, status: 400 })) },
    expect: {
      verdict: 'warn',
      cause: 'hub-outage',
      advice: ['status.huggingface.co'],
      mustNotBlame: ['endpoint-lacks-checks'],
    },
  }));

test('the address of the Hub with /api behind it is refused before anything is sent', () =>
  play(
    {
      inputs: { repos: 'acme/model', endpoint: 'https://huggingface.co/api' },
      hub: WRITE,
      expect: { verdict: 'fail', cause: 'input-invalid', advice: ['has no path: https://huggingface.co'] },
    },
    ({ requests }) => expect(requests).toEqual([]),
  ));

test('A repository manager behind a path is asked there, and its metadata and README tell', () => {
  const base = '/artifactory/api/huggingfaceml/hf';
  const json = { 'content-type': 'application/json' };
  return play(
    {
      inputs: { repos: 'acme/model write', endpoint: `@hub${base}/` },
      hub: {
        ...WRITE,
        faults: [
          {
            on: `GET ${base}/api/models/acme/model`,
            status: 200,
            headers: json,
            body: { id: 'acme/model', private: false, gated: false },
          },
          { on: `HEAD ${base}/acme/model/resolve/main/README.md`, status: 200 },
          { on: '*', status: 404, headers: json, ...OWN_FORMAT },
        ],
      },
      expect: {
        verdict: 'warn',
        cause: 'endpoint-lacks-checks',
        advice: ['acme/model can be read; whether acme/model can be written is unknown'],
        mustNotBlame: NOT_TO_BLAME,
      },
    },
    ({ played: { hub } }) => expect(hub.requests.filter(({ path }) => !path.startsWith(base))).toEqual([]),
  );
});
