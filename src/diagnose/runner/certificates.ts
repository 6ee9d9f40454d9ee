import {
  AUTHORITY_VARIABLES,
  type AuthorityFile,
  type AuthorityVariable,
} from '../../observe/certificates.js';
import type { Observations } from '../../observe/observations.js';
import { listed } from './hit-clients.js';

const PYTHON: readonly AuthorityVariable[] = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE'];
const STATES = {
  missing: 'which is not there',
  unreadable: 'which cannot be read',
  empty: 'in which no certificate stands',
} as const;

/** What to do where Node does not trust who issued a certificate, by what is set up on this machine. */
export function issuerAdvice(certificates: readonly AuthorityFile[]): string {
  const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
  if (own !== undefined && own.state !== 'read') {
    return `NODE_EXTRA_CA_CERTS names ${own.path}, ${STATES[own.state]}: have it name the file with the root certificate of the proxy on the way.`;
  }
  const known = new Set(own?.fingerprints);
  const others = certificates.filter(
    ({ state, fingerprints }) => state === 'read' && fingerprints.some((one) => !known.has(one)),
  );
  const [first] = others.filter(({ variable }) => AUTHORITY_VARIABLES[variable] !== 'node');
  if (first !== undefined) {
    return `Node goes by none of the variables of other programs: if ${first.path}, which ${first.variable} names, holds the root certificate of the proxy on the way, set NODE_EXTRA_CA_CERTS to it in the job's env.`;
  }
  return "If a proxy on the way has its own root certificate, install it: NODE_EXTRA_CA_CERTS for Node, SSL_CERT_FILE or REQUESTS_CA_BUNDLE for Python; set it in the job's env.";
}

/**
 * What other programs may make of the certificates, which this check says nothing of: it goes by Node's trust. Whether
 * the Hub's certificate needs what a file adds is not known, so nothing of it is a finding.
 */
export function uncheckedTrust({ certificates, inputs }: Observations): string[] {
  if (!inputs.endpoint.origin.startsWith('https:')) return [];
  const broken = certificates.flatMap(({ variable, path, state }) =>
    state === 'read' || variable === 'NODE_EXTRA_CA_CERTS'
      ? []
      : [
          `the certificates that ${clientOf(variable)} will trust: ${variable} names ${path}, ${STATES[state]}`,
        ],
  );
  const added = certificates.find(
    ({ variable, state }) => variable === 'NODE_EXTRA_CA_CERTS' && state === 'read',
  );
  if (added === undefined) return broken;
  const lacking = PYTHON.filter((variable) => {
    const file = certificates.find((one) => one.variable === variable);
    if (file === undefined) return true;
    return file.state === 'read' && added.fingerprints.some((one) => !file.fingerprints.includes(one));
  });
  return lacking.length === 0
    ? broken
    : [
        ...broken,
        `whether Python trusts what NODE_EXTRA_CA_CERTS has this check trust: ${listed(lacking)} ${lacking.length === 1 ? 'does' : 'do'} not name those certificates`,
      ];
}

function clientOf(variable: AuthorityVariable): string {
  const { [variable]: client } = AUTHORITY_VARIABLES;
  return client === 'git' ? 'git' : 'Python';
}
