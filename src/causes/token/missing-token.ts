import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { EvidenceItem, FindingDraft } from '../../evidence/finding.js';
import { evidenceOf, isRefusal, probeEntries, readProbe } from '../../evidence/readings.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { capitalized } from '../../model/capitalized.js';
import type { TokenSource } from '../../runner/tokens/token-sources.js';
import type { RepoResult } from '../repo/diagnose-repo.js';
import { emptySecret, SECRET_NOT_DEFINED } from './empty-secret.js';
import { misnamedToken } from './misnamed-token.js';
import { missingMapping, stepPlace } from './missing-mapping.js';
import { isSkipSet, POLICY_SEVERITY, policyOf, skipAdvice, unskippedText } from './missing-token-policy.js';
import { secretNotPassed } from './secret-not-passed.js';
import {
  uncheckedText,
  unexchangedAdvice,
  unexchangedText,
  unusedEvidence,
  unusedText,
} from './unused-sources.js';

/**
 * Means: No token reached the step because GitHub gives no secrets to pull requests from forks.
 *
 * How we know: There is no token, the event is `pull_request`, and the head repository differs from the base
 * repository.
 *
 * What to do: Set `on-missing-token: skip`, which skips such runs, or run after the merge.
 */
export const SECRET_NOT_EXPOSED_TO_FORK_PR = defineCause({
  group: 'token',
  slug: 'secret-not-exposed-to-fork-pr',
  severity: 'error',
  title: 'No token: pull requests from forks get no secrets',
  seenAs: ['LocalTokenNotFoundError'],
});

/**
 * Means: No token reached the step because Dependabot's runs get their secrets from another store.
 *
 * How we know: There is no token, and the actor is `dependabot[bot]`.
 *
 * What to do: Add the secret to the repository's Dependabot secrets, or skip these runs.
 */
export const SECRET_NOT_EXPOSED_TO_DEPENDABOT = defineCause({
  group: 'token',
  slug: 'secret-not-exposed-to-dependabot',
  severity: 'error',
  title: 'No token: Dependabot runs have their own secrets',
  seenAs: ['LocalTokenNotFoundError'],
});

/**
 * Means: `HF_TOKEN` is set but empty. Either no listed repo needs a token, or the empty value hides the token in
 * `HUGGING_FACE_HUB_TOKEN`, or only the token input has a token, and later steps would send none.
 *
 * How we know: The variable is present and blank.
 *
 * What to do: Unset it, since some clients send the empty value and fail; or set it to a token.
 */
export const EMPTY_TOKEN_VALUE = defineCause({
  group: 'token',
  slug: 'empty-token-value',
  severity: 'warning',
  title: 'HF_TOKEN is empty',
  seenAs: ["Illegal header value b'Bearer", "Invalid header value b'Bearer"],
  isOfVariable: true,
});

const MOST_EVIDENCE = 5;
const IN_FORK = 'this repository is a fork, so it has only the secrets that were added to it';

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
  const severity = POLICY_SEVERITY[policyOf(evidence)];
  // A repo that is refused for a reason of its own says nothing about the token.
  const needing = results
    .filter(({ access, findings }) => access === 'refused' && findings.length === 0)
    .map(({ label }) => label);
  const draft = { ...reasonFor(evidence), severity };
  if (isHarmless(evidence, draft, results)) return [blankVariable(evidence)];
  return [
    {
      ...draft,
      message: `${draft.message}${needText(needing, results.length)}.${besides(evidence, tokenStatus, draft)}`,
      advice: `${draft.advice}${unexchangedAdvice(evidence)}${skipAdvice(evidence)}.`,
      evidence: [...(draft.evidence ?? []), ...unusedEvidence(evidence), ...refusals(evidence)].slice(
        0,
        MOST_EVIDENCE,
      ),
    },
  ];
}

/** What else was there, and was not used: one sentence with a blank in front; empty if there was nothing. */
function besides(evidence: Evidence, tokenStatus: TokenStatus, { cause }: FindingDraft): string {
  const told: TokenSource[] = cause === EMPTY_TOKEN_VALUE ? ['HUGGING_FACE_HUB_TOKEN'] : [];
  const clauses = [
    cause === SECRET_NOT_DEFINED ? unreadLogin(evidence) : null,
    cause === SECRET_NOT_DEFINED && evidence.runner.event.isInFork ? IN_FORK : null,
    unusedText(evidence, told),
    uncheckedText(evidence, tokenStatus),
    unexchangedText(evidence),
    unskippedText(evidence),
  ].filter((clause) => clause !== null);
  return clauses.length === 0 ? '' : ` ${capitalized(clauses.join('; '))}.`;
}

/** Message and advice go on, so they have no full stop. */
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
      message: `The pull request comes from the fork ${head}, and GitHub gives forks no secrets${evidence.hub.publisher === null ? '' : ' and no id tokens'}`,
      advice: isSkipSet(evidence)
        ? 'Run the job with the token after the merge'
        : `Set on-missing-token: skip${where} so that runs for forks stay green, and run the job with the token after the merge`,
      evidence: [
        { fact: `event ${event.name}: head repository ${head}, base repository ${event.fork.base}` },
      ],
    };
  }
  if (event.isDependabot) {
    return {
      cause: SECRET_NOT_EXPOSED_TO_DEPENDABOT,
      message: "Dependabot started this run, so it gets Dependabot's secrets instead of those for Actions",
      advice: `Add the secret${secretName(evidence)} under Settings, Secrets and variables, Dependabot as well${isSkipSet(evidence) ? '' : ', or set on-missing-token: skip for these runs'}`,
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
      "HF_TOKEN contains only white space, so the Hub's clients do not use the token in HUGGING_FACE_HUB_TOKEN",
    advice: 'Set HF_TOKEN to the token, or unset it',
    evidence: [{ fact: 'HF_TOKEN is present and blank; HUGGING_FACE_HUB_TOKEN is set' }],
  };
}

/** A login that is there, and that this action does not use. */
function unreadLogin({
  runner: {
    tokenSources: { saved },
  },
}: Evidence): string | null {
  return saved?.isDistrusted ? `${saved.path} was not read: ${saved.problem}` : null;
}

function secretName(evidence: Evidence): string {
  const secret = missingMapping(evidence)?.secret ?? null;
  return secret === null ? '' : ` ${secret}`;
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
  const unused = unusedText(evidence);
  return {
    cause: EMPTY_TOKEN_VALUE,
    subject: 'HF_TOKEN',
    message: `The listed repos can be read without a token, but some clients send the empty value and fail.${unused === null ? '' : ` ${unused}.`}`,
    advice: 'Unset HF_TOKEN, or set it to a token.',
    evidence: [{ fact: 'HF_TOKEN is present and blank; every listed repo answered without a token' }],
  };
}

function needText(needing: readonly string[], all: number): string {
  const [first] = needing;
  if (first === undefined) return '';
  if (needing.length === 1) return `; ${first} cannot be used without a token`;
  return `; ${needing.length} of ${all} listed repos, such as ${first}, cannot be used without a token`;
}

/** The Hub's refusals to nobody: proof that a token is needed, not findings of their own. */
function refusals({ hub: { repos } }: Evidence): EvidenceItem[] {
  return repos.flatMap((observation) =>
    probeEntries(observation)
      .filter(([probe, response]) => isRefusal(readProbe(probe, response)))
      .map(([, response]) => evidenceOf(response)),
  );
}
