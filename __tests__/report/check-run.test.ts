import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { checkRun, publishCheckRun } from '../../src/report/check-run.js';

const PLACE = { name: 'access', repository: 'acme/app', headSha: 'a'.repeat(40) };

describe('a check run', () => {
  test.each([
    ['pass', 'success'],
    ['warn', 'neutral'],
    ['fail', 'failure'],
    ['skip', 'skipped'],
  ] as const)('of %s concludes %s', (verdict, conclusion) => {
    expect(checkRun(PLACE, verdict, 'title', 'summary')).toEqual({
      name: 'access',
      owner: 'acme',
      repo: 'app',
      headSha: PLACE.headSha,
      conclusion,
      title: 'title',
      summary: 'summary',
    });
  });

  test('is cut between two blocks where GitHub would refuse it', () => {
    const block = `<p>${'x'.repeat(990)}</p>`;
    const { summary } = checkRun(PLACE, 'fail', 'title', Array(100).fill(block).join('\n\n'));
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expect(summary.length).toBeGreaterThan(64_000);
    expect(summary).toMatch(/x<\/p>\n\n… cut: see the job summary\.$/);
    expect(checkRun(PLACE, 'fail', 'title', 'x'.repeat(70_000)).summary.length).toBeLessThanOrEqual(65_535);
    expect(checkRun(PLACE, 'fail', 'title', 'x'.repeat(65_535)).summary).toHaveLength(65_535);
  });
});

describe('publishing', () => {
  const before = process.env.GITHUB_API_URL;
  let status = 201;
  let seen: { request: string; authorization: string | undefined; body: unknown } | null = null;
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      seen = {
        request: `${request.method} ${request.url}`,
        authorization: request.headers.authorization,
        body: JSON.parse(text),
      };
      response.writeHead(status, { 'content-type': 'application/json' }).end('{"message":"no"}');
    });
  });

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    // Read when the client is loaded, which happens at the first publishing.
    process.env.GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    seen = null;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.GITHUB_API_URL;
    else process.env.GITHUB_API_URL = before;
    server.closeAllConnections();
    server.close();
  });

  const publish = () =>
    publishCheckRun(checkRun(PLACE, 'fail', 't'.repeat(300), 'summary'), 'github-credential');

  test('sends the run to the commit it was made for', async () => {
    expect(await publish()).toBeNull();
    expect(seen).toEqual({
      request: 'POST /repos/acme/app/check-runs',
      authorization: 'token github-credential',
      body: {
        name: 'access',
        head_sha: PLACE.headSha,
        status: 'completed',
        conclusion: 'failure',
        output: { title: 't'.repeat(255), summary: 'summary' },
      },
    });
  });

  test.each([
    [403, 'checks: write'],
    [404, '404'],
    [422, '422'],
    [500, '500'],
  ])('that GitHub answers with %i says so', async (code, words) => {
    status = code;
    const refusal = await publish();
    expect(refusal).toContain(words);
    expect(refusal).not.toContain('github-credential');
  });

  test('without a connection says so', async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await publish()).toBe('GitHub could not be reached');
  });
});
