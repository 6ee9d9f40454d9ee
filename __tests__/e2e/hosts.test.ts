import { describe, expect, test } from '@jest/globals';
import { foreignWords } from '../host-words.js';
import { type Case, model, ORG_MEMBER, play, type Seen, token } from './play.js';

/** What the emulated runner sets and other machines do not have. */
const NOT_ON_GITHUB = {
  GITHUB_ACTIONS: '',
  GITHUB_EVENT_NAME: '',
  GITHUB_EVENT_PATH: '',
  GITHUB_WORKFLOW_REF: '',
  RUNNER_ENVIRONMENT: '',
};
const LAPTOP = { ...NOT_ON_GITHUB, CI: '' };
const GITLAB = { ...NOT_ON_GITHUB, CI: 'true', GITLAB_CI: 'true' };

const LOGIN = { '.cache/huggingface/token': '@token:good' };
const NETRC = { '.netrc': 'machine @hub-hostname login octo password @token:old\n' };
const HUB = {
  tokens: {
    good: token('write'),
    old: token('read', { user: 'octo-old' }),
    dead: token('read', { state: 'expired' }),
  },
  users: { ...ORG_MEMBER, 'octo-old': { isPro: false, orgs: [] } },
  repos: [model('octo-ci/model', { private: true }), model('acme/private', { private: true })],
};

type Verdict = Case['expect']['verdict'];

const at = (
  env: Record<string, string>,
  home: Record<string, string>,
  [verdict, cause]: readonly [Verdict, string],
  inputs: Record<string, string> = {},
): Case => ({
  hub: HUB,
  runner: { env, home },
  inputs: { repos: 'octo-ci/model', scrub: 'none', ...inputs },
  expect: { verdict, cause },
});

/** What a person reads. */
const log = ({ played }: Seen) => played.run.log.join('\n');

function ours(host: 'ci' | 'terminal', seen: Seen) {
  const lines = log(seen)
    .split('\n')
    // The slug is a name.
    .map((line) => line.replaceAll('secret-not-defined', ''));
  expect(lines.length).toBeGreaterThan(2);
  return foreignWords(
    host,
    lines.map((text) => ({ by: 'log', text })),
  );
}

describe('On a laptop', () => {
  test('A saved login that may read the repo passes without a word of warning', async () => {
    await play(at(LAPTOP, LOGIN, ['pass', 'none']), (seen) => {
      expect(seen.causes).toEqual([]);
      expect(log(seen)).toContain(
        'Your saved login (~/.cache/huggingface/token): the write token "ci" of octo-ci',
      );
      expect(log(seen)).toContain('1 repo readable');
      expect(ours('terminal', seen)).toEqual([]);
    });
  });

  test('No token leads to a login, and not to a secret', async () => {
    await play(at(LAPTOP, {}, ['fail', 'secret-not-defined']), (seen) => {
      expect(log(seen)).toContain('No token was found');
      expect(log(seen)).toContain('Run hf auth login, or set HF_TOKEN, and run the check again.');
      expect(ours('terminal', seen)).toEqual([]);
    });
  });

  test('A saved login that has expired is called one', async () => {
    const home = { '.cache/huggingface/token': '@token:dead' };
    await play(at(LAPTOP, home, ['fail', 'token-expired']), (seen) => {
      expect(log(seen)).toContain('reports that your saved login has expired (401)');
      expect(log(seen)).toContain('Log in with a new token (hf auth login)');
      expect(ours('terminal', seen)).toEqual([]);
    });
  });

  test('A netrc entry that is sent instead of the saved login is still found', async () => {
    await play(at(LAPTOP, { ...LOGIN, ...NETRC }, ['warn', 'netrc-overrides-token']), (seen) => {
      expect(seen.causes).toEqual(['netrc-overrides-token']);
      expect(log(seen)).toContain('or run again with --scrub=netrc');
      expect(ours('terminal', seen)).toEqual([]);
    });
  });

  test('An option with a value that is not allowed is named as an option', async () => {
    const wrong = at(LAPTOP, LOGIN, ['fail', 'input-invalid'], { operation: 'upload', repos: 'a/b/c/d' });
    await play(wrong, (seen) => {
      expect(log(seen)).toContain('--operation cannot be "upload"');
      expect(log(seen)).toContain('Correct the value of --operation.');
      expect(log(seen)).toContain('The repo "a/b/c/d" cannot be checked');
      expect(ours('terminal', seen)).toEqual([]);
    });
  });
});

describe('In another CI system', () => {
  test('No token leads to a variable of the job', async () => {
    await play(at(GITLAB, {}, ['fail', 'secret-not-defined']), (seen) => {
      expect(log(seen)).toContain("the job's variables");
      expect(ours('ci', seen)).toEqual([]);
    });
  });

  test('A rejected token is to be replaced where the job has it', async () => {
    const env = { ...GITLAB, HF_TOKEN: '@token:dead' };
    await play(at(env, {}, ['fail', 'token-expired']), (seen) => {
      expect(log(seen)).toContain("Put a new token into the job's variable HF_TOKEN.");
      expect(ours('ci', seen)).toEqual([]);
    });
  });

  test('A login that is all that a job has is still told of', async () => {
    await play(at(GITLAB, LOGIN, ['warn', 'token-only-in-file']), (seen) => {
      expect(log(seen)).toContain('Set HF_TOKEN to this token.');
      expect(ours('ci', seen)).toEqual([]);
    });
  });
});
