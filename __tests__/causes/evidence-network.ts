import { endpointAt } from '../../src/model/endpoint.js';
import { Secret } from '../../src/model/secret.js';
import { CORP_FOR_PYTHON, corporate, SHOWN } from './chains.js';
import {
  answer,
  BAD_GATEWAY,
  EDGE_403,
  GATE_LOGIN,
  GATE_PENDING,
  identity,
  metadata,
  NO_ROUTE,
  NOT_FOUND,
  no,
  OK,
  READ_TOKEN,
  type Row,
  silent,
  throttled,
  UNAUTHORIZED,
} from './evidence.js';

const PROXY = {
  variable: 'HTTPS_PROXY',
  address: { origin: 'http://proxy.example:3128', host: 'proxy.example:3128' },
  credentials: null,
};
const MIRROR = endpointAt(new URL('https://mirror.example'), 'environment');
const HERE = endpointAt(new URL('http://127.0.0.1:8080/hub'), 'environment');
/** A repository manager, and its answers to what it does not know. */
const MANAGER = endpointAt(new URL('https://corp.example/artifactory/api/huggingfaceml/hub'), 'input');
const AT_MANAGER = { inputs: { endpoint: MANAGER } };
const NO_SUCH_THING = answer(404, {
  fromHub: false,
  message: 'Not Found',
  json: { errors: [{ status: 404, message: 'Not Found' }] },
});
const NOT_THERE = no(404, null, 'EntryNotFound');
const SEEN = { metadata: metadata(), content: NOT_THERE };
/** One that has no check at all, and shows a repo that is listed for `operation`. */
const without = (status: number, operation: 'read' | 'write'): Row => {
  const unknown = answer(status, { fromHub: false });
  const probes = { ...(operation === 'write' ? { write: unknown, preupload: unknown } : {}), read: unknown };
  return {
    cause: 'endpoint-lacks-checks',
    severity: 'warning',
    verdict: 'warn',
    sees: `a repository manager that answers ${status} to every check, and a repo to ${operation}`,
    scene: {
      ...AT_MANAGER,
      whoami: unknown,
      repos: { [`acme/model ${operation}`]: { ...probes, ...SEEN } },
    },
    names: [
      'corp.example has no identity check and no access check',
      'show that acme/model can be read',
      operation === 'write' ? 'whether acme/model can be written is unknown' : 'this endpoint',
    ],
    butNot: 'the same answers of the Hub itself',
    butNotScene: { whoami: unknown, repos: { [`acme/model ${operation}`]: { ...probes, ...SEEN } } },
  };
};
const quota = (remaining: number) =>
  answer(200, {
    message: 'OK',
    rateLimit: { bucket: 'api', remaining, resetSeconds: 60, quota: 1000, windowSeconds: 300 },
  });

/** From evidence to finding: what stands between the runner and the Hub. */
export const NETWORK: Row[] = [
  {
    cause: 'endpoint-not-trusted',
    severity: 'error',
    verdict: 'fail',
    sees: 'an endpoint that only the environment names',
    scene: { inputs: { endpoint: MIRROR }, repos: { 'acme/model': {} } },
    names: ['mirror.example', 'HF_ENDPOINT', 'endpoint input'],
    butNot: 'the same endpoint as an input',
    butNotScene: {
      inputs: { endpoint: { ...MIRROR, namedBy: 'input' } },
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: OK } },
    },
  },
  {
    cause: 'endpoint-not-trusted',
    severity: 'error',
    verdict: 'fail',
    sees: 'an endpoint on this machine that only the environment names',
    scene: { inputs: { endpoint: HERE }, repos: { 'acme/model': {} } },
    names: ['any user of this machine', 'endpoint: http://127.0.0.1:8080/hub'],
    butNot: 'the same endpoint as an input',
    butNotScene: {
      inputs: { endpoint: { ...HERE, namedBy: 'input' } },
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: OK } },
    },
  },
  {
    cause: 'tls-untrusted-ca',
    severity: 'error',
    verdict: 'fail',
    sees: 'a certificate that is not trusted',
    scene: {
      whoami: silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN'),
      repos: { 'acme/model': { read: silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN') } },
    },
    names: ['huggingface.co', 'NODE_EXTRA_CA_CERTS', 'REQUESTS_CA_BUNDLE', 'SELF_SIGNED_CERT_IN_CHAIN'],
    butNot: 'no connection at all',
    butNotScene: { whoami: silent('connect', 'ECONNREFUSED') },
  },
  {
    cause: 'tls-untrusted-ca',
    severity: 'error',
    verdict: 'fail',
    sees: "a root that is not trusted, while a variable of Python's names a file",
    scene: {
      whoami: silent('tls', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
      certificates: [
        { variable: 'SSL_CERT_FILE', path: '/etc/corp.pem', state: 'read', fingerprints: ['AA'] },
      ],
    },
    names: ['/etc/corp.pem', 'SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'],
    butNot: 'the same file where the Hub answers',
    butNotScene: {
      whoami: READ_TOKEN,
      certificates: [
        { variable: 'SSL_CERT_FILE', path: '/etc/corp.pem', state: 'read', fingerprints: ['AA'] },
      ],
    },
  },
  {
    cause: 'tls-untrusted-ca',
    severity: 'error',
    verdict: 'fail',
    sees: 'a root that is not trusted, while the file for Node is not there',
    scene: {
      whoami: silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN'),
      certificates: [
        { variable: 'NODE_EXTRA_CA_CERTS', path: '/etc/gone.pem', state: 'missing', fingerprints: [] },
      ],
    },
    names: ['Set NODE_EXTRA_CA_CERTS', '/etc/gone.pem', 'does not exist'],
    butNot: 'the same variable where the Hub answers',
    butNotScene: {
      whoami: READ_TOKEN,
      certificates: [
        { variable: 'NODE_EXTRA_CA_CERTS', path: '/etc/gone.pem', state: 'missing', fingerprints: [] },
      ],
    },
  },
  {
    cause: 'tls-untrusted-ca',
    severity: 'error',
    verdict: 'fail',
    sees: "a chain whose root stands in a file of Python's",
    scene: {
      whoami: silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN'),
      certificates: [CORP_FOR_PYTHON],
      chain: corporate({ variable: 'SSL_CERT_FILE', path: '/etc/corp.pem', isRoot: true }),
    },
    names: [
      'issued by CN=Proxy',
      'the chain ends at the root CN=Corp',
      'Set NODE_EXTRA_CA_CERTS to /etc/corp.pem',
      'Node does not use SSL_CERT_FILE',
    ],
    butNot: 'the same chain, trusted',
    butNotScene: { whoami: READ_TOKEN, certificates: [CORP_FOR_PYTHON], chain: corporate() },
  },
  {
    cause: 'tls-untrusted-ca',
    severity: 'error',
    verdict: 'fail',
    sees: "a chain whose root stands among the system's own",
    scene: {
      whoami: silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN'),
      chain: { ...corporate(), inSystem: '/etc/ssl/certs/0123abcd.0' },
    },
    names: ['Set NODE_EXTRA_CA_CERTS to /etc/ssl/certs/0123abcd.0', "the system's certificates"],
    butNot: 'no connection, and so no chain',
    butNotScene: { whoami: silent('connect', 'ECONNREFUSED') },
  },
  {
    cause: 'tls-untrusted-ca',
    severity: 'error',
    verdict: 'fail',
    sees: 'a chain whose root the file for Node lacks',
    scene: {
      whoami: silent('tls', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
      certificates: [{ ...CORP_FOR_PYTHON, variable: 'NODE_EXTRA_CA_CERTS' }],
      chain: { ...corporate(), certificates: [SHOWN] },
    },
    names: [
      'CN=Proxy, whose own certificate was not presented',
      'to /etc/corp.pem, the file that NODE_EXTRA_CA_CERTS names',
    ],
    butNot: 'the time running out',
    butNotScene: { whoami: silent('deadline', 'ABORTED') },
  },
  {
    cause: 'tls-untrusted-ca',
    severity: 'error',
    verdict: 'fail',
    sees: 'a certificate that has expired',
    scene: {
      whoami: silent('tls', 'CERT_HAS_EXPIRED'),
      chain: { ...corporate(), certificates: [{ ...SHOWN, validTo: Date.UTC(2026, 0, 15) }] },
    },
    names: ['from 2026-01-01 to 2026-01-15', 'issued by CN=Proxy', 'clock'],
    butNot: 'an answer',
    butNotScene: { whoami: READ_TOKEN },
  },
  {
    cause: 'tls-untrusted-ca',
    severity: 'error',
    verdict: 'fail',
    sees: 'a certificate for other hosts',
    scene: {
      whoami: silent('tls', 'ERR_TLS_CERT_ALTNAME_INVALID'),
      chain: { ...corporate(), certificates: [{ ...SHOWN, names: ['a.test', 'b.test'] }] },
    },
    names: ['It is for a.test and b.test, and was issued by CN=Proxy.', 'resolves to'],
    butNot: 'an answer from the right one',
    butNotScene: { whoami: READ_TOKEN },
  },
  {
    cause: 'tls-untrusted-ca',
    severity: 'error',
    verdict: 'fail',
    sees: 'a certificate that is signed by itself',
    scene: {
      whoami: silent('tls', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
      chain: { ...corporate(), certificates: [{ ...SHOWN, issuer: SHOWN.subject, isSelfSigned: true }] },
    },
    names: ['It is self-signed by CN=huggingface.co.'],
    butNot: 'the same trusted',
    butNotScene: { whoami: READ_TOKEN },
  },
  {
    cause: 'hub-unreachable',
    severity: 'error',
    verdict: 'fail',
    sees: 'no connection on any try',
    scene: {
      whoami: silent('connect', 'ENOTFOUND'),
      repos: { 'acme/model': { read: silent('connect', 'ENOTFOUND') } },
    },
    names: ['huggingface.co', 'ENOTFOUND', 'proxy'],
    butNot: 'one connection of two',
    butNotScene: { whoami: READ_TOKEN, repos: { 'acme/model': { read: silent('connect', 'ECONNREFUSED') } } },
  },
  {
    cause: 'hub-unreachable',
    severity: 'error',
    verdict: 'fail',
    sees: 'a proxy that wants credentials',
    scene: { proxy: PROXY, whoami: silent('proxy', 'PROXY_ANSWERED_407') },
    names: [
      'proxy.example:3128 requires a user name',
      'HTTPS_PROXY',
      'http://user:password@proxy.example:3128',
    ],
    butNot: 'a proxy that is in the way of one question alone',
    butNotScene: {
      proxy: PROXY,
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: silent('proxy', 'PROXY_ANSWERED_407') } },
    },
  },
  {
    cause: 'hub-unreachable',
    severity: 'error',
    verdict: 'fail',
    sees: 'a proxy that does not accept its credentials',
    scene: {
      proxy: { ...PROXY, credentials: new Secret('user:a-long-password') },
      whoami: silent('proxy', 'PROXY_ANSWERED_407'),
    },
    names: ['proxy.example:3128 rejects', 'HTTPS_PROXY'],
    butNot: 'a proxy through which the Hub answers',
    butNotScene: { proxy: PROXY, whoami: READ_TOKEN },
  },
  {
    cause: 'hub-unreachable',
    severity: 'error',
    verdict: 'fail',
    sees: 'a proxy that says so as a server would',
    scene: {
      proxy: { ...PROXY, credentials: new Secret('user:a-long-password') },
      whoami: silent('proxy', 'PROXY_ANSWERED_401'),
    },
    names: ['proxy.example:3128 rejects', '(401)'],
    butNot: 'a Hub that does not accept the token',
    butNotScene: { proxy: PROXY, whoami: UNAUTHORIZED },
  },
  ...(
    [
      ['PROXY_ANSWERED_403', ['proxy.example:3128 refuses', 'allow huggingface.co', 'NO_PROXY']],
      ['PROXY_ANSWERED_500', ['proxy.example:3128 cannot reach it (500)', 'NO_PROXY']],
      ['PROXY_ANSWERED_502', ['proxy.example:3128 cannot reach it (502)', 'NO_PROXY']],
      ['PROXY_ANSWERED_504', ['proxy.example:3128 cannot reach it (504)', 'NO_PROXY']],
      ['PROXY_CLOSED', ['proxy.example:3128 (HTTPS_PROXY) closes the connection', 'CONNECT']],
      ['PROXY_ANSWERED_405', ['proxy.example:3128 answers 405', 'CONNECT']],
      ['ECONNREFUSED', ['the proxy proxy.example:3128 from HTTPS_PROXY', 'ECONNREFUSED']],
    ] as const
  ).map(
    ([code, names]): Row => ({
      cause: 'hub-unreachable',
      severity: 'error',
      verdict: 'fail',
      sees: `${code} on the way through a proxy`,
      scene: {
        proxy: PROXY,
        whoami: silent(code === 'ECONNREFUSED' ? 'connect' : 'proxy', code),
      },
      names: [...names],
      butNot: 'an answer that breaks off',
      butNotScene: { proxy: PROXY, whoami: silent('answer', 'ECONNRESET') },
    }),
  ),
  {
    cause: 'hub-unreachable',
    severity: 'error',
    verdict: 'fail',
    sees: 'a variable that names no proxy',
    scene: { proxy: { ...PROXY, address: null }, whoami: silent('proxy', 'PROXY_UNUSABLE') },
    names: ['HTTPS_PROXY is not the address of an HTTP proxy', 'http://host:port'],
    butNot: 'no proxy at all',
    butNotScene: { whoami: READ_TOKEN },
  },
  {
    cause: 'offline-mode',
    severity: 'error',
    verdict: 'fail',
    sees: 'HF_HUB_OFFLINE with a repo listed',
    scene: {
      environment: { offline: ['HF_HUB_OFFLINE'] },
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: OK } },
    },
    names: ['HF_HUB_OFFLINE'],
    butNot: 'HF_HUB_OFFLINE with nothing to reach',
    butNotScene: { environment: { offline: ['HF_HUB_OFFLINE'] }, whoami: READ_TOKEN },
  },
  {
    cause: 'waf-block',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a 403 page without any header of the Hub',
    scene: { whoami: EDGE_403, repos: { 'acme/model': { read: EDGE_403 } } },
    names: ['403', 'another runner'],
    butNot: 'a 403 in the words of the Hub',
    butNotScene: {
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: no(403, 'This model is not available in your region.') } },
    },
  },
  {
    cause: 'waf-block',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a 429 while requests are left',
    scene: { whoami: READ_TOKEN, repos: { 'acme/model': { read: throttled(400) } } },
    names: ['429'],
    butNot: 'a 429 with none left',
    butNotScene: { whoami: READ_TOKEN, repos: { 'acme/model': { read: throttled(0) } } },
  },
  ...[400, 404, 405, 410, 501].flatMap((status) => [without(status, 'read'), without(status, 'write')]),
  {
    cause: 'endpoint-lacks-checks',
    severity: 'warning',
    verdict: 'warn',
    sees: 'an endpoint without an identity check whose access check grants',
    scene: { ...AT_MANAGER, whoami: NO_SUCH_THING, repos: { 'acme/model': { read: OK } } },
    names: ['has no identity check (404)', "the token's account", 'show that acme/model can be read'],
    butNot: 'an identity check that is out of order',
    butNotScene: { ...AT_MANAGER, whoami: BAD_GATEWAY, repos: { 'acme/model': { read: OK } } },
  },
  {
    cause: 'endpoint-lacks-checks',
    severity: 'warning',
    verdict: 'warn',
    sees: 'an endpoint that knows the account and has no access check',
    scene: { ...AT_MANAGER, whoami: READ_TOKEN, repos: { 'acme/model': { read: NO_SUCH_THING, ...SEEN } } },
    names: ['has no access check (404)', "the token's rights", 'show that acme/model can be read'],
    butNot: "a Hub that is older than the check, in the Hub's own words",
    butNotScene: { ...AT_MANAGER, whoami: READ_TOKEN, repos: { 'acme/model': { read: NO_ROUTE, ...SEEN } } },
  },
  {
    cause: 'endpoint-lacks-checks',
    severity: 'warning',
    verdict: 'warn',
    sees: 'an endpoint without a write check',
    scene: {
      ...AT_MANAGER,
      whoami: identity({ role: 'write' }),
      repos: {
        'acme/model write': { write: NO_SUCH_THING, read: OK, metadata: metadata(), preupload: no(405) },
      },
    },
    names: ['has no write check (404 and 405)', 'whether acme/model can be written is unknown'],
    butNot: 'a read token, which writes nowhere',
    butNotScene: {
      ...AT_MANAGER,
      whoami: READ_TOKEN,
      repos: {
        'acme/model write': { write: NO_SUCH_THING, read: OK, metadata: metadata(), preupload: no(405) },
      },
    },
  },
  {
    cause: 'endpoint-lacks-checks',
    severity: 'warning',
    verdict: 'warn',
    sees: 'an endpoint that rejects the token at the identity check and serves repos to it',
    scene: {
      ...AT_MANAGER,
      whoami: answer(401, { fromHub: false, message: 'Bad credentials' }),
      repos: { 'acme/model': { read: OK, metadata: metadata(), readme: OK } },
    },
    names: ['rejects the token at its identity check (401) but serves repos to it', 'can be read'],
    butNot: 'the Hub that says of a file that it saw no token',
    butNotScene: {
      ...AT_MANAGER,
      whoami: UNAUTHORIZED,
      repos: { 'acme/model': { read: OK, readme: { ...OK, warning: 'unauthenticated; Warning: …' } } },
    },
  },
  {
    cause: 'endpoint-lacks-checks',
    severity: 'warning',
    verdict: 'warn',
    sees: 'an address at which nothing is like the Hub',
    scene: {
      inputs: { endpoint: endpointAt(new URL('https://corp.example/hub'), 'input') },
      whoami: answer(404, { isHtml: true, fromHub: false }),
      repos: { 'acme/model': { read: NO_SUCH_THING, metadata: NO_SUCH_THING, content: NO_SUCH_THING } },
    },
    names: ['Nothing at https://corp.example/hub answers like the Hub (404)', 'the address is wrong, or'],
    butNot: 'an outage of such an endpoint',
    butNotScene: {
      inputs: { endpoint: endpointAt(new URL('https://corp.example/hub'), 'input') },
      whoami: BAD_GATEWAY,
      repos: { 'acme/model': { read: BAD_GATEWAY } },
    },
  },
  {
    cause: 'endpoint-lacks-checks',
    severity: 'warning',
    verdict: 'warn',
    sees: 'an address that ends in /api',
    scene: {
      inputs: { endpoint: endpointAt(new URL('https://mirror.example/hub/api'), 'input') },
      whoami: NO_ROUTE,
      repos: { 'acme/model': { read: NO_ROUTE, metadata: NO_ROUTE, content: NO_SUCH_THING } },
    },
    names: ['ends in /api', 'Set the endpoint input to https://mirror.example/hub.'],
    butNot: 'an address that ends so at which the Hub is',
    butNotScene: {
      inputs: { endpoint: endpointAt(new URL('https://mirror.example/hub/api'), 'input') },
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: OK } },
    },
  },
  {
    cause: 'hub-outage',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a 502 after every try',
    scene: { whoami: READ_TOKEN, repos: { 'acme/model': { read: BAD_GATEWAY } } },
    names: ['502', 'status.huggingface.co'],
    butNot: 'a 403 page of the edge',
    butNotScene: { whoami: READ_TOKEN, repos: { 'acme/model': { read: EDGE_403 } } },
  },
  ...[400, 404, 405, 501].map((status): Row => {
    const unknown = answer(status, { isHtml: true, fromHub: false });
    const scene = { whoami: unknown, repos: { 'acme/model': { read: unknown, ...SEEN } } };
    return {
      cause: 'hub-outage',
      severity: 'warning',
      verdict: 'warn',
      sees: `a Hub that answers ${status} to what it should know`,
      scene,
      names: [`missing or unusable (${status})`, 'status.huggingface.co'],
      butNot: 'another endpoint',
      butNotScene: { ...AT_MANAGER, ...scene },
    };
  }),
  {
    cause: 'hub-outage',
    severity: 'warning',
    verdict: 'warn',
    sees: 'an identity check that answers 403',
    scene: { whoami: no(403, 'Forbidden'), repos: { 'acme/model': { read: OK } } },
    names: ['403'],
    butNot: 'an identity check that answers 401',
    butNotScene: { whoami: UNAUTHORIZED, repos: { 'acme/model': { read: UNAUTHORIZED } } },
  },
  {
    cause: 'credential-not-received',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a 401 to the identity check while a public repo answers 200',
    scene: { whoami: UNAUTHORIZED, repos: { 'acme/model': { read: OK } } },
    names: ['Authorization', 'proxy'],
    butNot: 'a 401 from both',
    butNotScene: {
      whoami: UNAUTHORIZED,
      repos: { 'acme/model': { read: UNAUTHORIZED, metadata: UNAUTHORIZED, readme: UNAUTHORIZED } },
    },
  },
  {
    cause: 'credential-not-received',
    severity: 'error',
    verdict: 'fail',
    sees: 'the same with a repo that needs the token',
    scene: {
      whoami: UNAUTHORIZED,
      repos: { 'acme/model': { read: OK }, 'meta/llama': { read: GATE_LOGIN } },
    },
    names: ['Authorization'],
    butNot: 'a write that the Hub allows, so that the token did arrive',
    butNotScene: { whoami: UNAUTHORIZED, repos: { 'acme/model write': { write: OK } } },
  },
  {
    cause: 'rate-limit-shared-ip',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a 429 that speaks of the IP',
    scene: {
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: throttled(0, 'We had to rate limit your IP (192.0.2.1).') } },
    },
    names: ['HF_TOKEN', '0 of 1000 requests left in a window of 300 seconds', '90 seconds'],
    butNot: 'a 429 to the account',
    butNotScene: { whoami: READ_TOKEN, repos: { 'acme/model': { read: throttled(0) } } },
  },
  {
    cause: 'rate-limit-account',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a 429 to an authenticated request with none left',
    scene: { whoami: READ_TOKEN, repos: { 'acme/model': { read: throttled(0) } } },
    names: ['account', '0 of 1000 requests left in a window of 300 seconds', '90 seconds'],
    butNot: 'a 429 to a request without a token',
    butNotScene: { token: null, repos: { 'acme/model': { 'anonymous-read': throttled(0) } } },
  },
  {
    cause: 'rate-limit-whoami',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a 429 to the identity check alone',
    scene: { whoami: throttled(0), repos: { 'acme/model': { read: OK } } },
    names: ['identity', '1 of 1 granted', '0 of 1000 requests left in a window of 300 seconds'],
    butNot: 'a 429 to the repos alone',
    butNotScene: { whoami: READ_TOKEN, repos: { 'acme/model': { read: throttled(0) } } },
  },
  {
    cause: 'rate-limit-whoami',
    severity: 'warning',
    verdict: 'fail',
    sees: 'the same with two answers about a repo that is granted, and one that is refused',
    scene: {
      whoami: throttled(null, 'Slow down'),
      repos: {
        'acme/model': { read: OK, content: no(404, 'Entry not found', 'EntryNotFound') },
        'meta/llama': { read: GATE_PENDING },
      },
    },
    names: ['(429)', 'still count: 1 of 2 granted'],
    butNot: 'the same without a 429',
    butNotScene: {
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: OK, content: no(404, 'Entry not found', 'EntryNotFound') } },
    },
  },
  {
    cause: 'check-timed-out',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a repo that was not answered for in time',
    scene: { whoami: READ_TOKEN, repos: { 'acme/model': { read: silent('deadline', 'ABORTED') } } },
    names: ['30 seconds', '1 of 1', 'timeout'],
    butNot: 'a connection that broke',
    butNotScene: {
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: silent('answer', 'UND_ERR_SOCKET') } },
    },
  },
  {
    cause: 'rate-limit-account-low',
    severity: 'warning',
    verdict: 'warn',
    sees: 'less than a tenth of the quota left',
    scene: { whoami: READ_TOKEN, repos: { 'acme/model': { read: quota(99) } } },
    names: ['octo', '99 of 1000 requests left for the next 60 of 300 seconds'],
    butNot: 'a tenth left',
    butNotScene: { whoami: READ_TOKEN, repos: { 'acme/model': { read: quota(100) } } },
  },
  {
    cause: 'rate-limit-account-low',
    severity: 'warning',
    verdict: 'warn',
    sees: 'repos that were not asked about, to leave the rest of the quota to the jobs',
    scene: {
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: quota(49) }, 'acme/other': { read: silent('quota', 'QUOTA_SPARED') } },
    },
    names: ['1 of 2', '49 of 1000', '60 seconds'],
    butNot: 'a repo that was not answered for in time',
    butNotScene: {
      whoami: READ_TOKEN,
      repos: { 'acme/model': { read: quota(490) }, 'acme/other': { read: silent('deadline', 'ABORTED') } },
    },
  },
  {
    cause: 'rate-limit-shared-ip',
    severity: 'warning',
    verdict: 'warn',
    sees: 'repos that were not asked about, since nothing is left for the address',
    scene: {
      inputs: { onMissingToken: 'warn' },
      token: null,
      repos: {
        'acme/model': { 'anonymous-read': quota(0) },
        'acme/other': { 'anonymous-read': silent('quota', 'QUOTA_SPARED') },
      },
    },
    names: ['1 of 2', '60 seconds', 'HF_TOKEN'],
    butNot: 'a repo that was answered for',
    butNotScene: { token: null, repos: { 'acme/model': { 'anonymous-read': OK } } },
  },
  {
    cause: 'rate-limit-shared-ip',
    severity: 'warning',
    verdict: 'warn',
    sees: 'repos that were not asked about, to leave the rest of the quota to a job without a token',
    scene: {
      inputs: { onMissingToken: 'warn' },
      token: null,
      repos: {
        'acme/model': { 'anonymous-read': quota(249) },
        'acme/other': { 'anonymous-read': silent('quota', 'QUOTA_SPARED') },
      },
    },
    names: ['249 of 1000', 'To keep them for the job, 1 of 2 listed repos was not checked', 'HF_TOKEN'],
    butNot: 'a quota that is not used up, with every answer in',
    butNotScene: { token: null, repos: { 'acme/model': { 'anonymous-read': quota(249) } } },
  },
  {
    cause: 'redirect-refused',
    severity: 'error',
    verdict: 'fail',
    sees: 'an identity check that leads to another origin',
    scene: { whoami: answer(301, { stoppedAt: { reason: 'other-origin', to: 'https://other.example' } }) },
    names: ['https://other.example', 'endpoint'],
    butNot: 'an identity check that is not found',
    butNotScene: { whoami: NOT_FOUND, repos: { 'acme/model': { read: OK } } },
  },
  {
    cause: 'rate-limit-account-low',
    severity: 'warning',
    verdict: 'warn',
    sees: 'the fuller of two buckets hides the emptier one',
    scene: {
      whoami: READ_TOKEN,
      repos: {
        'acme/model': {
          read: quota(200),
          content: answer(404, {
            code: 'EntryNotFound',
            rateLimit: {
              bucket: 'resolvers',
              remaining: 300,
              resetSeconds: 9,
              quota: 5000,
              windowSeconds: 300,
            },
          }),
        },
      },
    },
    names: ['300 of 5000'],
    butNot: 'a quota seen without the token',
    butNotScene: { whoami: identity(), repos: { 'acme/model': { read: OK, 'anonymous-read': quota(1) } } },
  },
];
