import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { assertNoLeak } from '../../tools/emulator/leaks.mjs';
import { prepareRunner, type RunnerSetup } from '../../tools/emulator/runner.mjs';
import { model, play } from './play.js';

const DEBUG = { RUNNER_DEBUG: '1' };

const closing: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** No Hub token by its form, so that nothing but knowledge of it can hide it. */
const password = () => randomBytes(14).toString('base64url').replace(/[-_]/g, 'q');

/** Plays both stages against an address, in a debugging run, and looks for the secrets in all that came of it. */
async function hunt(setup: RunnerSetup, inputs: Record<string, string>, secrets: Record<string, string>) {
  const runner = await prepareRunner({ ...setup, env: { ...DEBUG, ...setup.env } });
  closing.push(runner.close);
  const run = await runner.run({ inputs: { repos: 'acme/model', timeout: '10', scrub: 'none', ...inputs } });
  assertNoLeak(run, runner, secrets);
  const post = await runner.post();
  assertNoLeak(post, runner, secrets);
  expect(post.exitCode).toBe(0);
  expect(run.outputs.verdict).toMatch(/^(?:pass|warn|fail)$/);
  expect(run.log.join('\n')).not.toContain('an internal error');
  return { ...run, messages: run.annotations.map(({ message }) => message).join('\n') };
}

const hfToken = () => `hf_${randomBytes(17).toString('hex')}`;

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The ways in which servers, proxies and error pages show again what they were sent. */
const ECHOES: Array<(secret: string) => string> = [
  (secret) => secret,
  (secret) => `Authorization: Bearer ${secret}`,
  (secret) => `${secret.slice(0, 20)}...`,
  (secret) => `...${secret.slice(-20)}`,
  (secret) => btoa(`Bearer ${secret}`),
  (secret) => `Basic ${btoa(`octo-ci:${secret}`)}`,
  (secret) => `https://octo:${encodeURIComponent(secret)}@example.org/?t=${secret}`,
  (secret) => JSON.stringify({ headers: { authorization: secret } }),
  (secret) => secret.replace('_', '\\u005f'),
  (secret) => secret.replace('_', '&#95;'),
  (secret) => `%${Buffer.from(secret).toString('hex').match(/../g)?.join('%')}`,
  (secret) => Buffer.from(secret).toString('hex'),
  (secret) => [...secret].reverse().join(''),
];

describe('a server that shows the token it was sent', () => {
  test('a server that shows the token it was sent gets it into no channel by its errors, in whatever form', async () => {
    const secret = hfToken();
    const url = await serve((request, response) => {
      const number = /model-(\d+)/.exec(request.url ?? '')?.[1];
      const echo = ECHOES[Number(number ?? 0)]?.(secret) ?? '';
      const inHeader = encodeURI(echo).replaceAll('%25', '%').replaceAll('%20', ' ');
      const headers = {
        'x-error-code': inHeader,
        'x-request-id': inHeader,
        'x-hf-warning': inHeader,
        ratelimit: `"${inHeader}";r=1;t=2`,
        location: `/x?${inHeader}`,
      };
      response.writeHead(number === undefined ? 401 : 403, headers).end(JSON.stringify({ error: echo }));
    });
    const repos = ECHOES.map((_, index) => `acme/model-${index}`).join('\n');
    const { commands } = await hunt({ env: { HF_TOKEN: secret } }, { endpoint: url, repos }, { ci: secret });
    const shown = commands.map(({ data }) => data);
    for (let index = 0; index < ECHOES.length; index += 1) {
      const line = shown.find((text) => text.includes(`/model-${index}/auth-check: 403 `));
      expect(line).toContain('[removed: a credential]');
    }
  });

  test('a server that shows the token it was sent gets it into no channel by the names of an account, in whatever form', async () => {
    const secret = hfToken();
    const names = ECHOES.map((disguise) => disguise(secret));
    const name = names[0];
    const scoped = names.map((echo) => ({
      entity: { type: 'user', name: echo, _id: echo },
      permissions: [echo],
    }));
    const identity = {
      type: 'user',
      id: name,
      name: names.join(' '),
      orgs: names.map((echo) => ({ name: echo, roleInOrg: echo, securityRestrictions: [echo] })),
      auth: {
        expiresAt: names.join(' '),
        accessToken: {
          displayName: names.join(' '),
          role: 'fineGrained',
          createdAt: name,
          fineGrained: { scoped },
        },
      },
    };
    const url = await serve(({ url: path }, response) => {
      const isWhoami = path === '/api/whoami-v2';
      response.writeHead(isWhoami ? 200 : 404).end(JSON.stringify(isWhoami ? identity : { error: names }));
    });
    const inputs = { endpoint: url, 'expected-user': 'octo-ci', operation: 'write' };
    const { outputs } = await hunt({ env: { HF_TOKEN: secret } }, inputs, { ci: secret });
    expect(outputs.user).toContain('[removed: a credential]');
  });
});

describe('an endpoint that sends the token on', () => {
  const LOCATIONS = [
    '@cdn/x',
    '@cdn/x?token=@token:ci',
    'http://octo:@token:ci@127.0.0.1:1/x',
    'http://localhost:1/x',
    'https://@hub-host/x',
    '/x?token=@token:ci',
    '/%68f@token:ci',
  ];

  test('an endpoint that sends the token on is not followed to another port, host or scheme, nor to an address with the token in it', async () => {
    const repos = LOCATIONS.map((_, index) => `acme/model-${index}`);
    await play(
      {
        runner: { env: { HF_TOKEN: '@token:ci', ...DEBUG } },
        inputs: { repos: repos.join('\n') },
        hub: {
          repos: repos.map((id) => model(id)),
          faults: LOCATIONS.map((location, index) => ({
            on: `GET /api/models/acme/model-${index}/auth-check`,
            status: 307,
            headers: { Location: location },
          })),
        },
        expect: { verdict: 'fail', cause: 'redirect-refused' },
      },
      ({ played, requests }) => {
        expect(requests.filter((request) => request.includes('auth-check → 307'))).toHaveLength(repos.length);
        expect(played.hub.requests.filter(({ path }) => !path.startsWith('/api/'))).toEqual([]);
      },
    );
  });
});

describe('a token that no header can carry', () => {
  test.each([
    ['a control character', '\u0001', 'HF_TOKEN'],
    ['a line break and a command', '\r\n::error::', 'INPUT_TOKEN'],
    ['a character beyond Latin-1', '\u2026', 'HUGGING_FACE_HUB_TOKEN'],
  ])('a token that no header can carry because of %s is shown nowhere', async (_, character, name) => {
    const [first, second] = [hfToken(), hfToken()];
    const value = `${first}${character}${second}`;
    const { outputs } = await hunt(
      { env: name === 'INPUT_TOKEN' ? {} : { [name]: value } },
      { endpoint: 'http://127.0.0.1:9', ...(name === 'INPUT_TOKEN' ? { token: value } : {}) },
      { whole: value, first, second },
    );
    expect(outputs.cause).toBe('token-malformed');
  });
});

describe('files that break their own rules', () => {
  test('files that break their own rules give away nothing of what they hold', async () => {
    const secrets = {
      netrc: password(),
      store: password(),
      saved: password(),
      header: password(),
      stored: password(),
    };
    const url = await serve((_, response) => response.writeHead(401).end('{"error":"Invalid credentials"}'));
    const { host, hostname } = new URL(url);
    const home = {
      '.netrc': `machine ${hostname} login x password "${secrets.netrc}\nmacdef init\nmachine password ${secrets.netrc} ${secrets.netrc}`,
      '.git-credentials': `http://${secrets.store}:${secrets.store}@@${host}\n//${secrets.store}@${host}\nhttp://${host}:${secrets.store}`,
      '.gitconfig': `[credential]\n\thelper = store\n[http "${url}/"]\n\textraheader = Authorization ${secrets.header}\n\textraheader = "Basic: ${secrets.header}"\n`,
      '.cache/huggingface/token': `${secrets.saved}\n${secrets.saved}\n`,
      '.cache/huggingface/stored_tokens': `[${secrets.stored}\nhf_token = ${secrets.stored}\n${secrets.stored}\n`,
    };
    for (const scrub of ['all', 'none']) {
      await hunt(
        { env: { HF_TOKEN: hfToken() }, home },
        { endpoint: url, scrub, restore: 'true' },
        scrub === 'none' ? secrets : { none: '' },
      );
    }
  });
});

describe('no connection', () => {
  const there = { endpoint: 'https://hub.example' };

  /** A proxy that shows in its answer what it was sent. */
  async function echoingProxy(status: number): Promise<string> {
    const server = createServer();
    const sockets = new Set<Socket>();
    server.on('connect', ({ headers }: IncomingMessage, socket: Socket) => {
      sockets.add(socket.on('error', () => {}));
      const echo = headers['proxy-authorization'] ?? '';
      const clear = Buffer.from(echo.replace(/^Basic /, ''), 'base64').toString();
      const body = `${echo} ${clear}`;
      socket.end(
        `HTTP/1.1 ${status} ${clear}\r\nx-error-message: ${body}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test.each([
    [407, 'HTTPS_PROXY'],
    [302, 'https_proxy'],
  ])(
    'a connection that fails through a proxy that answers %i shows its password nowhere',
    async (status, name) => {
      const secrets = { ci: hfToken(), proxy: password() };
      const proxy = await echoingProxy(status);
      const env = { HF_TOKEN: secrets.ci, [name]: `http://octo:${secrets.proxy}@${proxy}` };
      const { outputs } = await hunt({ env }, there, secrets);
      expect(outputs.verdict).not.toBe('pass');
    },
  );

  test.each([
    ['of another kind', (word: string) => `socks5://octo:${word}@127.0.0.1:1`],
    ['that is no URL', (word: string) => `http://octo:${word}@[::1`],
    ['where nothing listens', (word: string) => `http://octo:${word}@127.0.0.1:1`],
    ['without a scheme', (word: string) => `octo:${word}@127.0.0.1:1`],
  ])('a connection that fails through a proxy %s shows its password nowhere', async (_, address) => {
    const secrets = { ci: hfToken(), proxy: password() };
    const env = { HF_TOKEN: secrets.ci, HTTPS_PROXY: address(secrets.proxy) };
    const { outputs } = await hunt({ env }, { ...there, timeout: '2' }, secrets);
    expect(outputs.verdict).not.toBe('pass');
  });

  test('a connection that fails because the certificate is not trusted shows no token', async () => {
    await play({
      runner: { env: { HF_TOKEN: '@token:ci', ...DEBUG } },
      inputs: { repos: 'acme/model' },
      hub: { listening: 'https-untrusted', repos: [model('acme/model')] },
      expect: { verdict: 'fail', cause: 'tls-untrusted-ca' },
    });
  });

  test('a connection that fails to an endpoint with a login in it shows neither', async () => {
    const secrets = { ci: hfToken(), login: password() };
    const endpoint = `https://octo:${secrets.login}@hub.example`;
    for (const [inputs, env] of [
      [{ endpoint }, {}],
      [{}, { HF_ENDPOINT: endpoint }],
    ] as const) {
      await hunt({ env: { HF_TOKEN: secrets.ci, ...env } }, inputs, secrets);
    }
  });
});

describe('a token in a place of another thing', () => {
  test.each<[string, Record<string, string>]>([
    ['a repo', { repos: 'T\nT/model\nacme/T\nacme/model@T\nhttps://octo:T@huggingface.co/acme/model' }],
    ['an operation', { repos: 'acme/model T' }],
    ['another input', { operation: 'T', timeout: 'T', scrub: 'T', 'fail-on': 'T', policy: 'T=T' }],
    ['an account and a check', { 'expected-user': 'T', 'check-name': 'T' }],
  ])(
    'a token in a place of another thing as %s is shown nowhere and asked for nowhere',
    async (_, inputs) => {
      const secret = hfToken();
      const asked: string[] = [];
      const url = await serve(({ url: path = '' }, response) => {
        asked.push(path);
        response.writeHead(401).end('{"error":"Invalid credentials"}');
      });
      const given = Object.entries(inputs).map(([name, value]) => [name, value.replace(/\bT\b/g, secret)]);
      const all = { endpoint: url, ...Object.fromEntries(given) };
      await hunt({ env: { HF_TOKEN: secret } }, all, { ci: secret });
      expect(asked.filter((path) => path.includes(secret))).toEqual([]);
    },
  );
});

describe('what is thrown with the token in its message, its code and all its causes', () => {
  const THROWN = `const thrown = () => {
    const { HF_TOKEN: token } = process.env;
    const root = Object.assign(new Error(token), { code: token, input: [token] });
    const causes = new AggregateError([root], 'Bearer ' + token, { cause: { authorization: btoa('x:' + token) } });
    return Object.assign(new TypeError('fetch failed: ' + token, { cause: causes }), { token });
  };`;

  const late = (deed: string) =>
    `const timer = setInterval(() => {
      if (process.listenerCount('uncaughtException') === 0) return;
      clearInterval(timer);
      ${deed};
    }, 5);`;

  test.each([
    ['by a connection', 'net.Socket.prototype.connect = () => { throw thrown(); };', 'warn'],
    [
      'by a connection, later',
      `net.Socket.prototype.connect = function () {
        setImmediate(() => this.destroy(thrown()));
        return this;
      };`,
      'warn',
    ],
    ['where nobody awaits it', late('Promise.reject(thrown())'), 'fail'],
    ['where nobody can catch it', late('throw thrown()'), 'fail'],
  ])(
    'what is thrown with the token in its message, its code and all its causes is shown nowhere: %s',
    async (_, statement, verdict) => {
      const secret = hfToken();
      const source = `import net from 'node:net'; ${THROWN} ${statement}`;
      // It answers late enough for what is thrown to come first.
      const url = await serve((_request, response) => {
        setTimeout(() => response.writeHead(401).end(), 500);
      });
      const runner = await prepareRunner({ env: { ...DEBUG, HF_TOKEN: secret } });
      closing.push(runner.close);
      const run = await runner.run({
        inputs: { endpoint: url, repos: 'acme/model', timeout: '2' },
        execArgv: [`--import=data:text/javascript,${encodeURIComponent(source)}`],
      });
      assertNoLeak(run, runner, { ci: secret });
      expect(run.outputs.verdict).toBe(verdict);
      const isOwnFault = run.log.some((line) => line.includes('an internal error (TypeError'));
      expect([isOwnFault, run.exitCode]).toEqual(verdict === 'fail' ? [true, 1] : [false, 0]);
    },
  );
});
