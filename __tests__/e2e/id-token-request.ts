import { randomBytes } from 'node:crypto';
import { expect } from '@jest/globals';
import { startProxy } from '../hub/connect-proxy.js';
import { serve } from '../hub/servers.js';
import { type Case, model, play } from './play.js';

export const CLAIMS = {
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
export const requestToken = () => randomBytes(32).toString('base64url');

/** A run that asks for an id token at the address, and holds that the token of its request is shown nowhere. */
export const asking = (url: string, token: string, more: Partial<Case> = {}): Omit<Case, 'expect'> => ({
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
export const REDIRECTED = { verdict: 'fail', cause: 'redirect-refused', mustNotBlame: ['hub-outage'] };

/** Has the service for id tokens answer with a redirect. */
export async function expectNotFollowed(status: number, kind: string): Promise<void> {
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
}

/** Has the runner name an address that no request may go to, though a proxy would forward it. */
export async function expectNotSent(url: string): Promise<void> {
  const { port, seen } = await startProxy();
  const proxy = `http://127.0.0.1:${port}`;
  await play(
    {
      ...asking(url, requestToken(), {
        runner: { env: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } } as never,
      }),
      expect: { verdict: 'fail', cause: 'oidc-missing-permission', advice: ['is not an https URL'] },
    },
    ({ requests }) => expect(requests).toEqual([]),
  );
  expect(seen).toEqual([]);
}

/** Has the service for id tokens answer 200 with this body. */
export async function expectNoToken(body: string): Promise<void> {
  const { url } = await serve((_, response) => response.end(body));
  await play(
    {
      ...asking(`${url}/?api-version=2.0`, requestToken(), { inputs: { timeout: '2' } }),
      expect: { verdict: 'warn', cause: 'check-timed-out', advice: ['(200)'] },
    },
    ({ requests }) => expect(requests).toEqual([]),
  );
}
