import { listed } from '../../clients/affected-clients.js';
import { defineCause } from '../../evidence/cause.js';
import { type DecisiveAnswer, decisiveAnswers, evidenceOn } from '../../evidence/decisive-answers.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { EvidenceItem, FindingDraft } from '../../evidence/finding.js';
import { capitalized } from '../../model/capitalized.js';
import type { Host } from '../../model/host.js';
import { wordsOn } from '../../model/host-words.js';
import type { AuthorityFile } from '../../runner/certificates/certificate-files.js';
import type { ShownCertificate, ShownChain } from '../../runner/certificates/shown-chain.js';

/**
 * Means: This runner does not trust the certificate that it gets for the Hub; most often it is that of a
 * company's proxy.
 *
 * How we know: The connection fails with an error code about the certificate. A second handshake, which sends no
 * data, shows who issued the certificate, and the runner's files are searched for that authority. It is a
 * warning if Node trusts the certificate through `NODE_EXTRA_CA_CERTS`, but the job's `huggingface_hub` or git
 * is set to use a file that does not contain its root.
 *
 * What to do: Make Node trust the proxy's root certificate (`NODE_EXTRA_CA_CERTS`). Python has its own settings:
 * `SSL_CERT_FILE`, and `REQUESTS_CA_BUNDLE` for huggingface_hub below 1.0.
 */
export const TLS_UNTRUSTED_CA = defineCause({
  group: 'network',
  slug: 'tls-untrusted-ca',
  severity: 'error',
  title: 'The certificate is not trusted',
  seenAs: [
    'CERTIFICATE_VERIFY_FAILED',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'unable to get local issuer certificate',
    'self-signed certificate in certificate chain',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'unable to verify the first certificate',
    'server certificate verification failed',
    'SSL certificate problem',
  ],
});

const EXPIRED = /EXPIRED|NOT_YET_VALID/;
const OTHER_NAME = /ALTNAME|HOSTNAME/;
const MOST_EVIDENCE = 4;
const STATES = {
  missing: 'which does not exist',
  unreadable: 'which cannot be read',
  empty: 'which contains no certificate',
} as const;

/** What is said of a file of certificates that is of no use. */
export function uselessness(state: Exclude<AuthorityFile['state'], 'read'>): string {
  return STATES[state];
}

/** The first request that ended with a certificate Node does not trust, and Node's code for it. */
export function refusedCertificate(
  answers: readonly DecisiveAnswer[],
): { answer: DecisiveAnswer; code: string } | null {
  for (const answer of answers) {
    const { reading } = answer;
    if (reading.is === 'no-answer' && reading.phase === 'tls') return { answer, code: reading.code };
  }
  return null;
}

/** Whether the Hub's certificate was not trusted, or was trusted and something may be said of others' trust in it. */
export function trustInQuestion(evidence: Evidence): 'refused' | 'answered' | null {
  if (!evidence.inputs.endpoint.origin.startsWith('https:')) return null;
  const answers = decisiveAnswers(evidence);
  if (refusedCertificate(answers) !== null) return 'refused';
  return answers.some(({ response }) => response.outcome.kind === 'answer') ? 'answered' : null;
}

/** The Hub's certificate, where Node does not trust it: who issued what was shown, and where its root lies. */
export function untrustedCertificate(
  { inputs, runner: { certificates, now, host: machine }, hub: { chain } }: Evidence,
  answers: readonly DecisiveAnswer[],
): FindingDraft | null {
  const refused = refusedCertificate(answers);
  if (refused === null) return null;
  const { answer, code } = refused;
  const { host } = inputs.endpoint;
  const shown = chain === null ? '' : ` ${description(chain.certificates, code, now)}`;
  return {
    cause: TLS_UNTRUSTED_CA,
    subject: host,
    message: `${capitalized(wordsOn(machine).thisRunner)} does not trust the certificate for ${host} (${code}), so nothing was sent.${shown}`,
    advice: certificateAdvice(code, host, certificates, chain, machine),
    evidence: [...evidenceOn([answer]), ...(chain === null ? [] : chainEvidence(host, chain))],
  };
}

/** What was shown, one piece of evidence for each certificate. */
export function chainEvidence(host: string, { certificates }: ShownChain): EvidenceItem[] {
  return certificates.slice(0, MOST_EVIDENCE).map(({ subject, issuer, validFrom, validTo, fingerprint }) => ({
    fact: `certificate for ${host}: ${subject}, issued by ${issuer}, valid from ${day(validFrom)} to ${day(validTo)}, SHA-256 ${fingerprint}`,
  }));
}

function description(shown: readonly ShownCertificate[], code: string, now: number): string {
  const [own, issuer] = shown;
  const last = shown.at(-1);
  if (own === undefined || last === undefined) return 'None was presented.';
  const by = own.isSelfSigned ? 'is self-signed' : `was issued by ${own.issuer}`;
  if (EXPIRED.test(code)) {
    const late = shown.find(({ validFrom, validTo }) => now < validFrom || now > validTo);
    const which = late === undefined || late === own ? 'it' : `the issuing certificate ${late.subject}`;
    const { validFrom, validTo } = late ?? own;
    return `It ${by}, and ${which} is valid from ${day(validFrom)} to ${day(validTo)}.`;
  }
  if (OTHER_NAME.test(code)) {
    const names = own.names.length === 0 ? 'no host' : listed(own.names);
    return `It is for ${names}, and ${by}.`;
  }
  if (own.isSelfSigned) return `It is self-signed by ${own.subject}.`;
  if (last.isSelfSigned) {
    return last === issuer
      ? `It ${by}, a self-signed root.`
      : `It ${by}, and the chain ends at the root ${last.subject}.`;
  }
  return last === own
    ? `It ${by}, whose own certificate was not presented.`
    : `It ${by}, and the chain ends at ${last.issuer}, whose own certificate was not presented.`;
}

function certificateAdvice(
  code: string,
  host: string,
  certificates: readonly AuthorityFile[],
  chain: ShownChain | null,
  machine: Host,
): string {
  if (EXPIRED.test(code)) {
    return `Check ${machine === 'github' ? "the runner's clock" : 'the clock of this machine'}; if it is right, have the certificate of ${host}, or of the proxy in front of it, renewed.`;
  }
  if (OTHER_NAME.test(code)) {
    return `Check what ${host} resolves to on ${wordsOn(machine).thisRunner}, and whether a proxy answers for it.`;
  }
  const { inEnvironment } = wordsOn(machine);
  return chain === null
    ? blindAdvice(certificates, inEnvironment)
    : issuerAdvice(certificates, chain, inEnvironment);
}

/** Where the root lies is known: what was shown has been compared with every file of this runner. */
function issuerAdvice(
  certificates: readonly AuthorityFile[],
  { holders, inSystem }: ShownChain,
  inEnvironment: string,
): string {
  const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
  const holder = holders.find(({ variable, isRoot }) => isRoot && variable !== 'NODE_EXTRA_CA_CERTS');
  const found =
    holder === undefined
      ? inSystem && { path: inSystem, unread: "the system's certificates" }
      : { path: holder.path, unread: holder.variable };
  if (found) {
    return `Set NODE_EXTRA_CA_CERTS to ${found.path} ${inEnvironment}: this file contains the root of the certificate, but Node does not use ${found.unread}.`;
  }
  if (own !== undefined && own.state !== 'read') return uselessFile(own.path, own.state);
  if (own !== undefined && !holders.some(({ variable }) => variable === own.variable)) {
    return `Add the root of this certificate to ${own.path}, the file that NODE_EXTRA_CA_CERTS names, if it belongs to a proxy you know.`;
  }
  return install(inEnvironment);
}

/** Where nothing is known of what was shown. */
function blindAdvice(certificates: readonly AuthorityFile[], inEnvironment: string): string {
  const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
  if (own !== undefined && own.state !== 'read') return uselessFile(own.path, own.state);
  const known = new Set(own?.fingerprints);
  const other = certificates.find(
    ({ variable, state, fingerprints }) =>
      variable !== 'NODE_EXTRA_CA_CERTS' && state === 'read' && fingerprints.some((one) => !known.has(one)),
  );
  if (other === undefined) return install(inEnvironment);
  return `Set NODE_EXTRA_CA_CERTS to ${other.path} ${inEnvironment} if this file contains the root certificate of the proxy: Node does not use ${other.variable}, which names it.`;
}

function uselessFile(path: string, state: Exclude<AuthorityFile['state'], 'read'>): string {
  return `Set NODE_EXTRA_CA_CERTS to the file with the root certificate of the proxy: it names ${path}, ${STATES[state]}.`;
}

function install(inEnvironment: string): string {
  return `Install the root certificate of the proxy, if there is one: ${inEnvironment}, set NODE_EXTRA_CA_CERTS for Node, and SSL_CERT_FILE or REQUESTS_CA_BUNDLE for Python.`;
}

/** `2026-10-01`; what a certificate writes in place of a date may be none. */
function day(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? 'an unreadable date' : date.toISOString().slice(0, 10);
}
