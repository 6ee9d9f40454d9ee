import { afterEach, describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { unreachedHosts } from '../../src/causes/runner/unreached-hosts.js';
import { parseEndpoint } from '../../src/model/endpoint.js';
import { startHub } from '../../tools/emulator/hub.mjs';
import { evidence } from '../causes/evidence.js';
import { Asking } from '../probing/rounds.js';

const closing: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const LARGE = { id: 'acme/model', files: { 'config.json': '{}', 'model.safetensors': 'x'.repeat(64) } };
const CLOSED = { at: 'cdn', on: '*', drop: 'connect', times: null };
const NO_LIST = { on: 'GET /.well-known/*', times: null, status: 404 };

/** Lists a repo against a Hub that plays the world, and reaches the hosts that its files come from. */
async function reaching(world: Record<string, unknown>, seconds = 10) {
  const hub = await startHub({
    users: { octo: { orgs: [] } },
    tokens: { ci: { user: 'octo', kind: 'read' } },
    repos: [LARGE],
    ...world,
  });
  const endpoint = parseEndpoint(hub.url, 'input');
  if (endpoint === null) throw new Error(hub.url);
  const token = hub.tokens.ci ?? '';
  const asking = new Asking(endpoint, token, seconds);
  closing.push(
    () => asking.client.close(),
    () => hub.close(),
  );
  const listed = evidence({
    token,
    repos: { 'acme/model': {} },
    inputs: { endpoint, checkTransferHosts: true },
    now: Date.now(),
  });
  const seen = await asking.on(await asking.first(listed), [['transfer-hosts']]);
  const cdn = new URL(hub.cdnUrl).host;
  const findings = diagnose(seen).findings.filter(({ cause }) => cause === 'transfer-host-blocked');
  expect(hub.violations).toEqual([]);
  return { hub, cdn, seen, findings, open: unreachedHosts(seen), hosts: seen.hub.transferHosts?.hosts ?? [] };
}

describe('the hosts that files come from', () => {
  test('the hosts that files come from are reached once each, without the token', async () => {
    const { hub, cdn, hosts, findings, open } = await reaching({});
    expect(hosts).toMatchObject([
      { host: cdn, serves: ['acme/model'], response: { outcome: { status: 404 } } },
    ]);
    expect(hub.requests.filter(({ origin }) => origin === 'cdn')).toMatchObject([
      { method: 'HEAD', path: '/' },
    ]);
    expect([...findings, ...open]).toEqual([]);
  });

  test('the hosts that files come from are named where one is closed', async () => {
    const { cdn, findings, open } = await reaching({ faults: [CLOSED] });
    expect(findings).toMatchObject([{ severity: 'error', subject: cdn }]);
    expect(findings[0]?.message).toContain(`${cdn} (ECONNREFUSED); files of acme/model`);
    expect(findings[0]?.advice).toContain(cdn);
    expect(open).toEqual([]);
  });

  test('the hosts that files come from are found by a file alone where the Hub has no list, which is said', async () => {
    const { cdn, findings, open, hosts } = await reaching({ faults: [CLOSED, NO_LIST] });
    expect(hosts).toMatchObject([{ host: cdn }]);
    expect(findings).toHaveLength(1);
    expect(open).toEqual([expect.stringContaining('no list')]);
  });

  test('the hosts that files come from are found by the list alone where no repo has a large file', async () => {
    const { findings, hosts } = await reaching({ repos: [{ id: 'acme/model' }], faults: [CLOSED] });
    expect(hosts).toMatchObject([{ serves: [] }]);
    expect(findings[0]?.message).toContain('files of the Hub');
  });

  test('the hosts that files come from are not known where the Hub is closed, which is another matter', async () => {
    const { findings, open, hosts } = await reaching({ listening: 'none' });
    expect([...hosts, ...findings]).toEqual([]);
    expect(open).toEqual([expect.stringContaining('no list')]);
  });

  test('the hosts that files come from that answer with any status are open, and those that break every answer off are not', async () => {
    const failing = { at: 'cdn', on: '*', times: null };
    expect((await reaching({ faults: [{ ...failing, status: 503 }] })).findings).toEqual([]);
    expect((await reaching({ faults: [{ ...failing, drop: 'headers' }] })).findings).toHaveLength(1);
  });

  test('the hosts that files come from for which the time is up are left open', async () => {
    const slow = { at: 'cdn', on: '*', times: null, delayMs: 60_000 };
    const { cdn, findings, open } = await reaching({ faults: [slow] }, 4);
    expect(findings).toEqual([]);
    expect(open).toEqual([`whether these hosts answer, since time ran out: ${cdn}`]);
  });

  test('the hosts that files come from are not known where nothing was asked, and nobody misses them unasked', () => {
    const seen = evidence({ inputs: { checkTransferHosts: true } });
    expect(unreachedHosts(seen)).toEqual([expect.stringContaining('not asked')]);
    expect(unreachedHosts(evidence({}))).toEqual([]);
  });
});
