import { CREDENTIAL_NOT_RECEIVED, HUB_UNREACHABLE, OFFLINE_MODE } from '../causes/network/network.js';
import { HUB_OUTAGE } from '../causes/network/outage.js';
import { RATE_LIMIT_ACCOUNT, RATE_LIMIT_SHARED_IP, RATE_LIMIT_WHOAMI } from '../causes/network/quota.js';
import { TLS_UNTRUSTED_CA } from '../causes/network/untrusted-certificate.js';
import { CLIENT_COMMAND_MISSING } from '../causes/runner/missing-command.js';
import { SECRET_NOT_DEFINED } from '../causes/token/empty-secret.js';
import { type SignRule, WEIGHTS } from './sign.js';

const { certain, likely, possible, faint } = WEIGHTS;

/** What is no question of authentication, but has a cause of the catalogue all the same. */
export const NETWORK_SIGNS: readonly SignRule[] = [
  {
    pattern:
      /CERTIFICATE_VERIFY_FAILED|SELF_SIGNED_CERT_IN_CHAIN|unable to get local issuer certificate|self[- ]signed certificate in certificate chain|UNABLE_TO_VERIFY_LEAF_SIGNATURE|unable to verify the first certificate|server certificate verification failed|SSL certificate problem/g,
    isOwn: false,
    claims: () => [[TLS_UNTRUSTED_CA, likely + 20]],
  },
  {
    pattern:
      /Could not resolve host|Name or service not known|Temporary failure in name resolution|nodename nor servname provided|Failed to resolve|getaddrinfo (?:ENOTFOUND|EAI_AGAIN|failed)|NameResolutionError|Connection refused|ECONNREFUSED|ConnectTimeout|Connection timed out|ETIMEDOUT|ProxyError|Tunnel connection failed|Network is unreachable|Read timed out|Connection reset by peer|Connection aborted|RemoteDisconnected|SSLEOFError|UNEXPECTED_EOF_WHILE_READING|Max retries exceeded with url/g,
    isOwn: false,
    claims: () => [
      [HUB_UNREACHABLE, likely + 5],
      [HUB_OUTAGE, faint],
    ],
  },
  {
    pattern:
      /[Ww]e couldn't connect to|(?:An error happened while|When) trying to locate the file on the Hub|LocalEntryNotFoundError|Couldn't reach|model is not cached locally and an error occurred/g,
    isOwn: true,
    isWrapper: true,
    claims: () => [[HUB_UNREACHABLE, possible - 15]],
  },
  {
    pattern: /offline mode is enabled|OfflineModeIsEnabled|outgoing traffic has been disabled/gi,
    isOwn: true,
    claims: ({ before, after }) => {
      const isCached = /local_files_only/.test(`${before}${after}`);
      return [[OFFLINE_MODE, isCached ? possible : likely + 20]];
    },
  },
  {
    pattern:
      /Internal Error - We're working hard to fix this|missing the 'X-Repo-Commit' header|5\d\d Server Error|\b50[0234] (?:Bad Gateway|Service Unavailable|Gateway Time-?out|Internal Server Error)|status(?: code)?:? 50[0234]/g,
    isOwn: false,
    claims: () => [[HUB_OUTAGE, likely + 10]],
  },
  {
    pattern: /You are sending unauthenticated requests to the HF Hub/g,
    isOwn: true,
    isWrapper: true,
    claims: () => [
      [SECRET_NOT_DEFINED, faint + 1],
      [CREDENTIAL_NOT_RECEIVED, faint],
    ],
  },
  {
    pattern: /We had to rate limit your IP/g,
    isOwn: true,
    claims: () => [[RATE_LIMIT_SHARED_IP, certain]],
  },
  {
    pattern:
      /We had to rate limit you, you hit the quota of|you have reached your '(?:api|resolvers|pages)' rate limit/g,
    isOwn: true,
    claims: () => [[RATE_LIMIT_ACCOUNT, certain]],
  },
  {
    pattern: /You've hit the rate limit for the \/whoami-v2 endpoint/g,
    isOwn: true,
    claims: () => [[RATE_LIMIT_WHOAMI, certain]],
  },
  {
    pattern:
      /429 Client Error: Too Many Requests for url|429 Client Error|HTTP Error 429|429 Too Many Requests|status(?: code)?:? 429/g,
    isOwn: false,
    claims: (_, { hasToken }) => [
      [RATE_LIMIT_SHARED_IP, possible + (hasToken === true ? 0 : 10)],
      [RATE_LIMIT_ACCOUNT, possible + (hasToken === true ? 10 : 5)],
    ],
  },
  {
    pattern:
      /huggingface-cli: (?:command )?not found|`huggingface-cli` is deprecated and no longer works\.|\bhf: (?:command )?not found|'(?:huggingface-cli|hf)' is not recognized/g,
    isOwn: true,
    claims: () => [[CLIENT_COMMAND_MISSING, likely + 20]],
  },
  // The next words are generic: what else was near decides.
  {
    pattern: /\bRateLimit(?:ed)?Error\b/g,
    isOwn: false,
    claims: () => [[RATE_LIMIT_ACCOUNT, possible]],
  },
];
