import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { startIdTokens } from '../../tools/emulator/id-tokens.mjs';
import { startProxy } from '../hub/connect-proxy.js';
import { closing, serve } from '../hub/servers.js';
import { type Case, model, play } from './play.js';

const CLAIMS = {
  repository: 'acme/pipeline',
  ref: 'refs/heads/main',
  workflow_ref: 'acme/pipeline/.github/workflows/publish.yml@refs/heads/main',
};
const PUBLISHER = {
  resource: 'acme/model',
  repository: 'acme/pipeline',
  branch: 'main',
  workflow: 'publish.yml',
};
const requestToken = () => randomBytes(32).toString('base64url');

/** A run that asks for an id token at the address, and holds that the token of its request is shown nowhere. */
const asking = (url: string, token: string, more: Partial<Case> = {}): Omit<Case, 'expect'> => ({
  inputs: { 'oidc-resource': 'acme/model', operation: 'write', repos: 'acme/model', ...more.inputs },
  hub: { tokens: {}, repos: [model('acme/model')], publishers: [PUBLISHER] },
  runner: {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
      RUNNER_DEBUG: '1',
      ...more.runner?.env,
    },
  },
  options: { secrets: { request: token } },
});
const REDIRECTED = { verdict: 'fail', cause: 'redirect-refused', mustNotBlame: ['hub-outage'] };

describe('the request for an id token', () => {
  test.each([
    [301, 'another port'],
    [302, 'another port'],
    [303, 'another port'],
    [307, 'another port'],
    [308, 'another port'],
    [302, 'another name'],
    [302, 'another path'],
    [307, 'another scheme'],
    [302, 'a path without a host'],
  ])('follows no redirect: %i to %s', async (status, kind) => {
    const other = await serve((_, response) => response.end('{"value":"a.b.c"}'));
    const front = await serve(({ url = '' }, response) => {
      if (url.startsWith('/elsewhere')) {
        response.end('{"value":"a.b.c"}');
        return;
      }
      const query = '?sig=not-to-be-shown';
      const location: Record<string, string> = {
        'another port': `${other.url}/${query}`,
        'another name': `http://localhost:${other.port}/${query}`,
        'another path': `${front.url}/elsewhere${query}`,
        'another scheme': `https://127.0.0.1:${other.port}/${query}`,
        'a path without a host': `/elsewhere${query}`,
      };
      response.writeHead(status, { location: location[kind] }).end();
    });
    await play(
      {
        ...asking(`${front.url}/idtoken?api-version=2.0`, requestToken()),
        expect: { ...REDIRECTED, advice: [String(status), 'ACTIONS_ID_TOKEN_REQUEST_URL'] },
      },
      ({ requests, played }) => {
        expect(requests).toEqual([]);
        expect(other.requests).toEqual([]);
        expect(front.requests).toHaveLength(1);
        expect(JSON.stringify([played.report, played.run.log, played.run.summary])).not.toContain('sig=');
      },
    );
  });

  test('that a server passes on to the real service gets no id token by it', async () => {
    const service = await startIdTokens();
    closing.push(() => service.close());
    const access = service.grant(CLAIMS);
    const front = await serve((_, response) =>
      response.writeHead(302, { location: access.ACTIONS_ID_TOKEN_REQUEST_URL }).end(),
    );
    await play({
      ...asking(`${front.url}/?api-version=2.0`, access.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
      expect: REDIRECTED,
    });
    expect(Object.keys(service.secrets)).toEqual(['id-token-request-1']);
  });

  test.each([
    ['/idtoken?api-version=2.0', '/idtoken?api-version=2.0&audience='],
    ['/idtoken', '/idtoken?audience='],
  ])('names the Hub as its audience, encoded: %s', async (path, expected) => {
    const token = requestToken();
    const { url, requests } = await serve((_, response) => response.writeHead(403).end());
    let audience = '';
    await play(
      {
        ...asking(url + path, token, { inputs: { endpoint: '@hub/sub path/ü' } }),
        expect: { verdict: 'fail', cause: 'oidc-missing-permission', advice: ['(403)'] },
      },
      ({ played }) => {
        audience = encodeURIComponent(
          `${played.inputs.endpoint?.replace('sub path/ü', 'sub%20path/%C3%BC')}`,
        );
      },
    );
    expect(requests).toEqual([`GET ${expected}${audience} Bearer ${token}`]);
  });

  test.each([
    'http://token.actions.example/?api-version=2.0',
    'http://hub.localhost:9/?api-version=2.0',
    'http://127.0.0.1.example/?api-version=2.0',
    'ftp://127.0.0.1/?api-version=2.0',
    'token.actions.example',
  ])('is not sent in clear text, nor where there is no address: %s', async (url) => {
    const { port, seen } = await startProxy();
    const proxy = `http://127.0.0.1:${port}`;
    await play(
      {
        ...asking(url, requestToken(), {
          runner: { env: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } } as never,
        }),
        expect: { verdict: 'fail', cause: 'oidc-missing-permission', advice: ['no https address'] },
      },
      ({ requests }) => expect(requests).toEqual([]),
    );
    expect(seen).toEqual([]);
  });

  test('goes through the proxy that the runner names', async () => {
    const { port, seen } = await startProxy({ refusal: 403 });
    const env = { HTTPS_PROXY: `http://127.0.0.1:${port}` };
    const url = 'https://token.actions.example/idtoken?api-version=2.0';
    await play({
      ...asking(url, requestToken(), { inputs: { timeout: '2' }, runner: { env } as never }),
      expect: { verdict: 'warn', cause: 'check-timed-out', advice: ['githubstatus.com'] },
    });
    expect(new Set(seen)).toEqual(new Set(['token.actions.example:443 -']));
  });

  test.each([
    ['nothing', ''],
    ['no object', '"a.b.c"'],
    ['no token', '{}'],
    ['a blank one', '{"value":""}'],
    ['one that is no text', '{"value":7}'],
  ])('that is answered with %s has given no token', async (_, body) => {
    const { url } = await serve((_, response) => response.end(body));
    await play(
      {
        ...asking(`${url}/?api-version=2.0`, requestToken(), { inputs: { timeout: '2' } }),
        expect: { verdict: 'warn', cause: 'check-timed-out', advice: ['(200)'] },
      },
      ({ requests }) => expect(requests).toEqual([]),
    );
  });
});
