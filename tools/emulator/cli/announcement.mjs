import { terminalText } from './terminal-text.mjs';

/**
 * @import { RunningHub } from '../hub.mjs'
 * @import { RecordedRequest } from '../hub/recording.mjs'
 * @import { World } from '../hub/world/world.mjs'
 * @import { Token } from '../hub/world/tokens.mjs'
 */

/** Where each kind of client looks for the authority to trust. */
const TRUST_VARIABLES = [
  'SSL_CERT_FILE',
  'REQUESTS_CA_BUNDLE',
  'NODE_EXTRA_CA_CERTS',
  'GIT_SSL_CAINFO',
  'CURL_CA_BUNDLE',
];

/**
 * How to reach a Hub that runs, in lines that can be pasted into a shell.
 * @param {RunningHub} hub
 * @param {World} world
 * @param {string | null} caFile
 * @returns {string[]}
 */
export function announcement(hub, world, caFile) {
  const tokens = [...world.tokens.values()].map(
    (token) => `HF_TOKEN=${hub.tokens[token.key]} # ${terminalText(`${token.key}: ${description(token)}`)}`,
  );
  return [
    `The emulated Hub listens at ${hub.url}${world.listening === 'none' ? ', or would: this world has it down' : ''}`,
    '',
    `HF_ENDPOINT=${hub.url}`,
    ...(caFile === null ? [] : [TRUST_VARIABLES.map((name) => `${name}='${caFile}'`).join(' ')]),
    ...(world.listening === 'https-untrusted' ? ['# In this world, nobody trusts its certificate'] : []),
    ...tokens,
    '',
  ];
}

const KINDS = {
  read: 'read token',
  write: 'write token',
  fineGrained: 'fine-grained token',
  oauth: 'OAuth token',
  org: 'organization token',
  jwt: 'Trusted Publisher token',
};

/** @param {Token} token */
function description({ kind, state, user, resource }) {
  if (state === 'unknown') return 'a token that the Hub does not know';
  const owner = kind === 'jwt' ? `for ${resource}` : `of ${user}`;
  return `${state === 'expired' ? 'expired ' : ''}${KINDS[kind]} ${owner}`;
}

/**
 * One request, in one line.
 * @param {RecordedRequest} entry
 */
export function requestLine({ method, path, authorization, tokenName, status, origin }) {
  const credential = { none: 'no token', unknown: 'unknown token', known: `token ${tokenName}` }[
    authorization
  ];
  return terminalText(`${status ?? 'cut'} ${origin} ${method} ${path} (${credential})`);
}

/** @param {string} text */
export const violationLine = (text) => terminalText(`VIOLATION ${text}`);
