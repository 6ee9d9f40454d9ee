import { afterAll, expect, test } from '@jest/globals';
import { aHangingResolver, HANGING, hangingResolver } from '../hub/hanging-resolver.js';
import { describeWith } from '../needs.js';
import { type Case, model, play, type Seen } from './play.js';

const resolver = await hangingResolver();
afterAll(() => resolver?.remove());

/** Which of the two it is depends on whether the time for a connection or that for the check is up first. */
const UNREACHABLE = {
  verdict: 'warn',
  cause: 'check-timed-out',
  alsoVerdicts: ['fail'],
  alsoCauses: ['hub-unreachable'],
};

/** Far below the half minute that the resolver takes, and far above the two seconds that the check is given. */
const GONE_MS = 12_000;

interface Way {
  env?: Record<string, string>;
  inputs?: Record<string, string>;
  hub?: Record<string, unknown>;
  hostname?: string;
  expect: Case['expect'];
}

/** Plays a run with two seconds for the check, on a machine whose resolver hangs. */
async function playSlowly(way: Way, probe: (seen: Seen) => void = () => {}): Promise<void> {
  await play(
    {
      runner: { env: { HF_TOKEN: '@token:ci', ...resolver?.env, ...way.env } },
      inputs: { repos: 'acme/model', timeout: '2', ...way.inputs },
      hub: { listening: 'https-trusted', repos: [model('acme/model')], ...way.hub },
      options: way.hostname === undefined ? {} : { hub: { hostname: way.hostname } },
      expect: way.expect,
    },
    (seen) => {
      const { run } = seen.played;
      expect(run.signal).toBeNull();
      expect(run.durationMs).toBeLessThan(GONE_MS);
      expect(run.outputs.verdict).not.toBe(undefined);
      expect(run.summary).not.toBe('');
      probe(seen);
    },
  );
}

describeWith(aHangingResolver(resolver))('a run ends in time although the resolver hangs', () => {
  test("a run ends in time although the resolver hangs at the Hub's name", () =>
    playSlowly({ hostname: `hub.${HANGING}`, expect: UNREACHABLE }));

  test("a run ends in time although the resolver hangs at the Hub's name, and green where the step is not to fail", () =>
    playSlowly(
      { hostname: `hub.${HANGING}`, inputs: { 'fail-on': 'never' }, expect: UNREACHABLE },
      ({ played }) => expect(played.run.exitCode).toBe(0),
    ));

  test("a run ends in time although the resolver hangs at the Hub's name, with a hundred repos", () =>
    playSlowly({
      hostname: `hub.${HANGING}`,
      inputs: { repos: Array.from({ length: 100 }, (_, index) => `acme/model-${index}`).join('\n') },
      expect: UNREACHABLE,
    }));

  test("a run ends in time although the resolver hangs at a proxy's name", () =>
    playSlowly({
      env: { HTTPS_PROXY: `http://proxy.${HANGING}:3128` },
      hostname: 'hub.test',
      expect: UNREACHABLE,
    }));

  test('a run ends in time although the resolver hangs at the name of a host that files come from', () =>
    playSlowly(
      {
        inputs: { 'check-transfer-hosts': 'true' },
        hub: {
          faults: [
            {
              on: 'GET /.well-known/meta.json',
              times: null,
              status: 200,
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ lfsDomains: [`cdn.${HANGING}`] }),
            },
          ],
        },
        expect: {
          verdict: 'pass',
          cause: 'none',
          alsoVerdicts: ['fail', 'warn'],
          alsoCauses: ['transfer-host-blocked'],
        },
      },
      ({ played }) => expect(played.run.summary).toContain(`cdn.${HANGING}`),
    ));

  test("a run ends in time although the resolver hangs at the name of GitHub's issuer of id tokens", () =>
    playSlowly({
      env: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `https://issuer.${HANGING}/token?x=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'none',
      },
      inputs: { 'oidc-resource': 'acme/model' },
      expect: { verdict: 'warn', cause: 'check-timed-out' },
    }));
});
