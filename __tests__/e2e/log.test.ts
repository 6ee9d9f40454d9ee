import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { assertNoLeak } from '../../tools/emulator/leaks.mjs';
import { prepareRunner } from '../../tools/emulator/runner.mjs';
import { model, ORG_MEMBER, play, type Seen } from './play.js';

const GREEN = '\u001b[32m✓\u001b[0m';
const GATED = model('meta/gated', { gated: 'manual' });
const debugging = { HF_TOKEN: '@token:ci', RUNNER_DEBUG: '1' };

/** The log without the lines that are for those who debug. */
const plainLines = ({ played }: Seen) => played.run.log.filter((line) => !/^(?:Debug: |::)/.test(line));
const debugLines = ({ played }: Seen) =>
  played.run.commands.filter(({ command }) => command === 'debug').map(({ data }) => data);

describe('the log', () => {
  test('the log of a pass has three lines', async () => {
    await play(
      {
        inputs: { repos: 'acme/model' },
        hub: { repos: [model('acme/model')] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played }) =>
        expect(played.run.log).toEqual([
          `${GREEN} The read token "ci" of octo-ci`,
          `${GREEN} 1 repo readable`,
          'hf-auth-check: pass, 1 of 1 granted',
        ]),
    );
  });

  test('the log of a failure comes from the cause by the evidence to the action, and folds the rest', async () => {
    await play(
      {
        inputs: { repos: 'acme/model\nmeta/gated' },
        hub: { repos: [model('acme/model'), GATED] },
        expect: { verdict: 'fail', cause: 'gated-not-accepted' },
      },
      ({ played: { run } }) => {
        const [cause, error, heading, evidence, visible, ...details] = run.log;
        const last = details.pop();
        expect(cause).toMatch(/^.\[31m✗.\[0m .\[1mmeta\/gated: .+ \(gated-not-accepted\).\[0m$/u);
        expect(heading).toBe('▸ How we know');
        expect(evidence).toMatch(/^ {2}- .*meta\/gated.*: 403, GatedRepo, "/);
        expect(visible).toMatch(/^ {2}- .*meta\/gated.*: 200/);
        expect(error).toMatch(/^Error: .*meta\/gated.* Next: /);
        expect(details).toEqual([
          '▸ 2 repos',
          '\u001b[31m✗\u001b[0m read meta/gated: refused (gated-not-accepted)',
          `${GREEN} read acme/model: granted`,
        ]);
        expect(last).toBe('hf-auth-check: fail (gated-not-accepted), 1 of 2 granted, 1 refused');
        expect(run.annotations).toMatchObject([
          { level: 'error', title: expect.stringContaining('(gated-not-accepted)') },
        ]);
        expect(run.exitCode).toBe(1);
      },
    );
  });

  test('the log of a warning begins with it and ends with a plain line, too', async () => {
    await play(
      {
        runner: {
          env: { HF_TOKEN: '@token:ci' },
          home: { '.netrc': 'machine @hub-hostname login x password @token:old\n' },
        },
        inputs: { repos: 'acme/model', scrub: 'none' },
        hub: {
          tokens: { ci: { user: 'octo-ci', kind: 'read' }, old: { state: 'unknown' } },
          users: ORG_MEMBER,
          repos: [model('acme/model')],
        },
        expect: { verdict: 'warn', cause: 'netrc-overrides-token' },
      },
      ({ played: { run } }) => {
        expect(run.log[0]).toContain('(netrc-overrides-token)');
        const said = run.log.findIndex((line) => line.startsWith('Warning: '));
        const folded = run.log.findIndex((line) => line.startsWith('▸ '));
        expect([said, folded]).toEqual([1, 2]);
        expect(run.log.at(-1)).toMatch(/^hf-auth-check: warn \(netrc-overrides-token\), 1 of 1 granted/);
      },
    );
  });

  test('the log has no colours where they are not wanted', async () => {
    await play(
      {
        runner: { env: { HF_TOKEN: '@token:ci', NO_COLOR: '1' } },
        inputs: { repos: 'meta/gated' },
        hub: { repos: [GATED] },
        expect: { verdict: 'fail', cause: 'gated-not-accepted' },
      },
      ({ played }) => expect(played.run.stdout).not.toContain('\u001b'),
    );
  });
});

describe('the debug log', () => {
  test('the debug log is not there unless the runner shows it', async () => {
    await play(
      {
        inputs: { repos: 'acme/model' },
        hub: { repos: [model('acme/model')] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      (seen) => expect(debugLines(seen)).toEqual([]),
    );
  });

  test('the debug log tells of every request, of the programs that ran and of what was looked at', async () => {
    await play(
      {
        runner: {
          env: debugging,
          home: { '.netrc': 'machine @hub-hostname login x password @token:ci\n' },
          git: { config: { 'credential.helper': 'store' } },
        },
        inputs: { repos: 'acme/model\nmeta/gated' },
        hub: { repos: [model('acme/model'), GATED] },
        expect: { verdict: 'fail', cause: 'gated-not-accepted' },
      },
      (seen) => {
        const lines = debugLines(seen);
        const requests = lines.filter((line) => /^(?:GET|HEAD|POST) /.test(line));
        expect(requests).toHaveLength(seen.requests.length);
        expect(requests).toContainEqual(
          expect.stringMatching(
            /^GET \/api\/models\/meta\/gated\/auth-check: 403 GatedRepo, \d+ ms, with a token, attempt 1, \d+ left of the quota "api", request \S+, ".+"$/,
          ),
        );
        expect(lines).toContain('token sources: HF_TOKEN (checked)');
        expect(lines).toContain('~/.netrc: 1 login for this Hub, 0 for any host');
        expect(lines).toContainEqual(expect.stringMatching(/^git config .+: exited, 0, \d+ ms$/));
        expect(plainLines(seen).at(-1)).toMatch(/^hf-auth-check: fail/);
      },
    );
  });

  test('the debug log tells of attempts, redirects and missing answers', async () => {
    await play(
      {
        runner: { env: debugging },
        inputs: { repos: 'acme/model' },
        hub: {
          repos: [model('acme/model')],
          faults: [
            { on: 'GET /api/models/acme/model/auth-check', times: 1, status: 503 },
            { on: 'GET /api/models/acme/model/auth-check', times: 1, drop: 'headers' },
            {
              on: 'GET /api/models/acme/model/auth-check',
              times: 1,
              status: 307,
              headers: { Location: '/api/models/acme/model/auth-check?signature=not-for-the-log' },
            },
          ],
        },
        expect: { verdict: 'pass', cause: 'none' },
      },
      (seen) => {
        const path = 'GET /api/models/acme/model/auth-check';
        const lines = debugLines(seen).filter((line) => line.startsWith(path));
        expect(
          lines.map((line) => line.replace(/\d+ ms/, 'T').replace(/(?:, \d+ left| request).*/, '')),
        ).toEqual([
          `${path}: 503, T, with a token, attempt 1`,
          expect.stringMatching(/: no answer \(answer, \w+\), T, with a token, attempt 2$/),
          `${path}: 307, T, with a token, attempt 3`,
          `${path}?…: 200, T, with a token, attempt 3, after 1 redirect`,
        ]);
        expect(seen.played.run.stdout).not.toContain('not-for-the-log');
      },
    );
  });

  test('the debug log holds no credential, whatever the server says back', async () => {
    const secret = () => `hf_${randomBytes(17).toString('hex')}`;
    const secrets = { ci: secret(), other: secret() };
    const heard = new Set<string>();
    const server = createServer(({ url, headers: { authorization = '' } }, response) => {
      heard.add(authorization);
      const echo = [...heard].join(' ');
      if (url === '/api/whoami-v2' && authorization === `Bearer ${secrets.ci}`) {
        response.end('{"type":"user","name":"dev","auth":{"accessToken":{"role":"read"}}}');
        return;
      }
      const headers = {
        'x-error-code': echo,
        'x-request-id': btoa(authorization),
        ratelimit: `"${echo}";r=1;t=2`,
      };
      const location = { location: '/moved?signature=1' };
      const [status, more] = url?.startsWith('/api/models') ? [307, location] : [401, headers];
      response.writeHead(status, more).end(`::error::${echo}\r\n::warning::x##[error]y\u001b[31m`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const runner = await prepareRunner({
      env: { HF_TOKEN: secrets.ci, RUNNER_DEBUG: '1' },
      home: { '.netrc': `machine 127.0.0.1 login x password ${secrets.other}\n` },
    });
    try {
      const run = await runner.run({ inputs: { endpoint: url, repos: 'acme/model', scrub: 'none' } });
      const lines = run.commands.filter(({ command }) => command === 'debug').map(({ data }) => data);
      const removed = lines.filter((line) => line.includes('[removed: a credential]'));
      expect(heard.size).toBe(2);
      expect(removed).toContainEqual(expect.stringMatching(/^GET \/api\/whoami-v2: 401 /));
      expect(removed).toContainEqual(expect.stringMatching(/^GET \/.*\?…: 401 .*, after 1 redirect, /));
      expect(lines.join('')).not.toMatch(/\p{Cc}|::|##\[/u);
      assertNoLeak(run, runner, secrets);
      expect(run.annotations.map(({ message }) => message).join()).not.toContain('error]y');
    } finally {
      server.closeAllConnections();
      server.close();
      await runner.close();
    }
  });
});
