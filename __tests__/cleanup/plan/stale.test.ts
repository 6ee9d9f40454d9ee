import { describe, expect, test } from '@jest/globals';
import { staleCredentials } from '../../../src/cleanup/plan/stale.js';
import { assess } from '../../../src/evidence/assessment.js';
import type { ScrubTarget } from '../../../src/model/scrub-targets.js';
import { Secret } from '../../../src/model/secret.js';
import { type GitCredential, parseStore } from '../../../src/runner/git/git.js';
import {
  BAD_GATEWAY,
  evidence,
  OTHER_TOKEN,
  READ_TOKEN,
  type Scene,
  TOKEN,
  UNAUTHORIZED,
} from '../../causes/evidence.js';

const FILE = '/home/octo/.git-credentials';
const OTHER_FILE = '/home/octo/.config/git/credentials';
const HOSTS = ['huggingface.co'];

const LINES = [
  `https://u:${OTHER_TOKEN}@huggingface.co`,
  `https://u:${TOKEN}@huggingface.co`,
  'https://u:p@example.org',
  `https://v:old@huggingface.co`,
].join('\n');

function scene(scrub: ScrubTarget[], rest: Scene = {}): Scene {
  const header: GitCredential = {
    kind: 'header',
    where: 'http.https://huggingface.co/.extraHeader',
    host: 'huggingface.co',
    secret: new Secret(OTHER_TOKEN),
    username: null,
    line: null,
    origin: null,
    serves: 'both',
    helper: null,
  };
  const url: GitCredential = { ...header, kind: 'url', where: 'remote origin' };
  const credentials = [
    ...parseStore(LINES, FILE, HOSTS),
    ...parseStore(LINES, OTHER_FILE, HOSTS),
    header,
    url,
  ];
  return {
    whoami: READ_TOKEN,
    saved: OTHER_TOKEN,
    git: { credentials },
    ...rest,
    inputs: { scrub: new Set(scrub), ...rest.inputs },
  };
}

/** What would be scrubbed, in short. */
function plan(given: Scene): string[] {
  const seen = evidence(given);
  const { netrc, gitStores, savedToken } = staleCredentials(seen, assess(seen));
  return [
    ...netrc.map(({ file }) => file.path),
    ...gitStores.map(({ path, credentials }) => `${path}:${credentials.map(({ line }) => line).join()}`),
    ...(savedToken === null ? [] : [savedToken.path]),
  ];
}

describe('what is scrubbed', () => {
  test.each<[ScrubTarget[], string[]]>([
    [[], []],
    [['netrc'], []],
    [['git'], [`${FILE}:1,4`, `${OTHER_FILE}:1,4`]],
    [['saved-token'], ['/home/octo/token']],
    [
      ['netrc', 'git', 'saved-token'],
      [`${FILE}:1,4`, `${OTHER_FILE}:1,4`, '/home/octo/token'],
    ],
  ])(
    'what is scrubbed for %j is only what was asked for, only credential files, only lines that differ',
    (targets, expected) => {
      expect(plan(scene(targets))).toEqual(expected);
    },
  );

  test.each<[string, Scene]>([
    ['there is no token to compare with', { token: null, saved: '' }],
    ['the token is refused', { whoami: UNAUTHORIZED }],
    ['the token cannot be sent', { token: `Bearer ${TOKEN}` }],
  ])('nothing while %s', (_, rest) => {
    expect(plan(scene(['git', 'saved-token'], rest))).toEqual([]);
  });

  test('all the same while the identity check has no answer', () => {
    expect(plan(scene(['saved-token'], { whoami: BAD_GATEWAY }))).toEqual(['/home/octo/token']);
  });

  test('the saved login that the token comes from is not scrubbed', () => {
    expect(plan(scene(['saved-token'], { token: null }))).toEqual([]);
  });

  test('a saved login that is the token, or that cannot be read, is not scrubbed', () => {
    expect(plan(scene(['saved-token'], { saved: TOKEN }))).toEqual([]);
    const given = evidence(scene(['saved-token']));
    const saved = { path: '/home/octo/token', value: null, problem: 'it cannot be read (EACCES)' };
    const runner = { ...given.runner, tokenSources: { ...given.runner.tokenSources, saved } };
    const seen = { ...given, runner };
    expect(staleCredentials(seen, assess(seen)).savedToken).toBeNull();
  });
});
