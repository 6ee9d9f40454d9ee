import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judge, playScenario, type Scenario } from '../../emulator/scenario.mjs';

const scenarios: Scenario[] = JSON.parse(readFileSync(new URL('../scenarios.json', import.meta.url), 'utf8'));

/** Capabilities of later versions. A scenario that needs one is named here, not skipped in silence. */
const LATER = [
  'gated-transitive',
  'oidc-claims-mismatch',
  'oidc-no-permission',
  'oidc-repo-token-private-read',
  'oidc-server-abort',
  'reusable-no-inherit',
  'vars-instead-of-secrets',
];

describe('the recorded real failures', () => {
  test.each(
    scenarios.filter(({ needs }) => needs.length === 0).map((scenario) => [scenario.id, scenario] as const),
  )('%s comes to the right conclusion', async (_, scenario) => {
    const played = await playScenario(scenario);
    try {
      expect(judge(scenario, played).problems).toEqual([]);
    } finally {
      await played.close();
    }
  });

  test('leave out only those that need a capability of a later version', () => {
    const left = scenarios.filter(({ needs }) => needs.length > 0).map(({ id }) => id);
    expect(left.sort()).toEqual(LATER);
  });
});
