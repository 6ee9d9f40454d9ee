import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { model, play, pullRequest } from './play.js';

interface Received {
  path: string;
  authorization: string;
  body: Record<string, unknown>;
}

let server: Server | undefined;

/** A GitHub API on loopback that answers every request with one status. */
async function github(status: number): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const api = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({
      path: `${request.method} ${request.url}`,
      authorization: request.headers.authorization ?? '',
      body: JSON.parse(Buffer.concat(chunks).toString()),
    });
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"id":1}');
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  server = api;
  return { url: `http://127.0.0.1:${(api.address() as AddressInfo).port}`, received };
}

afterEach(() => {
  server?.close();
  server = undefined;
});

const gated = { inputs: { repos: 'meta/gated' }, hub: { repos: [model('meta/gated', { gated: 'manual' })] } };

describe('a check run', () => {
  test('carries the verdict to the head commit of the pull request', async () => {
    const { url, received } = await github(201);
    const payload = pullRequest('acme/pipeline');
    const pull = {
      ...(payload.pull_request as object),
      head: { sha: 'abc123', repo: { full_name: 'acme/pipeline' } },
    };
    await play({
      ...gated,
      runner: {
        event: 'pull_request',
        payload: { ...payload, pull_request: pull },
        env: { HF_TOKEN: '@token:ci', GITHUB_API_URL: url },
      },
      inputs: { ...gated.inputs, 'check-run': 'true', 'github-token': 'not-a-real-github-token' },
      expect: { verdict: 'fail', cause: 'gated-not-accepted' },
    });
    expect(received).toMatchObject([
      {
        path: 'POST /repos/acme/pipeline/check-runs',
        authorization: 'token not-a-real-github-token',
        body: { name: 'hf-auth-check', head_sha: 'abc123', status: 'completed', conclusion: 'failure' },
      },
    ]);
    expect(JSON.stringify(received[0]?.body)).toContain('meta/gated');
  });

  test('that GitHub refuses is a notice and changes no verdict', async () => {
    const { url } = await github(403);
    await play(
      {
        ...gated,
        runner: { env: { HF_TOKEN: '@token:ci', GITHUB_API_URL: url } },
        inputs: { ...gated.inputs, 'check-run': 'true', 'github-token': 'not-a-real-github-token' },
        expect: { verdict: 'fail', cause: 'gated-not-accepted', advice: ['checks: write'] },
      },
      ({ played }) => expect(played.run.stdout).not.toContain('not-a-real-github-token'),
    );
  });
});
