import { expect } from '@jest/globals';
import { model, play, type Seen, token } from './play.js';

const CI = '.github/workflows/ci.yml';

/** The text of a job whose step has these keys, and whatever variables of its own. */
export const inWorkflow = (keys: string[], env = '', more: Record<string, string> = {}) => ({
  workspace: {
    [CI]: [
      'on: push',
      'jobs:',
      '  test:',
      `    env: {${env}}`,
      '    steps:',
      '      - uses: org/hf-auth-check@v1',
      '        with:',
      ...keys.map((key) => `          ${key}: x`),
    ].join('\n'),
  },
  env: {
    HF_TOKEN: '@token:ci',
    GITHUB_REPOSITORY: 'acme/pipeline',
    GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/heads/main`,
    GITHUB_JOB: 'test',
    GITHUB_ACTION: '__org_hf-auth-check',
    ...more,
  },
});

export const HUB = { tokens: { ci: token('read') }, repos: [model('acme/model')] };
const report = ({ played }: Seen): Record<string, unknown> => Object.assign({}, played.report);

/** Severity, subject and line of each finding about an input. */
export function told(seen: Seen): unknown[] {
  const findings = report(seen).findings as Array<Record<string, unknown>>;
  return findings
    .filter(({ cause }) => cause === 'input-invalid')
    .map(({ severity, subject, place }) => [severity, subject, (place as { line?: number } | null)?.line]);
}

/** A key, its variable, and the input that it is close to. */
type NearKey = [key: string, variable: string, meant: string];

/** The keys that `npm test` plays. */
export const USUAL_KEYS: NearKey[] = [
  ['repo', 'INPUT_REPO', 'repos'],
  ['hf_token', 'INPUT_HF_TOKEN', 'token'],
  ['op', 'INPUT_OP', 'operation'],
];

export const OTHER_KEYS: NearKey[] = [
  ['repositories', 'INPUT_REPOSITORIES', 'repos'],
  ['hf-token', 'INPUT_HF-TOKEN', 'token'],
  ['hf token', 'INPUT_HF_TOKEN', 'token'],
  ['model', 'INPUT_MODEL', 'repos'],
  ['Models', 'INPUT_MODELS', 'repos'],
  ['datasets', 'INPUT_DATASETS', 'repos'],
  ['fail_on', 'INPUT_FAIL_ON', 'fail-on'],
  ['expeced-user', 'INPUT_EXPECED-USER', 'expected-user'],
];

/** Has a step with this key checked, once without its workflow and once with it. */
export async function expectTold(...[key, variable, meant]: NearKey): Promise<void> {
  const shown = variable.slice('INPUT_'.length).toLowerCase();
  await play(
    {
      hub: HUB,
      inputs: { repos: 'acme/model', [key]: 'a-value' },
      expect: { verdict: 'warn', cause: 'input-invalid', advice: [meant] },
    },
    (seen) => {
      expect(told(seen)).toEqual([['warning', variable, undefined]]);
      expect(report(seen).repos).toMatchObject([{ repo: 'acme/model', access: 'granted' }]);
      expect(JSON.stringify(report(seen)) + seen.played.run.log.join()).not.toContain('a-value');
    },
  );
  await play(
    {
      hub: HUB,
      runner: inWorkflow(['repos', JSON.stringify(key)]),
      inputs: { repos: 'acme/model', [key]: 'a-value' },
      expect: { verdict: 'fail', cause: 'input-invalid', advice: [` to ${meant}`, `line 9 of ${CI}`] },
    },
    (seen) => {
      expect(told(seen)).toEqual([['error', shown, 9]]);
      expect(report(seen).repos).toMatchObject([{ repo: 'acme/model', access: 'granted' }]);
    },
  );
}
