import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { shorten } from '../../hub/shorten.js';
import { type AuthorityFile, certificatesIn, fingerprintOf, readAuthorities } from './certificate-files.js';

/** A certificate as it was shown. Its names are text from outside: to be escaped wherever they are shown. */
export interface ShownCertificate {
  /** `CN=…, O=…`, as far as it has them. */
  readonly subject: string;
  readonly issuer: string;
  /** The hosts it is for. */
  readonly names: readonly string[];
  /** Milliseconds since 1970. */
  readonly validFrom: number;
  readonly validTo: number;
  /** SHA-256. */
  readonly fingerprint: string;
  readonly isSelfSigned: boolean;
}

/** A file of this runner in which an authority for the shown certificate stands. */
export interface Holder {
  readonly variable: AuthorityFile['variable'];
  /** Of a folder, the file in it. */
  readonly path: string;
  /** Whether what stands there is a root: Node wants one, Python and git may do with less. */
  readonly isRoot: boolean;
}

/** The certificates that the Hub shows, and who on this runner holds an authority for them. */
export interface ShownChain {
  /** The Hub's own first; last an authority that Node knows for it, if it knows one. */
  readonly certificates: readonly ShownCertificate[];
  /** Whether it goes back to an authority that Node brings along. */
  readonly isPublic: boolean;
  readonly holders: readonly Holder[];
  /** The file in the system's own folder that holds an authority for it; some builds of git go by that folder, too. */
  readonly inSystem: string | null;
}

const SYSTEM_FOLDER = '/etc/ssl/certs';
const LONGEST_NAME = 120;
const MOST_NAMES = 5;

/** Whether any of these is none of those that Node brings along, and so trusted by what the job has set up alone. */
export function addsToNode(fingerprints: readonly string[]): boolean {
  // Most jobs add nothing, and need not pay for the list.
  if (fingerprints.length === 0) return false;
  const own = new Set(nodesOwn().map(fingerprintOf));
  return fingerprints.some((one) => !own.has(one));
}

/** Looks for an authority of the shown certificates in the files of this runner. Never throws. */
export async function observeChain(
  shown: readonly X509Certificate[],
  files: readonly AuthorityFile[],
): Promise<ShownChain> {
  const vouches = voucher(shown);
  const inFile = async (variable: AuthorityFile['variable'], path: string) => {
    const { authorities } = await readAuthorities(variable, path);
    const found = authorities.flatMap((authority) => {
      const vouched = vouches(authority.der);
      return vouched === null ? [] : [{ variable, path: authority.path, isRoot: vouched === 'root' }];
    });
    return found.find(({ isRoot }) => isRoot) ?? found[0];
  };
  const holders: Holder[] = [];
  for (const { variable, path } of files.filter(({ state }) => state === 'read')) {
    const holder = await inFile(variable, path);
    if (holder !== undefined) holders.push(holder);
  }
  const system = await inFile('SSL_CERT_DIR', SYSTEM_FOLDER);
  return {
    certificates: shown.map(readCertificate),
    isPublic: nodesOwn().some((der) => vouches(der) !== null),
    holders,
    inSystem: system?.isRoot ? system.path : null,
  };
}

export function readCertificate(certificate: X509Certificate): ShownCertificate {
  const { subject, issuer, subjectAltName = '', validFrom, validTo, fingerprint256 } = certificate;
  const names = Array.from(
    subjectAltName.matchAll(/(?:DNS|IP Address):([^\s,"]+)/g),
    ([, name = '']) => name,
  );
  return {
    subject: nameIn(subject),
    issuer: nameIn(issuer),
    names: names.slice(0, MOST_NAMES).map((name) => shorten(name, LONGEST_NAME)),
    validFrom: Date.parse(validFrom),
    validTo: Date.parse(validTo),
    fingerprint: fingerprint256,
    isSelfSigned: certificate.checkIssued(certificate),
  };
}

/** Node writes one part of a name to a line, with what is special in it escaped. */
function nameIn(lines: string | undefined): string {
  const parts = (lines ?? '').split('\n').filter((line) => /^(?:CN|O)=/.test(line));
  const inOrder = [...parts.filter((line) => line.startsWith('CN=')), ...parts.filter(isOrganization)];
  const name = inOrder.join(', ').replace(/\s+/g, ' ').trim();
  return name === '' ? 'no name' : shorten(name, LONGEST_NAME);
}

function isOrganization(line: string): boolean {
  return line.startsWith('O=');
}

/**
 * Tells of a certificate whether it is one of the shown authorities or has issued one of those that are shown:
 * whoever holds it can make the chain end there.
 */
function voucher(shown: readonly X509Certificate[]): (der: Buffer) => 'root' | 'other' | null {
  const [own] = shown;
  return (der) => {
    try {
      const authority = new X509Certificate(der);
      const isShown = shown.some((one) => one !== own && one.raw.equals(der));
      const issued = shown.some((one) => one.checkIssued(authority) && one.verify(authority.publicKey));
      if (!issued && !isShown) return null;
      return authority.checkIssued(authority) ? 'root' : 'other';
    } catch {
      // It has the form of a certificate, and is none.
      return null;
    }
  };
}

function nodesOwn(): Buffer[] {
  return rootCertificates.flatMap(certificatesIn);
}
