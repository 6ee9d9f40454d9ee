import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAnswer } from '../../src/hub/answer.js';
import { readFailure } from '../../src/hub/failure.js';
import { readMetadata } from '../../src/hub/probe.js';
import { parseRateLimit } from '../../src/hub/rate-limit.js';
import { parseIdentity } from '../../src/hub/whoami.js';

const JSON_TYPE = { 'content-type': 'application/json' };

describe('the words of an answer', () => {
  test.each<[string, Record<string, string>, string, string | null]>([
    ['the header first', { ...JSON_TYPE, 'x-error-message': 'header' }, '{"error":"body"}', 'header'],
    ['the error field', JSON_TYPE, '{"error":"body"}', 'body'],
    ['a list of errors', JSON_TYPE, '{"error":["a",1,"b"]}', 'a b'],
    ['errors with a message each', JSON_TYPE, '{"errors":[{"message":"a"},{"message":"b"},{}]}', 'a b'],
    ['a message', JSON_TYPE, '{"message":"a"}', 'a'],
    [
      'a description',
      JSON_TYPE,
      '{"error":"invalid_grant","error_description":"aborted"}',
      'invalid_grant: aborted',
    ],
    ['a JSON text', JSON_TYPE, '"text"', 'text'],
    ['plain text', { 'content-type': 'text/plain' }, ' OK \n', 'OK'],
    ['broken JSON', JSON_TYPE, '{"error":', '{"error":'],
    ['other JSON', JSON_TYPE, '{"name":"x"}', null],
    ['HTML', { 'content-type': 'text/html' }, '<p>x</p>', null],
    ['HTML by its look', {}, ' <!DOCTYPE html><p>', null],
    ['nothing', {}, '', null],
  ])('the words of an answer are taken from %s', (_, headers, body, message) => {
    expect(readAnswer(403, headers, body).message).toBe(message);
  });

  test('the words of an answer are cut when they are very long', () => {
    expect(readAnswer(500, {}, 'word '.repeat(20_000)).message).toBe(`${'word '.repeat(99)}word…`);
  });
});

test('an answer has the request id, the warning, the date and the quota that its headers state', () => {
  const headers = {
    'x-request-id': 'one',
    'x-amzn-trace-id': 'two',
    'x-hf-warning': 'unauthenticated; x',
    date: 'Tue, 06 Oct 2026 13:15:23 GMT',
    ratelimit: '"api";r=499;t=295',
    'ratelimit-policy': '"fixed window";"api";q=500;w=300',
    'x-error-code': ['GatedRepo', 'x'],
  };
  expect(readAnswer(403, headers, '')).toMatchObject({
    requestId: 'one',
    warning: 'unauthenticated; x',
    date: Date.UTC(2026, 9, 6, 13, 15, 23),
    code: 'GatedRepo',
    fromHub: true,
    rateLimit: { bucket: 'api', remaining: 499, resetSeconds: 295, quota: 500, windowSeconds: 300 },
  });
  expect(readAnswer(403, { 'x-amzn-trace-id': 'two', 'x-amz-cf-id': 'three' }, '')).toMatchObject({
    requestId: 'two',
    fromHub: false,
  });
  expect(readAnswer(403, { 'x-amz-cf-id': 'three', 'x-request-id': ' ', date: 'soon' }, '')).toMatchObject({
    requestId: 'three',
    date: null,
  });
});

test('any answer is read without an error', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.constant(undefined));
  const names = fc.constantFrom(
    'content-type',
    'x-error-code',
    'x-error-message',
    'x-request-id',
    'date',
    'ratelimit',
    'ratelimit-policy',
    'location',
  );
  const body = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
  fc.assert(
    fc.property(fc.integer(), fc.dictionary(names, value), body, (status, headers, text) => {
      const outcome = readAnswer(status, headers, text);
      expect(outcome.status).toBe(status);
      expect(outcome.message ?? 'none').toMatch(/^\S/u);
      readMetadata({ method: 'GET', path: '/', authenticated: false, attempts: 1, redirects: [], outcome });
    }),
  );
});

describe('a rate limit', () => {
  test.each([
    [
      '"api";r=0;t=5',
      null,
      { bucket: 'api', remaining: 0, resetSeconds: 5, quota: null, windowSeconds: null },
    ],
    [
      '"resolvers"; r=12; t=1',
      '"fixed window";"resolvers";q=3000;w=300',
      { bucket: 'resolvers', remaining: 12, resetSeconds: 1, quota: 3000, windowSeconds: 300 },
    ],
    ['t=1, r=2', 'nonsense', { bucket: '', remaining: 2, resetSeconds: 1, quota: null, windowSeconds: null }],
  ])('a rate limit is read from %s', (limit, policy, expected) => {
    expect(parseRateLimit(limit, policy)).toEqual(expected);
  });

  test.each([
    null,
    '',
    '"api"',
    '"api";r=1',
    '"api";t=1',
    '"api";r=-1;t=1',
    '"api";r=x;t=1',
    '"api";rr=1;tt=1',
    `r=${'9'.repeat(30)};t=1`,
  ])('a rate limit is none in %s', (limit) => {
    expect(parseRateLimit(limit, '"api";q=500')).toBeNull();
  });
});

describe('an identity', () => {
  test('an identity needs a name and nothing else', () => {
    expect(parseIdentity({ name: 'dev' })).toEqual({
      type: 'user',
      id: null,
      name: 'dev',
      isPro: false,
      isOAuth: false,
      orgs: [],
      role: null,
      tokenName: null,
      createdAt: null,
      expiresAt: null,
      fineGrained: null,
    });
    for (const json of [undefined, null, 'dev', [], {}, { name: '' }, { name: 5 }])
      expect(parseIdentity(json)).toBeNull();
  });

  test.each([
    ['oauth', true],
    ['app_token_as_user', true],
    ['access_token', false],
    ['app_token', false],
    [undefined, false],
    [['oauth'], false],
  ])('auth.type %j tells whether a token is an OAuth token', (type, isOAuth) => {
    expect(parseIdentity({ name: 'dev', auth: { type } })).toMatchObject({ isOAuth });
  });

  test('an identity is read with the token and its scopes', () => {
    const scoped = [
      { entity: { _id: 'e1', type: 'model', name: 'acme/m' }, permissions: ['repo.write', 7, 'made.up'] },
      { entity: { _id: 'e2', type: 'org' }, permissions: 'repo.write' },
      null,
    ];
    const accessToken = {
      displayName: 'ci',
      role: 'fineGrained',
      createdAt: 'c',
      fineGrained: { canReadGatedRepos: true, global: ['post.write', 7], scoped },
    };
    expect(
      parseIdentity({
        type: 'user',
        id: 'u',
        name: 'dev',
        isPro: true,
        auth: { type: 'access_token', accessToken, expiresAt: 'e' },
        orgs: [
          {
            id: 'o',
            name: 'acme',
            roleInOrg: 'write',
            securityRestrictions: ['sso', 1],
            resourceGroups: [{ id: 'g', name: 'vision', role: 'read' }, { name: 'audio' }, { name: 5 }, {}],
          },
          { name: 5 },
          { name: 'b' },
        ],
      }),
    ).toEqual({
      type: 'user',
      id: 'u',
      name: 'dev',
      isPro: true,
      isOAuth: false,
      role: 'fineGrained',
      tokenName: 'ci',
      createdAt: 'c',
      expiresAt: 'e',
      orgs: [
        {
          id: 'o',
          name: 'acme',
          role: 'write',
          restrictions: ['sso'],
          resourceGroups: [
            { name: 'vision', role: 'read' },
            { name: 'audio', role: null },
          ],
        },
        { id: null, name: 'b', role: null, restrictions: [], resourceGroups: [] },
      ],
      fineGrained: {
        canReadGatedRepos: true,
        global: ['post.write'],
        scoped: [
          {
            entityType: 'model',
            entityId: 'e1',
            entityName: 'acme/m',
            permissions: ['repo.write', 'made.up'],
          },
          { entityType: 'org', entityId: 'e2', entityName: null, permissions: [] },
          { entityType: '', entityId: null, entityName: null, permissions: [] },
        ],
      },
    });
  });

  test.each([null, 'x', [], false])(
    'an identity of a classic token has no scopes, though the field says %j',
    (fineGrained) => {
      expect(
        parseIdentity({ name: 'dev', auth: { accessToken: { role: 'write', fineGrained } } })?.fineGrained,
      ).toBeNull();
    },
  );

  test('an identity is read from JSON of any shape', () => {
    const any = fc.jsonValue();
    fc.assert(
      fc.property(any, any, any, any, (orgs, accessToken, fineGrained, scoped) => {
        parseIdentity(orgs);
        parseIdentity({ name: 'x', orgs, auth: { accessToken } });
        parseIdentity({ name: 'x', orgs: [orgs], auth: { accessToken: { fineGrained } } });
        const body = {
          name: 'x',
          auth: { accessToken: { fineGrained: { scoped: [scoped, { entity: scoped, permissions: orgs }] } } },
        };
        expect(parseIdentity(body)?.fineGrained?.scoped).toHaveLength(2);
      }),
    );
  });
});

describe('a failure', () => {
  const error = (code: string, cause?: unknown) => Object.assign(new Error('Bearer xyz'), { code, cause });
  test.each<[unknown, string, string]>([
    [error('ECONNREFUSED'), 'connect', 'ECONNREFUSED'],
    [error('UND_ERR_SOCKET', error('ENOTFOUND')), 'connect', 'ENOTFOUND'],
    [
      Object.assign(new AggregateError([error('EHOSTUNREACH'), error('ETIMEDOUT')]), { code: 'ETIMEDOUT' }),
      'connect',
      'EHOSTUNREACH',
    ],
    [error('SELF_SIGNED_CERT_IN_CHAIN'), 'tls', 'SELF_SIGNED_CERT_IN_CHAIN'],
    [error('CERT_HAS_EXPIRED'), 'tls', 'CERT_HAS_EXPIRED'],
    [error('ERR_TLS_CERT_ALTNAME_INVALID'), 'tls', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    [error('ERR_SSL_WRONG_VERSION_NUMBER'), 'connect', 'ERR_SSL_WRONG_VERSION_NUMBER'],
    [error('EPROTO'), 'connect', 'EPROTO'],
    [error('ECONNRESET'), 'answer', 'ECONNRESET'],
    [
      Object.assign(new Error('Proxy response (407) !== 200 when HTTP Tunneling'), {
        code: 'UND_ERR_ABORTED',
      }),
      'proxy',
      'PROXY_ANSWERED_407',
    ],
    [new Error('hf_secret'), 'answer', 'UNKNOWN'],
    [error('Bearer xyz'), 'answer', 'UNKNOWN'],
    ['text', 'answer', 'UNKNOWN'],
    [undefined, 'answer', 'UNKNOWN'],
  ])('a failure is placed by its codes alone', (thrown, phase, code) => {
    expect(readFailure(thrown, false)).toEqual({ kind: 'no-answer', phase, code });
    expect(readFailure(thrown, true)).toEqual({ kind: 'no-answer', phase: 'deadline', code: 'ABORTED' });
  });

  test('a failure with a circle of causes is placed all the same', () => {
    const thrown: { cause?: unknown } = {};
    thrown.cause = thrown;
    expect(readFailure(thrown, false).code).toBe('UNKNOWN');
  });
});
