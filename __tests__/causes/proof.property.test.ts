import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { causeOf } from '../../src/causes/catalogue.js';
import { type Diagnosis, diagnose } from '../../src/causes/diagnose.js';
import type { Probe } from '../../src/hub/probe.js';
import type { Answer, HubResponse, NoAnswer } from '../../src/hub/response.js';
import { CAUSE_GROUPS } from '../../src/model/cause-group.js';
import type { Policy } from '../../src/model/policy.js';
import { SEVERITIES } from '../../src/model/severity.js';
import { runs, SEED } from '../breadth.js';
import {
  answer,
  evidence,
  exchanged,
  metadata,
  NOW,
  publisher,
  READ_TOKEN,
  type Scene,
  silent,
  stopped,
  WRITE_TOKEN,
} from './evidence.js';

const status = fc.oneof(
  fc.constantFrom(200, 200, 200, 201, 204, 302, 307, 400, 401, 403, 404, 405, 408, 410, 429, 451, 500, 503),
  fc.integer({ min: 200, max: 599 }),
);
const words = fc.constantFrom(
  null,
  'OK',
  'ok',
  'Repository not found',
  'Entry not found',
  'Invalid username or password.',
  'Access to model acme/model is restricted. You must be authenticated to access it.',
  'Your request to access model acme/model is awaiting a review from the repo authors.',
  'not available in your region',
  'Access to this resource is disabled.',
);
const code = fc.constantFrom(
  null,
  null,
  'GatedRepo',
  'RepoNotFound',
  'RevisionNotFound',
  'EntryNotFound',
  'New',
);
const json = fc.constantFrom<unknown>(
  undefined,
  null,
  'OK',
  [],
  {},
  { id: 'acme/model', _id: 'x', private: false, gated: false },
  { id: 'acme/model', _id: 'x', private: true, gated: 'auto', disabled: true },
);
const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({ status, message: words, code, json, isHtml: fc.boolean(), fromHub: fc.boolean() })
  .map(({ status: said, ...given }) => answer(said, given));
const stray = fc
  .tuple(fc.constantFrom('other-origin', 'loop', 'too-many', 'unreadable'), fc.constantFrom(301, 302, 307))
  .map(
    ([reason, said]): Answer => ({
      ...stopped(reason as 'loop', 'https://elsewhere.example'),
      status: said,
    }),
  );
const nothing: fc.Arbitrary<NoAnswer> = fc
  .constantFrom('connect', 'tls', 'proxy', 'answer', 'deadline', 'quota')
  .map((phase) => silent(phase as NoAnswer['phase'], 'ECONNRESET'));
const seen = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(answer(200, { message: 'OK' }), metadata()) },
  { weight: 4, arbitrary: anyAnswer },
  { weight: 1, arbitrary: stray },
  { weight: 1, arbitrary: nothing },
);

const LOOKS: Probe[] = ['read', 'write', 'revision', 'content', 'metadata', 'preupload', 'readme'];
const looksOf = fc
  .uniqueArray(fc.constantFrom<Probe>(...LOOKS, 'anonymous-read', 'anonymous-revision'), { minLength: 0 })
  .chain((probes) => fc.tuple(...probes.map((probe) => seen.map((what) => [probe, what] as const))))
  .map((pairs) => Object.fromEntries(pairs));
const LINES = [
  'acme/model',
  'acme/model@v2',
  'acme/model write',
  'acme/model@v2 write',
  'octo/new create',
  'acme/model pr',
  'datasets/acme/data',
  'kernels/acme/kernel',
  'buckets/acme/bucket',
  'buckets/acme/bucket write',
];

const scenes: fc.Arbitrary<Scene> = fc
  .record({
    lines: fc.uniqueArray(fc.constantFrom(...LINES), { maxLength: 3 }),
    probes: fc.array(looksOf, { minLength: 3, maxLength: 3 }),
    whoami: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(READ_TOKEN, WRITE_TOKEN) },
      { weight: 2, arbitrary: seen },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    token: fc.constantFrom(
      'hf_sample.of-one-kind',
      'hf_sample.of-one-kind',
      'hf_jwt_sample.of-one-kind',
      'hf_oauth_sample.of-one-kind',
      null,
    ),
    response: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: seen }),
    goesBy: fc.constantFrom('stored', 'stored', 'publisher', 'dry run'),
    failOn: fc.constantFrom('error' as const, 'warning' as const, 'never' as const),
    onMissingToken: fc.constantFrom(
      'fail' as const,
      'warn' as const,
      'skip' as const,
      'skip-always' as const,
    ),
  })
  .map(({ lines, probes, whoami, token, response, goesBy, failOn, onMissingToken }) => ({
    token,
    ...(whoami === undefined ? {} : { whoami }),
    repos: Object.fromEntries(lines.map((line, index) => [line, probes[index] ?? {}])),
    inputs: { failOn, onMissingToken },
    ...(goesBy === 'stored'
      ? {}
      : {
          publisher: publisher({
            isDryRun: goesBy === 'dry run',
            response: response === null || goesBy === 'dry run' ? null : exchanged(response),
            expiresAt: NOW + 3_600_000,
          }),
        }),
  }));

const level = fc.constantFrom(...SEVERITIES);

/** What an answer must be to mean yes, told here once more and in another way than in the code. */
const isAnswer = (response: HubResponse | undefined): response is HubResponse & { outcome: Answer } =>
  response?.outcome.kind === 'answer';
const saidYes = (response: HubResponse | undefined) =>
  isAnswer(response) && response.outcome.status === 200 && response.outcome.stoppedAt === null;
const isNotThere = (response: HubResponse | undefined) =>
  isAnswer(response) && [404, 410].includes(response.outcome.status);
const servesFiles = (response: HubResponse | undefined) =>
  isAnswer(response) &&
  ((response.outcome.status >= 200 && response.outcome.status < 303) || response.outcome.status === 404);

/** Why this run must not be green; null where it may. */
function objection(scene: Scene): string | null {
  const {
    runner: { tokenSources },
    hub: { repos, whoami, publisher: way },
  } = evidence(scene);
  if (tokenSources.checked === null) return 'there is no token';
  const response = tokenSources.checked.source === 'publisher' ? (way?.response ?? undefined) : undefined;
  const isKnown = whoami?.identity != null;
  const isOfPublisher = tokenSources.checked.format.kind === 'trusted-publisher';
  if (!isKnown && !isOfPublisher && !saidYes(response)) return 'nothing shows that the token is accepted';
  if (whoami === null) return 'the token was not asked about';
  for (const { request, probes } of repos) {
    const { ref, operation } = request;
    if (ref.revision !== null && !saidYes(probes.revision)) return `${ref.id}: the revision is not shown`;
    const mayAll = whoami.identity?.role === 'write';
    if (operation === 'pr' && !mayAll) return `${ref.id}: nothing shows that the token may discuss`;
    const writes = operation === 'write' || operation === 'create';
    const direct = writes ? probes.write : probes.read;
    if (saidYes(direct)) continue;
    if (writes) {
      if (saidYes(probes.preupload) && saidYes(probes.read)) continue;
      const isGone = [probes.write, probes.read, probes.metadata].every(isNotThere);
      if (operation === 'create' && mayAll && isGone) continue;
      return `${ref.id}: nothing shows that it can be written`;
    }
    const isOtherType = ref.type === 'kernel' || ref.type === 'bucket';
    if (servesFiles(probes.content) || (isOtherType && saidYes(probes.metadata))) continue;
    return `${ref.id}: nothing shows that it can be read`;
  }
  return null;
}

describe('whatever was answered', () => {
  test('nothing is green that is not proven', () => {
    let passes = 0;
    fc.assert(
      fc.property(scenes, (scene) => {
        const { verdict, cause, findings } = diagnose(evidence(scene));
        if (verdict === 'pass') passes += 1;
        expect(verdict === 'pass' ? objection(scene) : null).toBeNull();
        expect(cause).toBe(verdict === 'pass' ? null : (findings[0]?.cause ?? null));
        // A dry run without a token has nothing to say.
        if (verdict === 'fail' || verdict === 'warn') expect(cause).not.toBeNull();
      }),
      { seed: SEED, numRuns: runs(3_000) },
    );
    expect(passes).toBeGreaterThan(0);
  });

  test('A policy and optional repos change nothing but the step, and keep no required error green', () => {
    const policies: fc.Arbitrary<Policy> = fc
      .uniqueArray(fc.constantFrom(...CAUSE_GROUPS), { maxLength: 3 })
      .chain((groups) => fc.record(Object.fromEntries(groups.map((group) => [group, level]))));
    const optionalFrom = fc.integer({ min: 0, max: 3 });
    const told = ({ verdict, cause, results, findings }: Diagnosis) => ({
      verdict,
      cause,
      access: results.map(({ access }) => access),
      findings: findings.map(({ level: _, optional, ...rest }) => rest),
    });
    fc.assert(
      fc.property(scenes, policies, optionalFrom, (scene, policy, from) => {
        const lines = Object.entries(scene.repos ?? {});
        const marked = lines.map(([line, probes], at) => [at < from ? line : `${line} optional`, probes]);
        const inputs = { ...scene.inputs, policy };
        const plain = diagnose(evidence(scene));
        const judged = diagnose(evidence({ ...scene, inputs, repos: Object.fromEntries(marked) }));
        // What fails the step and is not told yet comes behind all that is.
        const added = judged.findings.slice(plain.findings.length);
        const isAdded = policy.network === 'error' && judged.stepFails;
        if (added.length > 0) expect([isAdded, added]).toMatchObject([true, [{ cause: 'hub-outage' }]]);
        const findings = judged.findings.slice(0, plain.findings.length);
        expect(told({ ...judged, findings })).toEqual(told(plain));
        const isRequired = judged.findings.some(
          ({ severity, optional, cause }) =>
            severity === 'error' && !optional && policy[causeOf(cause).group] === undefined,
        );
        if (isRequired) expect(judged.stepFails).toBe(inputs.failOn !== 'never');
        const { is } = judged.tokenStatus;
        const isOpen = judged.results.some(
          ({ access, isOptional, findings: own }) => access === 'unknown' && !isOptional && own.length === 0,
        );
        if (isOpen && (is === 'good' || is === 'unknown') && policy.network === 'error')
          expect(judged.stepFails).toBe(inputs.failOn !== 'never');
        if (judged.stepFails) expect(judged.findings.some((one) => one.level === 'error')).toBe(true);
        // Nobody is left to guess why verdict and step part.
        const isParted = judged.stepFails !== (judged.verdict === 'fail') && inputs.failOn !== 'never';
        if (isParted) expect(judged.stepNote).not.toBeNull();
      }),
      { seed: SEED, numRuns: runs(1_000) },
    );
  });
});
