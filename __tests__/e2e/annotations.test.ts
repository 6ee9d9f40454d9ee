import { describe, expect, test } from '@jest/globals';
import { type Case, model, ORG_MEMBER, play, type Seen, token } from './play.js';

const CI = '.github/workflows/ci.yml';

const LINES = [
  'on: push', // 1
  'jobs:', // 2
  '  test:', // 3
  '    runs-on: ubuntu-latest', // 4
  '    steps:', // 5
  '      - uses: org/hf-auth-check@v1', // 6
  '        with:', // 7
  '          token: ${{ secrets.HF_TOKEN }}', // 8
  '          repos: |', // 9
  '            acme/open', // 10
  '            meta/gated', // 11
  '            meta/closed # the second', // 12
  '',
];
const WORKFLOW = LINES.join('\n');
const REPOS = 'acme/open\nmeta/gated\nmeta/closed # the second\n';

function runner(workspace: Record<string, string>, path = CI) {
  return {
    workspace,
    env: {
      GITHUB_REPOSITORY: 'acme/pipeline',
      GITHUB_WORKFLOW_REF: `acme/pipeline/${path}@refs/heads/main`,
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__org_hf-auth-check',
    },
  };
}

const hub = {
  users: ORG_MEMBER,
  tokens: { ci: token('read'), old: { state: 'unknown' } },
  repos: [
    model('acme/open'),
    model('meta/gated', { gated: 'manual' }),
    model('meta/closed', { gated: 'manual' }),
  ],
};

/** Two closed gates, told together. */
const CLOSED: Case = {
  runner: runner({ [CI]: WORKFLOW }),
  inputs: { repos: REPOS, token: '@token:ci' },
  hub,
  expect: { verdict: 'fail', cause: 'gated-not-accepted', advice: ['meta/gated', 'meta/closed'] },
};
const INVALID: Case = {
  ...CLOSED,
  inputs: { repos: REPOS, token: '@token:old' },
  expect: { verdict: 'fail', cause: 'token-invalid' },
};

/** The annotations of the step, and how many commands the step printed for them. */
function shown({ played: { run } }: Seen) {
  const commands = run.stdout.split('\n').filter((line) => /^\s*::(?:error|warning|notice)\b/.test(line));
  return { annotations: run.annotations, commands: commands.length };
}

describe('an annotation points to the line of the workflow', () => {
  test('an annotation points to the line of the workflow that lists the repo, and is one for both', async () => {
    await play(CLOSED, (seen) => {
      const { annotations, commands } = shown(seen);
      expect(annotations).toMatchObject([
        {
          level: 'error',
          title: expect.stringMatching(/^2 repos: .* \(gated-not-accepted\)$/),
          message: expect.stringMatching(
            /The same applies to meta\/closed\. Next: .*\nmeta\/closed: http\S+\/meta\/closed$/,
          ),
          file: CI,
          line: 11,
        },
      ]);
      expect(commands).toBe(1);
      expect(seen.played.report).toMatchObject({
        findings: [{ place: { file: CI, line: 11 } }, { place: { file: CI, line: 12 } }],
      });
    });
  });

  test('an annotation points to the line of the workflow that lists what cannot be a repo', async () => {
    const repos = REPOS.replace('meta/gated', 'C:\\models\\llama');
    const workspace = { [CI]: WORKFLOW.replace('meta/gated', 'C:\\models\\llama') };
    const expected = { verdict: 'fail', cause: 'repo-id-invalid' };
    const given = { ...CLOSED, runner: runner(workspace), inputs: { repos }, expect: expected };
    await play(given, (seen) => {
      expect(shown(seen).annotations).toMatchObject([{ file: CI, line: 11 }]);
    });
    await play({ ...given, runner: runner({ [CI]: WORKFLOW }) }, (seen) => {
      expect(shown(seen).annotations[0]?.file).toBeUndefined();
    });
  });

  test('an annotation points to the line of the workflow that gives the token', async () => {
    await play(INVALID, (seen) => {
      expect(shown(seen).annotations).toMatchObject([{ level: 'error', file: CI, line: 8 }]);
    });
  });

  test('an annotation points to the line of the workflow that is missing in a called one', async () => {
    const caller = 'on: push\njobs:\n  outer:\n    uses: ./.github/workflows/called.yml\n';
    await play(
      {
        ...CLOSED,
        runner: runner({ [CI]: caller, '.github/workflows/called.yml': WORKFLOW }),
        inputs: { repos: REPOS },
        expect: { verdict: 'fail', cause: 'secret-not-passed-to-reusable-workflow' },
      },
      (seen) => expect(shown(seen).annotations).toMatchObject([{ file: CI, line: 4 }]),
    );
  });

  test.each([
    ['a gate', CLOSED],
    ['a token', INVALID],
  ])('an annotation points to no line before the checkout: %s', async (_, { runner: _runner, ...rest }) => {
    await play({ ...rest, runner: runner({}) }, (seen) => {
      const { annotations, commands } = shown(seen);
      expect(annotations).toHaveLength(1);
      expect(commands).toBe(1);
      expect(annotations.map(({ file, line }) => [file, line])).toEqual([[undefined, undefined]]);
      expect(seen.played.run.stdout).not.toMatch(/^::error[^:]*(?:file|line)=/m);
    });
  });

  test('an annotation points to no line if the step was given another list', async () => {
    await play(
      { ...CLOSED, inputs: { ...CLOSED.inputs, repos: REPOS.replace('acme/open', 'acme/open@main') } },
      (seen) => {
        const gates = shown(seen).annotations.filter(({ title }) => title.includes('gated'));
        expect(gates.map(({ file }) => file)).toEqual([undefined]);
      },
    );
  });
});

describe('no text from outside becomes a command or a property of one', () => {
  test.each([
    ['.github/workflows/a%0A::error::forged.yml'],
    ['.github/workflows/a,line=1,title=forged:: x.yml'],
    ['.github/workflows/a\n::error::forged.yml'],
    ['.github/workflows/::stop-commands::x %25 ##[error].yml'],
  ])(
    'no text from outside becomes a command or a property of one as the name of a file: %j',
    async (path) => {
      await play({ ...INVALID, runner: runner({ [path]: WORKFLOW }, path) }, (seen) => {
        const { annotations, commands } = shown(seen);
        expect(annotations).toMatchObject([
          { level: 'error', title: expect.stringContaining('(token-invalid)'), file: path, line: 8 },
        ]);
        expect(commands).toBe(1);
      });
    },
  );

  test('no text from outside becomes a command or a property of one as the revision of a repo', async () => {
    const repo = 'acme/open@v%0A,line=1,title=forged';
    await play(
      {
        ...CLOSED,
        runner: runner({ [CI]: WORKFLOW.replace('acme/open', repo) }),
        inputs: { ...CLOSED.inputs, repos: REPOS.replace('acme/open', repo) },
        expect: { verdict: 'fail', cause: 'revision-missing', advice: [repo] },
      },
      (seen) => {
        const { annotations, commands } = shown(seen);
        expect(
          annotations.map(({ file, line, title }) => [file, line, title.replace(/^.*\(|\)$/g, '')]),
        ).toEqual([
          [CI, 10, 'revision-missing'],
          [CI, 11, 'gated-not-accepted'],
        ]);
        expect(annotations[0]?.message).toContain('no revision v%0A,line=1,title=forged. Next: ');
        expect(commands).toBe(2);
      },
    );
  });

  test('no text from outside becomes a command or a property of one as what cannot be a repo', async () => {
    const repos = 'acme/a%0A::error::forged,title=x\nacme/b::error file=x::forged';
    await play(
      { ...CLOSED, inputs: { repos }, expect: { verdict: 'fail', cause: 'input-invalid' } },
      (seen) => {
        const { annotations, commands } = shown(seen);
        expect(annotations.length).toBeGreaterThan(0);
        expect(annotations.filter(({ title }) => !/\((?:repo-id|input)-invalid\)$/.test(title))).toEqual([]);
        expect(annotations.map(({ file }) => file).filter((file) => file !== undefined)).toEqual([]);
        expect(commands).toBe(annotations.length);
      },
    );
  });
});
