import { describe, expect, test } from '@jest/globals';
import { startIdTokens } from '../../tools/emulator/id-tokens.mjs';
import { startProxy } from '../hub/connect-proxy.js';
import { closing, serve } from '../hub/servers.js';
import {
  asking,
  CLAIMS,
  expectNoToken,
  expectNotFollowed,
  expectNotSent,
  REDIRECTED,
  requestToken,
} from './id-token-request.js';
import { play } from './play.js';

describe('the request for an id token', () => {
  test.each([
    [302, 'another port'],
    [302, 'another path'],
    [307, 'another scheme'],
  ])('the request for an id token follows no redirect: %i to %s', expectNotFollowed);

  test('the request for an id token that a server passes on to the real service gets no id token by it', async () => {
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
  ])('the request for an id token names the Hub as its audience, encoded: %s', async (path, expected) => {
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

  test.each(['http://token.actions.example/?api-version=2.0', 'token.actions.example'])(
    'the request for an id token is not sent in clear text, nor where there is no address: %s',
    expectNotSent,
  );

  test('the request for an id token goes through the proxy that the runner names', async () => {
    const { port, seen } = await startProxy({ refusal: 403 });
    const env = { HTTPS_PROXY: `http://127.0.0.1:${port}` };
    const url = 'https://token.actions.example/idtoken?api-version=2.0';
    await play({
      ...asking(url, requestToken(), { inputs: { timeout: '2' }, runner: { env } as never }),
      expect: { verdict: 'warn', cause: 'check-timed-out', advice: ['githubstatus.com'] },
    });
    expect(new Set(seen)).toEqual(new Set(['token.actions.example:443 -']));
  });

  test('the request for an id token that is answered without a token has given none', async () => {
    await expectNoToken('{}');
  });
});
