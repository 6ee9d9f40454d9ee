import { afterEach, describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.js';
import { parseEndpoint } from '../../src/model/endpoint.js';
import { Secret } from '../../src/model/secret.js';

import { startHub } from '../../tools/emulator/hub.mjs';
import { evidence, READ_TOKEN } from '../causes/evidence.js';
import { Asking } from '../probing/rounds.js';

const WORLD = {
  tokens: {
    ci: { state: 'valid', user: 'octo', kind: 'read' },
    old: { state: 'valid', user: 'octo-old', kind: 'write' },
    dead: { state: 'expired', user: 'octo-old', kind: 'read' },
    gone: { state: 'unknown' },
  },
  users: { octo: { orgs: [] }, 'octo-old': { orgs: [] } },
};

const closing: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A runner on which git knows these tokens of the world for the Hub that plays it; the job's own is `ci`. */
async function runnerWith(names: string[], faults: unknown[] = []) {
  const hub = await startHub({ ...WORLD, faults });
  const endpoint = parseEndpoint(hub.url, 'input');
  if (endpoint === null) throw new Error(`${hub.url} is no address`);
  const asking = new Asking(endpoint, hub.tokens.ci ?? null);
  closing.push(
    () => asking.client.close(),
    () => hub.close(),
  );
  const credentials = names.map((name, index): Evidence['runner']['git']['credentials'][number] => ({
    kind: 'url',
    where: `remote ${index}`,
    host: endpoint.host,
    username: 'someone',
    secret: new Secret(hub.tokens[name] ?? ''),
    line: null,
    origin: null,
    serves: 'both',
    helper: null,
  }));
  const found = evidence({
    token: hub.tokens.ci ?? null,
    whoami: READ_TOKEN,
    git: { credentials },
    inputs: { endpoint },
  });
  const seen = await asking.on(found);
  return { hub, answers: seen.hub.others.map(({ is }) => is) };
}

describe('other credentials that speak to this endpoint', () => {
  test('other credentials that speak to this endpoint are asked once each whose they are', async () => {
    const { hub, answers } = await runnerWith(['old', 'dead', 'old', 'gone', 'ci']);
    expect(answers).toEqual([
      { kind: 'accepted', name: 'octo-old', tokenName: 'old' },
      { kind: 'expired' },
      { kind: 'refused' },
    ]);
    expect(hub.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(
      Array(3).fill('GET /api/whoami-v2'),
    );
    expect(hub.violations).toEqual([]);
  });

  test('other credentials that speak to this endpoint are not asked again where the Hub does not answer', async () => {
    const { hub, answers } = await runnerWith(['old'], [{ on: 'GET /api/whoami-v2', status: 503, body: '' }]);
    expect(answers).toEqual([null]);
    expect(hub.requests).toHaveLength(1);
  });

  test('other credentials that speak to this endpoint are left alone on a clean runner', async () => {
    const { hub, answers } = await runnerWith([]);
    expect([answers, hub.requests]).toEqual([[], []]);
  });
});
