import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Environment } from '../../model/environment-variables.js';
import { fileErrorCode } from '../../model/file-error.js';
import { readBoundedFile } from '../files/bounded-file.js';

/** The variables that name a file or a folder of certificate authorities, by who uses them (protocol notes §6). */
export const AUTHORITY_VARIABLES = {
  NODE_EXTRA_CA_CERTS: 'node',
  SSL_CERT_FILE: 'python',
  SSL_CERT_DIR: 'python',
  REQUESTS_CA_BUNDLE: 'python',
  CURL_CA_BUNDLE: 'python',
  GIT_SSL_CAINFO: 'git',
} as const;

export type AuthorityVariable = keyof typeof AUTHORITY_VARIABLES;

/** A file, or a folder, of certificate authorities that a variable or a setting of git names. */
export interface AuthorityFile {
  readonly variable: AuthorityVariable | 'http.sslCAInfo';
  readonly path: string;
  /** `empty`: no certificate is in it. */
  readonly state: 'read' | 'missing' | 'unreadable' | 'empty';
  /** SHA-256 of each certificate in it. */
  readonly fingerprints: readonly string[];
}

/** A certificate in DER, and the file in which it stands. */
export interface Authority {
  der: Buffer;
  path: string;
}

interface Authorities {
  state: AuthorityFile['state'];
  authorities: Authority[];
}

/** A bundle of all public authorities has 250 kB. */
const LARGEST_BUNDLE = 4 * 1024 * 1024;
const MOST_CERTIFICATES = 2_000;
/** A folder of all public authorities has 150 files, some of them twice. */
const MOST_FILES = 1_000;
const CERTIFICATE =
  /-----BEGIN (?:TRUSTED )?CERTIFICATE-----([\sA-Za-z0-9+/=]{1,20000})-----END (?:TRUSTED )?CERTIFICATE-----/g;
/** In a folder OpenSSL finds only what is named after the hash of its subject. */
const HASHED_NAME = /^[0-9a-f]{8}\.\d{1,3}$/;
/** The `requests` library takes a folder in place of a file; whatever else wants a file does not. */
const MAY_NAME_FOLDER: readonly AuthorityFile['variable'][] = [
  'SSL_CERT_DIR',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
];

/** Looks at what each variable of the job names. Never throws. */
export async function observeCertificates(environment: Environment): Promise<AuthorityFile[]> {
  const variables = Object.keys(AUTHORITY_VARIABLES) as AuthorityVariable[];
  const named = variables.flatMap((variable) => {
    const path = environment[variable];
    return path ? [{ variable, path }] : [];
  });
  return Promise.all(named.map(observeAuthorities));
}

/** Looks at one of them. Never throws. */
export async function observeAuthorities({
  variable,
  path,
}: Pick<AuthorityFile, 'variable' | 'path'>): Promise<AuthorityFile> {
  const { state, authorities } = await readAuthorities(variable, path);
  const fingerprints = new Set(authorities.map(({ der }) => fingerprintOf(der)));
  return { variable, path, state, fingerprints: [...fingerprints] };
}

/** The certificates that stand where the variable points. Never throws. */
export async function readAuthorities(
  variable: AuthorityFile['variable'],
  path: string,
): Promise<Authorities> {
  // OpenSSL takes several folders in one variable.
  const places = variable === 'SSL_CERT_DIR' ? path.split(delimiter).filter((one) => one !== '') : [path];
  const read = await Promise.all(
    places.map((place) => (MAY_NAME_FOLDER.includes(variable) ? readPlace(place) : readFile(place))),
  );
  const authorities = read.flatMap((one) => one.authorities);
  if (authorities.length > 0) return { state: 'read', authorities };
  return read[0] ?? { state: 'empty', authorities };
}

async function readPlace(path: string): Promise<Authorities> {
  const names = await readdir(path).catch(() => null);
  if (names === null) return readFile(path);
  const authorities: Authority[] = [];
  for (const name of names.filter((one) => HASHED_NAME.test(one)).slice(0, MOST_FILES)) {
    authorities.push(...(await readFile(join(path, name))).authorities);
    if (authorities.length >= MOST_CERTIFICATES) break;
  }
  return { state: authorities.length === 0 ? 'empty' : 'read', authorities };
}

async function readFile(path: string): Promise<Authorities> {
  try {
    const { bytes, isCut } = await readBoundedFile(path, LARGEST_BUNDLE);
    if (isCut) return { state: 'unreadable', authorities: [] };
    const authorities = certificatesIn(bytes.toString('latin1')).map((der) => ({ der, path }));
    return { state: authorities.length === 0 ? 'empty' : 'read', authorities };
  } catch (thrown) {
    const isMissing = fileErrorCode(thrown) === 'ENOENT';
    return { state: isMissing ? 'missing' : 'unreadable', authorities: [] };
  }
}

/**
 * Every certificate in a text in PEM, in DER; what only looks like one is passed over. To parse each would take
 * a millisecond, and a bundle has 150.
 */
export function certificatesIn(text: string): Buffer[] {
  return Array.from(text.matchAll(CERTIFICATE), ([, base64 = '']) => Buffer.from(base64, 'base64'))
    .slice(0, MOST_CERTIFICATES)
    .flatMap((bytes) => sequenceAt(bytes) ?? []);
}

/** The ASN.1 sequence with which the bytes begin; behind it OpenSSL keeps what a certificate is trusted for. */
function sequenceAt(bytes: Buffer): Buffer | null {
  // No certificate is shorter than 256 bytes or longer than 64 kB: its length takes two bytes.
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0x3082) return null;
  const length = 4 + bytes.readUInt16BE(2);
  return length <= bytes.length ? bytes.subarray(0, length) : null;
}

/** SHA-256, as Node and OpenSSL write it: `AB:CD:…`. */
export function fingerprintOf(der: Uint8Array): string {
  const hex = createHash('sha256').update(der).digest('hex').toUpperCase();
  return hex.replace(/..(?=.)/g, '$&:');
}
