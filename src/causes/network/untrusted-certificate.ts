import { listed } from '../../clients/affected-clients.js';
import { defineCause } from '../../evidence/cause.js';
import { type DecisiveAnswer, decisiveAnswers, evidenceOn } from '../../evidence/decisive-answers.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { EvidenceItem, FindingDraft } from '../../evidence/finding.js';
import type { AuthorityFile } from '../../runner/certificates/certificate-files.js';
import type { ShownCertificate, ShownChain } from '../../runner/certificates/shown-chain.js';

/**
 * Means: This runner does not trust the certificate that it is shown, most often that of a company's proxy.
 *
 * How we know: The connection ends with an error code about the certificate. One more handshake, through
 * which nothing is sent, shows who issued it, and the files of this runner are searched for that authority.
 * It is a warning where Node trusts the certificate by `NODE_EXTRA_CA_CERTS`, while the job's
 * `huggingface_hub`, or git, is told to go by something that does not hold its root.
 *
 * What to do: Have Node trust the proxy's root (`NODE_EXTRA_CA_CERTS`). Python has a trust of its own:
 * `SSL_CERT_FILE`, and `REQUESTS_CA_BUNDLE` for huggingface_hub below 1.0.
 */
export const TLS_UNTRUSTED_CA = defineCause({
  group: 'network',
  slug: 'tls-untrusted-ca',
  severity: 'error',
  title: 'This runner does not trust the certificate it is shown',
});

const EXPIRED = /EXPIRED|NOT_YET_VALID/;
const OTHER_NAME = /ALTNAME|HOSTNAME/;
const MOST_EVIDENCE = 4;
const STATES = {
  missing: 'which is not there',
  unreadable: 'which cannot be read',
  empty: 'in which no certificate stands',
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
  { inputs, runner: { certificates, now }, hub: { chain } }: Evidence,
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
    message: `The certificate that ${host} shows is not trusted by this runner (${code}); nothing was sent.${shown}`,
    advice: certificateAdvice(code, host, certificates, chain),
    evidence: [...evidenceOn([answer]), ...(chain === null ? [] : chainEvidence(host, chain))],
  };
}

/** What was shown, one piece of evidence for each certificate. */
export function chainEvidence(host: string, { certificates }: ShownChain): EvidenceItem[] {
  return certificates.slice(0, MOST_EVIDENCE).map(({ subject, issuer, validFrom, validTo, fingerprint }) => ({
    fact: `certificate of ${subject}, shown for ${host}: issued by ${issuer}, valid from ${day(validFrom)} to ${day(validTo)}, SHA-256 ${fingerprint}`,
  }));
}

function description(shown: readonly ShownCertificate[], code: string, now: number): string {
  const [own, issuer] = shown;
  const last = shown.at(-1);
  if (own === undefined || last === undefined) return 'It shows none.';
  const by = own.isSelfSigned ? 'It is signed by itself' : `It was issued by ${own.issuer}`;
  if (EXPIRED.test(code)) {
    const late = shown.find(({ validFrom, validTo }) => now < validFrom || now > validTo);
    const which = late === undefined || late === own ? 'It' : `The certificate of its issuer ${late.subject}`;
    const { validFrom, validTo } = late ?? own;
    return `${which} is valid from ${day(validFrom)} to ${day(validTo)}. ${by}.`;
  }
  if (OTHER_NAME.test(code)) {
    const names = own.names.length === 0 ? 'no host' : listed(own.names);
    return `It is for ${names}. ${by}.`;
  }
  if (own.isSelfSigned) return `${by}, as ${own.subject}.`;
  if (last.isSelfSigned) {
    return last === issuer
      ? `${by}, a root of its own.`
      : `${by}; the chain ends at the root ${last.subject}.`;
  }
  return last === own
    ? `${by}, whose own certificate was not shown.`
    : `${by}; the chain ends at ${last.issuer}, whose own certificate was not shown.`;
}

function certificateAdvice(
  code: string,
  host: string,
  certificates: readonly AuthorityFile[],
  chain: ShownChain | null,
): string {
  if (EXPIRED.test(code)) {
    return `Check the runner's clock first; if it is right, the certificate of ${host}, or of the proxy that stands before it, has to be renewed.`;
  }
  if (OTHER_NAME.test(code)) {
    return `The certificate is for another name: check what ${host} resolves to on this runner, and whether a proxy answers for it.`;
  }
  return chain === null ? blindAdvice(certificates) : issuerAdvice(certificates, chain);
}

/** Where the root lies is known: what was shown has been compared with every file of this runner. */
function issuerAdvice(certificates: readonly AuthorityFile[], { holders, inSystem }: ShownChain): string {
  const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
  const holder = holders.find(({ variable, isRoot }) => isRoot && variable !== 'NODE_EXTRA_CA_CERTS');
  const found =
    holder === undefined
      ? inSystem && { path: inSystem, why: "it lies among the system's own, which Node does not go by, and" }
      : { path: holder.path, why: `${holder.variable} names it, which Node does not go by, and it` };
  if (found) {
    return `Set NODE_EXTRA_CA_CERTS to ${found.path} in the job's env: ${found.why} holds the root of this certificate.`;
  }
  if (own !== undefined && own.state !== 'read') return uselessFile(own.path, own.state);
  if (own !== undefined && !holders.some(({ variable }) => variable === own.variable)) {
    return `Add the root of this certificate to ${own.path}, which NODE_EXTRA_CA_CERTS names and which does not hold it, if it is that of a proxy you know.`;
  }
  return INSTALL;
}

/** Where nothing is known of what was shown. */
function blindAdvice(certificates: readonly AuthorityFile[]): string {
  const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
  if (own !== undefined && own.state !== 'read') return uselessFile(own.path, own.state);
  const known = new Set(own?.fingerprints);
  const other = certificates.find(
    ({ variable, state, fingerprints }) =>
      variable !== 'NODE_EXTRA_CA_CERTS' && state === 'read' && fingerprints.some((one) => !known.has(one)),
  );
  if (other === undefined) return INSTALL;
  return `Node goes by none of the variables of other programs: if ${other.path}, which ${other.variable} names, holds the root certificate of the proxy on the way, set NODE_EXTRA_CA_CERTS to it in the job's env.`;
}

function uselessFile(path: string, state: Exclude<AuthorityFile['state'], 'read'>): string {
  return `NODE_EXTRA_CA_CERTS names ${path}, ${STATES[state]}: have it name the file with the root certificate of the proxy on the way.`;
}

const INSTALL =
  "If a proxy on the way has its own root certificate, install it: NODE_EXTRA_CA_CERTS for Node, SSL_CERT_FILE or REQUESTS_CA_BUNDLE for Python; set it in the job's env.";

/** `2026-10-01`; what a certificate writes in place of a date may be none. */
function day(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? 'an unreadable date' : date.toISOString().slice(0, 10);
}
