import type { Evidence, OtherCredential } from '../evidence/evidence.js';
import { isConclusive, readProbe } from '../evidence/readings.js';
import { tokenStatusOf } from '../evidence/token-status.js';
import { type RepoAnswer, type RepoObservation, withProbes } from '../hub/probe.js';
import type { ReadRepo } from '../hub/references/references.js';
import type { HubResponse } from '../hub/response.js';
import type { TransferHosts } from '../hub/transfer-hosts.js';
import type { WhoamiObservation } from '../hub/whoami.js';
import type { RepoRequest } from '../model/inputs.js';
import type { Secret } from '../model/secret.js';
import type { AuthorityFile } from '../runner/certificates/certificate-files.js';
import type { ShownChain } from '../runner/certificates/shown-chain.js';
import { newlyFound } from './references-to-read.js';

/** What came of one probe. */
export type ProbeAnswer =
  | { readonly kind: 'whoami'; readonly whoami: WhoamiObservation }
  | RepoAnswer
  | { readonly kind: 'public-repo'; readonly response: HubResponse }
  /** Whose another credential is. */
  | { readonly kind: 'credential'; readonly secret: Secret; readonly whoami: WhoamiObservation }
  /** The files of a repo that name others. */
  | { readonly kind: 'files'; readonly read: ReadRepo }
  | { readonly kind: 'transfer-hosts'; readonly transferHosts: TransferHosts }
  /** What the Hub shows, and the files of this runner that it was compared with. */
  | {
      readonly kind: 'certificates';
      readonly chain: ShownChain;
      readonly certificates: readonly AuthorityFile[];
    };

/** The evidence together with what these answers add to it. */
export function withAnswers(evidence: Evidence, answers: readonly ProbeAnswer[]): Evidence {
  const aboutRepos = answers.filter((answer) => answer.kind === 'repo');
  const others = answers.filter((answer) => answer.kind !== 'repo');
  return others.reduce(withAnswer, withRepoAnswers(evidence, aboutRepos));
}

function withAnswer(evidence: Evidence, answer: Exclude<ProbeAnswer, RepoAnswer>): Evidence {
  const { runner, hub } = evidence;
  switch (answer.kind) {
    case 'whoami':
      return { ...evidence, hub: { ...hub, whoami: answer.whoami } };
    case 'public-repo':
      return { ...evidence, hub: { ...hub, publicRepo: answer.response } };
    case 'credential': {
      const other = { secret: answer.secret, is: readOther(answer.whoami, evidence) };
      return { ...evidence, hub: { ...hub, others: [...hub.others, other] } };
    }
    case 'files': {
      const { read, found } = hub.references;
      const references = { read: [...read, answer.read], found };
      const more = newlyFound({ ...hub, references });
      return { ...evidence, hub: { ...hub, references: { ...references, found: [...found, ...more] } } };
    }
    case 'transfer-hosts':
      return { ...evidence, hub: { ...hub, transferHosts: answer.transferHosts } };
    case 'certificates': {
      const { certificates, chain } = answer;
      return { ...evidence, runner: { ...runner, certificates }, hub: { ...hub, chain } };
    }
  }
}

function withRepoAnswers(evidence: Evidence, answers: readonly RepoAnswer[]): Evidence {
  if (answers.length === 0) return evidence;
  const byRequest = new Map<RepoRequest, RepoAnswer[]>();
  for (const answer of answers) {
    byRequest.set(answer.request, [...(byRequest.get(answer.request) ?? []), answer]);
  }
  const observed = <Repo extends RepoObservation>(repo: Repo): Repo => {
    const own = byRequest.get(repo.request)?.filter((answer) => isNews(repo, answer));
    return own === undefined ? repo : withProbes(repo, own);
  };
  const { hub } = evidence;
  const references = { ...hub.references, found: hub.references.found.map(observed) };
  const found = hub.found.map(observed);
  return { ...evidence, hub: { ...hub, repos: hub.repos.map(observed), found, references } };
}

/** What is known is not forgotten over a bad moment of the Hub. */
function isNews({ probes }: RepoObservation, { probe, response }: RepoAnswer): boolean {
  return probes[probe] === undefined || isConclusive(readProbe(probe, response));
}

/** What the answer says of the credential. A 401 says nothing where the checked token got one, too. */
function readOther(
  { identity, response: { outcome } }: WhoamiObservation,
  evidence: Evidence,
): OtherCredential['is'] {
  if (identity !== null) return { kind: 'accepted', name: identity.name, tokenName: identity.tokenName };
  if (outcome.kind !== 'answer' || outcome.status !== 401) return null;
  if (/is expired/i.test(outcome.message ?? '')) return { kind: 'expired' };
  return tokenStatusOf(evidence).is === 'good' ? { kind: 'refused' } : null;
}
