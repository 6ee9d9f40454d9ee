import { describe, expect, test } from '@jest/globals';
import { CAUSES, causeOf } from '../../src/causes/catalogue.js';
import { CONSEQUENCES, combine } from '../../src/causes/combination.js';
import { diagnose } from '../../src/causes/diagnose.js';
import { inOrder } from '../../src/causes/order.js';
import { finding } from '../../src/evidence/finding.js';
import {
  evidence,
  fineGrained,
  GATE_NOT_ASKED,
  identity,
  member,
  metadata,
  NOT_FOUND,
  no,
  OK,
  READ_ONLY,
  READ_TOKEN,
  type Scene,
  silent,
  throttled,
} from './evidence.js';
import { REPOS } from './evidence-repo.js';
import { TOKENS } from './evidence-token.js';

const causesOf = (scene: Scene) => diagnose(evidence(scene)).findings.map(({ cause }) => cause);

describe('consequences are evidence, not findings', () => {
  const slugsOf = (causes: ReadonlyArray<{ slug: string }>) => causes.map(({ slug }) => slug);

  test.each(CONSEQUENCES.map((one) => ({ ...one, slugs: slugsOf(one.of) })))(
    'of $slugs, because $because',
    ({ of, causes = [], groups = [] }) => {
      expect([...causes, ...groups]).not.toEqual([]);
      for (const weightier of of) {
        for (const cause of causes) {
          const draft = (fact: string) => ({ message: '', advice: '', evidence: [{ fact }] });
          const both = [finding({ cause: weightier, ...draft('a') }), finding({ cause, ...draft('b') })];
          const [head, ...rest] = combine(inOrder(both, CAUSES));
          expect(rest).toEqual([]);
          expect(head).toMatchObject({ cause: weightier.slug, evidence: [{ fact: 'a' }, { fact: 'b' }] });
          expect(combine(both.slice(1))).toEqual(both.slice(1));
        }
      }
    },
  );

  test('one quota that is used up is told once', () => {
    const scene = { whoami: throttled(0), repos: { 'acme/model': { read: throttled(0) } } };
    expect(causesOf(scene)).toEqual(['rate-limit-account']);
    expect(diagnose(evidence(scene)).findings[0]?.evidence.map(({ fact }) => fact)).toEqual([
      expect.stringContaining('acme/model'),
      'RateLimit of the bucket api, with the token: 0 of 1000 requests left for the next 90 of 300 seconds',
      expect.stringContaining('whoami-v2'),
    ]);
    expect(causesOf({ ...scene, repos: { 'acme/model': { read: OK } } })).toEqual(['rate-limit-whoami']);
  });

  test('a cause weighs down on what comes after it alone', () => {
    const repos = { 'acme/model': { 'anonymous-read': throttled(0, 'your IP') } };
    const { findings } = diagnose(evidence({ token: null, repos }));
    expect(findings.map(({ cause }) => cause)).toEqual(['secret-not-defined']);
    expect(findings[0]?.evidence).toContainEqual(expect.objectContaining({ status: 429 }));
    expect(causesOf({ token: null, repos, inputs: { onMissingToken: 'warn' } })).toEqual([
      'rate-limit-shared-ip',
      'secret-not-defined',
    ]);
  });

  test("a wrong account's own rights need no care, what is the same for everybody does", () => {
    const gated = { read: GATE_NOT_ASKED, metadata: metadata({ gated: 'auto' }) };
    const disabled = { read: no(403, 'Access to this resource is disabled.') };
    const scene = {
      whoami: READ_TOKEN,
      inputs: { expectedAccounts: [{ is: 'account' as const, name: 'acme-bot' }] },
      repos: { 'meta/llama': gated, 'acme/gone': disabled },
    };
    expect(causesOf(scene)).toEqual(['unexpected-user', 'repo-disabled']);
    const { results, findings } = diagnose(evidence(scene));
    expect(results.map(({ access }) => access)).toEqual(['refused', 'refused']);
    expect(findings[0]?.evidence.map(({ code }) => code)).toContain('GatedRepo');
    expect(causesOf({ ...scene, inputs: { expectedAccounts: [{ is: 'account', name: 'octo' }] } })).toEqual([
      'repo-disabled',
      'gated-not-accepted',
    ]);
  });

  test('a Hub that is out of reach is no reason to keep quiet about a missing token', () => {
    const repos = { 'acme/model': { 'anonymous-read': silent('connect', 'ECONNREFUSED') } };
    expect(causesOf({ token: null, repos })).toEqual(['hub-unreachable', 'secret-not-defined']);
  });
});

describe('what one act cures is told once', () => {
  const rows = [...TOKENS, ...REPOS]
    .filter(({ cause, scene }) => causeOf(cause).isToldOnce && scene.loaded === undefined)
    // A token that can write nothing at all is told of without any repo.
    .filter(({ scene }) => Object.keys(scene.repos ?? {}).length > 0);

  test('each such cause has a case', () => {
    expect([...new Set(rows.map(({ cause }) => cause))].sort()).toEqual(
      CAUSES.filter(({ isToldOnce }) => isToldOnce)
        .map(({ slug }) => slug)
        .sort(),
    );
  });

  test.each(rows.filter(({ cause }) => cause !== 'fine-grained-no-create'))(
    '$cause: $sees, of three repos',
    ({ cause, scene }) => {
      const [[line, probes] = ['', {}]] = Object.entries(scene.repos ?? {});
      const [id = '', ...operation] = line.split(' ');
      const again = (name: string) => [id.replace(/[^/]+$/, name), ...operation].join(' ');
      const { findings, results } = diagnose(
        evidence({
          ...scene,
          repos: { [line]: probes, [again('second')]: probes, [again('third')]: probes },
        }),
      );
      const told = findings.filter((found) => found.cause === cause);
      expect(told).toHaveLength(1);
      expect(told[0]?.others).toEqual([again('second'), again('third')].map((label) => label.split(' ')[0]));
      expect(results.map((result) => result.findings.some((found) => found.cause === cause))).toEqual([
        true,
        true,
        true,
      ]);
    },
  );

  test('also where the token has an entry for each', () => {
    const whoami = fineGrained(['model acme/a: repo.write', 'model acme/b: repo.write']);
    const { findings } = diagnose(
      evidence({ whoami, repos: { 'acme/a write': { write: OK }, 'acme/b write': { write: OK } } }),
    );
    expect(findings.map(({ cause, others }) => [cause, others])).toEqual([
      ['fine-grained-no-create', ['acme/b']],
    ]);
  });

  test('one finding of a long list has all the other repos, and some of the evidence', () => {
    const probes = { write: READ_ONLY, read: OK };
    const names = Array.from({ length: 30 }, (_, index) => [`acme/model-${index} write`, probes] as const);
    const { findings } = diagnose(evidence({ whoami: READ_TOKEN, repos: Object.fromEntries(names) }));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.others).toHaveLength(29);
    expect(findings[0]?.evidence).toHaveLength(6);
  });

  test('the same advice with another page is another finding, so that no page is lost', () => {
    const orgs = [member('acme', { role: 'write' })];
    const probes = { write: READ_ONLY, read: OK };
    const repos = { 'octo/a write': probes, 'acme/b write': probes, 'octo/c write': probes };
    const { findings } = diagnose(evidence({ whoami: { ...READ_TOKEN, orgs }, repos }));
    expect(findings.map(({ cause, subject, others }) => [cause, subject, others])).toEqual([
      ['read-token-for-write', 'octo/a', ['octo/c']],
      ['read-token-for-write', 'acme/b', []],
    ]);
    expect(new Set(findings.map(({ advice }) => advice)).size).toBe(1);
    expect(new Set(findings.map(({ link }) => link)).size).toBe(2);
  });

  test('what two acts cure is told twice', () => {
    const orgs = ['acme', 'beta'].map((org) => member(org, { restrictions: ['sso'] }));
    const probes = { read: no(403, 'Refused.') };
    const repos = { 'acme/a': probes, 'beta/b': probes, 'acme/c': probes };
    const { findings } = diagnose(evidence({ whoami: { ...READ_TOKEN, orgs }, repos }));
    expect(findings.map(({ cause, subject, others }) => [cause, subject, others])).toEqual([
      ['org-sso-required', 'acme/a', ['acme/c']],
      ['org-sso-required', 'beta/b', []],
    ]);
  });

  test('a right that each repo needs for itself is told for each', () => {
    const whoami = fineGrained(['model acme/model: repo.content.read'], { orgs: [member('acme')] });
    const probes = { write: READ_ONLY, read: OK, metadata: metadata() };
    expect(causesOf({ whoami, repos: { 'acme/a write': probes, 'acme/b write': probes } })).toEqual([
      'fine-grained-repo-not-in-scope',
      'fine-grained-repo-not-in-scope',
    ]);
  });
});

describe('a refusal that has its reason proves no second one', () => {
  const missing = { write: NOT_FOUND, read: NOT_FOUND, metadata: NOT_FOUND };
  const uncovered = fineGrained([], { orgs: [member('acme', { restrictions: ['sso'], role: 'read' })] });
  const cases: Array<[string, Scene, string[]]> = [
    [
      'a repo that was taken down, to a token without an entry for it',
      {
        whoami: uncovered,
        repos: { 'acme/model write': { write: no(403, 'Access to this resource is disabled.'), read: OK } },
      },
      ['repo-disabled'],
    ],
    [
      "an organization's sign-on, to a token without an entry in a role that may not write",
      { whoami: uncovered, repos: { 'acme/model write': { write: READ_ONLY, read: OK } } },
      ['org-sso-required'],
    ],
    [
      'another type, to a token without an entry for the owner',
      {
        whoami: fineGrained([], { orgs: [member('acme')] }),
        repos: { 'acme/model': { read: NOT_FOUND, metadata: NOT_FOUND, 'as-dataset': metadata() } },
      },
      ['repo-type-mismatch'],
    ],
    [
      'a token without an entry, of an account in a role that may not write',
      {
        whoami: fineGrained([], { orgs: [member('acme', { role: 'read' })] }),
        repos: { 'acme/model write': { write: READ_ONLY, read: OK } },
      },
      ['fine-grained-repo-not-in-scope'],
    ],
    [
      'a role that may not write, for a repo that is not found',
      {
        whoami: identity({ role: 'write', orgs: [member('acme', { role: 'read' })] }),
        repos: { 'acme/model write': missing },
      },
      ['org-role-insufficient'],
    ],
  ];

  test.each(cases)('%s', (_, scene, causes) => {
    expect(causesOf(scene)).toEqual(causes);
  });
});
