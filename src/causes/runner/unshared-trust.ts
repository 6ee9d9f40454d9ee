import { listed } from '../../clients/affected-clients.js';
import type { HubVersionOfJob } from '../../clients/client-descriptor.js';
import { hubVersionOfJob } from '../../clients/hub-version.js';
import { HUB_SINCE_ONE } from '../../clients/huggingface-hub.js';
import { decisiveAnswers } from '../../evidence/decisive-answers.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { claimAtStart } from '../../evidence/installed-claim.js';
import { isSince } from '../../model/compare-versions.js';
import type { Host } from '../../model/host.js';
import { variableOn, wordsOn } from '../../model/host-words.js';
import type { AuthorityFile, AuthorityVariable } from '../../runner/certificates/certificate-files.js';
import type { ShownChain } from '../../runner/certificates/shown-chain.js';
import {
  chainEvidence,
  refusedCertificate,
  TLS_UNTRUSTED_CA,
  uselessness,
} from '../network/untrusted-certificate.js';

/** The variables that a generation of `huggingface_hub` reads, the first that is set alone (protocol notes §6). */
const SINCE_ONE: readonly AuthorityVariable[] = ['SSL_CERT_FILE', 'SSL_CERT_DIR'];
const BELOW_ONE: readonly AuthorityVariable[] = ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'];
/** From here on it uses the system's store if no variable is set. */
const WITH_SYSTEM_STORE = '2';
/** Bundles of all public authorities have 140 and more, a company has a few. */
const WHOLE_BUNDLE = 60;

/** What a client will make of the certificate that Node trusts. */
type Trust = { is: 'holds' | 'unknown' } | { is: 'lacks'; because: string; file: AuthorityFile | null };

const UNKNOWN: Trust = { is: 'unknown' };

/** The job's own Python client, and git, where what they are told to go by does not hold the root that Node trusts. */
export function trustFindings(evidence: Evidence): FindingDraft[] {
  const {
    runner: { certificates, jobClients, host },
    hub: { chain },
  } = evidence;
  if (chain === null || refusedCertificate(decisiveAnswers(evidence)) !== null) return [];
  const hub = hubVersionOfJob(jobClients);
  const python = hub === null ? UNKNOWN : pythonTrust(evidence, hub);
  const git = gitTrust(evidence);
  const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
  const drafts: FindingDraft[] = [];
  if (hub !== null && python.is === 'lacks') {
    const [variable = ''] = variablesOf(hub);
    // A distribution may have put more into the list that it ships with the client.
    const unless = python.file === null ? ' unless its own list was extended' : '';
    drafts.push({
      ...draft(evidence, chain, `${claimAtStart(hub.claim)}, which will not trust`, python.because, unless),
      subject: 'huggingface_hub',
      advice: adviceFor(host, python.file, variable, own, "Python's own list"),
    });
  }
  if (git.is === 'lacks') {
    drafts.push({
      ...draft(evidence, chain, 'git will not trust', git.because),
      subject: 'git',
      advice: adviceFor(host, git.file, 'GIT_SSL_CAINFO', own, "git's own list"),
    });
  }
  return drafts;
}

function draft(
  { inputs: { endpoint } }: Evidence,
  chain: ShownChain,
  who: string,
  because: string,
  unless = '',
): Omit<FindingDraft, 'advice'> {
  const root = chain.certificates.at(-1)?.subject;
  const trusted = chain.isPublic ? 'which Node trusts' : 'which Node trusts through NODE_EXTRA_CA_CERTS';
  return {
    cause: TLS_UNTRUSTED_CA,
    severity: 'warning',
    message: `${who} the certificate of ${endpoint.host}${unless}: it is issued under the root ${root}, ${trusted}, but ${because}.`,
    evidence: [{ fact: because }, ...chainEvidence(endpoint.host, chain)],
  };
}

function adviceFor(
  host: Host,
  file: AuthorityFile | null,
  variable: string,
  own: AuthorityFile | undefined,
  list: string,
): string {
  const { inEnvironment, job } = wordsOn(host);
  const bundle = own !== undefined && own.fingerprints.length >= WHOLE_BUNDLE ? own.path : null;
  if (bundle !== null) return `Set ${variableOn(host, file?.variable ?? variable, bundle)} ${inEnvironment}.`;
  if (file !== null) return `Add that root certificate to ${file.path}.`;
  return `Set ${variableOn(host, variable, own?.path ?? '')} ${inEnvironment}; it replaces ${list}, so add the public authorities to that file if ${job} connects to other hosts.`;
}

function pythonTrust({ runner: { certificates }, hub: { chain } }: Evidence, hub: HubVersionOfJob): Trust {
  if (chain === null) return UNKNOWN;
  const variables = variablesOf(hub);
  const file = goneBy(certificates, variables);
  if (file !== undefined) return trustIn(file, chain);
  if (chain.isPublic) return { is: 'holds' };
  // Of an unknown version it may be one that uses the system's store.
  const hasOwnList =
    variables === BELOW_ONE || (hub.version !== null && !isSince(hub.version, WITH_SYSTEM_STORE));
  if (!hasOwnList) return UNKNOWN;
  return {
    is: 'lacks',
    because: `neither ${variables.join(' nor ')} is set, so it uses its own list, which as published has only public authorities`,
    file: null,
  };
}

function gitTrust({ runner: { certificates, git, platform }, hub: { chain } }: Evidence): Trust {
  // Elsewhere git is built on the system's own TLS, which has a store of its own.
  if (chain === null || git.state !== 'read' || git.trustsOtherwise || platform !== 'linux') return UNKNOWN;
  const file = goneBy(certificates, ['GIT_SSL_CAINFO', 'http.sslCAInfo']);
  if (file === undefined) return UNKNOWN;
  const trust = trustIn(file, chain);
  return trust.is === 'lacks' && chain.inSystem !== null ? UNKNOWN : trust;
}

function trustIn(file: AuthorityFile, { holders }: ShownChain): Trust {
  // What a client makes of a file that is not there depends on its version.
  if (file.state !== 'read') return UNKNOWN;
  if (holders.some(({ variable }) => variable === file.variable)) return { is: 'holds' };
  const { variable, path } = file;
  return { is: 'lacks', because: `${variable} points to ${path}, which does not contain it`, file };
}

function goneBy(
  certificates: readonly AuthorityFile[],
  variables: ReadonlyArray<AuthorityFile['variable']>,
): AuthorityFile | undefined {
  return variables.flatMap((one) => certificates.find(({ variable }) => variable === one) ?? [])[0];
}

function variablesOf({ client }: HubVersionOfJob): readonly AuthorityVariable[] {
  return client === HUB_SINCE_ONE ? SINCE_ONE : BELOW_ONE;
}

/**
 * What other programs may make of the certificates, which this check says nothing of: it uses Node's trust. Where
 * it is known what they will make of the Hub's certificate, nothing is said of it here.
 */
export function uncheckedTrust(evidence: Evidence): string[] {
  const {
    inputs,
    runner: { certificates },
  } = evidence;
  if (!inputs.endpoint.origin.startsWith('https:')) return [];
  const broken = certificates.flatMap(({ variable, path, state }) =>
    state === 'read' || variable === 'NODE_EXTRA_CA_CERTS'
      ? []
      : [
          `the certificates that ${clientOf(variable)} will trust: ${variable} points to ${path}, ${uselessness(state)}`,
        ],
  );
  const lacking = notTold(evidence);
  return lacking.length === 0
    ? broken
    : [
        ...broken,
        `whether Python trusts the certificates that NODE_EXTRA_CA_CERTS adds: ${listed(lacking)} ${lacking.length === 1 ? 'does' : 'do'} not point to them`,
      ];
}

/** The variables by which some Python of the job may go, and which do not name what Node was told to trust. */
function notTold(evidence: Evidence): string[] {
  const {
    runner: { certificates, jobClients },
    hub: { chain },
  } = evidence;
  const added = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
  if (added?.state !== 'read' || chain?.isPublic) return [];
  const hub = hubVersionOfJob(jobClients);
  if (hub !== null && pythonTrust(evidence, hub).is !== 'unknown') return [];
  const families = hub === null ? [SINCE_ONE, BELOW_ONE] : [variablesOf(hub)];
  return families.flatMap((variables) => {
    const file = goneBy(certificates, variables);
    if (file === undefined) return variables[0] ?? [];
    if (file.state !== 'read') return [];
    const holds =
      chain === null
        ? added.fingerprints.every((one) => file.fingerprints.includes(one))
        : chain.holders.some(({ variable }) => variable === file.variable);
    return holds ? [] : file.variable;
  });
}

function clientOf(variable: AuthorityFile['variable']): string {
  return variable === 'GIT_SSL_CAINFO' || variable === 'http.sslCAInfo' ? 'git' : 'Python';
}
