import type { AuthorityFile } from '../../src/runner/certificates/certificate-files.js';
import type { Holder, ShownCertificate, ShownChain } from '../../src/runner/certificates/shown-chain.js';

export const SHOWN: ShownCertificate = {
  subject: 'CN=huggingface.co',
  issuer: 'CN=Proxy',
  names: ['huggingface.co'],
  validFrom: Date.UTC(2026, 0, 1),
  validTo: Date.UTC(2027, 0, 1),
  fingerprint: 'AA',
  isSelfSigned: false,
};

const PROXY = { ...SHOWN, subject: 'CN=Proxy', issuer: 'CN=Corp', names: [], fingerprint: 'BB' };
const ROOT = { ...PROXY, subject: 'CN=Corp', fingerprint: 'CC', isSelfSigned: true };

/** What a company's proxy shows in place of the Hub, and who holds its root. */
export function corporate(...holders: Holder[]): ShownChain {
  return { certificates: [SHOWN, PROXY, ROOT], isPublic: false, holders, inSystem: null };
}

export const CORP_FOR_PYTHON: AuthorityFile = {
  variable: 'SSL_CERT_FILE',
  path: '/etc/corp.pem',
  state: 'read',
  fingerprints: ['CC'],
};
