import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import type { Probe } from '../../src/hub/probe.js';
import type { Answer } from '../../src/hub/response.js';
import type { Identity } from '../../src/hub/whoami.js';
import {
  answer,
  evidence,
  findingsOf,
  fineGrained,
  GATE_NOT_ASKED,
  gate,
  member,
  metadata,
  NO_ROUTE,
  NOT_FOUND,
  no,
  OAUTH,
  OK,
  oauthToken,
  READ_ONLY,
  READ_TOKEN,
  type Scene,
  silent,
  TOKEN,
  UNAUTHORIZED,
  WRITE_TOKEN,
  wordsOf,
} from './evidence.js';

const NEW = no(403, 'Closed for the season.');
const GATED = metadata({ gated: 'manual' });
const CAUSE = 'error refused-for-unknown-reason';
type Probes = Partial<Record<Probe, Answer>>;

const read = (probes: Probes, whoami: Identity = READ_TOKEN): Scene => ({
  whoami,
  repos: { 'acme/model': { metadata: metadata(), ...probes } },
});
const write = (probes: Probes, whoami: Identity = { ...WRITE_TOKEN, orgs: [member('acme')] }): Scene => ({
  whoami,
  repos: { 'acme/model write': { metadata: metadata(), read: OK, ...probes } },
});

describe('a refusal in unknown words of a repo that the Hub shows is told with these words', () => {
  test.each<[string, Scene]>([
    ['a read', read({ read: NEW })],
    ['a read with 401', read({ read: no(401, 'Closed for the season.') })],
    ['a read of a private repo', read({ read: NEW, metadata: metadata({ private: true }) })],
    ['a read of a gated repo by a token that opens gates', read({ read: NEW, metadata: GATED })],
    [
      'a file that is refused after the check has said yes',
      read({ read: OK, content: NEW }, fineGrained([])),
    ],
    [
      'a file that is refused with 401',
      read({ read: OK, content: no(401, 'Closed for the season.') }, fineGrained([])),
    ],
    [
      'the file of a kernel',
      { whoami: READ_TOKEN, repos: { 'kernels/acme/k': { content: NEW, metadata: metadata() } } },
    ],
    ['a read while it is not known whose the token is', { ...read({ read: NEW }), whoami: no(500) } as Scene],
    [
      'a revision that is refused after the check has said yes',
      { whoami: READ_TOKEN, repos: { 'acme/model@v1': { read: OK, revision: NEW } } },
    ],
    ['a write', write({ write: NEW })],
    ['a write with 401', write({ write: no(401, 'Closed for the season.') })],
    ['the first step of a commit, where there is no write check', write({ write: NO_ROUTE, preupload: NEW })],
    ['a write of what cannot be read either', write({ write: NEW, read: NEW })],
  ])('%s', (_, scene) => {
    const { findings, verdict } = diagnose(evidence(scene));
    expect(verdict).toBe('fail');
    const found = findings.find(({ cause }) => cause === 'refused-for-unknown-reason');
    expect(found?.message).toContain(
      'for a reason that this version does not know: "Closed for the season."',
    );
    expect(found?.link).toMatch(/acme\//);
    expect(findings.map(({ cause }) => cause)).not.toContain('repo-missing-or-no-access');
  });

  test('Nobody is sent to log in as a Trusted Publisher', () => {
    const scene = { ...read({ read: NEW }), token: 'hf_jwt_sample.of-one-kind' };
    const [found] = diagnose(evidence(scene)).findings;
    expect(found?.advice).toMatch(/^Open the repo's page as its owner to see/);
  });

  test('A refused file is named', () => {
    const line = 'hf://acme/model/a.bin';
    const probes = { read: OK, metadata: metadata(), 'file a.bin': NEW };
    const [found] = diagnose(evidence({ whoami: fineGrained([]), repos: { [line]: probes } })).findings;
    expect(found?.cause).toBe('refused-for-unknown-reason');
    expect(found?.message).toMatch(/^The Hub shows acme\/model but does not let .* read "a\.bin" there, for/);
  });

  test('A refused revision of a repo to write says nothing against the write', () => {
    const probes = { write: OK, revision: NEW };
    expect(findingsOf({ whoami: WRITE_TOKEN, repos: { 'acme/model@v1 write': probes } })).not.toContain(
      CAUSE,
    );
  });

  test('without words it is told as that', () => {
    const [found] = diagnose(evidence(read({ read: no(403) }))).findings;
    expect(found?.message).toBe(
      'The Hub shows acme/model but does not let the account octo read it, and gives no reason.',
    );
  });

  test('of an OAuth token a 401 may be about its kind', () => {
    const scene = { ...read({ read: UNAUTHORIZED }, OAUTH), token: oauthToken('read-repos') };
    const [found] = diagnose(evidence(scene)).findings;
    expect(found?.cause).toBe('refused-for-unknown-reason');
    expect(found?.message).toContain('A 401 may mean that OAuth tokens are not accepted here.');
    expect(diagnose(evidence(read({ read: UNAUTHORIZED }))).findings[0]?.message).not.toContain('OAuth');
  });

  test('A write check that answers an OAuth token with 401 may not accept its kind', () => {
    const own = (answer: Answer, whoami: Identity, token: string): Scene => ({
      token,
      whoami,
      repos: { 'octo/model write': { write: answer, read: OK, metadata: metadata() } },
    });
    const first = (scene: Scene) => diagnose(evidence(scene)).findings[0];
    const found = first(own(UNAUTHORIZED, OAUTH, oauthToken('write-repos')));
    expect(found).toMatchObject({ cause: 'write-unverifiable', severity: 'warning' });
    expect(found?.message).toContain('may mean that it does not accept OAuth tokens');
    expect(found?.advice).toContain('or use a user access token');
    for (const other of [
      own(no(403, 'Forbidden'), OAUTH, oauthToken('write-repos')),
      own(UNAUTHORIZED, WRITE_TOKEN, TOKEN),
    ])
      expect(first(other)?.message).toContain('everything the Hub says about the token');
  });
});

describe('what is known wins over unknown words', () => {
  const inAcme = { orgs: [member('acme', { role: 'read' })] };
  test.each<[string, Scene, string]>([
    [
      'a read token',
      write({ write: NEW }, { ...READ_TOKEN, orgs: [member('acme')] }),
      'read-token-for-write',
    ],
    ['a role', write({ write: NEW }, { ...WRITE_TOKEN, ...inAcme }), 'org-role-insufficient'],
    ['a stranger', write({ write: NEW }, WRITE_TOKEN), 'wrong-namespace'],
    [
      'an entry that is not there',
      write({ write: NEW }, fineGrained([], { orgs: [member('acme')] })),
      'fine-grained-repo-not-in-scope',
    ],
    [
      'an entry for a private repo that is not there',
      read({ read: NEW, metadata: metadata({ private: true }) }, fineGrained([], { orgs: [member('acme')] })),
      'fine-grained-repo-not-in-scope',
    ],
    [
      'a scope',
      { ...read({ read: NEW, metadata: metadata({ private: true }) }, OAUTH), token: oauthToken('openid') },
      'oauth-scope-missing',
    ],
    [
      'a block of the organization',
      read({ read: NEW }, { ...READ_TOKEN, orgs: [member('acme', { restrictions: ['ip'] })] }),
      'org-ip-not-allowed',
    ],
    [
      'a repo that was taken down',
      read({ read: NEW, metadata: metadata({ disabled: true }) }),
      'repo-disabled',
    ],
    ['a gate', write({ write: NEW, read: GATE_NOT_ASKED }), 'gated-not-accepted'],
  ])('%s', (_, scene, cause) => {
    expect(findingsOf(scene)).toEqual([`error ${cause}`]);
  });

  test.each<[string, Scene]>([
    [
      'a public repo, and a token without an entry',
      read({ read: NEW }, fineGrained([], { orgs: [member('acme')] })),
    ],
    [
      'a public repo, and an OAuth token without a scope',
      { ...read({ read: NEW }, OAUTH), token: oauthToken('openid') },
    ],
  ])('but not what is no limit: %s', (_, scene) => {
    expect(findingsOf(scene)).toEqual([CAUSE]);
  });
});

describe('a public gated repo is refused to a token without that right, whatever the words', () => {
  const words = [
    NEW,
    no(401, 'Closed for the season.'),
    no(403),
    gate('Closed for the season.'),
    no(403, 'Forbidden'),
  ];
  test.each(words.map((one) => [one.status, one.code, one.message, one] as const))(
    '%s %s %j',
    (...[, , , refusal]) => {
      const scene = read({ read: refusal, metadata: GATED }, fineGrained([]));
      expect(findingsOf(scene)).toEqual(['error fine-grained-missing-gated-permission']);
      const asFile = read({ read: OK, content: refusal, metadata: GATED }, fineGrained([]));
      expect(findingsOf(asFile)).toEqual(['error fine-grained-missing-gated-permission']);
      const oauth = { ...read({ read: refusal, metadata: GATED }, OAUTH), token: oauthToken('openid') };
      expect(findingsOf(oauth)).toEqual(['error oauth-scope-missing']);
    },
  );

  test.each<[string, Scene, string]>([
    ['the right', read({ read: NEW, metadata: GATED }, fineGrained([], { gated: true })), CAUSE],
    [
      'an entry that reads the repo',
      read({ read: NEW, metadata: GATED }, fineGrained(['org acme: repo.content.read'])),
      CAUSE,
    ],
    [
      'a permission that is not known',
      read({ read: NEW, metadata: GATED }, fineGrained(['org acme: new'])),
      CAUSE,
    ],
    ['a repo that is not gated', read({ read: NEW }, fineGrained([])), CAUSE],
    [
      'the words of the gate',
      read({ read: GATE_NOT_ASKED, metadata: GATED }, fineGrained([])),
      'error gated-not-accepted',
    ],
    [
      'words of a gate, and the right',
      read({ read: gate('Closed.'), metadata: GATED }, fineGrained([], { gated: true })),
      'error gated-refused',
    ],
    [
      'the words of a region',
      read(
        { read: no(403, 'This model is not available in your region.'), metadata: GATED },
        fineGrained([]),
      ),
      'error region-blocked',
    ],
  ])('not with %s', (_, scene, finding) => {
    expect(findingsOf(scene)).toEqual([finding]);
  });

  test('behind a closed gate the advice asks for that right as well', () => {
    const adviceOf = (whoami: Identity) =>
      diagnose(evidence(read({ read: GATE_NOT_ASKED, metadata: GATED }, whoami))).findings[0]?.advice;
    expect(adviceOf(fineGrained([]))).toContain('Accept the conditions as octo');
    expect(adviceOf(fineGrained([]))).toContain(
      '; also tick "Read access to contents of all public gated repos',
    );
    expect(adviceOf(fineGrained([], { gated: true }))).not.toContain('tick');
    expect(adviceOf(fineGrained(['org acme: repo.content.read']))).not.toContain('tick');
  });
});

describe('what does not say that the Hub shows the repo leaves it open', () => {
  test.each<[string, Scene]>([
    ['a repo that is not shown', read({ read: NEW, metadata: NOT_FOUND })],
    ['a repo of which nothing was shown', { whoami: READ_TOKEN, repos: { 'acme/model': { read: NEW } } }],
    ['a 401 of a repo that is not shown', read({ read: UNAUTHORIZED, metadata: UNAUTHORIZED })],
  ])('%s', (_, scene) => {
    expect(findingsOf(scene)).toEqual(['error repo-missing-or-no-access']);
  });

  test.each<[string, Answer]>([
    ['the words for every refused write', READ_ONLY],
    [
      'the words for a proposal',
      no(403, 'Forbidden: pass `create_pr=1` as a query parameter to create a Pull Request'),
    ],
    ['no words', no(403)],
    ['a bare 401', UNAUTHORIZED],
    ['a bare 403', no(403, 'Forbidden')],
  ])('a write that is refused with %s cannot be told', (_, refusal) => {
    expect(findingsOf(write({ write: refusal }))).toEqual(['warning write-unverifiable']);
  });

  test('words to a Trusted Publisher prove nothing about a write', () => {
    const scene = { ...write({ write: NEW }), token: 'hf_jwt_sample.of-one-kind', whoami: no(401) };
    expect(findingsOf(scene)).not.toContain(CAUSE);
  });

  test('an answer of the network edge is no refusal of the Hub', () => {
    const edge = answer(403, { message: 'error code: 1020', fromHub: false });
    expect(findingsOf(read({ read: edge }))).toEqual(['warning waf-block']);
    expect(
      findingsOf({ whoami: READ_TOKEN, repos: { 'acme/model': { read: silent('answer', 'ECONNRESET') } } }),
    ).not.toContain(CAUSE);
  });
});

test('hostile words stay as they came', () => {
  const words = '::error::no\n<!-- @octo -->';
  const [found] = diagnose(evidence(read({ read: no(403, words) }))).findings;
  expect(found === undefined ? '' : wordsOf(found)).toContain(words);
});
