import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judge, playScenario, type Scenario } from '../../emulator/scenario.mjs';
import { schemaProblems } from '../report/schema.js';

const scenarios: Scenario[] = JSON.parse(readFileSync(new URL('../scenarios.json', import.meta.url), 'utf8'));

/** What scenarios may need beyond the core, and this version has. */
const CAPABILITIES = ['follow-references', 'workflow-scan'];
/** What needs a capability of a later version is named here, not skipped in silence. */
const LATER = [
  'oidc-claims-mismatch',
  'oidc-no-permission',
  'oidc-repo-token-private-read',
  'oidc-server-abort',
];

const isPlayed = ({ needs }: Scenario) => needs.every((need) => CAPABILITIES.includes(need));

describe('the recorded real failures', () => {
  test.each(scenarios.filter(isPlayed).map((scenario) => [scenario.id, scenario] as const))(
    '%s comes to the right conclusion',
    async (_, scenario) => {
      const played = await playScenario(scenario);
      try {
        expect(judge(scenario, played).problems).toEqual([]);
        expect(schemaProblems(played.report)).toEqual([]);
      } finally {
        await played.close();
      }
    },
  );

  test('leave out only those that need a capability of a later version', () => {
    const left = scenarios.filter((scenario) => !isPlayed(scenario)).map(({ id }) => id);
    expect(left.sort()).toEqual(LATER);
  });
});
