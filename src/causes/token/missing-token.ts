import { defineCause, type Severity } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { EvidenceItem, FindingDraft } from '../../evidence/finding.js';
import { evidenceOf, isRefusal, probeEntries, readProbe } from '../../evidence/readings.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import type { TokenSource } from '../../runner/tokens/token-sources.js';
import type { RepoResult } from '../repo/diagnose-repo.js';
import { misnamedToken } from './misnamed-token.js';
import { type MissingMapping, missingMapping, stepPlace } from './missing-mapping.js';
import { passingHint, secretNotPassed } from './secret-not-passed.js';
import {
  emptyPlace,
  unexchangedAdvice,
  unexchangedText,
  unusedEvidence,
  unusedText,
} from './unused-sources.js';

/**
 * Means: GitHub gives no secrets to pull requests from forks, and so no token reached the step.
 *
 * How we know: There is no token, the event is `pull_request`, and the head repository is another than the
 * base.
 *
 * What to do: Set `on-missing-token: skip` for such runs, or run after the merge.
 */
export const SECRET_NOT_EXPOSED_TO_FORK_PR = defineCause({
  group: 'token',
  slug: 'secret-not-exposed-to-fork-pr',
  severity: 'error',
  title: 'No token: pull requests from forks get no secrets',
});

/**
 * Means: Runs of Dependabot get their secrets from another store.
 *
 * How we know: There is no token, and the actor is `dependabot[bot]`.
 *
 * What to do: Add the secret to the repository's Dependabot secrets, or skip these runs.
 */
export const SECRET_NOT_EXPOSED_TO_DEPENDABOT = defineCause({
  group: 'token',
  slug: 'secret-not-exposed-to-dependabot',
  severity: 'error',
  title: 'No token: Dependabot runs get other secrets',
});

/**
 * Means: No token reached the step, on an event that does get secrets.
 *
 * How we know: The `token` input is mapped and empty; or it is not mapped, and the variables are set and
 * empty, or all places of a token are empty. What other places hold is not used instead, but named: it may be
 * somebody else's. Whether the secret exists elsewhere cannot be seen from here.
 *
 * What to do: Create the secret and map it to `HF_TOKEN`; check its spelling, and whether it belongs to an
 * environment that the job does not name.
 */
export const SECRET_NOT_DEFINED = defineCause({
  group: 'token',
  slug: 'secret-not-defined',
  severity: 'error',
  title: 'No token reached this step',
});

/**
 * Means: `HF_TOKEN` is set, to nothing; no listed repo needs a token.
 *
 * How we know: The variable is there and blank.
 *
 * What to do: Leave it unset: some clients send an empty header, and fail.
 */
export const EMPTY_TOKEN_VALUE = defineCause({
  group: 'token',
  slug: 'empty-token-value',
  severity: 'warning',
  title: 'HF_TOKEN is set to nothing',
  isOfVariable: true,
});

const MOST_EVIDENCE = 5;
const OLD_NAME = 'HUGGING_FACE_HUB_TOKEN';

const POLICY_SEVERITY: Record<Evidence['inputs']['onMissingToken'], Severity> = {
  fail: 'error',
  warn: 'warning',
  skip: 'notice',
};

/**
 * Why no token reached the step: exactly one cause, by what the event and the variables prove. What the
 * repos answer without a token is evidence under it.
 */
export function diagnoseMissingToken(
  evidence: Evidence,
  tokenStatus: TokenStatus,
  results: readonly RepoResult[],
): FindingDraft[] {
  if (tokenStatus.is !== 'absent') return [];
  const severity = POLICY_SEVERITY[evidence.inputs.onMissingToken];
  // A repo that is refused for a reason of its own says nothing about the token.
  const needing = results
    .filter(({ access, findings }) => access === 'refused' && findings.length === 0)
    .map(({ label }) => label);
  const draft = { ...reasonFor(evidence), severity };
  if (isHarmless(evidence, draft, results)) return [blankVariable(evidence)];
  return [
    {
      ...draft,
      message: `${draft.message}${besides(evidence, draft)}${needText(needing, results.length)}`,
      advice: `${draft.advice}${unexchangedAdvice(evidence)}`,
      evidence: [...(draft.evidence ?? []), ...unusedEvidence(evidence), ...refusals(evidence)].slice(
        0,
        MOST_EVIDENCE,
      ),
    },
  ];
}

/** What was there beside, and was not used. */
function besides(evidence: Evidence, { cause }: FindingDraft): string {
  const told: TokenSource[] = cause === EMPTY_TOKEN_VALUE ? ['HUGGING_FACE_HUB_TOKEN'] : [];
  return `${unusedText(evidence, told)}${unexchangedText(evidence)}`;
}

function reasonFor(evidence: Evidence): FindingDraft {
  const {
    runner: { event, tokenSources },
  } = evidence;
  if (event.fork !== null) {
    const head = event.fork.head ?? 'a deleted fork';
    const place = stepPlace(evidence);
    const where = place === null ? '' : ` for the step in ${place}`;
    return {
      cause: SECRET_NOT_EXPOSED_TO_FORK_PR,
      message: `No token reached this step: the pull request comes from the fork ${head}, and GitHub gives forks no secrets${evidence.hub.publisher === null ? '' : ' and no id tokens'}.`,
      advice: `Set on-missing-token: skip${where} so that runs for forks stay green, and run the job with the token after the merge.`,
      evidence: [
        { fact: `event ${event.name}: head repository ${head}, base repository ${event.fork.base}` },
      ],
    };
  }
  if (event.isDependabot) {
    return {
      cause: SECRET_NOT_EXPOSED_TO_DEPENDABOT,
      message:
        "No token reached this step: the run is Dependabot's, which gets Dependabot's own secrets and not those of Actions.",
      advice: `Add the secret${secretName(evidence)} under Settings, Secrets and variables, Dependabot as well, or set on-missing-token: skip for these runs.`,
      evidence: [{ fact: `event ${event.name}, actor ${event.actor}` }],
    };
  }
  if (!tokenSources.isInputBlank) {
    const elsewhere = misnamedToken(evidence) ?? hiddenToken(evidence);
    if (elsewhere !== null) return elsewhere;
  }
  return secretNotPassed(evidence) ?? emptySecret(evidence);
}

/** A token in the old variable, which no client gets to see. */
function hiddenToken({ runner: { tokenSources } }: Evidence): FindingDraft | null {
  if (!tokenSources.held.some(({ source }) => source === 'HUGGING_FACE_HUB_TOKEN')) return null;
  return {
    cause: EMPTY_TOKEN_VALUE,
    subject: 'HF_TOKEN',
    message:
      "No token reached this step: HF_TOKEN holds white space alone, which hides the token in HUGGING_FACE_HUB_TOKEN from the Hub's clients.",
    advice: 'Give HF_TOKEN the token, or leave it unset.',
    evidence: [{ fact: 'HF_TOKEN is present and blank; HUGGING_FACE_HUB_TOKEN is set' }],
  };
}

function emptySecret(evidence: Evidence): FindingDraft {
  const {
    runner: { tokenSources, event },
  } = evidence;
  const mapping = missingMapping(evidence);
  const what = emptyText(evidence, mapping);
  const isAllEmpty = !tokenSources.isInputBlank && tokenSources.held.length === 0;
  return {
    cause: SECRET_NOT_DEFINED,
    message: `No token reached this step: ${what}${isAllEmpty ? neitherElsewhere(evidence) : ''}.${unreadLogin(evidence)}`,
    advice:
      event.name === ''
        ? onOnesOwnMachine(evidence)
        : `${mapping?.advice ?? behindTheMapping(evidence)}${passingHint(evidence)}`,
    evidence: [{ fact: emptyFact(evidence) }, ...(mapping === null ? [] : [{ fact: mapping.fact }])],
    place: mapping?.place ?? null,
  };
}

/** The places beside the first one, none of which has a token either. */
function neitherElsewhere(evidence: Evidence): string {
  return `, and neither the token input, ${otherVariable(evidence)} nor a saved login has one`;
}

function otherVariable(evidence: Evidence): string {
  return emptyPlace(evidence) === OLD_NAME ? 'HF_TOKEN' : OLD_NAME;
}

/** What was to give the token, and gives none; by the workflow's text, where it is there, in which line and why. */
function emptyText(evidence: Evidence, mapping: MissingMapping | null): string {
  const place = emptyPlace(evidence);
  if (place === null) return 'HF_TOKEN is not set';
  const { isInputBlank } = evidence.runner.tokenSources;
  if (isInputBlank && mapping?.mapped != null) {
    return `${place} is mapped in ${mapping.mapped.at} but is empty: ${mapping.mapped.why}`;
  }
  return isInputBlank ? `${place} is mapped, but to nothing` : `${place} is set, but to nothing`;
}

function emptyFact(evidence: Evidence): string {
  const {
    runner: { tokenSources },
  } = evidence;
  if (tokenSources.isInputBlank) return 'the token input is present and blank';
  const login = tokenSources.saved?.isDistrusted ? 'not read' : 'nothing';
  return tokenSources.held.length > 0
    ? emptyText(evidence, null)
    : `${emptyText(evidence, null)}; token input, ${otherVariable(evidence)} and saved token file: ${login}`;
}

/** A login that is there, and that this action does not go by. */
function unreadLogin({
  runner: {
    tokenSources: { saved },
  },
}: Evidence): string {
  return saved?.isDistrusted ? ` What ${saved.path} holds was not read: ${saved.problem}.` : '';
}

function secretName(evidence: Evidence): string {
  const secret = missingMapping(evidence)?.secret ?? null;
  return secret === null ? '' : ` ${secret}`;
}

const IN_A_WORKFLOW =
  "Create the secret and map it (env: HF_TOKEN: ${{ secrets.HF_TOKEN }}); if it exists, check its spelling and whether it belongs to an environment that the job's environment: must name.";

/** What is set to nothing was mapped from something that is empty. */
function behindTheMapping(evidence: Evidence): string {
  const place = emptyPlace(evidence);
  if (place === null) return IN_A_WORKFLOW;
  const name = evidence.runner.tokenSources.isInputBlank ? 'The token input' : place;
  return `${name} is mapped, so look at the secret behind it (Settings, Secrets and variables, Actions): whether it exists under that very name, and whether it belongs to an environment that the job's environment: must name.`;
}

/** Outside of a workflow there is no event. */
function onOnesOwnMachine(evidence: Evidence): string {
  const place = emptyPlace(evidence);
  return place === null
    ? 'Export HF_TOKEN, or log in with hf auth login, and run the check again.'
    : `Give ${place} a value, or unset it so that the saved login is checked, and run the check again.`;
}

/** A blank variable that nothing needs: the only trouble is clients that send it. */
function isHarmless(evidence: Evidence, draft: FindingDraft, results: readonly RepoResult[]): boolean {
  return (
    draft.cause === SECRET_NOT_DEFINED &&
    draft.severity === 'warning' &&
    evidence.runner.tokenSources.isHfTokenBlank &&
    !evidence.runner.tokenSources.isInputBlank &&
    results.length > 0 &&
    results.every(({ access }) => access === 'granted')
  );
}

function blankVariable(evidence: Evidence): FindingDraft {
  return {
    cause: EMPTY_TOKEN_VALUE,
    subject: 'HF_TOKEN',
    message: `HF_TOKEN is set to nothing. The listed repos can be read without a token, but some clients send the blank value and fail.${unusedText(evidence)}`,
    advice: 'Leave HF_TOKEN unset where there is no token, or give it a value.',
    evidence: [{ fact: 'HF_TOKEN is present and blank; every listed repo answered without a token' }],
  };
}

function needText(needing: readonly string[], all: number): string {
  const [first] = needing;
  if (first === undefined) return '';
  if (needing.length === 1) return ` ${first} cannot be used without one.`;
  return ` ${needing.length} of ${all} listed repos cannot be used without one, ${first} first.`;
}

/** The Hub's refusals to nobody: proof that a token is needed, not findings of their own. */
function refusals({ hub: { repos } }: Evidence): EvidenceItem[] {
  return repos.flatMap((observation) =>
    probeEntries(observation)
      .filter(([probe, response]) => isRefusal(readProbe(probe, response)))
      .map(([, response]) => evidenceOf(response)),
  );
}
