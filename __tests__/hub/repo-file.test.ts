import { expect, test } from '@jest/globals';
import { fetchFile } from '../../src/hub/repo-file.js';
import { answering, clientOf, serve, TOKEN } from './servers.js';

const REPO = { type: 'dataset', id: 'acme/corpus', revision: 'refs/pr/1' } as const;
const AUTHORIZATION = 'Bearer not-a-real-token';

test('a file is fetched with the token, where the Hub itself redirects to it', async () => {
  const { url, requests } = await serve((request, response) => {
    if (request.url === '/cache/x') response.end('---\n"text" as it is\n');
    else response.writeHead(307, { location: '/cache/x' }).end('Redirecting');
  });
  const { text, response } = await fetchFile(clientOf(url), TOKEN, REPO, 'README.md');
  expect(text).toBe('---\n"text" as it is\n');
  expect(response.path).toBe('/datasets/acme/corpus/resolve/refs%2Fpr%2F1/README.md');
  expect(requests).toEqual([`GET ${response.path} ${AUTHORIZATION}`, `GET /cache/x ${AUTHORIZATION}`]);
});

test('a file on another origin is not fetched', async () => {
  const other = await serve(answering(200, {}, 'far'));
  const { url } = await serve(answering(302, { location: `${other.url}/x` }, 'Redirecting'));
  const { text, response } = await fetchFile(clientOf(url), TOKEN, REPO, 'README.md');
  expect([text, other.requests]).toEqual([null, []]);
  expect(response.outcome).toMatchObject({ stoppedAt: { reason: 'other-origin', to: other.url } });
});

test.each([404, 403, 503])('an answer with %i is no file', async (status) => {
  const { url } = await serve(answering(status, {}, 'words'));
  expect((await fetchFile(clientOf(url), TOKEN, REPO, 'README.md')).text).toBeNull();
});

test('of a file without end, only so much is read', async () => {
  const { url } = await serve((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(1 << 16)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  const { text } = await fetchFile(clientOf(url), TOKEN, REPO, 'README.md');
  expect(text?.length).toBeGreaterThan(1 << 20);
  expect(text?.length).toBeLessThan(1 << 21);
});
