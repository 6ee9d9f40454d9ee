import { afterEach, describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.js';
import { parseEndpoint } from '../../src/model/endpoint.js';
import { UNTIL_OPEN } from '../../src/steps/rounds.js';
import { startHub } from '../../tools/emulator/hub.mjs';
import { evidence, netrcFile, type Scene } from '../causes/evidence.js';
import { Asking } from '../probing/rounds.js';

const closing: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A Hub that plays the world, and the evidence on these repos with the first answers. */
async function begun(lines: string[], world: Record<string, unknown>, given: (hub: string[]) => Scene) {
  const hub = await startHub({
    users: { octo: { orgs: [] }, other: { orgs: [] } },
    tokens: { ci: { user: 'octo', kind: 'read' }, old: { user: 'other', kind: 'read' } },
    ...world,
  });
  const endpoint = parseEndpoint(hub.url, 'input');
  if (endpoint === null) throw new Error(hub.url);
  const { ci = '', old = '' } = hub.tokens;
  const asking = new Asking(endpoint, ci);
  closing.push(
    () => asking.client.close(),
    () => hub.close(),
  );
  const { inputs, ...scene } = given([endpoint.hostname, old]);
  const listed = evidence({
    token: ci,
    repos: Object.fromEntries(lines.map((line) => [line, {}])),
    inputs: { endpoint, ...inputs },
    now: Date.now(),
    ...scene,
  });
  return { hub, asking, seen: await asking.first(listed) };
}

describe('the rounds', () => {
  test('the rounds end when nothing is left to ask, and ask nothing twice', async () => {
    const { hub, asking, seen } = await begun(
      ['acme/gone', 'meta/llama'],
      {
        repos: [{ id: 'meta/llama', gated: 'auto' }],
      },
      () => ({}),
    );
    const all = await asking.on(seen);
    const before = hub.requests.length;
    expect(all.hub.repos[0]?.probes).toHaveProperty('owner-org');
    expect(all.hub.repos[1]?.probes).toHaveProperty('card');
    expect(await asking.on(all)).toEqual(all);
    expect(hub.requests).toHaveLength(before);
  });

  test('the rounds of one line wait for no other: a slow answer about another credential holds up no repo', async () => {
    const { asking, seen } = await begun(
      ['acme/a'],
      {
        repos: [
          { id: 'acme/a', files: { 'adapter_config.json': '{"base_model_name_or_path":"acme/b"}' } },
          { id: 'acme/b' },
        ],
        faults: [{ on: 'GET /api/whoami-v2', delayMs: 600 }],
      },
      ([host = '', old = '']) => ({
        netrc: [netrcFile(`machine ${host} login x password ${old}\n`)],
        inputs: { followReferences: true },
      }),
    );
    const states: Evidence[] = [];
    const all = await asking.on(seen, undefined, (now) => states.push(now));
    expect(all.hub.others.map(({ is }) => is)).toEqual([
      { kind: 'accepted', name: 'other', tokenName: 'old' },
    ]);
    expect(all.hub.references.read.map(({ ref }) => ref.id)).toEqual(['acme/a', 'acme/b']);
    const told = states.find(({ hub }) => hub.others.length > 0);
    expect(told?.hub.references.read).toHaveLength(2);
  });

  test('the rounds until a gate opens go on with the listed file and with what the open repo loads', async () => {
    const pending = {
      on: 'GET /api/models/meta/llama/auth-check',
      times: 1,
      status: 403,
      headers: { 'X-Error-Code': 'GatedRepo', 'X-Error-Message': 'is awaiting a review' },
    };
    const { asking, seen } = await begun(
      ['hf://meta/llama/adapter_config.json'],
      {
        repos: [
          {
            id: 'meta/llama',
            gated: 'auto',
            access: { octo: 'granted' },
            files: { 'adapter_config.json': '{"base_model_name_or_path":"acme/b"}' },
          },
          { id: 'acme/b' },
        ],
        faults: [pending],
      },
      () => ({ inputs: { followReferences: true } }),
    );
    const closed = await asking.on(seen);
    expect(closed.hub.references.read).toEqual([]);
    expect(closed.hub.repos[0]?.probes).not.toHaveProperty(['file adapter_config.json']);
    const open = await asking.on(closed, UNTIL_OPEN);
    expect(open.hub.repos[0]?.probes.read?.outcome).toMatchObject({ status: 200 });
    expect(open.hub.repos[0]?.probes).toHaveProperty(['file adapter_config.json']);
    expect(open.hub.references.found.map(({ request }) => request.ref.id)).toEqual(['acme/b']);
  });
});
