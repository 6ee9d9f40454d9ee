import { describe, expect, test } from '@jest/globals';
import type { Slug } from '../../src/causes/catalogue.js';
import { diagnose } from '../../src/causes/diagnose.js';
import { parseWorkflow } from '../../src/runner/workflow/parse.js';
import type { WorkflowFacts } from '../../src/runner/workflow/workflow-model.js';
import {
  evidence,
  fineGrained,
  GATE_NOT_ASKED,
  GATE_PENDING,
  identity,
  member,
  metadata,
  NOT_FOUND,
  no,
  OK,
  OTHER_TOKEN,
  READ_ONLY,
  READ_TOKEN,
  type Scene,
  silent,
  TOKEN,
  UNAUTHORIZED,
} from './evidence.js';

/** The next action of the finding with this cause. */
function adviceOf(cause: Slug, scene: Scene): string {
  const found = diagnose(evidence(scene)).findings.find((finding) => finding.cause === cause);
  if (found === undefined) throw new Error(`no finding ${cause}`);
  return found.advice;
}

async function workflow(text: string): Promise<WorkflowFacts> {
  const top = await parseWorkflow(text, '.github/workflows/ci.yml', {
    repository: 'acme/app',
    shell: 'bash',
    job: 'test',
  });
  return { job: 'test', step: '__self', action: null, isOtherCommit: false, top, called: [], actions: [] };
}

const step = (token: string, env = 'CI: 1') => `
jobs:
  test:
    runs-on: ubuntu-latest
    env:
      ${env}
    steps:
      - uses: org/hf-auth-check@v1
        with:
          token: ${token}
`;

describe('where a new value of the token is to be put', () => {
  const EXPIRED = no(401, 'User Access Token "ci" is expired');
  const dead = { whoami: EXPIRED, repos: { 'acme/model': { read: UNAUTHORIZED } } };

  test.each([
    ['${{ secrets.HF_CI }}', 'the secret HF_CI (Settings, Secrets and variables, Actions)'],
    ['${{ secrets.A || secrets.B }}', 'the secret behind the token input'],
    ['x${{ secrets.A }}', 'the secret behind the token input'],
    ['${{ vars.HF_CI }}', 'the secret behind the token input'],
    ['${{ env.MINE }}', 'the secret behind the token input'],
  ])('of a step with token: %s', async (token, home) => {
    const text = await workflow(step(token));
    expect(adviceOf('token-expired', { ...dead, workflow: text })).toBe(
      `Create a new token and put it into ${home}.`,
    );
  });

  test('goes through variables to the secret they are mapped from', async () => {
    const text = await workflow(step('${{ env.MINE }}', 'MINE: ${{ secrets.HF_CI }}'));
    expect(adviceOf('token-expired', { ...dead, workflow: text })).toContain('the secret HF_CI (');
  });

  test('of a variable is the secret mapped to that variable', async () => {
    const text = await workflow(step("''", 'HF_TOKEN: ${{ secrets.HF_JOB }}'));
    const scene = { ...dead, token: null, variables: { HF_TOKEN: TOKEN }, workflow: text };
    expect(adviceOf('token-expired', scene)).toContain('the secret HF_JOB (');
  });

  test("of a run of Dependabot's is among Dependabot's secrets", async () => {
    const text = await workflow(step('${{ secrets.HF_CI }}'));
    const scene = { ...dead, workflow: text, event: { isDependabot: true } };
    expect(adviceOf('token-expired', scene)).toContain('(Settings, Secrets and variables, Dependabot)');
  });

  test('is the saved login, where the token comes from there', () => {
    const scene = { ...dead, token: null, saved: TOKEN };
    expect(adviceOf('token-expired', scene)).toBe(
      'Create a new token and put it into the saved login (hf auth login).',
    );
  });

  test("is the variable itself on one's own machine", () => {
    const scene = { ...dead, token: null, variables: { HF_TOKEN: TOKEN }, host: 'terminal' as const };
    expect(adviceOf('token-expired', scene)).toBe('Set HF_TOKEN to a new token.');
  });

  test('is named by every finding that asks for another value', async () => {
    const text = await workflow(step('${{ secrets.HF_CI }}'));
    const soon = identity({ expiresAt: '2026-03-03T00:00:00.000Z' });
    const repos = { 'acme/model': { read: OK } };
    const cases: Array<[Slug, Scene]> = [
      ['token-invalid', { ...dead, whoami: UNAUTHORIZED }],
      ['token-format-unknown', { ...dead, whoami: UNAUTHORIZED, token: 'correct-horse' }],
      ['token-has-quotes', { ...dead, token: `"${TOKEN}"` }],
      ['token-placeholder', { ...dead, token: 'None' }],
      ['token-has-newline', { whoami: READ_TOKEN, repos, token: `${TOKEN}\n` }],
      ['token-expires-soon', { whoami: soon, repos }],
      [
        'unexpected-user',
        { whoami: READ_TOKEN, repos, inputs: { expectedAccounts: [{ is: 'account', name: 'acme-bot' }] } },
      ],
    ];
    for (const [cause, scene] of cases) {
      expect(adviceOf(cause, { ...scene, workflow: text })).toContain('the secret HF_CI (Settings');
    }
  });
});

describe('a gate', () => {
  const gated = { read: GATE_NOT_ASKED, metadata: metadata({ gated: 'auto' }), card: OK };
  const withCard = (card: string) => {
    const seen = evidence({ whoami: READ_TOKEN, repos: { 'meta/llama': gated } });
    const repos = seen.hub.repos.map((repo) => ({ ...repo, card }));
    const [first] = diagnose({ ...seen, hub: { ...seen.hub, repos } }).findings;
    return { cause: first?.cause, saysSo: first?.advice.includes('European Union'), facts: first?.evidence };
  };

  test.each([
    ['---\nlicense: other\nextra_gated_eu_disallowed: true\n---\n# Model\n', true],
    ['---\r\nextra_gated_eu_disallowed: true\r\n---\r\n', true],
    ['---\nextra_gated_eu_disallowed: false\n---\n', false],
    ['---\nlicense: other\n---\nextra_gated_eu_disallowed: true\n', false],
    ['extra_gated_eu_disallowed: true\n', false],
    ['---\nnested:\n  extra_gated_eu_disallowed: true\n---\n', false],
  ])('whose card is %j', (card, saysSo) => {
    const seen = withCard(card);
    expect(seen).toMatchObject({ cause: 'gated-not-accepted', saysSo });
    expect(seen.facts).toHaveLength(saysSo ? 3 : 2);
  });

  test('that is decided by its authors says nothing of regions', () => {
    const seen = evidence({ whoami: READ_TOKEN, repos: { 'meta/llama': { read: GATE_PENDING } } });
    expect(diagnose(seen).findings[0]?.advice).not.toContain('European');
  });
});

test.each([
  ['CERT_HAS_EXPIRED', 'clock'],
  ['CERT_NOT_YET_VALID', 'clock'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'resolves to'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'NODE_EXTRA_CA_CERTS'],
])('a certificate refused with %s', (code, word) => {
  expect(adviceOf('tls-untrusted-ca', { whoami: silent('tls', code) })).toContain(word);
});

test('of two tokens in variables, handing on the checked one helps where HF_TOKEN holds the other', () => {
  const repos = { 'acme/model': { read: OK } };
  const differing = (name: string) => ({ whoami: READ_TOKEN, repos, variables: { [name]: OTHER_TOKEN } });
  const cause = 'conflicting-token-sources';
  expect(adviceOf(cause, differing('HF_TOKEN'))).toContain('export-token: true');
  const legacy = { ...differing('HUGGING_FACE_HUB_TOKEN'), jobClients: [] };
  expect(adviceOf(cause, legacy)).toBe(
    'Remove HUGGING_FACE_HUB_TOKEN from the workflow, or set it to the same token.',
  );
});

test('a repo that is there is not asked for again', () => {
  const whoami = fineGrained([], { orgs: [member('acme')] });
  const probes = { write: READ_ONLY, read: OK, metadata: metadata() };
  const cause = 'fine-grained-repo-not-in-scope';
  const missing = { write: NOT_FOUND, read: NOT_FOUND, metadata: NOT_FOUND };
  expect(adviceOf(cause, { whoami, repos: { 'acme/model write': probes } })).not.toContain('check the id');
  expect(adviceOf(cause, { whoami, repos: { 'acme/model write': missing } })).toContain('check the id');
});
