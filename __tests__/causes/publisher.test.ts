import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { migrationHint } from '../../src/causes/sections/migration-hint.js';
import { publisherSection } from '../../src/causes/sections/trusted-publisher.js';
import { endpointAt } from '../../src/model/endpoint.js';
import {
  answer,
  BAD_GATEWAY,
  CLAIMS,
  evidence,
  exchanged,
  fineGrained,
  NOW,
  OK,
  publisher,
  READ_TOKEN,
  type Scene,
  UNAUTHORIZED,
  WRITE_TOKEN,
} from './evidence.js';
import { workflow } from './evidence-workflow.js';

const PUBLISHER = publisher({ response: exchanged(answer(200)), expiresAt: NOW + 3_600_000 });
const EXCHANGED: Scene = {
  token: 'hf_jwt_sample.of-one-kind',
  publisher: PUBLISHER,
  repos: { 'acme/model write': { write: OK, read: OK } },
};

describe('the way to the token', () => {
  const wayOf = (scene: Scene) => publisherSection(evidence(scene));

  test('is not told where it is a stored one', () => {
    expect(wayOf({ whoami: READ_TOKEN })).toBeNull();
  });

  test.each<[string, Scene, string]>([
    ['the input', {}, 'because the input oidc-resource is set.'],
    [
      'the input over a stored token',
      { variables: { HF_TOKEN: 'hf_stored.on-the-runner' } },
      'HF_TOKEN is also set and was not checked',
    ],
    [
      'the variable alone',
      { publisher: { ...PUBLISHER, askedBy: 'HF_OIDC_RESOURCE' } },
      'because HF_OIDC_RESOURCE is set and no stored token reached the step.',
    ],
    [
      'nothing but a look at the claims',
      { token: null, publisher: publisher({ isDryRun: true }) },
      'there is no stored token to check instead',
    ],
    [
      'a look at claims that are not there',
      {
        token: null,
        publisher: publisher({ isDryRun: true, idToken: { is: 'not-permitted', isActions: true } }),
      },
      'nothing was exchanged, and there were no claims to read',
    ],
    [
      'a stored token beside a look at the claims',
      { token: 'hf_stored.on-the-runner', publisher: publisher({ isDryRun: true }) },
      'the stored token in the token input was checked instead',
    ],
    ['no token for later steps', {}, 'Later steps do not get this token: set export-token: true'],
    [
      'one for later steps',
      { inputs: { exportToken: true } },
      'Later steps get the token as HF_TOKEN for 60 more minutes',
    ],
    [
      'clients that exchange for themselves',
      { environment: { oidcResource: 'models/acme/model' } },
      'huggingface_hub 1.19 and later exchange a token of their own',
    ],
  ])('names %s', (_, more, sentence) => {
    const { notes = [], later = '' } = wayOf({ ...EXCHANGED, ...more }) ?? {};
    expect([...notes, later].join(' ')).toContain(sentence);
  });

  test('holds claims beside what the form is said to hold', () => {
    const way = wayOf({
      ...EXCHANGED,
      inputs: { oidcPublisher: { branch: 'dev', repository: 'acme/pipeline' } },
    });
    expect(way?.fields).toEqual([
      { field: 'repository', here: 'acme/pipeline', expected: 'acme/pipeline', matches: true },
      { field: 'branch', here: 'main', expected: 'dev', matches: false },
      { field: 'workflow', here: 'publish.yml', expected: null, matches: null },
      { field: 'environment', here: null, expected: null, matches: null },
    ]);
    expect(way).toMatchObject({
      page: 'https://huggingface.co/acme/model/settings',
      expiresAt: '2026-03-01T13:00:00.000Z',
    });
  });

  test('says what numbers in the subject are', () => {
    const numbered = { ...CLAIMS, sub: 'repo:acme@12/pipeline@34:ref:refs/heads/main' };
    const idToken = { is: 'minted' as const, claims: { shown: numbered, expiresAt: null } };
    expect(wayOf({ ...EXCHANGED, publisher: publisher({ idToken }) })?.notes.at(-1)).toContain(
      'numbers after its names',
    );
    expect(wayOf(EXCHANGED)?.notes.at(-1)).not.toContain('numbers');
  });
});

test('a repo that the Hub did not answer for is not blamed on what the token covers', () => {
  const silent = { ...EXCHANGED, whoami: UNAUTHORIZED, repos: { 'acme/other': { read: BAD_GATEWAY } } };
  const { findings, results } = diagnose(evidence(silent));
  expect(findings.map(({ cause }) => cause)).toEqual(['hub-outage']);
  expect(results.map(({ access }) => access)).toEqual(['unknown']);
});

test('the file that the publisher names may be the one that is called', () => {
  const called = { ...CLAIMS, job_workflow_ref: 'acme/shared/.github/workflows/upload.yml@refs/heads/main' };
  const idToken = { is: 'minted' as const, claims: { shown: called, expiresAt: null } };
  const matches = (workflow: string) =>
    publisherSection(
      evidence({
        ...EXCHANGED,
        publisher: { ...PUBLISHER, idToken },
        inputs: { oidcPublisher: { workflow } },
      }),
    )?.fields.find(({ field }) => field === 'workflow')?.matches;
  expect(['upload.yml', 'publish.yml', 'other.yml'].map(matches)).toEqual([true, true, false]);
});

test('an id token that cannot be read leaves nothing to compare, and that is told', () => {
  const idToken = { is: 'given' as const, claims: null };
  const refused = exchanged(answer(400, { message: 'invalid_grant: no' }));
  const seen = evidence({ token: null, publisher: publisher({ idToken, response: refused }) });
  const [first] = diagnose(seen).findings;
  expect(first).toMatchObject({
    cause: 'oidc-exchange-refused',
    advice: expect.stringContaining('character by character'),
  });
  expect(first?.evidence.at(-1)?.fact).toBe('the id token in HF_OIDC_ID_TOKEN cannot be read');
  expect(publisherSection(seen)).toMatchObject({
    claims: [],
    fields: [],
    outcome: 'not-exchanged',
    later: null,
  });
});

describe('that a job could do without its stored token', () => {
  const hintOf = (scene: Scene) => {
    const seen = evidence(scene);
    const { tokenStatus, results } = diagnose(seen);
    return migrationHint(seen, tokenStatus, results);
  };
  const WRITES: Scene = { whoami: WRITE_TOKEN, repos: { 'octo/model write': { write: OK, read: OK } } };

  test('is told of one that writes one repo with a classic token', () => {
    expect(hintOf(WRITES)).toEqual({
      message: expect.stringContaining('writes only octo/model'),
      page: 'https://huggingface.co/octo/model/settings',
      yaml: expect.arrayContaining([
        '  id-token: write',
        '  oidc-resource: octo/model',
        '  export-token: true',
      ]),
    });
  });

  test.each([
    ['git push https://octo:$HF_TOKEN@huggingface.co/octo/model main', '  export-token: true'],
    ['git -C out push hub main', '  export-token: true'],
    ['git pull && hf upload octo/model push', '  HF_OIDC_RESOURCE: octo/model'],
    ['GIT_TRACE=1 git push hub main', '  export-token: true'],
    ['git stash push && hf upload octo/model .', '  HF_OIDC_RESOURCE: octo/model'],
    ['echo git push && python upload.py', '  HF_OIDC_RESOURCE: octo/model'],
    ['git push origin main && hf upload octo/model .', '  HF_OIDC_RESOURCE: octo/model'],
    ['git push https://github.com/octo/app main; hf upload octo/model .', '  HF_OIDC_RESOURCE: octo/model'],
    ['git push "$SPACE_URL" main', '  export-token: true'],
    ['make upload', '  export-token: true'],
    ['hf upload octo/model . && curl https://huggingface.co/api/x', '  export-token: true'],
    ['docker run image hf upload octo/model .', '  export-token: true'],
  ])('A job that runs %s needs %s', async (command, line) => {
    const text = `jobs:\n  test:\n    steps:\n      - uses: org/hf-auth-check@v1\n      - run: ${command}`;
    const hint = hintOf({ ...WRITES, workflow: await workflow({ 'ci.yml': text }) });
    expect(hint?.yaml.at(-1)).toBe(line);
    const isByGit = line.includes('export-token') && /\bgit .*push/.test(command);
    expect(hint?.message.includes('git exchanges no id token')).toBe(isByGit);
  });

  test.each([
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000/octo/model/settings'],
    ['https://mirror.example', undefined],
  ])('A job that writes at %s is sent to %s', (address, page) => {
    const endpoint = endpointAt(new URL(address), 'input');
    expect(hintOf({ ...WRITES, inputs: { endpoint } })?.page).toBe(page);
  });

  test.each<[string, Scene]>([
    ['reads as well', { ...WRITES, repos: { ...WRITES.repos, 'acme/data': { read: OK } } }],
    ['only reads', { ...WRITES, repos: { 'octo/model': { read: OK } } }],
    ['has a fine-grained token', { ...WRITES, whoami: fineGrained(['model octo/model: repo.write']) }],
    ['is set up for it', { ...WRITES, environment: { oidcResource: 'octo/model' } }],
    ['runs outside of GitHub Actions', { ...WRITES, host: 'ci' as const }],
    ['cannot write', { ...WRITES, repos: { 'octo/model write': { read: OK } } }],
    ['goes by a publisher', EXCHANGED],
  ])('is not told of one that %s', (_, scene) => {
    expect(hintOf(scene)).toBeNull();
  });
});
