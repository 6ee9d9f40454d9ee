import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { planIsolation } from '../../src/cleanup/plan/isolation.js';
import { plannedRemovals } from '../../src/cleanup/plan/planned-removals.js';
import { isNothing, staleCredentials } from '../../src/cleanup/plan/stale.js';
import { assess } from '../../src/evidence/assessment.js';
import { Secret } from '../../src/model/secret.js';
import type { GitCredential } from '../../src/runner/git/git-facts.js';
import {
  evidence,
  findingsOf,
  netrcFile,
  OK,
  OTHER_TOKEN,
  publisher,
  type Scene,
  TOKEN,
  UNAUTHORIZED,
} from './evidence.js';

const NETRC = '/home/octo/.netrc';
const entry = (host: string, password = OTHER_TOKEN) =>
  netrcFile(`machine ${host} login u password ${password}\n`);
const inNetrc: Scene = { netrc: [entry('huggingface.co')] };
const credential = (kind: GitCredential['kind'], more: Partial<GitCredential> = {}): GitCredential => ({
  kind,
  where: `/home/octo/the-${kind}`,
  host: 'huggingface.co',
  username: 'u',
  secret: new Secret(OTHER_TOKEN),
  line: null,
  origin: null,
  serves: 'both',
  helper: kind === 'store' || kind === 'helper' ? 0 : null,
  ...more,
});
const inGit = (...credentials: GitCredential[]): Scene => ({ git: { credentials } });
const lost = (more: Scene): Scene => ({
  token: null,
  repos: { 'acme/private': { 'anonymous-read': UNAUTHORIZED } },
  ...more,
});
const wordsOf = (scene: Scene) =>
  diagnose(evidence(lost(scene))).findings.map(({ cause, message }) => `${cause}: ${message}`);
/** The causes beside the missing token. */
const besides = (scene: Scene) => findingsOf(lost(scene)).filter((one) => one !== 'error secret-not-defined');

describe('a login is the only one of a job without a token', () => {
  test.each<[string, Scene, string]>([
    ['in a netrc', inNetrc, `the entry for huggingface.co in ${NETRC} (line 1)`],
    [
      'for the other host of the Hub',
      { netrc: [entry('hf.co')] },
      `the entry for hf.co in ${NETRC} (line 1)`,
    ],
    [
      'by default',
      { netrc: [netrcFile('default login u password p\n')] },
      `the default entry in ${NETRC} (line 1)`,
    ],
    [
      'in a store',
      inGit(credential('store', { line: 2 })),
      'git credential file /home/octo/the-store (line 2)',
    ],
    [
      'in a helper',
      inGit(credential('helper')),
      'what a git credential helper (/home/octo/the-helper) holds',
    ],
    [
      'in a header',
      inGit(credential('header', { where: 'http.extraHeader' })),
      'git setting http.extraHeader',
    ],
  ])('a login %s is the only one of a job without a token', (_, scene, place) => {
    const [missing, only] = wordsOf(scene);
    expect(missing).toMatch(
      /^secret-not-defined.*, which .* would send, is not used by this check and may still give access\.$/,
    );
    expect(only).toContain("The job's only login is");
    expect(only).toContain(place);
    expect(besides(scene)).toEqual(['warning token-only-in-file']);
    expect(besides({ ...scene, environment: { isSelfHosted: true } })).toEqual([
      'warning persisted-login-on-runner',
    ]);
  });

  test('An old huggingface_hub of the job sends the netrc entry, a recent one does not', () => {
    const pin = (version: string): Scene => ({
      ...inNetrc,
      jobClients: [
        { package: 'huggingface_hub', version, range: null, where: 'uv.lock', how: 'locked', certain: true },
      ],
    });
    expect(wordsOf(pin('0.36.2'))[1]).toContain('uv.lock pins huggingface_hub 0.36.2, which would send it');
    expect(wordsOf(pin('1.2.0'))[1]).toContain('uv.lock pins huggingface_hub 1.2.0, which does not');
  });

  test('A login is one of several if there are several', () => {
    const words = wordsOf({ ...inNetrc, ...inGit(credential('store')) });
    expect(words.filter((one) => one.includes("is one of the job's logins"))).toHaveLength(2);
    expect(words.join('\n')).not.toContain('only login');
  });

  test('A login is not said to be the only one beside a netrc that was not read', () => {
    const file = {
      ...entry('huggingface.co'),
      path: '/srv/job/.netrc',
      isDistrusted: true as const,
      problem: 'it is there',
    };
    const words = wordsOf({ netrc: [file], ...inGit(credential('store')) });
    expect(words.join('\n')).not.toContain('only login');
    expect(words.filter((one) => one.includes('/srv/job/.netrc'))).toEqual([
      'netrc-unreadable: /srv/job/.netrc was not read or changed: it is there. The check cannot tell what clients take from it.',
    ]);
  });

  test('A login that has expired is not said to give access', () => {
    const others = [{ secret: new Secret(OTHER_TOKEN), is: { kind: 'expired' as const } }];
    const [missing, only] = wordsOf({ ...inNetrc, others });
    expect(missing).not.toContain('may still give access');
    expect(only).toContain('It has expired.');
  });
});

describe('a login is not the only one of a job', () => {
  test.each<[string, Scene]>([
    ['an unused variable', { token: '', variables: { HF_TOKEN: TOKEN } }],
    ['an unused saved token', { token: '', saved: TOKEN }],
    ['the file of an old client', { legacy: TOKEN }],
    ['a variable that no client reads', { environment: { misnamed: ['MY_TOKEN'] } }],
  ])('a login beside %s is not the only one of a job', (_, scene) => {
    const words = diagnose(evidence(lost({ ...inNetrc, ...scene }))).findings;
    expect(words.map(({ cause }) => cause)).toContain('netrc-overrides-token');
    expect(JSON.stringify(words)).not.toContain('only login');
  });
});

describe('what is no login of a job without a token', () => {
  test.each<[string, Scene]>([
    ['an entry of another host', { netrc: [entry('hub.example')] }],
    ['an entry with nothing in it', { netrc: [netrcFile('machine huggingface.co login u password\n')] }],
    ['a login of git for another host', inGit(credential('store', { host: 'github.com' }))],
    ['a setting that git never reads', inGit(credential('setting', { serves: 'none' }))],
    ['a blank variable', { variables: { HF_TOKEN: '' } }],
  ])('%s is no login of a job without a token', (_, scene) => {
    expect(besides(scene)).toEqual([]);
  });

  test("What a pull request may have written is told, and is nobody's login", () => {
    const words = wordsOf(inGit(credential('url', { where: 'submodule data', fromRepository: true })));
    expect(words).toHaveLength(2);
    expect(words[0]).not.toContain('was not checked');
    expect(words[1]).toMatch(/^token-in-git-url: .*git and git-lfs use it, and git prints it/);
  });
});

describe('a login of a job without a token changes', () => {
  const all = new Set(['netrc', 'git', 'saved-token'] as const);
  const full: Scene = { ...inNetrc, ...inGit(credential('store'), credential('helper')) };

  test('A login of a job without a token is left where it is, whatever is to be scrubbed', () => {
    for (const scrub of [all, new Set<'netrc'>()]) {
      const seen = evidence(lost({ ...full, inputs: { scrub } }));
      expect(isNothing(staleCredentials(seen, assess(seen)))).toBe(true);
      expect(plannedRemovals(seen, assess(seen))).toEqual([]);
    }
    const isolated = evidence(lost({ ...full, inputs: { isolate: true } }));
    expect(planIsolation(isolated, { is: 'absent' })).toMatchObject({
      netrc: null,
      git: [],
      hidesSavedToken: false,
    });
  });

  test('A login makes no pass of a job without a token', () => {
    const others = [
      { secret: new Secret(OTHER_TOKEN), is: { kind: 'accepted' as const, name: 'octo', tokenName: null } },
    ];
    const open: Scene = { token: null, repos: { 'acme/open': { 'anonymous-read': OK } }, ...inNetrc, others };
    const verdict = (onMissingToken: 'fail' | 'warn' | 'skip-always') =>
      diagnose(evidence({ ...open, inputs: { onMissingToken } })).verdict;
    expect(verdict('fail')).toBe('fail');
    expect(verdict('warn')).toBe('warn');
    expect(verdict('skip-always')).toBe('skip');
  });

  test('A login is told where no token came of an exchange, and not where only the claims are shown', () => {
    const exchange = { token: null, repos: {}, ...inNetrc };
    expect(findingsOf({ ...exchange, publisher: publisher() })).toContain('warning token-only-in-file');
    expect(findingsOf({ ...exchange, publisher: publisher({ isDryRun: true }) })).toEqual([]);
  });
});
