import { defineCause } from '../../evidence/cause.js';
import { statusesOf } from '../../evidence/decisive-answers.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { isFileInDoubt, lacksRoute } from '../../evidence/missing-route.js';
import { evidenceOf, probeEntries, readingOf, readProbe } from '../../evidence/readings.js';
import { isIdentityContradicted, readWhoami, type TokenStatus } from '../../evidence/token-status.js';
import { EFFECTS } from '../../evidence/token-status-effects.js';
import { isUnknownPage } from '../../hub/answer.js';
import { isFileProbe } from '../../hub/file-probes.js';
import { type Probe, type RepoObservation, readMetadata } from '../../hub/probe.js';
import type { HubResponse } from '../../hub/response.js';
import { isHub } from '../../model/endpoint.js';
import { inputOn } from '../../model/host-words.js';
import type { Operation } from '../../model/inputs.js';
import type { RepoResult } from '../repo/diagnose-repo.js';

/**
 * Means: The endpoint is a mirror or a repository manager that does not have the Hub's identity check or access checks.
 * Or its address is wrong, such as one that ends in `/api`.
 *
 * How we know: It answers 400, 404, 405 or 501 to these checks, and not in the Hub's own words, while it shows
 * metadata or files of a listed repo; or nothing there answers like the Hub. Or it rejects the token at the identity
 * check and serves repos to it all the same.
 *
 * What to do: Continue if jobs are known to work with this endpoint. Correct the address if it is wrong: it is the one
 * that the Hub's clients get as `HF_ENDPOINT`.
 */
export const ENDPOINT_LACKS_CHECKS = defineCause({
  group: 'network',
  slug: 'endpoint-lacks-checks',
  severity: 'warning',
  title: "The endpoint does not have the Hub's checks",
});

const MOST_NAMED = 3;
const MOST_EVIDENCE = 6;

type ProbeEntry = ReturnType<typeof probeEntries>[number];

/** What an endpoint other than the Hub cannot check, told once for the run. */
export function missingChecks(
  evidence: Evidence,
  tokenStatus: TokenStatus,
  results: readonly RepoResult[],
): FindingDraft | null {
  const { inputs, hub } = evidence;
  if (isHub(inputs.endpoint)) return null;
  const identity = uncheckedIdentity(evidence, tokenStatus);
  // Of a token that is refused, answers about repos say nothing.
  const counted = EFFECTS[tokenStatus.is].repos === 'nothing' ? [] : results;
  const unchecked = counted.map((result, index) => ({ result, answers: lacking(evidence, result, index) }));
  // A refusal has its own finding.
  const isLacking = unchecked.some(
    ({ result, answers }) => result.access !== 'refused' && answers.length > 0,
  );
  if (identity === null && !isLacking) return null;
  const access = unchecked.flatMap(({ answers }) => answers);
  const responses = [...(identity === null ? [] : [identity]), ...access.map(([, response]) => response)];
  const statuses = statusesOf(responses.map((response) => ({ response })));
  const shown = hub.repos
    .flatMap(probeEntries)
    .filter(([probe, response]) => readProbe(probe, response).is === 'granted')
    .map(([, response]) => response);
  const draft = {
    cause: ENDPOINT_LACKS_CHECKS,
    subject: inputs.endpoint.host,
    evidence: [...responses.slice(0, MOST_EVIDENCE / 2), ...shown].slice(0, MOST_EVIDENCE).map(evidenceOf),
  };
  if (isNothingKnownThere(evidence)) return { ...draft, ...wrongAddress(evidence, statuses) };
  const lack =
    identity !== null && isIdentityContradicted(evidence, tokenStatus)
      ? 'rejects the token at its identity check (401) but serves repos to it, so the token cannot be checked there'
      : lackOf(identity !== null, access, statuses, tokenStatus);
  return {
    ...draft,
    message: `${inputs.endpoint.host} ${lack}.${knownOf(hub.repos, results)}`,
    advice: `Continue if ${evidence.runner.host === 'terminal' ? 'your code is' : 'jobs are'} known to work with this endpoint${identity === null ? '' : atTheHub(evidence)}.`,
  };
}

/** To go after the endpoint's name. */
function lackOf(
  lacksIdentity: boolean,
  access: readonly ProbeEntry[],
  statuses: string,
  tokenStatus: TokenStatus,
): string {
  const isOfWrites = access.every(([probe]) => probe === 'write' || probe === 'preupload');
  const check = isOfWrites ? 'write check' : 'access check';
  if (lacksIdentity) {
    return access.length === 0
      ? `has no identity check (${statuses}), so the token's account cannot be checked there`
      : `has no identity check and no ${check} (${statuses}), so neither the token's account nor its rights can be checked there`;
  }
  if (access.every(([probe]) => isFileProbe(probe))) {
    return `answers a listed file or folder in words of its own (${statuses}), so whether it is there cannot be checked`;
  }
  const what = tokenStatus.is === 'absent' ? 'access' : "the token's rights";
  return `has no ${check} (${statuses}), so ${what} cannot be checked there`;
}

/** The answer that leaves open whose token it is; null where there is none. */
function uncheckedIdentity(evidence: Evidence, tokenStatus: TokenStatus): HubResponse | null {
  const { whoami } = evidence.hub;
  if (whoami === null || whoami.identity !== null) return null;
  const isMissing = readWhoami(whoami.response).is === 'no-route';
  return isMissing || isIdentityContradicted(evidence, tokenStatus) ? whoami.response : null;
}

/** The answers of routes that the endpoint lacks, as far as they leave something open about the repo. */
function lacking(
  { inputs: { endpoint }, hub: { repos } }: Evidence,
  { access, findings }: RepoResult,
  index: number,
): ProbeEntry[] {
  const observation = repos[index];
  if (observation === undefined) return [];
  // What a finding of its own leaves open is not told twice.
  const isOpen = access === 'unknown' && findings.length === 0;
  return probeEntries(observation).filter(
    ([probe, response]) =>
      lacksRoute({ endpoint, observation }, probe) && (isOpen || isForeignCheck(probe, response)),
  );
}

/** Whether that is a check which a Hub of whatever age would at least not know in its own words. */
function isForeignCheck(probe: Probe, { outcome }: HubResponse): boolean {
  if (!/^(?:write|(?:anonymous-)?read)$/.test(probe)) return false;
  return outcome.kind === 'answer' && !isUnknownPage(outcome);
}

/** Whether the endpoint knows nothing that it was asked. */
function isNothingKnownThere({ inputs: { endpoint }, hub: { whoami, repos } }: Evidence): boolean {
  const isIdentityKnown = whoami !== null && readWhoami(whoami.response).is !== 'no-route';
  return (
    !isIdentityKnown &&
    repos.every((observation) =>
      probeEntries(observation).every(([probe]) => lacksRoute({ endpoint, observation }, probe)),
    )
  );
}

/** What is said of an address at which nothing is like the Hub. */
function wrongAddress(
  { inputs: { endpoint, repos }, runner: { host } }: Evidence,
  statuses: string,
): Pick<FindingDraft, 'message' | 'advice'> {
  const { origin, basePath, namedBy } = endpoint;
  const name = namedBy === 'environment' ? 'HF_ENDPOINT' : inputOn(host, 'endpoint');
  const message = `Nothing at ${origin}${basePath} answers like the Hub (${statuses}), so nothing was checked`;
  // Within a longer path the word may belong to it, as in that of a repository manager.
  const [, before] = /^((?:\/(?!api(?:\/|$))[^/]+)*)\/api$/.exec(basePath) ?? [];
  if (before !== undefined) {
    return {
      message: `${message}. The address ends in /api, which the Hub's clients add themselves.`,
      advice: `Set ${name} to ${origin}${before}.`,
    };
  }
  const none = repos.length === 0 ? 'no identity check' : 'none of the checks and none of the listed repos';
  return {
    message: `${message}: the address is wrong, or the endpoint has ${none}.`,
    advice: `Check ${name}: it is the address that the Hub's clients get as HF_ENDPOINT, and they add /api/… themselves.`,
  };
}

const RIGHTS = ['read', 'written', 'created or written', 'changed by a pull request', 'seen'] as const;
type Right = (typeof RIGHTS)[number];

const WANTED: Readonly<Record<Operation, Right>> = {
  read: 'read',
  write: 'written',
  create: 'created or written',
  pr: 'changed by a pull request',
};

/** What the other answers show of the listed repos, as a sentence with a blank in front. */
function knownOf(repos: readonly RepoObservation[], results: readonly RepoResult[]): string {
  const known = results.flatMap((result, index) => {
    const observation = repos[index];
    // A refusal has its own finding.
    return observation === undefined || result.access === 'refused' ? [] : [standing(result, observation)];
  });
  const clauses = (which: 'shown' | 'open') =>
    RIGHTS.flatMap((right) => {
      const labels = known.filter((one) => one[which] === right).map(({ label }) => label);
      return labels.length === 0 ? [] : [`${namesOf(labels)} can be ${right}`];
    });
  const shown = clauses('shown').join(' and ');
  const open = clauses('open').join(' and ');
  if (shown === '') return open === '' ? '' : ` Whether ${open} is unknown.`;
  return ` Its other answers show that ${shown}${open === '' ? '' : `; whether ${open} is unknown`}.`;
}

/** The most that is shown of a repo, and what the job needs and nothing shows. */
function standing(
  { request: { operation }, access, label }: RepoResult,
  observation: RepoObservation,
): { label: string; shown: Right | null; open: Right | null } {
  const wanted = WANTED[operation];
  if (access === 'granted') return { label, shown: wanted, open: null };
  const isGranted = (probe: Probe) => readingOf(observation, probe)?.is === 'granted';
  // A README comes through every gate.
  const isOpen = isGranted('readme') && readMetadata(observation.probes.metadata)?.gate === null;
  const isServed = isGranted('read') || isGranted('content') || isOpen;
  const isSeen = isGranted('metadata') || isGranted('readme');
  return { label, shown: isServed && wanted !== 'read' ? 'read' : isSeen ? 'seen' : null, open: wanted };
}

/** `acme/a, acme/b and 2 more`. */
function namesOf(labels: readonly string[]): string {
  const left = labels.length - MOST_NAMED;
  const named = [...labels.slice(0, MOST_NAMED), ...(left > 0 ? [`${left} more`] : [])];
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')} and ${last}`;
}

/** Where else a token of the Hub's own can be checked. Other credentials are none of its business. */
function atTheHub({ inputs: { endpoint }, runner: { tokenSources, host } }: Evidence): string {
  const kind = tokenSources.checked?.format.kind ?? 'unknown';
  return endpoint.namedBy !== 'input' || kind === 'unknown'
    ? ''
    : `; set ${inputOn(host, 'endpoint')} to https://huggingface.co to check the token at the Hub itself`;
}

/** Refusals that only look like those of the network edge: an endpoint of this kind gives them itself. */
export function ownRefusals(evidence: Evidence, tokenStatus: TokenStatus): HubResponse[] {
  const { inputs, hub } = evidence;
  const ofFiles = hub.repos.flatMap((observation) => {
    const { content, metadata } = observation.probes;
    const isDoubtful = isFileInDoubt({ endpoint: inputs.endpoint, observation });
    return content !== undefined && isDoubtful && readMetadata(metadata) !== null ? [content] : [];
  });
  const ofIdentity = isIdentityContradicted(evidence, tokenStatus) ? hub.whoami : null;
  return ofIdentity === null ? ofFiles : [ofIdentity.response, ...ofFiles];
}
