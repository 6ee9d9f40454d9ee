import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { judge, playScenario, type Scenario } from '../../tools/emulator/scenario.mjs';
import { sentenceProblems } from '../causes/sentences.js';
import { schemaProblems } from '../report/schema.js';

const scenarios: Scenario[] = JSON.parse(readFileSync(new URL('../scenarios.json', import.meta.url), 'utf8'));

describe('the recorded real failures', () => {
  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s comes to the right conclusion',
    async (_, scenario) => {
      const played = await playScenario(scenario);
      try {
        expect(judge(scenario, played).problems).toEqual([]);
        expect(schemaProblems(played.report)).toEqual([]);
        const { findings = [] } = (played.report ?? {}) as Partial<Report>;
        expect(findings.flatMap(sentenceProblems)).toEqual([]);
      } finally {
        await played.close();
      }
    },
  );
});
