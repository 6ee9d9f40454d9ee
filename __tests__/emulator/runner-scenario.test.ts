import { describe, expect, test } from '@jest/globals';
import { judge } from '../../tools/emulator/scenario/judge.mjs';
import { openSwitches } from '../../tools/emulator/scenario/open-switches.mjs';
import { readableText } from '../../tools/emulator/scenario/readable-text.mjs';

const expected = {
  verdict: 'fail',
  cause: 'gated-pending',
  alsoCauses: ['gated-not-accepted'],
  advice: ['octo-ci'],
  mustNotBlame: ['token-invalid'],
};

/** What a faultless run of that expectation looks like. */
function faultless(): Parameters<typeof judge>[1] {
  const home = { files: { '.netrc': Buffer.from('x') }, modes: { '.netrc': 0o600 } };
  return {
    hub: { requests: [], violations: [], switchesRead: new Set() },
    run: {
      exitCode: 1,
      outputs: { verdict: 'fail', cause: 'gated-pending' },
      annotations: [],
      summary: 'As `OCTO-CI`',
      stderr: '',
      log: [],
    },
    post: { exitCode: 0, stderr: '', log: [] },
    report: null,
    causes: ['gated-pending', 'token-expiring'],
    reportProblem: '',
    advice: ['octo-ci'],
    inputs: {},
    home: { before: home, afterMain: home, afterPost: home },
    leaks: [],
  };
}

describe('the judge', () => {
  test('the judge accepts a faultless run', () => {
    expect(judge({ expect: expected }, faultless())).toEqual({
      ok: true,
      problems: [],
      verdict: 'fail',
      cause: 'gated-pending',
      causes: ['gated-pending', 'token-expiring'],
    });
  });

  test('the judge accepts an equally right cause, and takes an empty one for none', () => {
    const played = faultless();
    played.run.outputs.cause = 'gated-not-accepted';
    expect(judge({ expect: expected }, played).ok).toBe(true);
    played.run.outputs = { verdict: 'pass', cause: '' };
    played.run.exitCode = 0;
    expect(judge({ expect: { verdict: 'pass', cause: 'none' } }, played)).toMatchObject({
      ok: true,
      cause: 'none',
    });
  });

  const faults: [string, (played: ReturnType<typeof faultless>) => void][] = [
    [
      "verdict is 'warn'",
      (played) =>
        Object.assign(played.run, { outputs: { verdict: 'warn', cause: 'gated-pending' }, exitCode: 0 }),
    ],
    ["cause is 'none'", (played) => Object.assign(played.run, { outputs: { verdict: 'fail', cause: '' } })],
    ['no report', (played) => Object.assign(played, { reportProblem: 'no report was written' })],
    ["says 'octo-ci'", (played) => Object.assign(played.run, { summary: '' })],
    ['blames token-invalid', (played) => played.causes.push('token-invalid')],
    ['exit code is 0', (played) => Object.assign(played.run, { exitCode: 0 })],
    ["post step's exit code", (played) => Object.assign(played.post, { exitCode: 1 })],
    ["holds secret 'ci'", (played) => played.leaks.push({ channel: 'log', secret: 'ci', form: 'raw' })],
    ['no check may do: POST', (played) => played.hub.violations.push('POST /x')],
    [
      'run stage shows a stack',
      (played) => Object.assign(played.run, { stderr: 'Error\n    at f (a.js:1:2)' }),
    ],
    ['post stage shows a stack', (played) => played.post.log.push('    at async file:///a.js:1:2')],
    [
      'did not put .netrc back',
      (played) => Object.assign(played.home, { afterPost: { files: {}, modes: {} } }),
    ],
    [
      'byte for byte',
      (played) =>
        Object.assign(played.home, { afterPost: { files: { '.netrc': Buffer.from('y') }, modes: {} } }),
    ],
    [
      'changed the mode',
      (played) =>
        Object.assign(played.home, { afterPost: { ...played.home.before, modes: { '.netrc': 0o644 } } }),
    ],
    [
      'left .new in the home',
      (played) =>
        Object.assign(played.home, {
          afterPost: {
            ...played.home.before,
            files: { ...played.home.before.files, '.new': Buffer.from('') },
          },
        }),
    ],
  ];

  test.each(faults)('the judge objects: %s', (problem, spoil) => {
    const played = faultless();
    spoil(played);
    const { ok, problems } = judge({ expect: expected }, played);
    expect(ok).toBe(false);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  test('the judge does not ask for what the inputs switched off', () => {
    const played = faultless();
    played.inputs = { restore: 'false', 'fail-on': 'never' };
    played.run.exitCode = 0;
    played.home.afterPost = { files: {}, modes: {} };
    expect(judge({ expect: expected }, played).problems).toEqual([]);
  });
});

describe('the summary', () => {
  test('the summary is read without tags, entities and Markdown escapes', () => {
    expect(readableText('<td>a <code>b</code></td> it&#39;s \\_c\\_ &lt;d&gt; &amp;lt;')).toBe(
      "a b it's _c_ <d> &lt;",
    );
  });
});

describe('the sweep', () => {
  test('the sweep gives each switch that the scenario leaves open its other values, one at a time', () => {
    const settings = openSwitches({ hub: { switches: { writeDenied: {}, badTokenText: 'password' } } });
    expect(settings.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'badTokenOnGated=gated',
      'scopeBeforeGate=false',
      'fineGrainedOutOfScopePrivate=403',
      'entityNames=false',
      'oauthAuthType=app_token_as_user',
      'gatedScopeOnAuthCheck=false',
      'gatedScopeBody=json',
      'accountNameCase=exact',
      "unknownOrganizationText=Sorry, we can't find the page you are looking for.",
      'tokenPolicyText=Your token does not follow the rules of this organization.',
      'anonymousWriteOnGated=bare',
      'restrictionStatus=401',
      'disabledMetadata=refused',
      'disabledContents=gated',
      'redirectBeforeAccess=false',
    ]);
    expect(settings[0]?.switches).toEqual({ badTokenOnGated: 'gated' });
    expect(openSwitches({ hub: {} })).toHaveLength(19);
  });
});
