import { X509Certificate } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileErrorCode } from '../file-error.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that name a file of certificate authorities, by who goes by them (protocol notes §6). */
export const AUTHORITY_VARIABLES = {
  NODE_EXTRA_CA_CERTS: 'node',
  SSL_CERT_FILE: 'python',
  REQUESTS_CA_BUNDLE: 'python',
  CURL_CA_BUNDLE: 'python',
  GIT_SSL_CAINFO: 'git',
} as const;

export type AuthorityVariable = keyof typeof AUTHORITY_VARIABLES;

/** A file of certificate authorities that a variable names. */
export interface AuthorityFile {
  variable: AuthorityVariable;
  path: string;
  /** `empty`: no certificate stands in it. */
  state: 'read' | 'missing' | 'unreadable' | 'empty';
  /** SHA-256 of each certificate in it. */
  fingerprints: string[];
}

/** A bundle of all public authorities has 250 kB. */
const LARGEST_FILE = 4 * 1024 * 1024;
const MOST_CERTIFICATES = 2_000;
const CERTIFICATE =
  /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\sA-Za-z0-9+/=]{1,20000}-----END (?:TRUSTED )?CERTIFICATE-----/g;

/** Looks at each file that a variable of the job names. Never throws. */
export async function observeCertificates(environment: Environment): Promise<AuthorityFile[]> {
  const variables = Object.keys(AUTHORITY_VARIABLES) as AuthorityVariable[];
  const named = variables.flatMap((variable) => {
    const path = environment[variable];
    return path ? [{ variable, path }] : [];
  });
  return Promise.all(named.map(async (one) => ({ ...one, ...(await readAuthorities(one.path)) })));
}

async function readAuthorities(path: string): Promise<Pick<AuthorityFile, 'state' | 'fingerprints'>> {
  try {
    // Opening a pipe would wait for whoever writes into it.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat();
      if (!stats.isFile() || stats.size > LARGEST_FILE) return { state: 'unreadable', fingerprints: [] };
      const fingerprints = fingerprintsIn(await handle.readFile('latin1'));
      return { state: fingerprints.length === 0 ? 'empty' : 'read', fingerprints };
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    const isMissing = fileErrorCode(thrown) === 'ENOENT';
    return { state: isMissing ? 'missing' : 'unreadable', fingerprints: [] };
  }
}

/** SHA-256 of every certificate in a text in PEM; what only looks like one is passed over. */
export function fingerprintsIn(text: string): string[] {
  const blocks = Array.from(text.matchAll(CERTIFICATE), ([block]) => block).slice(0, MOST_CERTIFICATES);
  const fingerprints = blocks.flatMap((block) => {
    try {
      return [new X509Certificate(block).fingerprint256];
    } catch {
      return [];
    }
  });
  return [...new Set(fingerprints)];
}
