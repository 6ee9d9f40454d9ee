import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../../src/causes/diagnose.js';
import { afterIsolation, planIsolation } from '../../../src/cleanup/plan/isolation.js';
import { tokenStatusOf } from '../../../src/evidence/token-status.js';
import { Secret } from '../../../src/model/secret.js';
import type { GitCredential } from '../../../src/runner/git/git-facts.js';
import {
  evidence,
  netrcFile,
  OK,
  OTHER_TOKEN,
  READ_TOKEN,
  type Scene,
  TOKEN,
} from '../../causes/evidence.js';

const ENTRY = `machine huggingface.co login octo password ${OTHER_TOKEN}\n`;

const credential = (kind: GitCredential['kind'], given: Partial<GitCredential> = {}): GitCredential => ({
  kind,
  where: `a ${kind}`,
  host: 'huggingface.co',
  username: 'octo',
  secret: new Secret(OTHER_TOKEN),
  line: null,
  origin: null,
  serves: 'both',
  helper: null,
  ...given,
});

/** What is observed of a run with `isolate: true`, and the plan for it. */
function isolated(scene: Scene) {
  const seen = evidence({
    whoami: READ_TOKEN,
    variables: { HF_TOKEN: TOKEN },
    repos: { 'acme/model': { read: OK } },
    ...scene,
    inputs: { isolate: true, ...scene.inputs },
  });
  const plan = planIsolation(seen, tokenStatusOf(seen));
  if (plan === null) throw new Error('no isolation is planned');
  return { seen, plan };
}

/** The one next action about what lies in `path`. */
function advice(scene: Scene, path: string): string {
  const { seen, plan } = isolated(scene);
  const { findings } = diagnose(seen, { scrubs: [], isolation: { ...plan, variables: [] } });
  const found = findings.find(({ subject }) => subject === path);
  if (found === undefined) throw new Error(`nothing was found about ${path}`);
  return found.advice;
}

describe('of what is stale the report says', () => {
  test('of what is stale the report says that nothing has to be done in this job, where isolation reaches every client', () => {
    const NETRC = '/home/octo/own.netrc';
    const own = { ...netrcFile(ENTRY), path: NETRC, realPath: NETRC, kind: 'netrc-variable' as const };
    expect(advice({ netrc: [own], places: { NETRC } }, NETRC)).toMatch(/on the runner once no job needs it/);
  });

  test('of what is stale the report says whom isolation does not reach, where a client reads the file all the same', () => {
    expect(advice({ netrc: [netrcFile(ENTRY)] }, '/home/octo/.netrc')).toMatch(
      /isolate does not cover .*git/,
    );
  });
});

describe('later steps of an isolated job', () => {
  const left = (...credentials: GitCredential[]) => {
    const { seen, plan } = isolated({ git: { credentials } });
    return afterIsolation(seen, plan).runner.git.credentials.map(({ kind, where, serves }) => [
      kind,
      where,
      serves,
    ]);
  };
  const OWN = [
    ['helper', "this step's helper, from HF_TOKEN", 'both'],
    ['helper', "this step's helper, from HF_TOKEN", 'both'],
  ];

  test('later steps of an isolated job keep credentials in URLs, and of all helpers the own one', () => {
    expect(left(credential('url'), credential('rewrite'), credential('store'), credential('helper'))).toEqual(
      [['url', 'a url', 'both'], ['rewrite', 'a rewrite', 'both'], ...OWN],
    );
  });

  test('later steps of an isolated job keep a header for git-lfs, unless it was for every host, and wholly where it has no key', () => {
    const key = 'http.https://huggingface.co/.extraHeader';
    expect(
      left(
        credential('header', { key }),
        credential('header', { key: 'http.extraHeader' }),
        credential('header', { key, serves: 'git' }),
        credential('header', { key, serves: 'none' }),
        credential('header', { where: 'http.<a secret>.extraHeader' }),
      ),
    ).toEqual([['header', 'a header', 'lfs'], ['header', 'http.<a secret>.extraHeader', 'both'], ...OWN]);
  });

  test('later steps of an isolated job are told of the header whose key holds the credential', () => {
    const where = 'http.<a secret>.extraHeader';
    const { plan } = isolated({ git: { credentials: [credential('header', { where })] } });
    expect(plan.notReached.join()).toContain(`git still sends the header ${where}`);
  });

  test('later steps of an isolated job do not find the saved login of another account', () => {
    const { seen, plan } = isolated({ saved: OTHER_TOKEN });
    expect(seen.runner.tokenSources.saved).not.toBeNull();
    expect(plan.hidesSavedToken).toBe(true);
    const later = afterIsolation(seen, plan).runner.tokenSources;
    expect(later.saved).toBeNull();
    expect(later.held.map(({ source }) => source)).not.toContain('saved-file');
  });
});
