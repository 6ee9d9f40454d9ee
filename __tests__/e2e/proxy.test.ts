import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type ProxyBehaviour, startProxy } from '../hub/connect-proxy.js';
import { type Case, model, play, type Seen } from './play.js';

/** Through a proxy the client resolves no names, so the Hub may have one that only the proxy knows. */
const HUB = 'hub.test';
const DEBUG = { RUNNER_DEBUG: '1' };

/** Its file comes from another port. */
const LARGE = model('acme/model', { files: { 'model.safetensors': 'x'.repeat(64) } });

/** No token by its form, and with signs that belong encoded in a URL. */
const password = () => `${randomBytes(12).toString('base64url').replace(/[-_]/g, 'q')}/@ä%`;

interface Way {
  hub?: string;
  behaviour?: ProxyBehaviour;
  /** User name and password in the variable. */
  given?: string;
  variable?: string;
  env?: Record<string, string>;
  inputs?: Record<string, string>;
  expect: Case['expect'];
}

/** Plays a run whose Hub is reached through a proxy alone, in a debugging run; what is given is shown nowhere. */
async function playThrough(way: Way, probe: (seen: Seen, connects: string[]) => void = () => {}) {
  const { hub = HUB, behaviour = {}, given, variable = 'HTTPS_PROXY', env = {}, inputs = {} } = way;
  const proxy = await startProxy(behaviour);
  const [user = '', word = ''] = given?.split(':') ?? [];
  const userinfo = given === undefined ? '' : `${user}:${encodeURIComponent(word)}@`;
  await play(
    {
      runner: {
        env: {
          HF_TOKEN: '@token:ci',
          ...DEBUG,
          [variable]: `http://${userinfo}127.0.0.1:${proxy.port}`,
          ...env,
        },
      },
      inputs: { repos: 'acme/model', ...inputs },
      hub: { listening: 'https-trusted', repos: [LARGE] },
      options: { hub: { hostname: hub }, secrets: given === undefined ? {} : { given, word } },
      expect: way.expect,
    },
    (seen) => probe(seen, proxy.seen),
  );
}

const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`;
const PASS = { verdict: 'pass', cause: 'none' };
const unreachable = (...advice: string[]) => ({
  verdict: 'fail',
  cause: 'hub-unreachable',
  advice: [HUB, ...advice],
  mustNotBlame: ['token-invalid', 'hub-outage', 'tls-untrusted-ca'],
});

describe('a run behind a proxy', () => {
  test('a run behind a proxy passes with the right credentials, and has every connection from it', async () => {
    const given = `octo:${password()}`;
    await playThrough(
      {
        behaviour: { credentials: given },
        given,
        inputs: { 'check-transfer-hosts': 'true' },
        expect: PASS,
      },
      ({ requests, played }, connects) => {
        expect(requests).toContain('GET /api/models/acme/model/auth-check → 200');
        expect(played.hub.requests.map(({ origin }) => origin)).toContain('cdn');
        const targets = new Set(connects.map((line) => line.split(' ')[0]));
        expect(targets.size).toBe(2);
        for (const line of connects) {
          expect(line).toMatch(/^hub\.test:\d+ /);
          expect(line.endsWith(` ${basic(given)}`)).toBe(true);
        }
      },
    );
  });

  test('a run behind a proxy passes with an address for a name, without a word about it', async () => {
    await playThrough({ hub: '192.0.2.1', expect: PASS }, ({ played }, connects) => {
      expect(played.run.stderr).toBe('');
      expect(connects[0]).toMatch(/^192\.0\.2\.1:\d+ -$/);
    });
  });

  test.each([
    ['wrong', `octo:${password()}`, ['rejects the user name', '407', 'HTTPS_PROXY', 'percent-encoded']],
    ['no', undefined, ['requires a user name and password', '407', 'HTTPS_PROXY', 'user:password@127.0.0.1']],
  ] as const)('is told of %s credentials', async (_, given, words) => {
    await playThrough(
      {
        behaviour: { credentials: `octo:${password()}` },
        ...(given === undefined ? {} : { given }),
        expect: unreachable(...words),
      },
      ({ requests }, connects) => {
        expect(requests).toEqual([]);
        expect(connects.length).toBeGreaterThan(0);
      },
    );
  });

  test.each([
    [403, ['refuses to connect', '403', 'allow hub.test', 'NO_PROXY']],
    [502, ['cannot reach it', '502', 'NO_PROXY']],
  ] as const)('a run behind a proxy is told that the proxy answers %i', async (refusal, words) => {
    await playThrough({ behaviour: { refusal }, expect: unreachable(...words) });
  });

  test('a run behind a proxy is over in time where the proxy does not answer', async () => {
    await playThrough(
      {
        behaviour: { isSilent: true },
        given: `octo:${password()}`,
        inputs: { timeout: '3' },
        expect: { verdict: 'warn', cause: 'check-timed-out', mustNotBlame: ['token-invalid'] },
      },
      (_, connects) => expect(connects.length).toBeGreaterThan(0),
    );
  });

  test.each([
    [
      'where nothing listens',
      'http://octo:W@127.0.0.1:1',
      ['no connection through the proxy', 'ECONNREFUSED', '127.0.0.1:1'],
    ],
    [
      'that is none',
      'socks5://octo:W@127.0.0.1:1',
      ['is not the address of an HTTP proxy', 'http://host:port'],
    ],
  ])('is told of a proxy %s', async (_, address, words) => {
    const word = randomBytes(12).toString('hex');
    await play({
      runner: { env: { HF_TOKEN: '@token:ci', ...DEBUG, HTTPS_PROXY: address.replace('W', word) } },
      inputs: { repos: 'acme/model' },
      hub: { listening: 'https-trusted', repos: [model('acme/model')] },
      options: { hub: { hostname: HUB }, secrets: { word } },
      expect: unreachable('HTTPS_PROXY', ...words),
    });
  });

  test('a run behind a proxy goes by the variable in small letters where both are set', async () => {
    await playThrough(
      { variable: 'https_proxy', env: { HTTPS_PROXY: 'http://127.0.0.1:1' }, expect: PASS },
      (_, connects) => expect(connects.length).toBeGreaterThan(0),
    );
  });

  test.each(['NO_PROXY', 'no_proxy'])(
    'a run behind a proxy goes without it to what %s names',
    async (name) => {
      await playThrough(
        { env: { [name]: `other.test, ${HUB}` }, expect: unreachable() },
        ({ played, requests }, connects) => {
          expect([connects, requests]).toEqual([[], []]);
          // That there is no such name can be told only by whoever looks for it.
          expect(played.run.annotations[0]?.message).toMatch(/hub\.test.*(?:ENOTFOUND|EAI_AGAIN)/);
        },
      );
    },
  );
});
