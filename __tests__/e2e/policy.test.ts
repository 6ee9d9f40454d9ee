import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ALWAYS, CHECK, report, stopGitHub, withGitHub } from './github.js';
import { type Case, model, play, type Seen, token } from './play.js';

afterEach(stopGitHub);

const PAGE = readFileSync('docs/policy.md', 'utf8');

/** What each example of the page has under `with:`, by its heading. */
const EXAMPLES: Record<string, Record<string, string>> = Object.fromEntries(
  Array.from(PAGE.matchAll(/^### (.+)\n\n```yaml\n([\s\S]*?)```/gm), ([, heading = '', block = '']) => [
    heading,
    parse(block).with,
  ]),
);
const [SOMEBODY_ELSE, DO_WITHOUT, TOO_MUCH] = [
  "A gate or an outage is somebody else's business",
  'A repo that the job can do without',
  'A token that can do too much',
] as const;

const OPEN = model('acme/model');
const GATED = model('meta/gated', { gated: 'manual' });
const EXTRA = { ...model('big-lab/eval', { gated: 'manual' }), type: 'dataset' };

const results = ({ played }: Seen) => JSON.parse(played.run.outputs.results ?? '');
const shown = ({ played: { run } }: Seen) =>
  run.annotations.map(({ level, title }) => `${level}: ${/\(([\w-]+)\)$/.exec(title ?? '')?.[1]}`);

/** Plays it, and compares how the step ends and what the log and the summary say of that. */
async function ends(
  how: 'green' | 'red',
  note: string | null,
  given: Case,
  look: (seen: Seen) => unknown = () => {},
): Promise<void> {
  await play(given, (seen) => {
    const { run, report: found } = seen.played;
    expect(run.exitCode).toBe(how === 'green' ? 0 : 1);
    expect(found).toMatchObject({ stepFails: how === 'red', stepNote: note });
    const told = note ?? 'The step ';
    const counts = [run.log.join('\n'), run.summary.replaceAll('&#58;', ':')].map(
      (text) => text.split(told).length - 1,
    );
    expect(counts).toEqual(note === null ? [0, 0] : [1, 1]);
    return look(seen);
  });
}

test('The page has the examples that are played here, and no other', () => {
  expect(Object.keys(EXAMPLES)).toEqual([SOMEBODY_ELSE, DO_WITHOUT, TOO_MUCH]);
});

describe(SOMEBODY_ELSE, () => {
  const inputs = EXAMPLES[SOMEBODY_ELSE] ?? {};

  test('A closed gate is a warning and leaves the step green', async () => {
    await ends(
      'green',
      'The step does not fail: policy sets gate to warning.',
      { inputs, hub: { repos: [OPEN, GATED] }, expect: { verdict: 'fail', cause: 'gated-not-accepted' } },
      (seen) => {
        expect(shown(seen)).toEqual(['warning: gated-not-accepted']);
        expect(seen.played.run.outputs).toMatchObject({ denied: 'meta/gated', readable: 'acme/model' });
        expect(seen.played.report).toMatchObject({ findings: [{ severity: 'error', level: 'warning' }] });
      },
    );
  });

  test('A Hub that cannot be reached is a notice and leaves the step green', async () => {
    await ends(
      'green',
      'The step does not fail: policy sets network to notice.',
      { inputs, hub: { listening: 'none' }, expect: { verdict: 'fail', cause: 'hub-unreachable' } },
      (seen) => {
        expect(shown(seen)).toEqual(['notice: hub-unreachable']);
        expect(seen.played.run.outputs.unknown).toBe('acme/model\nmeta/gated');
        expect(results(seen)).toMatchObject([{ answer: 'unknown' }, { answer: 'unknown' }]);
      },
    );
  });

  test('A missing repo fails the step', async () => {
    await ends(
      'red',
      null,
      { inputs, hub: { repos: [GATED] }, expect: { verdict: 'fail', cause: 'repo-missing-or-no-access' } },
      (seen) => {
        expect(shown(seen)).toEqual(['error: repo-missing-or-no-access', 'warning: gated-not-accepted']);
      },
    );
  });
});

describe(DO_WITHOUT, () => {
  const inputs = EXAMPLES[DO_WITHOUT] ?? {};
  const refused = { verdict: 'fail', cause: 'gated-not-accepted' };

  test('A closed gate before the optional repo leaves the step green, and the results say it', async () => {
    await ends(
      'green',
      'The step does not fail: every repo concerned is optional.',
      { inputs, hub: { repos: [OPEN, EXTRA] }, expect: refused },
      (seen) => {
        expect(shown(seen)).toEqual(['warning: gated-not-accepted']);
        expect(results(seen)).toEqual([
          { repo: 'acme/model', operation: 'read', answer: 'granted', cause: null, optional: false },
          {
            repo: 'datasets/big-lab/eval',
            operation: 'read',
            answer: 'refused',
            cause: 'gated-not-accepted',
            optional: true,
          },
        ]);
        expect(seen.played.run.log.join('\n')).toContain(
          'read datasets/big-lab/eval: refused (gated-not-accepted), optional',
        );
      },
    );
  });

  test('It leaves the step green where warnings fail, too', async () => {
    await ends('green', 'The step does not fail: every repo concerned is optional.', {
      inputs: { ...inputs, 'fail-on': 'warning' },
      hub: { repos: [OPEN, EXTRA] },
      expect: refused,
    });
  });

  test('The other repo fails the step if it is missing', async () => {
    await ends('red', null, {
      inputs,
      hub: { repos: [EXTRA] },
      expect: { verdict: 'fail', cause: 'repo-missing-or-no-access' },
    });
  });

  test('A repo that is listed once more without the word is not optional', async () => {
    await ends('red', null, {
      inputs: { repos: `${inputs.repos}\ndatasets/big-lab/eval` },
      hub: { repos: [OPEN, EXTRA] },
      expect: refused,
    });
  });

  test('A token that the Hub refuses fails the step, whatever is optional', async () => {
    await ends('red', null, {
      inputs: { repos: 'datasets/big-lab/eval optional' },
      hub: { tokens: { ci: token('read', { state: 'unknown' }) }, repos: [EXTRA] },
      expect: { verdict: 'fail', cause: 'token-invalid' },
    });
  });
});

describe(TOO_MUCH, () => {
  const inputs = EXAMPLES[TOO_MUCH] ?? {};
  const pass = { verdict: 'pass', cause: 'none' };

  test('A token that can write fails the step although the verdict is pass', async () => {
    await ends(
      'red',
      'The step fails: policy sets privilege to error.',
      { inputs, hub: { tokens: { ci: token('write') }, repos: [OPEN] }, expect: pass },
      (seen) => {
        expect(shown(seen)).toEqual(['error: token-overbroad']);
        expect(seen.played.run.outputs).toMatchObject({ verdict: 'pass', cause: '' });
        expect(seen.played.run.summary).toMatch(/^### ❌/);
      },
    );
  });

  test('A token that can only read passes', async () => {
    await ends('green', null, { inputs, hub: { repos: [OPEN] }, expect: pass });
  });
});

describe('What no policy changes', () => {
  test('An input that cannot be used fails the step, whatever the policy says of inputs', async () => {
    const policy = 'inputs=notice';
    await ends('red', null, {
      inputs: { repos: 'acme/model', policy, timeout: 'soon' },
      expect: { verdict: 'fail', cause: 'input-invalid' },
    });
    await ends('red', null, {
      inputs: { repos: 'acme/model', policy: `${policy}, gates=warning` },
      expect: { verdict: 'fail', cause: 'input-invalid', advice: ['gates=warning', 'one of the groups'] },
    });
  });
});

describe('On GitHub', () => {
  const BOTH = { ...CHECK, ...ALWAYS };

  test('The check run is neutral and the comment says why if a policy keeps the step green', async () => {
    const github = await withGitHub();
    await report(github, 'fail', { ...BOTH, policy: 'gate=warning' });
    expect(github.checkRuns).toMatchObject([{ conclusion: 'neutral' }]);
    expect(github.comments[0]?.body).toContain('The step does not fail&#58; policy sets gate to warning.');
  });

  test('The check run of fail-on: never is a failure as ever', async () => {
    const github = await withGitHub();
    await report(github, 'fail', { ...BOTH, 'fail-on': 'never' });
    expect(github.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    expect(github.comments[0]?.body).not.toContain('The step');
  });

  test('The check run of fail-on: never is neutral if a policy would keep the step green without it', async () => {
    const github = await withGitHub();
    await report(github, 'fail', { ...BOTH, 'fail-on': 'never', policy: 'gate=warning' });
    expect(github.checkRuns).toMatchObject([{ conclusion: 'neutral' }]);
  });

  test('The check run is a failure, and the comment says why, if a policy fails a step that passes', async () => {
    const github = await withGitHub();
    const hub = { tokens: { ci: token('write') }, repos: [model('meta/gated')] };
    await report(github, 'pass', { ...BOTH, policy: 'privilege=error' }, { hub });
    expect(github.checkRuns).toMatchObject([
      { conclusion: 'failure', title: expect.stringContaining('token-overbroad') },
    ]);
    expect(github.comments[0]?.body).toContain('The step fails&#58; policy sets privilege to error.');
  });
});
