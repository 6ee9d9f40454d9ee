import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Agent, request } from 'undici';
import { SWITCHES } from '../../tools/emulator/hub/world/switches.mjs';
import { startHub } from '../../tools/emulator/hub.mjs';
import { ask, play } from './hub-client.js';

interface Scenario {
  id: string;
  hub: { listening: string };
}
const scenarios: Scenario[] = JSON.parse(readFileSync('__tests__/scenarios.json', 'utf8'));

describe('every world of the public scenarios', () => {
  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'every world of the public scenarios starts: %s',
    async (_id, { hub }) => {
      const running = await play(hub);
      const answer = request(`${running.url}/api/whoami-v2`, { method: 'OPTIONS' });
      if (hub.listening === 'none') await expect(answer).rejects.toThrow(/ECONNREFUSED/);
      else await (await answer).body.dump();
      expect(running.violations).toEqual([]);
    },
  );

  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'all of %s expands',
    async (_id, scenario) => {
      const running = await play(scenario.hub);
      expect(JSON.stringify(running.expand(scenario))).not.toMatch(/@(token:|base64\(|basic\(|days\(|hub\b)/);
    },
  );
});

describe('placeholders', () => {
  test('placeholders are replaced in every string, the longest name first', async () => {
    const hub = await play({ tokens: { ci: { state: 'unknown' }, 'ci-old': { state: 'unknown' } } });
    const { ci = '', 'ci-old': old = '' } = hub.tokens;
    const expanded = hub.expand({
      list: ['@token:ci-old @token:ci', '@token:ci-new', 7],
      encoded: '@base64(token:ci) @basic(u,token:ci-old)',
      address: '@hub/x @hub-host @hub-hostname user@hubs.example',
    });
    expect(expanded).toEqual({
      list: [`${old} ${ci}`, `${ci}-new`, 7],
      encoded: `${btoa(ci)} ${btoa(`u:${old}`)}`,
      address: `${hub.url}/x ${hub.host} ${hub.hostname} user@hubs.example`,
    });
    const days = Date.parse(hub.expand('@days(-2)')) - Date.now();
    expect(days / 86_400_000).toBeCloseTo(-2, 3);
  });

  test('placeholders that name no token are a mistake', async () => {
    const hub = await play({ tokens: { ci: { state: 'unknown' } } });
    expect(() => hub.expand(['@token:other'])).toThrow('@token:other names no token of this world');
  });
});

describe('mistakes in a world', () => {
  test.each<[unknown, string]>([
    [[], 'hub must be an object'],
    [{ repositories: [] }, 'hub has no field "repositories"'],
    [{ listening: 'ftp' }, 'hub.listening must be one of http, https-trusted'],
    [{ tokens: { ci: { kind: 'admin', user: 'x' } } }, 'hub.tokens.ci.kind must be one of read, write'],
    [{ tokens: { ci: { kind: 'read' } } }, 'hub.tokens.ci needs a user'],
    [{ tokens: { ci: { kind: 'jwt' } } }, 'hub.tokens.ci needs a resource'],
    [
      { users: { dev: { orgs: [{ name: 'a', role: 'boss' }] } } },
      'hub.users.dev.orgs[0].role must be one of',
    ],
    [{ repos: [{ id: 'a/b', gated: true }] }, 'hub.repos[0].gated must be one of false, auto, manual'],
    [{ repos: [{ id: 'a/b' }, { id: 'a/b' }] }, 'hub.repos lists the model a/b twice'],
    [{ faults: [{ on: '*' }] }, 'hub.faults[0] needs a status, a drop or a delayMs'],
    [{ faults: [{ on: '/api', status: 500 }] }, 'hub.faults[0].on must be'],
    [{ switches: { scopeFirst: true } }, 'hub.switches has no switch "scopeFirst"'],
    [{ switches: { badTokenText: 'other' } }, 'hub.switches.badTokenText must be credentials, password'],
    [{ switches: { anonymousQuota: { limit: 1 } } }, 'hub.switches.anonymousQuota must be null, {limit,'],
  ])('a mistake in a world is told: %j: %s', async (world, message) => {
    await expect(startHub(world)).rejects.toThrow(message);
  });
});

describe('the switches', () => {
  test('the switches are told of once an answer depends on them', async () => {
    const hub = await play({
      tokens: { ci: { user: 'octo', kind: 'read' } },
      users: { octo: {} },
      repos: [{ id: 'acme/model' }],
    });
    expect([...hub.switchesRead]).toEqual([]);
    await ask(hub, '/api/models/acme/model/auth-check', { token: '@token:ci' });
    const read = new Set(hub.switchesRead);
    expect(read.has('badTokenText')).toBe(false);
    expect(read.has('writeDenied')).toBe(false);
    await ask(hub, '/api/models/acme/model/auth-check/write', { token: '@token:ci' });
    expect(hub.switchesRead.has('writeDenied')).toBe(true);
    await ask(hub, '/api/whoami-v2', { headers: { authorization: 'Bearer no-token' } });
    expect(hub.switchesRead.has('badTokenText')).toBe(true);
  });

  test('the switches stand in the table of the README, all of them and as they are', () => {
    const rows = readFileSync('tools/emulator/README.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `') && line.includes('§'));
    const expected = Object.entries(SWITCHES).map(([name, { default: value, allowed, meaning, section }]) => {
      const shown = typeof value === 'string' ? value : JSON.stringify(value);
      return `| \`${name}\` | \`${shown}\` | ${allowed} | ${meaning} | ${section} |`;
    });
    expect(rows).toEqual(expected);
  });

  test('the switches can take the write probe away', async () => {
    const hub = await play({
      tokens: { ci: { user: 'dev', kind: 'write' } },
      repos: [{ id: 'dev/model' }],
      switches: { writeProbeRoute: false },
    });
    const reply = await ask(hub, '/api/models/dev/model/auth-check/write', { token: '@token:ci' });
    expect(reply.json).toEqual({ error: "Sorry, we can't find the page you are looking for." });
    expect((await ask(hub, '/api/models/dev/model/auth-check', { token: '@token:ci' })).status).toBe(200);
  });

  test('the switches can let the write probe fail for a Trusted Publisher token', async () => {
    const hub = await play({
      tokens: { ci: { kind: 'jwt', resource: 'dev/model' } },
      repos: [{ id: 'dev/model' }],
      switches: { jwtWriteProbe: 'denied', writeDenied: { status: 401, text: 'Not you' } },
    });
    const reply = await ask(hub, '/api/models/dev/model/auth-check/write', { token: '@token:ci' });
    expect([reply.status, reply.json]).toEqual([401, { error: 'Not you' }]);
  });
});

describe('a Hub over TLS', () => {
  test('a Hub over TLS is trusted by whoever trusts its authority, and by nobody else', async () => {
    const hub = await play({ listening: 'https-trusted' });
    expect(hub.url).toBe(`https://${hub.host}`);
    const dispatcher = new Agent({ connect: { ca: hub.caPem ?? '' } });
    for (const url of [hub.url, hub.url.replace('127.0.0.1', 'localhost')]) {
      const { statusCode, body } = await request(`${url}/api/whoami-v2`, { dispatcher });
      await body.dump();
      expect(statusCode).toBe(401);
    }
    await dispatcher.destroy();
    await expect(request(hub.url)).rejects.toThrow(/certificate/);
  });

  test('a Hub over TLS keeps its authority to itself in a world that does not trust it', async () => {
    const hub = await play({ listening: 'https-untrusted' });
    expect(hub.caPem).toBeNull();
    await expect(request(hub.url)).rejects.toThrow(/certificate/);
  });
});
