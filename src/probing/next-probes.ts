/**
 * In: the evidence so far.
 * Out: the probes that are worth sending next, and new evidence once they are answered.
 * Knows: which answer would change what a person is told. It sends nothing itself.
 */

import { trustInQuestion } from '../causes/network/untrusted-certificate.js';
import { reposToFetchFrom } from '../causes/runner/unreached-hosts.js';
import type { Evidence } from '../evidence/evidence.js';
import { tokenStatusOf } from '../evidence/token-status.js';
import { type Probe, type RepoObservation, readProbeFor } from '../hub/probe.js';
import type { Endpoint } from '../model/endpoint.js';
import type { RepoRef } from '../model/repo.js';
import type { Secret } from '../model/secret.js';
import type { AuthorityFile } from '../runner/certificates/certificate-files.js';
import { fileQuestions } from './file-questions.js';
import { mayAsk } from './first-probes.js';
import { followUpProbes } from './follow-up-probes.js';
import { behindOpeningGate } from './opening-gates.js';
import { whoToAsk } from './other-credentials.js';
import { probesOfFound } from './probes-of-found.js';
import { nextToRead, probesOfReference } from './references-to-read.js';

/** Something that can be asked, of the Hub in most cases. */
export type NextProbe =
  /** One thing about a repo or its owner. */
  | { readonly kind: 'repo'; readonly repo: RepoObservation; readonly probe: Probe }
  /** A repo that everybody may see, with the token that the identity check refused. */
  | { readonly kind: 'public-repo'; readonly token: Secret }
  /** Whose a credential is that some client would send instead of the token. */
  | { readonly kind: 'credential'; readonly secret: Secret }
  /** The files of a repo that may name others. */
  | { readonly kind: 'files'; readonly ref: RepoRef }
  /** Whether the hosts answer that the Hub lists, and those that these repos' files come from. */
  | { readonly kind: 'transfer-hosts'; readonly endpoint: Endpoint; readonly repos: readonly RepoRef[] }
  /** The certificates that the Hub shows, which Node trusted or not, and the files that may hold their authorities. */
  | {
      readonly kind: 'certificates';
      readonly areTrusted: boolean;
      readonly files: readonly AuthorityFile[];
      /** What only a setting of git names. */
      readonly fileOfGit: string | null;
    };

/** What a probe is for. Each topic is asked about in rounds: the next probes depend on the answers to the last. */
export type Topic =
  | 'refusals'
  | 'arrival'
  | 'listed-files'
  | 'found'
  | 'references'
  | 'gates'
  | 'credentials'
  | 'certificates'
  | 'transfer-hosts';

/** What is worth asking about the topic, given all that is known; none when nothing is left. */
export function nextProbes(evidence: Evidence, topic: Topic): NextProbe[] {
  switch (topic) {
    case 'refusals':
      return [...followUpProbes(evidence, tokenStatusOf(evidence))].flatMap(([repo, probes]) =>
        aboutRepo(repo, probes),
      );
    case 'arrival':
      return arrivalProbes(evidence);
    case 'listed-files':
      return [...fileQuestions(evidence, tokenStatusOf(evidence))].flatMap(([repo, probes]) =>
        aboutRepo(repo, probes),
      );
    case 'found':
      return [...probesOfFound(evidence)].flatMap(([repo, probes]) => aboutRepo(repo, probes));
    case 'references':
      return evidence.inputs.followReferences ? referenceProbes(evidence) : [];
    case 'gates':
      return behindOpeningGate(evidence).flatMap((repo) => aboutRepo(repo, [readProbeFor(repo.request.ref)]));
    case 'credentials':
      return whoToAsk(evidence, tokenStatusOf(evidence)).map((secret) => ({ kind: 'credential', secret }));
    case 'certificates':
      return certificateProbes(evidence);
    case 'transfer-hosts': {
      const { inputs, runner, hub } = evidence;
      const isWanted = inputs.checkTransferHosts && mayAsk(inputs, runner.tokenSources, hub.publisher);
      const { endpoint } = inputs;
      return isWanted ? [{ kind: topic, endpoint, repos: reposToFetchFrom(evidence) }] : [];
    }
  }
}

function aboutRepo(repo: RepoObservation, probes: readonly Probe[]): NextProbe[] {
  return probes.map((probe) => ({ kind: 'repo', repo, probe }));
}

/** Whether a token that seems to be unknown to the Hub arrives there at all. */
function arrivalProbes(evidence: Evidence): NextProbe[] {
  const tokenStatus = tokenStatusOf(evidence);
  const { checked } = evidence.runner.tokenSources;
  const isDoubtful = tokenStatus.is === 'refused' && tokenStatus.because === 'unknown';
  return isDoubtful && checked !== null ? [{ kind: 'public-repo', token: checked.format.cleaned }] : [];
}

/** What the files of granted repos name, whether that can be read, and so on from there. */
function referenceProbes(evidence: Evidence): NextProbe[] {
  const tokenStatus = tokenStatusOf(evidence);
  const aboutFound = evidence.hub.references.found.flatMap((repo) =>
    aboutRepo(repo, probesOfReference(repo, evidence, tokenStatus)),
  );
  if (aboutFound.length > 0) return aboutFound;
  return nextToRead(evidence, tokenStatus).map((ref) => ({ kind: 'files', ref }));
}

/** The certificates, where Node does not trust them, or where it may trust more than other clients do. */
function certificateProbes(evidence: Evidence): NextProbe[] {
  const trust = trustInQuestion(evidence);
  if (trust === null) return [];
  const { certificates: files, git } = evidence.runner;
  // The variable beats the setting.
  const hasVariable = files.some(({ variable }) => variable === 'GIT_SSL_CAINFO');
  const fileOfGit = hasVariable ? null : (git.authoritiesFile ?? null);
  return [{ kind: 'certificates', areTrusted: trust === 'answered', files, fileOfGit }];
}
