import { describe, expect, test } from '@jest/globals';
import { CAUSES } from '../../src/causes/catalogue.js';
import { diagnose } from '../../src/causes/diagnose.js';
import { Secret } from '../../src/model/secret.js';
import type { GitCredential } from '../../src/runner/git/git-facts.js';
import { evidence, findingsOf, OK, OTHER_TOKEN, READ_TOKEN, wordsOf } from './evidence.js';
import { ROWS } from './rows.js';
import { sentenceProblems } from './sentences.js';

/** The causes that no evidence of this version leads to, each with what would. */
const OUT_OF_REACH: Record<string, string> = {
  'input-invalid': 'inputs',
  'repo-id-placeholder': 'inputs',
  'repo-id-invalid': 'inputs',
  'restore-failed': 'post-step',
  'login-left-on-runner': 'post-step: __tests__/e2e/left-login.test.ts',
  'check-failed': 'no verdict: __tests__/e2e/fail-closed.test.ts',
};

describe('evidence leads to its finding', () => {
  test.each(ROWS)('$cause: $sees', ({ cause, severity, verdict, scene, names }) => {
    const diagnosis = diagnose(evidence(scene));
    const found = diagnosis.findings.find(
      (finding) => finding.cause === cause && finding.severity === severity,
    );
    expect(findingsOf(scene)).toContain(`${severity} ${cause}`);
    expect(diagnosis.verdict).toBe(verdict);
    expect(diagnosis.findings.flatMap(sentenceProblems)).toEqual([]);
    if (found === undefined) return;
    const words = wordsOf(found);
    for (const name of names) expect(words).toContain(name);
    expect(found.evidence).not.toEqual([]);
    expect(`${found.message}\n${found.advice}`).toMatch(/^[A-Za-z~/].*[.!?]\n[A-Z].*\.$/);
    expect(words).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
  });
});

describe('what looks alike does not lead there', () => {
  test.each(ROWS)('$cause, not by $butNot', ({ cause, severity, butNotScene }) => {
    expect(findingsOf(butNotScene)).not.toContain(`${severity} ${cause}`);
  });
});

test('a scrub that failed is told of, one that worked is not', () => {
  const seen = evidence({ whoami: READ_TOKEN, repos: { 'acme/model': { read: OK } } });
  const scrub = {
    target: 'netrc' as const,
    path: '/home/octo/.netrc',
    failure: 'EACCES',
    restored: false,
    backup: null,
  };
  const [first] = diagnose(seen, { scrubs: [scrub], isolation: null }).findings;
  expect(first).toMatchObject({ cause: 'scrub-failed', severity: 'warning' });
  expect(first?.message).toContain('/home/octo/.netrc');
  expect(diagnose(seen, { scrubs: [{ ...scrub, failure: null }], isolation: null }).findings).toEqual([]);
});

test('A scrub that failed names a git credential helper as one, and what is to be removed by hand', () => {
  const cache: GitCredential = {
    kind: 'helper',
    where: 'cache',
    host: 'huggingface.co',
    username: 'octo',
    secret: new Secret(OTHER_TOKEN),
    line: null,
    origin: null,
    serves: 'both',
    helper: 0,
  };
  const script: GitCredential = {
    ...cache,
    where: 'a shell command',
    script: [
      {
        key: 'credential.helper',
        origin: { scope: 'global', file: '/home/octo/.gitconfig' },
        valuePattern: null,
      },
    ],
  };
  const git = {
    credentials: [script, cache],
    helpers: [
      { name: 'cache', where: 'credential.helper', order: 0, scope: null, state: 'answered' as const },
    ],
  };
  const seen = evidence({ whoami: READ_TOKEN, repos: { 'acme/model': { read: OK } }, git });
  const scrubs = [script.where, 'cache'].map((path) => ({
    ...{ target: 'git' as const, path, failure: 'it did not forget it', restored: false, backup: null },
  }));
  const failed = (onesSeen: typeof seen) =>
    diagnose(onesSeen, { scrubs, isolation: null }).findings.filter(({ cause }) => cause === 'scrub-failed');
  const shadowed = {
    ...git,
    credentials: [
      { ...cache, helper: 0 },
      { ...script, helper: 1 },
    ],
  };
  const behind = evidence({
    whoami: READ_TOKEN,
    repos: { 'acme/model': { read: OK } },
    git: shadowed,
  });
  expect(failed(behind).map(({ message, advice }) => [message, advice])).toEqual([
    [
      'The git credential helper (a shell command) still holds the stale credential: it did not forget it.',
      'Remove the script that prints the login for huggingface.co from the setting credential.helper in /home/octo/.gitconfig.',
    ],
    [
      'The git credential helper (cache) still holds the stale credential: it did not forget it.',
      'Remove the login for huggingface.co from this git credential helper (configured in credential.helper).',
    ],
  ]);
  // The finding about the script that git uses tells of the scrub as well.
  expect(failed(seen).map(({ subject }) => subject)).toEqual(['cache']);
  const stale = diagnose(seen, { scrubs, isolation: null }).findings.find(
    ({ subject }) => subject === script.where,
  );
  expect(stale?.advice).toMatch(/\.gitconfig; scrub could not remove it\.$/);
});

test('every cause has its case, or a reason why it is out of reach', () => {
  const shown = new Set([...ROWS.map(({ cause }) => cause), 'scrub-failed', ...Object.keys(OUT_OF_REACH)]);
  expect(CAUSES.map(({ slug }) => slug).filter((slug) => !shown.has(slug))).toEqual([]);
  expect(ROWS.map(({ cause }) => cause).filter((cause) => cause in OUT_OF_REACH)).toEqual([]);
});
